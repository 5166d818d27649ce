import { flatParentOf, isElement, nameOf, openRootOf, parentOf, slotOf } from './nodes.ts';

/** More than these are taken to be rendered: a page of ten thousand names has better use for the time. */
const MOST_WATCHED = 2_000;
/** As far as elements may lie from the viewport and still be told of when they appear, whatever the page scrolls. */
const ANYWHERE = '10000000px';

/**
 * Knows which elements are rendered, and tells when that changes: a menu opens, a section folds. `display` and
 * `content-visibility` count; text that is transparent or covered is rendered.
 * An element that appears or disappears changes its intersection with a viewport that holds everything.
 */
export class Rendering {
  readonly #watched = new Map<Element, { users: number; rendered: boolean }>();
  readonly #intersections: IntersectionObserver;
  readonly #attributes: MutationObserver;

  /** @param onChange called with an element that has appeared or disappeared */
  constructor(
    private readonly onChange: (element: Element) => void,
    signal: AbortSignal,
  ) {
    const look = (changes: readonly { target: Node }[]) => {
      for (const target of new Set(changes.map(({ target }) => target)))
        if (isElement(target)) this.#look(target);
    };
    // The document as the root, because margins do not count across the edge of a frame from elsewhere.
    this.#intersections = new IntersectionObserver(look, {
      root: document,
      rootMargin: ANYWHERE,
      scrollMargin: ANYWHERE,
    });
    // With `content-visibility` of its own, an element hides its text and keeps its box.
    this.#attributes = new MutationObserver(look);
    // Text right inside a `details` has no element of its own that would appear.
    const onToggle = ({ target }: Event) => target instanceof Element && this.#look(target);
    window.addEventListener('toggle', onToggle, { signal, capture: true, passive: true });
    signal.addEventListener('abort', () => {
      this.#intersections.disconnect();
      this.#attributes.disconnect();
    });
  }

  #look(element: Element): void {
    const state = this.#watched.get(element);
    const rendered = showsText(element);
    if (!state || state.rendered === rendered) return;
    state.rendered = rendered;
    this.onChange(element);
  }

  /** Starts watching an element, once for each user of it. */
  add(element: Element): void {
    const state = this.#watched.get(element);
    if (state) {
      state.users += 1;
      return;
    }
    if (this.#watched.size >= MOST_WATCHED) return;
    this.#watched.set(element, { users: 1, rendered: showsText(element) });
    this.#intersections.observe(element);
    this.#attributes.observe(element, { attributeFilter: ['class', 'style', 'hidden'] });
  }

  /** Ends what one `add` began. */
  remove(element: Element): void {
    const state = this.#watched.get(element);
    if (!state) return;
    state.users -= 1;
    if (state.users > 0) return;
    this.#watched.delete(element);
    this.#intersections.unobserve(element);
  }

  /** Whether the element was rendered when it was last looked at; elements that are not watched count as rendered. */
  isRendered(element: Element): boolean {
    return this.#watched.get(element)?.rendered ?? true;
  }
}

/** The element that is rendered when a text is: the nearest around it with a box of its own. */
export function boxOf(text: Text): Element | null {
  let box = flatParentOf(text);
  while (box && getComputedStyle(box).display === 'contents') box = flatParentOf(box);
  return box;
}

/** Whether text stands right inside the host of a shadow tree that has no slot for it: it shows nowhere. */
export function isLeftOut(text: Text): boolean {
  const parent = parentOf(text);
  if (!parent || !isElement(parent) || slotOf(text)) return false;
  if (openRootOf(parent)) return true;
  if (!nameOf(parent).includes('-')) return false;
  // Slots of closed trees are not told.
  const range = new Range();
  range.selectNodeContents(text);
  return range.getClientRects().length === 0;
}

/** Whether text right inside the element is rendered. A closed `details` is, what it hides is not. */
function showsText(element: Element): boolean {
  if (!checkVisibility.call(element)) return false;
  if (nameOf(element) === 'details' && !element.hasAttribute('open')) return false;
  return getComputedStyle(element).contentVisibility !== 'hidden';
}

const { checkVisibility } = Element.prototype;
