import { liveRange } from '../../dom/live-range.ts';
import { flatParentOf } from '../../dom/nodes.ts';
import type { Roots } from '../../scout/roots.ts';
import { mentionsInOrder } from '../mentions/document-order.ts';
import type { MentionStore, PageMention } from '../mentions/mention-store.ts';
import type { Painter } from '../paint/painter.ts';

/** Goes from mention to mention by keyboard or from the popup's list. */
export class MentionNavigation {
  #current: PageMention | undefined;

  /** @param onArrive called with a mention that was scrolled into view */
  constructor(
    private readonly store: MentionStore,
    private readonly painter: Painter,
    private readonly roots: Roots,
    private readonly onArrive: (mention: PageMention) => void,
  ) {}

  /**
   * Goes to the next painted mention (or by -1 to the previous), counted from the current one or from what is in view.
   * Wraps around at the ends.
   * @returns whether there is one
   */
  move(direction: 1 | -1): boolean {
    const mentions = [...mentionsInOrder(this.store, this.roots)].filter((mention) =>
      this.painter.isSelected(mention),
    );
    const from = this.#current ? mentions.indexOf(this.#current) : -1;
    const start = from >= 0 ? from + direction : firstAfterView(mentions, direction);
    const mention = mentions[(start + mentions.length) % mentions.length];
    if (mention) this.goTo(mention);
    return mention !== undefined;
  }

  /** Scrolls a mention into view; the next `move` counts from it. */
  goTo(mention: PageMention): void {
    this.#current = mention;
    scrollTo(mention);
    this.onArrive(mention);
  }
}

/** Index of the mention to begin with: the first in view or below it, or the last above when going back. */
function firstAfterView(mentions: readonly PageMention[], direction: 1 | -1): number {
  const index = mentions.findIndex(({ range }) => liveRange(range).getBoundingClientRect().bottom > 0);
  if (direction === 1) return index < 0 ? 0 : index;
  return index < 0 ? mentions.length - 1 : index - 1;
}

function scrollTo({ node, range }: PageMention): void {
  const isInView = () => {
    const { top, bottom, left, right } = liveRange(range).getBoundingClientRect();
    return top >= 0 && left >= 0 && bottom <= window.innerHeight && right <= window.innerWidth;
  };
  // A frame cannot see whether it is itself in view; "nearest" moves nothing that is.
  const block = isInView() ? 'nearest' : 'center';
  if (block === 'nearest' && window.top === window) return;
  const element = flatParentOf(node);
  if (element) scrollIntoView.call(element, { block, inline: 'nearest', behavior: 'instant' });
  if (isInView()) return;
  // The element is longer than the view: go to the line itself.
  const { top } = liveRange(range).getBoundingClientRect();
  window.scrollBy({ top: top - window.innerHeight / 2, behavior: 'instant' });
}

const { scrollIntoView } = Element.prototype;
