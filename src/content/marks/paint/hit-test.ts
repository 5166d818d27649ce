import { liveRange } from '../../dom/live-range.ts';
import type { PageMention } from '../mentions/mention-store.ts';

/**
 * Hit test: the mention at a point of the viewport.
 *
 * The caret position at the point tells most, and quickly. `highlightsFromPoint` is meant for this, but Chromium finds
 * nothing in text with a `::first-letter` style, and measures all ranges in a text, for seconds in one of megabytes. It is
 * asked only where the caret is not in a text with marks.
 * @param x, y in CSS pixels
 * @param mentionOf returns the mention that a range paints
 * @param mentionsIn returns the painted mentions that begin or end in a text node
 */
export function mentionAt(
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
  mentionOf: (range: AbstractRange) => PageMention | undefined,
  mentionsIn: (node: Node) => Iterable<PageMention>,
): PageMention | undefined {
  // From the prototype, see nodes.ts.
  const caret = Document.prototype.caretPositionFromPoint.call(document, x, y, { shadowRoots });
  const marked = caret ? [...mentionsIn(caret.offsetNode)] : [];
  for (const mention of marked) {
    // Only the mention at the caret is measured: a text may have thousands.
    if (caret && touches(mention.range, caret) && containsPoint(mention.range, x, y)) return mention;
  }
  if (marked.length > 0) return undefined;
  for (const { ranges } of CSS.highlights.highlightsFromPoint(x, y, { shadowRoots })) {
    for (const range of ranges) {
      const mention = mentionOf(range);
      if (mention) return mention;
    }
  }
  return undefined;
}

/** Whether the caret is in the range or at one of its ends, as far as the caret's node tells. */
const touches = (range: StaticRange, { offsetNode, offset }: CaretPosition) =>
  (range.startContainer !== offsetNode || range.startOffset <= offset) &&
  (range.endContainer !== offsetNode || range.endOffset >= offset);

/** Whether one of the client rects contains the point. A name that wraps has several. */
function containsPoint(range: StaticRange, x: number, y: number): boolean {
  return [...liveRange(range).getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
