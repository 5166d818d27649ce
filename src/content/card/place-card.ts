import { computePosition, flip, inline, offset, type Platform, shift, size } from '@floating-ui/core';
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
        inline(),
        offset(GAP),
        flip({ padding: MARGIN, fallbackStrategy: 'bestFit' }),
        size({
          padding: MARGIN,
          apply: ({ availableHeight }) =>
            card.style.setProperty('--room', `${Math.floor(availableHeight)}px`),
        }),
        shift({ padding: MARGIN, crossAxis: true }),
      ],
    });
    if (!signal.aborted) card.style.translate = `${Math.round(x)}px ${Math.round(y)}px`;
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
  getClientRects: (reference: Measured['reference']) => [...reference.getClientRects()],
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
