import { boxAround, contains, flatParentOf } from '../../dom/nodes.ts';
import type { PageMention } from '../mentions/mention-store.ts';

/** The boxes of mentions, and the mentions in each box. Both are stored, because the page may move the text later. */
export interface MentionBoxes {
  /** The boxes of a mention. The first one is that of the text in which it begins. */
  of(mention: PageMention): readonly Element[];
  /** The mentions in a box, in no particular order. */
  in(box: Element): ReadonlySet<PageMention>;
  /** All mentions that were added. */
  mentions(): Iterable<PageMention>;
  /** All boxes with a mention. */
  boxes(): Iterable<Element>;
  /** Adds a mention. @returns its boxes */
  add(mention: PageMention): readonly Element[];
  /** Removes a mention. @returns the boxes that it had */
  remove(mention: PageMention): readonly Element[];
}

export function createMentionBoxes(): MentionBoxes {
  const boxes = new Map<PageMention, readonly Element[]>();
  const mentionsIn = new Map<Element, Set<PageMention>>();
  const boxesFor = (mention: PageMention) => boxes.get(mention) ?? [];
  return {
    of: boxesFor,
    in: (box) => mentionsIn.get(box) ?? new Set(),
    mentions: () => boxes.keys(),
    boxes: () => mentionsIn.keys(),
    add(mention) {
      const own = boxesOf(mention);
      boxes.set(mention, own);
      for (const box of own) mentionsIn.set(box, (mentionsIn.get(box) ?? new Set()).add(mention));
      return own;
    },
    remove(mention) {
      const own = boxesFor(mention);
      boxes.delete(mention);
      for (const box of own) {
        const mentions = mentionsIn.get(box);
        mentions?.delete(mention);
        if (mentions?.size === 0) mentionsIn.delete(box);
      }
      return own;
    },
  };
}

/** The boxes of the first and the last text of a mention, and the one around both: each letter may be in an element of its own. */
function boxesOf({ box, end }: PageMention): Element[] {
  let around = box;
  while (around && !contains(around, end)) around = flatParentOf(around);
  return [...new Set([box, boxAround(flatParentOf(end)), around])].filter((box) => box !== null);
}
