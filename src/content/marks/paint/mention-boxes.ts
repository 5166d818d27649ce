import { boxAround, contains, flatParentOf } from '../../dom/nodes.ts';
import type { PageMention } from '../mentions/mention-store.ts';

/** The boxes of mentions, and the mentions in each box. Both are stored, because the page may move the text later. */
export class MentionBoxes {
  readonly #boxes = new Map<PageMention, readonly Element[]>();
  readonly #mentions = new Map<Element, Set<PageMention>>();

  /** The boxes of a mention. The first one is that of the text in which it begins. */
  of(mention: PageMention): readonly Element[] {
    return this.#boxes.get(mention) ?? [];
  }

  /** The mentions in a box, in no particular order. */
  in(box: Element): ReadonlySet<PageMention> {
    return this.#mentions.get(box) ?? new Set();
  }

  /** All mentions that were added. */
  mentions(): Iterable<PageMention> {
    return this.#boxes.keys();
  }

  /** All boxes with a mention. */
  boxes(): Iterable<Element> {
    return this.#mentions.keys();
  }

  /** Adds a mention. @returns its boxes */
  add(mention: PageMention): readonly Element[] {
    const boxes = boxesOf(mention);
    this.#boxes.set(mention, boxes);
    for (const box of boxes) this.#mentions.set(box, (this.#mentions.get(box) ?? new Set()).add(mention));
    return boxes;
  }

  /** Removes a mention. @returns the boxes that it had */
  remove(mention: PageMention): readonly Element[] {
    const boxes = this.of(mention);
    this.#boxes.delete(mention);
    for (const box of boxes) {
      const mentions = this.#mentions.get(box);
      mentions?.delete(mention);
      if (mentions?.size === 0) this.#mentions.delete(box);
    }
    return boxes;
  }
}

/** The boxes of the first and the last text of a mention, and the one around both: each letter may be in an element of its own. */
function boxesOf({ box, end }: PageMention): Element[] {
  let around = box;
  while (around && !contains(around, end)) around = flatParentOf(around);
  return [...new Set([box, boxAround(flatParentOf(end)), around])].filter((box) => box !== null);
}
