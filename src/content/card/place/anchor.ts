import type { Side } from '../../../core/card/remote-card-messages.ts';
import { liveRange } from '../../dom/live-range.ts';
import { flatParentOf } from '../../dom/nodes.ts';
import type { PageMention } from '../../marks/mentions/mention-store.ts';

/** What a card stands beside: a mention in this page, or one in a frame of it. */
export interface Anchor {
  /** What the mention lies in: an element, or the frame. */
  element: Element | null;
  /** Where the mention's lines are in the viewport at this moment. */
  lines: () => DOMRect[];
  side: Side;
}

/** The anchor of a mention in this page. It holds a live range: let it go with the card. */
export function anchorOf({ range, node }: PageMention): Anchor {
  const reference = liveRange(range);
  const element = flatParentOf(node);
  return { element, lines: () => [...reference.getClientRects()], side: sideFor(element) };
}

/** The marked words as the page has them. */
export const wordsOf = ({ range }: PageMention): string => liveRange(range).toString();

/** The card goes beside the column that is being read, not over it, and stays with the beginning of the word. */
function sideFor(element: Element | null): Side {
  if (!element) return 'bottom-start';
  const { writingMode, direction } = getComputedStyle(element);
  if (writingMode.endsWith('-rl')) return 'left-start';
  if (writingMode.endsWith('-lr')) return 'right-start';
  return direction === 'rtl' ? 'bottom-end' : 'bottom-start';
}
