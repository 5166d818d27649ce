import { liveRange } from '../dom/live-range.ts';
import { flatParentOf } from '../dom/nodes.ts';
import type { MentionStore, PageMention } from '../marks/mentions/mention-store.ts';
import type { Painter } from '../marks/paint/painter.ts';
import type { Roots } from '../scout/roots.ts';
import { mentionsInOrder } from './document-order.ts';

/** Scrolls to mentions, by keyboard or from the popup's list. */
export class MentionNavigation {
  #current: PageMention | undefined;

  /** @param onNavigate called with each mention that was scrolled into view */
  constructor(
    private readonly store: MentionStore,
    private readonly painter: Painter,
    private readonly roots: Roots,
    private readonly onNavigate: (mention: PageMention) => void,
  ) {}

  /**
   * Goes to the next selected mention (-1: the previous), starting at the current one or else at the viewport.
   * Wraps around at the ends.
   * @returns whether there is any
   */
  move(direction: 1 | -1): boolean {
    const mentions = [...mentionsInOrder(this.store, this.roots)].filter(
      (mention) => this.painter.isVisible(mention) && this.painter.isSelected(mention),
    );
    const from = this.#current ? mentions.indexOf(this.#current) : -1;
    const start = from >= 0 ? from + direction : startIndex(mentions, direction);
    const mention = mentions[(start + mentions.length) % mentions.length];
    if (mention) this.goTo(mention);
    return mention !== undefined;
  }

  /** Scrolls a mention into view. The next `move` starts at it. */
  goTo(mention: PageMention): void {
    this.#current = mention;
    scrollTo(mention);
    this.onNavigate(mention);
  }
}

/** The first mention in or below the viewport, or the last one above it when going backwards. */
function startIndex(mentions: readonly PageMention[], direction: 1 | -1): number {
  const index = mentions.findIndex((mention) => liveRange(mention).getBoundingClientRect().bottom > 0);
  if (direction === 1) return index < 0 ? 0 : index;
  return index < 0 ? mentions.length - 1 : index - 1;
}

function scrollTo(mention: PageMention): void {
  const isInView = () => {
    const { top, bottom, left, right } = liveRange(mention).getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= window.innerHeight && right <= window.innerWidth;
  };
  // An inner frame cannot know whether it is in view itself. "nearest" scrolls only if it is not.
  const block = isInView() ? 'nearest' : 'center';
  if (block === 'nearest' && window.top === window) return;
  const element = flatParentOf(mention.node);
  if (element) scrollIntoView.call(element, { block, inline: 'nearest', behavior: 'instant' });
  if (isInView()) return;
  // The element is larger than the viewport: scroll to the line itself.
  const { top } = liveRange(mention).getBoundingClientRect();
  window.scrollBy({ top: top - window.innerHeight / 2, behavior: 'instant' });
}

const { scrollIntoView } = Element.prototype;
