import { computePosition, flip, type Middleware, type Platform } from '@floating-ui/core';
import { flatParentOf, nameOf, rectOf, rootElement } from '../nodes.ts';
import type { Anchor } from './anchor.ts';

/** Distance of the card from the line of its mention, and from the edges of the viewport, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;

/** So high at least, even over the mention: head, a note, and the line that names the source. */
const LEAST = 260;

/** What of the page is measured: the mention and the card in the top layer, both in the viewport. */
interface Measured {
  reference: { getBoundingClientRect: () => DOMRect };
  card: HTMLElement;
}

/**
 * Keeps the card beside the mention while the page scrolls and resizes, until `signal` aborts: where the text goes on, or on
 * another side when only there is room, and never outside the viewport.
 * @param onGone called when the mention is no longer in view
 */
export function placeCard(anchor: Anchor, card: HTMLElement, onGone: () => void, signal: AbortSignal): void {
  const { element, side } = anchor;
  const place = async () => {
    if (signal.aborted) return;
    // Measured once, before the card changes: each question after a change lays the page out anew.
    const lines = anchor.lines();
    const view = viewport();
    if (!isInView(element, lines, view)) {
      onGone();
      return;
    }
    const mention = hull(lines);
    card.style.setProperty('--width', `${Math.floor(view.width) - 2 * MARGIN}px`);
    const { x, y } = await computePosition({ getBoundingClientRect: () => mention }, card, {
      platform: { ...platform, getClippingRect: () => view },
      strategy: 'fixed',
      placement: side,
      middleware: [
        atLine(lines),
        flip({
          padding: MARGIN,
          fallbackStrategy: 'bestFit',
          fallbackAxisSideDirection: isBeside(side) || isLow(mention, view) ? 'end' : 'none',
        }),
        withRoom((room) => card.style.setProperty('--room', `${Math.floor(room)}px`), card, view),
      ],
    });
    if (signal.aborted) return;
    const left = keptIn(x, card.offsetWidth, view.x, view.width);
    const top = keptIn(y, card.offsetHeight, view.y, view.height);
    card.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  };
  const options = { signal, capture: true, passive: true } as const;
  window.addEventListener('scroll', place, options);
  window.addEventListener('resize', place, options);
  for (const type of ['resize', 'scroll']) window.visualViewport?.addEventListener(type, place, options);
  const sizes = new ResizeObserver(place);
  for (const observed of [card, element, rootElement()]) if (observed) sizes.observe(observed);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  void place();
}

/** Whether there is too little room both above and below. */
const isLow = ({ top, bottom }: DOMRect, view: DOMRect) =>
  Math.max(top - view.top, view.bottom - bottom) < LEAST + GAP + MARGIN;

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

/** Tells the card how high it may be on the side where it lies. */
const withRoom = (tell: (room: number) => void, card: HTMLElement, seen: DOMRect): Middleware => ({
  name: 'room',
  fn({ y, placement, rects }) {
    const { height } = rects.floating;
    const most = seen.height - 2 * MARGIN;
    const room = isAbove(placement) ? y + height - seen.y : seen.y + seen.height - y;
    tell(Math.max(Math.min(LEAST, most), isBeside(placement) ? most : Math.min(room - MARGIN, most)));
    return card.offsetHeight === height ? {} : { reset: { rects: true } };
  },
});

const isAbove = (placement: string) => placement.startsWith('top');
const isBeside = (placement: string) => /^(?:left|right)/.test(placement);

/**
 * Floating UI's view of the page, without its DOM package: everything is fixed to the viewport, so that its search for
 * offset parents and clipping ancestors has nothing to find.
 */
const platform: Omit<Platform, 'getClippingRect'> = {
  getElementRects: ({
    reference,
    floating,
  }: {
    reference: Measured['reference'];
    floating: Measured['card'];
  }) => ({
    reference: reference.getBoundingClientRect(),
    floating: { x: 0, y: 0, width: floating.offsetWidth, height: floating.offsetHeight },
  }),
  getDimensions: (card: Measured['card']) => ({ width: card.offsetWidth, height: card.offsetHeight }),
  isRTL: () => false,
};

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
