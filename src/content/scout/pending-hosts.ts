import { isElement, isInPage, localNameOf, parentOf, rootElement } from '../dom/nodes.ts';

/** Enough for the components of any page, and cheap on a page of a hundred thousand empty elements. */
const MAX_PENDING = 500;
/** The least time between two checks, in milliseconds. One check takes about one millisecond. */
const MIN_INTERVAL = 1_000;

/**
 * Elements that may become shadow hosts. No observer reports `attachShadow`, but it usually changes the size of the block
 * around a custom element, or the height of the page, so those are observed.
 */
export class PendingHosts {
  readonly #elements = new Set<Element>();
  readonly #sizes = new ResizeObserver(() => this.checkSoon());
  /** The blocks whose sizes are observed. Firefox keeps them alive as long as they are. */
  readonly #blocks = new Set<Element>();
  /** Whether a check was requested that has not run. */
  #isDue = false;
  #isScheduled = false;

  /** @param check called with an element that may have become a host */
  constructor(
    private readonly check: (element: Element) => void,
    private readonly signal: AbortSignal,
  ) {
    signal.addEventListener('abort', () => this.#sizes.disconnect());
  }

  /** Checks an element from now on, unless too many are checked already. */
  add(element: Element): void {
    if (this.#elements.has(element) || this.#elements.size >= MAX_PENDING) return;
    this.#elements.add(element);
    const block = localNameOf(element).includes('-') ? blockAncestorOf(element) : rootElement();
    if (!block) return;
    this.#blocks.add(block);
    this.#sizes.observe(block);
  }

  /** To be called when an element has become a host. */
  delete(element: Element): void {
    this.#elements.delete(element);
  }

  /** Drops elements that have left the page. */
  prune(): void {
    for (const elements of [this.#elements, this.#blocks])
      for (const element of elements) {
        if (isInPage(element)) continue;
        elements.delete(element);
        this.#sizes.unobserve(element);
      }
  }

  /** Checks all elements when the page is idle. */
  checkSoon(): void {
    this.#isDue = true;
    if (!this.#isScheduled) void this.#checkWhenIdle();
  }

  async #checkWhenIdle(): Promise<void> {
    const { signal } = this;
    this.#isScheduled = true;
    try {
      while (this.#isDue && this.#elements.size) {
        await scheduler.postTask(() => {}, { signal, priority: 'background' });
        this.#isDue = false;
        for (const element of [...this.#elements]) this.check(element);
        await scheduler.postTask(() => {}, { signal, priority: 'background', delay: MIN_INTERVAL });
      }
    } catch (error) {
      if (!signal.aborted) throw error;
    }
    this.#isScheduled = false;
  }
}

/** The element, or its nearest ancestor, that is not inline: inline elements have no size to observe. */
function blockAncestorOf(element: Element): Element {
  let block = element;
  for (let parent = parentOf(block); parent && isElement(parent) && isInline(block); parent = parentOf(block))
    block = parent;
  return block;
}

const isInline = (element: Element) =>
  /^(?:inline|contents|ruby|none)/.test(getComputedStyle(element).display);
