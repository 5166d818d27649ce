import { flatParentOf } from '../../dom/nodes.ts';
import type { Roots } from '../../scout/roots.ts';
import { mentionsInOrder } from '../mentions/document-order.ts';
import type { MentionStore, PageMention } from '../mentions/mention-store.ts';
import { liveRange } from '../paint/hit-test.ts';
import type { Painter } from '../paint/painter.ts';

/** Goes from mention to mention by keyboard. */
export interface MentionNavigation {
  /**
   * Finds the next painted mention (or the previous, by -1), counted from the last one or from where the reader is, scrolls
   * it into view and hands it over. Starts again at the other end.
   * @returns whether there is one
   */
  go(direction: 1 | -1, arrive: (mention: PageMention) => void): boolean;
  /** Scrolls a mention into view and hands it over; the next step counts from it. */
  show(mention: PageMention, arrive: (mention: PageMention) => void): void;
}

export function createMentionNavigation(
  store: MentionStore,
  painter: Painter,
  roots: Roots,
): MentionNavigation {
  let last: PageMention | undefined;
  const show: MentionNavigation['show'] = (mention, arrive) => {
    last = mention;
    scrollTo(mention);
    arrive(mention);
  };
  return {
    show,
    go(direction, arrive) {
      const mentions = [...mentionsInOrder(store, roots)].filter((mention) => painter.isSelected(mention));
      const from = last ? mentions.indexOf(last) : -1;
      const start = from >= 0 ? from + direction : firstAfterView(mentions, direction);
      const mention = mentions[(start + mentions.length) % mentions.length];
      if (mention) show(mention, arrive);
      return mention !== undefined;
    },
  };
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
