import { computePosition, flip, type Middleware, type Platform } from '@floating-ui/core';
import { liveRange } from '../hit-test.ts';

/** Distance of the card from the line of its mention, and from the edges of the viewport, in CSS pixels. */
const GAP = 6;
const MARGIN = 8;

/** What of the page is measured: a range of text in the page and the card in the top layer, both in the viewport. */
interface Measured {
  reference: Range;
  card: HTMLElement;
}

/**
 * Keeps the card beside the mention while the page scrolls and resizes, until `signal` aborts: under the line the
 * mention stands in, or above it when only there is room, and never outside the viewport.
 * @param onGone called when the mention is no longer in view
 */
export function placeCard(
  range: StaticRange,
  card: HTMLElement,
  onGone: () => void,
  signal: AbortSignal,
): void {
  const reference = liveRange(range);
  const place = async () => {
    if (signal.aborted) return;
    if (!isInView(reference)) {
      onGone();
      return;
    }
    const { x, y } = await computePosition(reference, card, {
      platform,
      strategy: 'fixed',
      placement: 'bottom-start',
      middleware: [
        atLine(reference),
        flip({ padding: MARGIN, fallbackStrategy: 'bestFit' }),
        withRoom((room) => card.style.setProperty('--room', `${Math.floor(room)}px`), card),
      ],
    });
    if (signal.aborted) return;
    const seen = viewport();
    const left = keptIn(x, card.offsetWidth, seen.x, seen.width);
    const top = keptIn(y, card.offsetHeight, seen.y, seen.height);
    card.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  };
  const options = { signal, capture: true, passive: true } as const;
  window.addEventListener('scroll', place, options);
  window.addEventListener('resize', place, options);
  window.visualViewport?.addEventListener('resize', place, options);
  const sizes = new ResizeObserver(place);
  sizes.observe(card);
  sizes.observe(document.documentElement);
  signal.addEventListener('abort', () => sizes.disconnect(), { once: true });
  void place();
}

/** Moves a box back between the edges that it reaches over. */
const keptIn = (at: number, size: number, from: number, length: number) =>
  Math.max(from + MARGIN, Math.min(at, from + length - MARGIN - size));

// Floating UI's own middleware knows every side and alignment; these know the two sides that there are here, for a
// quarter of the size.

/** Takes the line that the card lies at, the last one or the first, for the whole of a mention that wraps. */
const atLine = (range: Range): Middleware => ({
  name: 'line',
  fn({ placement, rects }) {
    const edges = [...range.getClientRects()].sort((one, other) => one.y - other.y);
    const edge = edges.at(isAbove(placement) ? 0 : -1);
    if (!edge) return {};
    const line = edges.filter(({ y }) => Math.abs(y - edge.y) <= edge.height / 2);
    const x = Math.min(...line.map(({ left }) => left));
    const y = Math.min(...line.map(({ top }) => top)) - GAP;
    const width = Math.max(...line.map(({ right }) => right)) - x;
    const height = Math.max(...line.map(({ bottom }) => bottom)) + GAP - y;
    const { reference } = rects;
    return x === reference.x && y === reference.y && width === reference.width && height === reference.height
      ? {}
      : { reset: { rects: { ...rects, reference: { x, y, width, height } } } };
  },
});

/** Tells the card how high it may be on the side where it lies. */
const withRoom = (tell: (room: number) => void, card: HTMLElement): Middleware => ({
  name: 'room',
  fn({ y, placement, rects }) {
    const seen = viewport();
    const { height } = rects.floating;
    const room = isAbove(placement) ? y + height - seen.y : seen.y + seen.height - y;
    tell(Math.min(room - MARGIN, seen.height - 2 * MARGIN));
    return card.offsetHeight === height ? {} : { reset: { rects: true } };
  },
});

const isAbove = (placement: string) => placement.startsWith('top');

/**
 * Floating UI's view of the page, without its DOM package: everything is fixed to the viewport, so that its search for
 * offset parents and clipping ancestors has nothing to find.
 */
const platform: Platform = {
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
  getClippingRect: () => viewport(),
  getDimensions: (card: Measured['card']) => ({ width: card.offsetWidth, height: card.offsetHeight }),
  isRTL: () => false,
};

/** The part of the page that can be seen, in the coordinates that `position: fixed` uses. */
function viewport() {
  const { clientWidth, clientHeight } = document.scrollingElement ?? document.documentElement;
  const seen = window.visualViewport;
  // Zoomed with two fingers, only a part of the layout viewport shows.
  if (!seen || seen.scale === 1) return { x: 0, y: 0, width: clientWidth, height: clientHeight };
  return { x: seen.offsetLeft, y: seen.offsetTop, width: seen.width, height: seen.height };
}

/** Whether something of the mention shows: in the viewport, and not clipped away by a scrolling ancestor. */
function isInView(range: Range): boolean {
  const { x, y, width, height } = viewport();
  let seen = { left: x, top: y, right: x + width, bottom: y + height };
  for (let box = range.startContainer.parentElement; box; box = box.parentElement) {
    if (
      getComputedStyle(box).overflow === 'visible' ||
      box === document.documentElement ||
      box === document.body
    )
      continue;
    seen = intersect(seen, box.getBoundingClientRect());
  }
  return [...range.getClientRects()].some((line) => {
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
