import { isElement, isInPage, parentOf } from '../dom/nodes.ts';

/** Enough for the components of any page; a page of a hundred thousand empty elements must cost nothing. */
const MOST = 500;
/** No two looks at all of them are closer than this, in milliseconds; one look takes about one. */
const PAUSE = 1_000;

/**
 * Elements that may become hosts of shadow trees. No observer tells when they do. What shows of it most often is the size
 * of the block that the element lies in, so those blocks are watched; else it shows once something else happens.
 */
export class PendingHosts {
  /** By the block whose size tells of them. */
  readonly #byBlock = new Map<Element, Set<Element>>();
  readonly #blocks = new Map<Element, Element>();
  readonly #sizes: ResizeObserver;
  #isLooking = false;

  /** @param look called with an element that may have become a host */
  constructor(
    private readonly look: (element: Element) => void,
    private readonly signal: AbortSignal,
  ) {
    this.#sizes = new ResizeObserver((entries) => {
      for (const { target } of entries)
        for (const element of this.#byBlock.get(target) ?? []) this.look(element);
    });
    signal.addEventListener('abort', () => this.#sizes.disconnect(), { once: true });
    // A script that has loaded may have defined elements; the reader goes where something shows.
    for (const type of ['load', 'pointerover', 'focusin']) {
      window.addEventListener(type, () => this.lookSoon(), { signal, capture: true, passive: true });
    }
  }

  add(element: Element): void {
    if (this.#blocks.has(element) || this.#blocks.size >= MOST) return;
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

  /** Forgets the elements that have left the page. */
  prune(): void {
    for (const element of this.#blocks.keys()) if (!isInPage(element)) this.delete(element);
  }

  /** Looks at all of them when the page has time. */
  lookSoon(): void {
    if (this.#isLooking || this.#blocks.size === 0) return;
    this.#isLooking = true;
    const { signal } = this;
    const ignore = () => {};
    scheduler
      .postTask(
        () => {
          for (const element of [...this.#blocks.keys()]) this.look(element);
        },
        { signal, priority: 'background' },
      )
      .catch(ignore);
    scheduler
      .postTask(
        () => {
          this.#isLooking = false;
        },
        { signal, priority: 'background', delay: PAUSE },
      )
      .catch(ignore);
  }
}

/** The nearest element with a box of its own: an inline one has no size that could be observed. */
function blockAncestorOf(element: Element): Element {
  let block = element;
  for (let parent = parentOf(block); parent && isElement(parent) && isInline(block); parent = parentOf(block))
    block = parent;
  return block;
}

const isInline = (element: Element) =>
  /^(?:inline|contents|ruby|none)/.test(getComputedStyle(element).display);
