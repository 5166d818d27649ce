import { isElement, isInPage, parentOf } from '../dom/nodes.ts';

/** Enough for the components of any page, and cheap on a page of a hundred thousand empty elements. */
const MAX_PENDING = 500;
/** The least time between two checks of all elements, in milliseconds. One check takes about one millisecond. */
const MIN_INTERVAL = 1_000;

/**
 * Elements that may become shadow hosts. No observer reports `attachShadow`, but it usually changes the size of the
 * containing block, so those blocks are observed. The other hosts are found by a check after page events.
 */
export class PendingHosts {
  /** The pending elements of each observed block. */
  readonly #byBlock = new Map<Element, Set<Element>>();
  readonly #blocks = new Map<Element, Element>();
  readonly #sizes: ResizeObserver;
  #isScheduled = false;

  /** @param check called with an element that may have become a host */
  constructor(
    private readonly check: (element: Element) => void,
    private readonly signal: AbortSignal,
  ) {
    this.#sizes = new ResizeObserver((entries) => {
      for (const { target } of entries)
        for (const element of this.#byBlock.get(target) ?? []) this.check(element);
    });
    signal.addEventListener('abort', () => this.#sizes.disconnect(), { once: true });
    // A loaded script may have defined elements, and the pointer and the focus move to content that has appeared.
    for (const type of ['load', 'pointerover', 'focusin']) {
      window.addEventListener(type, () => this.checkSoon(), { signal, capture: true, passive: true });
    }
  }

  add(element: Element): void {
    if (this.#blocks.has(element) || this.#blocks.size >= MAX_PENDING) return;
    const block = blockAncestorOf(element);
    this.#blocks.set(element, block);
    const others = this.#byBlock.get(block);
    if (others) others.add(element);
    else {
      this.#byBlock.set(block, new Set([element]));
      this.#sizes.observe(block);
    }
  }

  delete(element: Element): void {
    const block = this.#blocks.get(element);
    if (!block) return;
    this.#blocks.delete(element);
    const others = this.#byBlock.get(block);
    others?.delete(element);
    if (others?.size !== 0) return;
    this.#byBlock.delete(block);
    this.#sizes.unobserve(block);
  }

  /** Drops the elements that have left the page. */
  prune(): void {
    for (const element of this.#blocks.keys()) if (!isInPage(element)) this.delete(element);
  }

  /** Checks all elements when the page is idle. */
  checkSoon(): void {
    if (this.#isScheduled || this.#blocks.size === 0) return;
    this.#isScheduled = true;
    const { signal } = this;
    const ignore = () => {};
    scheduler
      .postTask(
        () => {
          for (const element of [...this.#blocks.keys()]) this.check(element);
        },
        { signal, priority: 'background' },
      )
      .catch(ignore);
    scheduler
      .postTask(
        () => {
          this.#isScheduled = false;
        },
        { signal, priority: 'background', delay: MIN_INTERVAL },
      )
      .catch(ignore);
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
