import { liveRange } from '../../dom/live-range.ts';
import type { PageMention } from '../mentions/mention-store.ts';

/**
 * The mention at a point of the viewport.
 *
 * `highlightsFromPoint` is what the browsers mean for this, but Chromium finds nothing in a text whose first letter has a
 * style of its own (`::first-letter`). A caret always has a place; it also has one where there is no text, so the
 * text's boxes decide.
 * @param x, y in CSS pixels
 * @param paintedAs gives the mention that a range paints
 * @param mentionsIn gives the painted mentions that lie in a node, wholly or in part
 */
export function mentionAt(
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
  paintedAs: (range: AbstractRange) => PageMention | undefined,
  mentionsIn: (node: Node) => Iterable<PageMention>,
): PageMention | undefined {
  for (const { ranges } of CSS.highlights.highlightsFromPoint(x, y, { shadowRoots })) {
    for (const range of ranges) {
      const mention = paintedAs(range);
      if (mention) return mention;
    }
  }
  // Through the prototype: see nodes.ts.
  const caret = Document.prototype.caretPositionFromPoint.call(document, x, y, { shadowRoots });
  if (!caret) return undefined;
  for (const mention of mentionsIn(caret.offsetNode)) {
    if (isCovered(mention.range, x, y)) return mention;
  }
  return undefined;
}

/** Whether one of the boxes of the text holds the point; a name that wraps has several. */
function isCovered(range: StaticRange, x: number, y: number): boolean {
  return [...liveRange(range).getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}
