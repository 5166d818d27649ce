import { liveRange } from '../dom/live-range.ts';
import { flatParentOf, rectOf } from '../dom/nodes.ts';
import type { MentionStore, PageMention } from '../marks/mentions/mention-store.ts';
import type { Painter } from '../marks/paint/painter.ts';
import type { ShadowRoots } from '../scout/shadow-roots.ts';
import { mentionsInOrder } from './document-order.ts';

/** Scrolls to mentions, by keyboard or from the popup's list. */
export class MentionNavigation {
  /** The mention gone to last. Weak: it would keep in memory all that the page removes around it. */
  #current: WeakRef<PageMention> | undefined;
  /** The text node's content in which the current one begins. */
  #text = '';
  /** The place of the current one in the list that it was chosen from; -1 if that is unknown. */
  #index = -1;

  /** @param onNavigate called with each mention that was scrolled into view */
  constructor(
    private readonly store: MentionStore,
    private readonly painter: Painter,
    private readonly roots: ShadowRoots,
    private readonly onNavigate: (mention: PageMention) => void,
  ) {}

  /**
   * Goes to the next mention (-1: the previous) among those that the chosen density marks, starting at the current one or else at the
   * viewport. Wraps around at the ends.
   * @returns whether there is any
   */
  move(direction: 1 | -1): boolean {
    const mentions = [...mentionsInOrder(this.store, this.roots)].filter(
      (mention) => this.painter.isSeen(mention) && this.painter.isSelected(mention),
    );
    const current = this.painter.highlighted ?? this.#current?.deref();
    const known = current ? mentions.indexOf(current) : -1;
    // The page may have rewritten its text.
    const isRewritten = known < 0 && mentions[this.#index]?.node.data === this.#text;
    const from = isRewritten ? this.#index : known;
    const start = from >= 0 ? from + direction : startIndex(mentions, direction);
    const index = (start + mentions.length) % mentions.length;
    const mention = mentions[index];
    if (mention) this.goTo(mention, index);
    return !!mention;
  }

  /** Scrolls a mention into view. The next `move` starts at it. */
  goTo(mention: PageMention, index = -1): void {
    this.#current = new WeakRef(mention);
    this.#text = mention.node.data;
    this.#index = index;
    scrollTo(mention);
    this.onNavigate(mention);
  }
}

/** The first mention in or below the viewport, or the last one above it when going backwards. */
function startIndex(mentions: readonly PageMention[], direction: 1 | -1): number {
  const index = mentions.findIndex((mention) => liveRange(mention).getBoundingClientRect().bottom > 0);
  return (index < 0 ? mentions.length : index) - (direction < 0 ? 1 : 0);
}

function scrollTo(mention: PageMention): void {
  const rect = () => liveRange(mention).getBoundingClientRect();
  const isInView = () => {
    const { top, bottom, left, right } = rect();
    return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
  };
  const element = flatParentOf(mention.node);
  // An inner frame cannot know whether it is in view itself. "nearest" scrolls only if it is not.
  const block = isInView() ? 'nearest' : 'center';
  if (element && (block === 'center' || window.top !== window))
    scrollIntoView.call(element, { block, inline: 'nearest', behavior: 'instant' });
  // In a scrolled box, the mention may still be out of sight: a line of an element that is larger than the box, say.
  for (let box = element; box; box = flatParentOf(box)) {
    const outer = rectOf(box);
    const { top, bottom, left, right } = rect();
    const isAside = left < outer.left || right > outer.right;
    if (isAside || top < outer.top || bottom > outer.bottom)
      Reflect.apply(scrollBy, box, [
        {
          top: (top + bottom - outer.top - outer.bottom) / 2,
          // Middle to middle, because boxes that snap take the nearest slide.
          left: isAside ? (left + right - outer.left - outer.right) / 2 : 0,
          behavior: 'instant',
        },
      ]);
  }
  if (!isInView()) window.scrollBy({ top: rect().top - innerHeight / 2, behavior: 'instant' });
}

const { scrollBy, scrollIntoView } = Element.prototype;
