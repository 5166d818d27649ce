import { computePosition, flip, type Middleware } from '@floating-ui/core';
import type { Side } from '../../../core/card/geometry.ts';
import { flatParentOf, nameOf, rectOf, rootElement } from '../../dom/nodes.ts';
import type { Anchor } from './anchor.ts';

/** The distance of the card from the line of its mention, and from the edges of the viewport, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;

/** The least height, even if the card then covers the mention: room for header, one note and source. In CSS pixels. */
const MIN_HEIGHT = 260;
/** The largest size of a card, in CSS pixels, see `background/card/card.css`. */
const MAX_WIDTH = 380;
const MAX_HEIGHT = 520;

/**
 * Keeps the card beside the mention while the page scrolls and resizes, until `signal` aborts. The card goes to the
 * anchor's side, or to another side if only there is room, and never leaves the viewport.
 *
 * Must be called before the card is rendered: measuring after a DOM change would force a synchronous layout. The size limits
 * are set at once. The position follows from a `ResizeObserver`, after layout and before paint.
 * @param onOutOfView called when the mention is no longer in view
 */
export function placeCard(
  anchor: Anchor,
  card: HTMLElement,
  onOutOfView: () => void,
  signal: AbortSignal,
): void {
  const { element, side } = anchor;
  /** Sets the size limits. @returns the mention and the viewport; `undefined` if the mention is not in view */
  const measure = () => {
    const lines = anchor.lines();
    const view = viewport();
    if (!isInView(element, lines, view)) {
      onOutOfView();
      return undefined;
    }
    const mention = boundingBox(lines);
    setLength(card, '--width', view.width - 2 * MARGIN);
    setLength(card, '--room', maxHeightFor(mention, view, side));
    return { lines, mention, view };
  };
  const place = async () => {
    const measured = signal.aborted ? undefined : measure();
    if (!measured) return;
    const { lines, mention, view } = measured;
    const size = { width: card.offsetWidth, height: card.offsetHeight };
    const { x, y } = await computePosition(mention, card, {
      platform: {
        getElementRects: () => ({ reference: mention, floating: { x: 0, y: 0, ...size } }),
        getDimensions: () => size,
        getClippingRect: () => view,
        isRTL: () => false,
      },
      strategy: 'fixed',
      placement: side,
      middleware: [
        anchorToLine(lines),
        flip({
          padding: MARGIN,
          fallbackStrategy: 'bestFit',
          fallbackAxisSideDirection: mayLieBeside(mention, view, side) ? 'end' : 'none',
        }),
      ],
    });
    if (signal.aborted) return;
    const left = clampInto(x, size.width, view.x, view.width);
    const top = clampInto(y, size.height, view.y, view.height);
    card.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  };
  const options = { signal, capture: true, passive: true } as const;
  window.addEventListener('scroll', place, options);
  window.addEventListener('resize', place, options);
  for (const type of ['resize', 'scroll']) window.visualViewport?.addEventListener(type, place, options);
  // Also called for the initial size.
  const sizes = new ResizeObserver(place);
  for (const observed of [card, element, rootElement()]) if (observed) sizes.observe(observed);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  measure();
}

/** Sets a custom property for the card's style sheet. */
function setLength(card: HTMLElement, name: string, pixels: number): void {
  const value = `${Math.floor(pixels)}px`;
  if (card.style.getPropertyValue(name) !== value) card.style.setProperty(name, value);
}

/** The height limit: the larger room above or below, because a card too high for one side is placed on the other. */
function maxHeightFor(mention: DOMRect, view: DOMRect, side: Side): number {
  const limit = Math.min(MAX_HEIGHT, view.height - 2 * MARGIN);
  const room = mayLieBeside(mention, view, side) ? limit : verticalRoom(mention, view) - GAP - MARGIN;
  return Math.min(Math.max(room, MIN_HEIGHT), limit);
}

/** Whether the card may be placed left or right of the mention: in vertical text, or if there is room only there. */
function mayLieBeside(mention: DOMRect, view: DOMRect, side: Side): boolean {
  if (isHorizontal(side)) return true;
  const room = Math.max(mention.left - view.left, view.right - mention.right);
  return verticalRoom(mention, view) < MIN_HEIGHT + GAP + MARGIN && room >= MAX_WIDTH + GAP + MARGIN;
}

/** The room above or below the mention, whichever is larger. */
const verticalRoom = ({ top, bottom }: DOMRect, view: DOMRect) =>
  Math.max(top - view.top, view.bottom - bottom);

/** Clamps the position of a box, so that it stays within the margins. */
const clampInto = (at: number, size: number, from: number, length: number) =>
  Math.max(from + MARGIN, Math.min(at, from + length - MARGIN - size));

// Instead of Floating UI's own middleware for any side and alignment, which is four times as large.

/** For a mention that wraps, uses the line next to the card, the first or the last, as the reference. */
const anchorToLine = (lines: readonly DOMRect[]): Middleware => ({
  name: 'line',
  fn({ placement, rects }) {
    const isColumn = isHorizontal(placement);
    const edges = lines.toSorted((one, other) => one.y - other.y);
    const edge = edges.at(isAbove(placement) ? 0 : -1);
    if (!edge) return {};
    const box = boundingBox(
      isColumn ? edges : edges.filter(({ y }) => Math.abs(y - edge.y) <= edge.height / 2),
    );
    const [across, down] = isColumn ? [GAP, 0] : [0, GAP];
    const [x, y] = [box.x - across, box.y - down];
    const [width, height] = [box.width + 2 * across, box.height + 2 * down];
    const { reference } = rects;
    return x === reference.x && y === reference.y && width === reference.width && height === reference.height
      ? {}
      : { reset: { rects: { ...rects, reference: { x, y, width, height } } } };
  },
});

const isAbove = (placement: string) => placement.startsWith('top');
const isHorizontal = (placement: string) => /^(?:left|right)/.test(placement);

/**
 * The visual viewport, in the coordinates that `position: fixed` uses. It excludes scroll bars, and what is out of sight
 * after pinch zoom.
 */
export function viewport(): DOMRect {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return new DOMRect(offsetLeft, offsetTop, width, height);
}

/** Whether a part of the mention is in the viewport and not clipped by an ancestor. */
function isInView(element: Element | null, lines: readonly DOMRect[], view: DOMRect): boolean {
  let clip: Edges = view;
  for (let box = element; box; box = flatParentOf(box)) {
    if (box !== rootElement() && nameOf(box) !== 'body' && getComputedStyle(box).overflow !== 'visible')
      clip = intersect(clip, rectOf(box));
  }
  return lines.some((line) => {
    const { left, top, right, bottom } = intersect(clip, line);
    return right > left && bottom > top;
  });
}

type Edges = Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'>;

const intersect = (one: Edges, other: Edges): Edges => ({
  left: Math.max(one.left, other.left),
  top: Math.max(one.top, other.top),
  right: Math.min(one.right, other.right),
  bottom: Math.min(one.bottom, other.bottom),
});

/** The bounding box of all lines. */
function boundingBox(lines: readonly DOMRect[]): DOMRect {
  const x = Math.min(...lines.map(({ left }) => left));
  const y = Math.min(...lines.map(({ top }) => top));
  const right = Math.max(...lines.map((line) => line.right));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return new DOMRect(x, y, right - x, bottom - y);
}
