import { isInPage, localNameOf, matches, openShadowRootOf, slotOf } from './nodes.ts';

/** Elements beyond this number count as rendered, because watching ten thousand would slow the page. */
const MAX_WATCHED = 2_000;
/** Elements beyond this number are checked once a second where the browser can: each takes a microsecond a frame. */
const MAX_WATCHED_CLOSELY = 200;
/** A margin, in CSS pixels, that takes in every element of a page, however far it is scrolled away. */
const WHOLE_PAGE = '10000000px';

/** Knows which elements are rendered, see `observeRendering`. */
export interface RenderingObserver {
  /** Starts watching an element, unless it is watched already. */
  add(element: Element): void;
  remove(element: Element): void;
  /** Whether the element was rendered at the last check. Elements that are not watched count as rendered. */
  isRendered(element: Element): boolean;
  /** Checks all watched elements, because something of the page has changed, one per step. */
  recheck(): Generator<undefined>;
}

/**
 * Reports when elements become rendered or stop being rendered: a menu opens, a section collapses. `display` and
 * `content-visibility` count. Transparent and covered text counts as rendered.
 *
 * The observed area is the whole page, so an intersection changes only when an element gains or loses its box.
 * `content-visibility: hidden` and a closed `details` hide an element's text but keep its box: that is noticed by `recheck`.
 * @param onChange called with an element that has appeared or disappeared
 */
export function observeRendering(
  onChange: (element: Element) => void,
  signal: AbortSignal,
): RenderingObserver {
  const watched = new Map<Element, boolean>();
  const check = (element: Element) => {
    const wasRendered = watched.get(element);
    if (wasRendered === undefined || isTextRendered(element) === wasRendered) return;
    watched.set(element, !wasRendered);
    onChange(element);
  };
  const checkAll = (changes: readonly IntersectionObserverEntry[]) => {
    for (const { target } of changes) check(target);
  };
  // With the default root, browsers ignore the margins in cross-origin frames.
  const area = { root: document, rootMargin: WHOLE_PAGE, scrollMargin: WHOLE_PAGE };
  const close = new IntersectionObserver(checkAll, area);
  // Chromium's `delay`, in milliseconds.
  const slow = new IntersectionObserver(checkAll, Object.assign(area, { delay: 1_000 }));
  signal.addEventListener('abort', () => {
    close.disconnect();
    slow.disconnect();
  });
  return {
    add(element) {
      if (watched.has(element) || watched.size >= MAX_WATCHED) return;
      watched.set(element, isTextRendered(element));
      (watched.size > MAX_WATCHED_CLOSELY ? slow : close).observe(element);
    },
    remove(element) {
      watched.delete(element);
      // The browser stops by itself, and takes ten microseconds if asked.
      if (!isInPage(element)) return;
      close.unobserve(element);
      slow.unobserve(element);
    },
    isRendered: (element) => watched.get(element) ?? true,
    *recheck() {
      for (const element of watched.keys()) {
        check(element);
        yield;
      }
    },
  };
}

/** Whether text is a child of a shadow host but assigned to no slot, and therefore not shown. */
export function isUnslotted(text: Text): boolean {
  const parent = text.parentElement;
  if (!parent || slotOf(text)) return false;
  if (openShadowRootOf(parent)) return true;
  if (!localNameOf(parent).includes('-')) return false;
  // Browsers do not reveal slots of closed trees, but text without a slot has no client rects.
  const range = new Range();
  range.selectNodeContents(text);
  return range.getClientRects().length === 0;
}

/**
 * Whether text directly inside the element is rendered. A closed `details` has a box, but its content is hidden.
 * @param options what else hides the element, as for `checkVisibility`
 */
export function isTextRendered(element: Element, options?: CheckVisibilityOptions): boolean {
  return (
    checkVisibility.call(element, options) &&
    !matches(element, 'details:not([open])') &&
    getComputedStyle(element).contentVisibility !== 'hidden'
  );
}

const { checkVisibility } = Element.prototype;
