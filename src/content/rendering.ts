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
  readonly #observer: IntersectionObserver;

  /** @param onChange called with an element that has appeared or disappeared */
  constructor(
    private readonly onChange: (element: Element) => void,
    signal: AbortSignal,
  ) {
    this.#observer = new IntersectionObserver(
      (entries) => {
        for (const element of new Set(entries.map(({ target }) => target))) this.#look(element);
      },
      { rootMargin: ANYWHERE },
    );
    // Text right inside a `details` has no element of its own that would appear.
    const onToggle = ({ target }: Event) => target instanceof Element && this.#look(target);
    document.addEventListener('toggle', onToggle, { signal, capture: true, passive: true });
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
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
    this.#observer.observe(element);
  }

  /** Ends what one `add` began. */
  remove(element: Element): void {
    const state = this.#watched.get(element);
    if (!state) return;
    state.users -= 1;
    if (state.users > 0) return;
    this.#watched.delete(element);
    this.#observer.unobserve(element);
  }

  /** Whether the element was rendered when it was last looked at; elements that are not watched count as rendered. */
  isRendered(element: Element): boolean {
    return this.#watched.get(element)?.rendered ?? true;
  }
}

/** Whether text right inside the element is rendered. A closed `details` is, what it hides is not. */
function showsText(element: Element): boolean {
  return element.checkVisibility() && !(element.localName === 'details' && !element.hasAttribute('open'));
}
