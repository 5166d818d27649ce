import type { InFrame, Point, Size } from '../../../core/card/remote-card-messages.ts';
import { FRAMES, focusedElement, matches, queryAll, type Root, rectOf } from '../../dom/nodes.ts';

/** The boxes of a frame's content as they are in the window around it, moved and scaled. */
export function mapOut(frame: Element, boxes: readonly DOMRect[]): DOMRect[] {
  const { left, top, width, height } = rectOf(frame);
  const { paddingLeft, paddingTop } = getComputedStyle(frame);
  const { offsetWidth = width, offsetHeight = height } = frame instanceof HTMLElement ? frame : {};
  // A `transform` scales the border box that is measured, not the one that is laid out.
  const across = width / (offsetWidth || 1);
  const down = height / (offsetHeight || 1);
  const x = left + (frame.clientLeft + Number.parseFloat(paddingLeft)) * across;
  const y = top + (frame.clientTop + Number.parseFloat(paddingTop)) * down;
  return boxes.map(
    (box) => new DOMRect(x + box.x * across, y + box.y * down, box.width * across, box.height * down),
  );
}

/**
 * Boxes of this frame's viewport in that of the outermost frame, the one right inside the page, and the size of that.
 * @returns `undefined` when a frame of another site lies between
 */
export function toOutermostFrame(boxes: readonly DOMRect[]): InFrame | undefined {
  let mapped = [...boxes];
  let at: Window = window;
  while (at.parent !== window.top) {
    const { frameElement } = at;
    if (!frameElement) return undefined;
    mapped = mapOut(frameElement, mapped);
    at = at.parent;
  }
  return {
    lines: mapped.map(({ x, y, width, height }) => ({ x, y, width, height })),
    view: { width: at.innerWidth, height: at.innerHeight },
  };
}

/** What is known of the frame that the reader is in. */
interface Clues {
  /** The size of its viewport; `undefined` when a frame of another site lies between. */
  view: Size | undefined;
  /** Where the pointer seems to be; `undefined` when it was not seen. */
  point: Point | undefined;
  /** Whether it has the focus, rather than the pointer. */
  byKeyboard: boolean;
}

/**
 * The frame right inside the page that the reader is in. No browser tells which element holds a frame that sent a message, and
 * Chromium may leave out that a quick pointer has entered one: frames of the right size come first, among them the one with the
 * pointer or the focus, else the one nearest to where the pointer seems to be.
 */
export function frameOfReader(
  roots: Iterable<ShadowRoot>,
  rootOf: (element: Element) => ShadowRoot | null,
  { view, point, byKeyboard }: Clues,
): Element | undefined {
  const focused = focusedElement(rootOf);
  const trees: Root[] = [document, ...roots];
  const frames = trees.flatMap((tree) => [...queryAll(tree, FRAMES)]);
  const rank = (frame: Element, away: number): number =>
    (view && isSized(frame, view) ? 0 : 8) +
    (byKeyboard && frame === focused ? 0 : 4) +
    (away === 0 ? 0 : 2) +
    (matches(frame, ':hover') ? 0 : 1);
  return frames
    .filter((frame) => rectOf(frame).width > 0)
    .map((frame) => ({ frame, away: point ? distance(rectOf(frame), point) : 0 }))
    .map(({ frame, away }) => ({ frame, away, rank: rank(frame, away) }))
    .sort((a, b) => a.rank - b.rank || a.away - b.away)[0]?.frame;
}

/** Whether the content of a frame is so large, give or take what rounding makes of fractions. */
function isSized(frame: Element, { width, height }: Size): boolean {
  const { paddingLeft, paddingRight, paddingTop, paddingBottom } = getComputedStyle(frame);
  const across = frame.clientWidth - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight);
  const down = frame.clientHeight - Number.parseFloat(paddingTop) - Number.parseFloat(paddingBottom);
  return Math.abs(across - width) <= 1 && Math.abs(down - height) <= 1;
}

const distance = ({ left, top, right, bottom }: DOMRect, { x, y }: Point) =>
  Math.hypot(Math.max(left - x, 0, x - right), Math.max(top - y, 0, y - bottom));
