import { liveRange } from '../../dom/live-range.ts';
import { isElement, parentOf, treeRootOf } from '../../dom/nodes.ts';
import type { PageMention } from '../mentions/mention-store.ts';
import type { CoveringTest } from './anchoring-types.ts';

/**
 * Hit test: the mention at a point of the viewport, if it shows there. Browsers' own hit tests differ in what lies over text:
 * Chromium's finds nothing below any element, Firefox's finds what a picture covers.
 * @param x, y in CSS pixels
 * @param mentionsIn returns the painted mentions whose box is the element, and those over it whose boxes let the pointer through
 */
export function mentionAt(
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
  mentionsIn: (element: Element) => Iterable<PageMention>,
  isCovering: CoveringTest,
): PageMention | undefined {
  // From the prototype, see nodes.ts.
  const { caretPositionFromPoint, elementFromPoint, elementsFromPoint } = Document.prototype;
  const caret = caretPositionFromPoint.call(document, x, y, { shadowRoots });
  // The list leaves out elements whose text flows out of their boxes.
  const top = elementFromPoint.call(document, x, y);
  const all = top ? [...withShadowTrees([top, ...elementsFromPoint.call(document, x, y)])] : [];
  for (const element of all) {
    for (const mention of mentionsIn(element))
      if (
        mayBeAt(mention.range, caret) &&
        // Firefox measures parts of scaled SVG text wrongly.
        ((element instanceof SVGElement && caret?.offsetNode === mention.node) ||
          containsPoint(mention, x, y))
      )
        return mention;
    if (isCovering(element, x, y, all)) break;
  }
  return undefined;

  function* withShadowTrees(elements: readonly Element[]): Generator<Element> {
    for (const element of elements) {
      const root = shadowRoots.find(({ host }) => host === element);
      if (root)
        yield* withShadowTrees(root.elementsFromPoint(x, y).filter((one) => treeRootOf(one) === root));
      yield element;
    }
  }
}

/**
 * Whether a range may be at the point, by the caret there: of an element with thousands of mentions, only those at the caret are
 * measured. Where a layer lies over text, the caret is not in that text.
 */
const mayBeAt = (
  { startContainer, startOffset, endContainer, endOffset }: StaticRange,
  caret: CaretPosition | null,
) =>
  !caret ||
  endContainer !== startContainer ||
  isElement(caret.offsetNode) ||
  parentOf(caret.offsetNode) !== parentOf(startContainer) ||
  (caret.offsetNode === startContainer && startOffset <= caret.offset && caret.offset <= endOffset);

/** Whether one of the client rects contains the point. A name that wraps has several. */
const containsPoint = (mention: PageMention, x: number, y: number) =>
  [...liveRange(mention).getClientRects()].some((rect) => isWithin(x, y, rect));

/** Whether a point is in a box or on its edge. All in CSS pixels of the viewport. */
export const isWithin = (x: number, y: number, { left, right, top, bottom }: DOMRect) =>
  x >= left && x <= right && y >= top && y <= bottom;
