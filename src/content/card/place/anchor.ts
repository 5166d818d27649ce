import type { Side } from '../../../core/card/geometry.ts';
import { liveRange } from '../../dom/live-range.ts';
import { flatParentOf } from '../../dom/nodes.ts';
import type { PageMention } from '../../marks/mentions/mention-store.ts';

/** What a card is positioned at: a mention in this document or in an inner frame. */
export interface Anchor {
  /** The element that contains the mention, or the frame element. */
  element: Element | null;
  /** Returns the current client rects of the mention, one or more for each line. */
  lines: () => DOMRect[];
  /** Whether the mention still is where it was. The page may have removed or rewritten its text. */
  isAttached: () => boolean;
  side: Side;
  /** The text in which the mention ends, if it is in this document. */
  end?: Text;
}

const IS_FIREFOX = CSS.supports('-moz-appearance: none');

/** The anchor of a mention in this document. It keeps no live range: one collapses when the page sets its text anew. */
export function anchorOf(mention: PageMention): Anchor {
  const element = flatParentOf(mention.node);
  // Firefox measures parts of scaled SVG text wrongly.
  const measured = () => (IS_FIREFOX && element instanceof SVGElement ? element : liveRange(mention));
  const words = textOf(mention);
  return {
    element,
    lines: () => [...measured().getClientRects()],
    isAttached: () => mention.node.isConnected && textOf(mention) === words,
    side: sideOf(element),
    end: mention.end,
  };
}

/** The text of a mention, as the page spells it. */
export const textOf = (mention: PageMention): string => liveRange(mention).toString();

/** Places the card after the line in block direction, aligned with the start of the mention. */
function sideOf(element: Element | null): Side {
  if (!element) return 'bottom-start';
  const { writingMode, direction } = getComputedStyle(element);
  if (writingMode.endsWith('-rl')) return 'left-start';
  if (writingMode.endsWith('-lr')) return 'right-start';
  return direction === 'rtl' ? 'bottom-end' : 'bottom-start';
}
