import { liveRange } from '../../dom/live-range.ts';
import { matches, parentOf, rootOf } from '../../dom/nodes.ts';
import type { PageMention } from '../mentions/mention-store.ts';

/**
 * Hit test: the mention at a point of the viewport, if it shows there. Browsers' own hit tests differ in what lies over text:
 * Chromium's finds nothing below any element, Firefox's finds what a picture covers.
 * @param x, y in CSS pixels
 * @param mentionsIn returns the painted mentions whose box is the element
 */
export function mentionAt(
  x: number,
  y: number,
  shadowRoots: ShadowRoot[],
  mentionsIn: (element: Element) => Iterable<PageMention>,
): PageMention | undefined {
  // From the prototype, see nodes.ts.
  const { caretPositionFromPoint, elementFromPoint, elementsFromPoint } = Document.prototype;
  const caret = caretPositionFromPoint.call(document, x, y, { shadowRoots });
  // The list leaves out elements whose text flows out of their boxes.
  const top = elementFromPoint.call(document, x, y);
  const elements = elementsFromPoint.call(document, x, y);
  for (const element of withShadowTrees(top ? [top, ...elements] : elements)) {
    for (const mention of mentionsIn(element))
      if (mayBeAt(mention.range, caret, element) && containsPoint(mention, x, y)) return mention;
    if (isOpaque(element)) break;
  }
  return undefined;

  function* withShadowTrees(elements: readonly Element[]): Generator<Element> {
    for (const element of elements) {
      const root = shadowRoots.find(({ host }) => host === element);
      if (root) yield* withShadowTrees(root.elementsFromPoint(x, y).filter((one) => rootOf(one) === root));
      yield element;
    }
  }
}

/** Of an element with thousands of mentions, only those at the caret are measured. */
const mayBeAt = (
  { startContainer, startOffset, endContainer, endOffset }: StaticRange,
  caret: CaretPosition | null,
  element: Element,
) =>
  !caret ||
  endContainer !== startContainer ||
  parentOf(caret.offsetNode) !== element ||
  (caret.offsetNode === startContainer && startOffset <= caret.offset && caret.offset <= endOffset);

/** Whether one of the client rects contains the point. A name that wraps has several. */
function containsPoint(mention: PageMention, x: number, y: number): boolean {
  return [...liveRange(mention).getClientRects()].some(
    ({ left, right, top, bottom }) => x >= left && x <= right && y >= top && y <= bottom,
  );
}

/** Whether nothing shows through an element. */
function isOpaque(element: Element): boolean {
  const { backgroundColor, backgroundImage, opacity } = getComputedStyle(element);
  const paint = backgroundImage === 'none' ? backgroundColor : backgroundImage;
  const isSolid = /url|^(?!.*(?:rgba| \/ ))/.test(paint);
  return opacity === '1' && (isSolid || matches(element, 'img,video,canvas'));
}
