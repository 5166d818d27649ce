import type { Point, Size } from '../../core/card/geometry.ts';
import type { InFrame } from '../../core/card/remote-card-messages.ts';
import { FRAMES, focusedElement, matches, queryAll, type Root, rectOf } from '../dom/nodes.ts';

/** Converts boxes from the viewport of a frame to that of the window around it. */
export function toParentViewport(frame: Element, boxes: readonly DOMRect[]): DOMRect[] {
  const { left, top, width, height } = rectOf(frame);
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const { offsetWidth = width, offsetHeight = height } = frame instanceof HTMLElement ? frame : {};
  // A `transform` scales the client rect, but not the offset size.
  const scaleX = width / (offsetWidth || 1);
  const scaleY = height / (offsetHeight || 1);
  const x = left + (frame.clientLeft + Number.parseFloat(paddingLeft)) * scaleX;
  const y = top + (frame.clientTop + Number.parseFloat(paddingTop)) * scaleY;
  return boxes.map(
    (box) => new DOMRect(x + box.x * scaleX, y + box.y * scaleY, box.width * scaleX, box.height * scaleY),
  );
}

/**
 * Converts boxes from the viewport of this frame to that of the child frame: the child of the top frame that contains this
 * frame, or is this frame.
 * @returns the boxes and the size of that viewport; `undefined` if a frame between them is cross-origin
 */
export function toChildFrameViewport(boxes: readonly DOMRect[]): InFrame | undefined {
  let mapped = [...boxes];
  let frame: Window = window;
  while (frame.parent !== window.top) {
    const { frameElement } = frame;
    if (!frameElement) return undefined;
    mapped = toParentViewport(frameElement, mapped);
    frame = frame.parent;
  }
  return {
    lines: mapped.map(({ x, y, width, height }) => ({ x, y, width, height })),
    view: { width: frame.innerWidth, height: frame.innerHeight },
  };
}

/** The index of the child frame in the top frame's `frames`; `undefined` in a shadow tree, which that list leaves out. */
export function childFrameIndex(): number | undefined {
  let frame: Window = window;
  while (frame.parent !== window.top) frame = frame.parent;
  // Browsers let frames of other sites be compared and counted.
  for (let index = 0; index < frame.parent.length; index++) if (frame.parent[index] === frame) return index;
  return undefined;
}

/** The element that holds the frame of an index in `frames`. */
export function frameElementAt(index: number | undefined): Element | undefined {
  const content = index === undefined ? undefined : window[index];
  return [...queryAll(document, FRAMES)].find(
    (element) => content !== undefined && Reflect.get(element, 'contentWindow') === content,
  );
}

/** What is known about the frame that the user is in. */
interface FrameHints {
  /** The size of its viewport; `undefined` behind a cross-origin frame. */
  view: Size | undefined;
  /** The estimated pointer position; `undefined` if unknown. */
  point: Point | undefined;
  /** Whether the card was opened by keyboard, by a click or from the popup: then the frame has the focus. */
  byKeyboard: boolean;
}

/**
 * Guesses the element of the child frame that the user is in, where its index is unknown. Browsers do not reveal the element
 * of a frame that sent a message, and Chromium may omit events when the pointer enters a frame quickly. Frames of the right
 * size rank first, among them the one with the focus or the pointer, then the one nearest to the estimated pointer position.
 */
export function findActiveFrame(
  roots: Iterable<ShadowRoot>,
  rootOf: (element: Element) => ShadowRoot | null,
  { view, point, byKeyboard }: FrameHints,
): Element | undefined {
  const focused = focusedElement(rootOf);
  const trees: Root[] = [document, ...roots];
  const frames = trees.flatMap((tree) => [...queryAll(tree, FRAMES)]);
  const ranked = (frame: Element) => {
    const distance = point ? distanceTo(rectOf(frame), point) : 0;
    const rank =
      (view && hasContentSize(frame, view) ? 0 : 8) +
      (byKeyboard && frame === focused ? 0 : 4) +
      (distance === 0 ? 0 : 2) +
      (matches(frame, ':hover') ? 0 : 1);
    return { frame, distance, rank };
  };
  return frames
    .filter((frame) => rectOf(frame).width > 0)
    .map(ranked)
    .sort((a, b) => a.rank - b.rank || a.distance - b.distance)[0]?.frame;
}

/** Whether the content box of a frame has this size, with a tolerance for rounding. */
function hasContentSize(frame: Element, { width, height }: Size): boolean {
  const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(frame);
  const contentWidth = frame.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  const contentHeight = frame.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
  return Math.abs(contentWidth - width) <= 1 && Math.abs(contentHeight - height) <= 1;
}

const distanceTo = ({ left, top, right, bottom }: DOMRect, { x, y }: Point) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
