import { computePosition, flip, type Middleware } from '@floating-ui/core';
import type { Side } from '../../../core/card/remote-card-messages.ts';
import { flatParentOf, nameOf, rectOf, rootElement } from '../../dom/nodes.ts';
import type { Anchor } from './anchor.ts';

/** Distance of the card from the line of its mention, and from the edges of the viewport, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;

/** So high at least, even over the mention: head, a note, and the line that names the source. */
const LEAST = 260;
/** As wide and as high at the most, see `frame.css`. */
const WIDTH = 380;
const MOST = 520;

/**
 * Keeps the card beside the mention while the page scrolls and resizes, until `signal` aborts: where the text goes on, or on
 * another side when only there is room, and never outside the viewport.
 *
 * Called before the card changes: after a change the browser lays the page out to answer the first question. So the card
 * learns first how large it may be, and is put in its place when the browser has laid it out, before it paints.
 * @param onGone called when the mention is no longer in view
 */
export function placeCard(anchor: Anchor, card: HTMLElement, onGone: () => void, signal: AbortSignal): void {
  const { element, side } = anchor;
  /** @returns what the mention and the viewport are; `undefined` when the mention is not in it */
  const look = () => {
    const lines = anchor.lines();
    const view = viewport();
    if (!isInView(element, lines, view)) {
      onGone();
      return undefined;
    }
    const mention = hull(lines);
    tell(card, '--width', view.width - 2 * MARGIN);
    tell(card, '--room', roomFor(mention, view, side));
    return { lines, mention, view };
  };
  const place = async () => {
    const seen = signal.aborted ? undefined : look();
    if (!seen) return;
    const { lines, mention, view } = seen;
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
        atLine(lines),
        flip({
          padding: MARGIN,
          fallbackStrategy: 'bestFit',
          fallbackAxisSideDirection: liesBeside(mention, view, side) ? 'end' : 'none',
        }),
      ],
    });
    if (signal.aborted) return;
    const left = keptIn(x, size.width, view.x, view.width);
    const top = keptIn(y, size.height, view.y, view.height);
    card.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  };
  const options = { signal, capture: true, passive: true } as const;
  window.addEventListener('scroll', place, options);
  window.addEventListener('resize', place, options);
  for (const type of ['resize', 'scroll']) window.visualViewport?.addEventListener(type, place, options);
  // Tells of the first size, too.
  const sizes = new ResizeObserver(place);
  for (const observed of [card, element, rootElement()]) if (observed) sizes.observe(observed);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  look();
}

/** Tells the card's style sheet a length. */
function tell(card: HTMLElement, name: string, pixels: number): void {
  const value = `${Math.floor(pixels)}px`;
  if (card.style.getPropertyValue(name) !== value) card.style.setProperty(name, value);
}

/** How high the card may be: as the side with more room has it, for there it will lie if it is higher than the other. */
function roomFor(mention: DOMRect, view: DOMRect, side: Side): number {
  const most = Math.min(MOST, view.height - 2 * MARGIN);
  const room = liesBeside(mention, view, side) ? most : roomBeyond(mention, view) - GAP - MARGIN;
  return Math.min(Math.max(room, LEAST), most);
}

/** Whether the card may lie left or right of the mention: in vertical text, and where only there is room. */
function liesBeside(mention: DOMRect, view: DOMRect, side: Side): boolean {
  if (isBeside(side)) return true;
  const room = Math.max(mention.left - view.left, view.right - mention.right);
  return roomBeyond(mention, view) < LEAST + GAP + MARGIN && room >= WIDTH + GAP + MARGIN;
}

/** Room above the mention or below, where there is more. */
const roomBeyond = ({ top, bottom }: DOMRect, view: DOMRect) =>
  Math.max(top - view.top, view.bottom - bottom);

/** Moves a box back between the edges that it reaches over. */
const keptIn = (at: number, size: number, from: number, length: number) =>
  Math.max(from + MARGIN, Math.min(at, from + length - MARGIN - size));

// Floating UI's own middleware knows every side and alignment; these know what there is here, for a quarter of the size.

/** Takes the line that the card lies at, the last one or the first, for the whole of a mention that wraps. */
const atLine = (lines: readonly DOMRect[]): Middleware => ({
  name: 'line',
  fn({ placement, rects }) {
    const isColumn = isBeside(placement);
    const edges = lines.toSorted((one, other) => one.y - other.y);
    const edge = edges.at(isAbove(placement) ? 0 : -1);
    if (!edge) return {};
    const box = hull(isColumn ? edges : edges.filter(({ y }) => Math.abs(y - edge.y) <= edge.height / 2));
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
const isBeside = (placement: string) => /^(?:left|right)/.test(placement);

/**
 * The part of the page that can be seen, in the coordinates that `position: fixed` uses. Scroll bars are no part of it,
 * nor what is out of sight when the page is zoomed with two fingers.
 */
export function viewport(): DOMRect {
  const { offsetLeft = 0, offsetTop = 0, width = innerWidth, height = innerHeight } = visualViewport ?? {};
  return new DOMRect(offsetLeft, offsetTop, width, height);
}

/** Whether something of the mention shows: in the viewport, and not clipped away by a scrolling ancestor. */
function isInView(element: Element | null, lines: readonly DOMRect[], view: DOMRect): boolean {
  let seen: Edges = view;
  for (let box = element; box; box = flatParentOf(box)) {
    if (box !== rootElement() && nameOf(box) !== 'body' && getComputedStyle(box).overflow !== 'visible')
      seen = intersect(seen, rectOf(box));
  }
  return lines.some((line) => {
    const { left, top, right, bottom } = intersect(seen, line);
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

/** The smallest box around all lines. */
function hull(lines: readonly DOMRect[]): DOMRect {
  const x = Math.min(...lines.map(({ left }) => left));
  const y = Math.min(...lines.map(({ top }) => top));
  const right = Math.max(...lines.map((line) => line.right));
  const bottom = Math.max(...lines.map((line) => line.bottom));
  return new DOMRect(x, y, right - x, bottom - y);
}
