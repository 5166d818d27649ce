import { CARD_HOST, isLaidOutInline } from './elements.ts';
import { isElement, isShadowRoot, type Root } from './nodes.ts';

/** Built-in elements that may have a shadow root (DOM standard, "valid shadow host name"). */
const BUILT_IN = new Set(
  'article aside blockquote body div footer h1 h2 h3 h4 h5 h6 header main nav p section span'.split(' '),
);
/** Custom elements. XPath, because no other query finds names by a part of them. */
const CUSTOM = 'descendant-or-self::*[contains(name(), "-")]';
/** Built-in elements that are hosts more often than others: empty, or with children meant for a slot. */
const EMPTY_OR_SLOTTED = ':empty, [slot]';
/** So many other elements are asked for a closed root; asking takes Chromium two microseconds each. */
const MOST_ASKED = 3_000;
/** Enough for the components of any page; a page of a hundred thousand empty elements must cost nothing. */
const MOST_WAITING = 500;

/**
 * Finds the shadow trees of a frame, closed ones included.
 * A root may be attached to an element long after it was inserted, which no observer tells. What shows of it is the size
 * of the block that the host lies in, so those blocks are watched.
 */
export class Roots {
  readonly #active = new Set<ShadowRoot>();
  readonly #seen = new WeakSet<ShadowRoot>();
  /** Hosts-to-be, by the block whose size tells of them. */
  readonly #waiting = new Map<Element, Set<Element>>();
  readonly #waitingHosts = new WeakSet<Element>();
  readonly #sizes: ResizeObserver;

  /**
   * @param rootOf gives the open or closed shadow root of an element
   * @param onRoot called when a tree shows up; `isNew` the first time
   */
  constructor(
    private readonly rootOf: (element: Element) => ShadowRoot | null,
    private readonly onRoot: (root: ShadowRoot, isNew: boolean) => void,
    signal: AbortSignal,
  ) {
    this.#sizes = new ResizeObserver((entries) => {
      for (const { target } of entries) for (const host of this.#waiting.get(target) ?? []) this.#visit(host);
    });
    signal.addEventListener('abort', () => this.#sizes.disconnect(), { once: true });
  }

  /** The shadow trees on the page now. */
  get active(): ReadonlySet<ShadowRoot> {
    return this.#active;
  }

  /** Looks for hosts in a tree or in what was added to one, where they are most likely. */
  discover(scope: Root | Element): void {
    for (const element of customElementsIn(scope)) this.#visit(element);
    for (const element of scope.querySelectorAll(EMPTY_OR_SLOTTED)) {
      if (BUILT_IN.has(element.localName)) this.#visit(element);
      if (element.slot && element.parentElement) this.#visit(element.parentElement);
    }
    if (isElement(scope) && BUILT_IN.has(scope.localName)) this.#visit(scope);
  }

  /** Looks for hosts among all other elements, an element a step: for when the page is idle. */
  *discoverRest(scope: Root | Element): Generator<void> {
    const elements = scope.querySelectorAll([...BUILT_IN].join(','));
    for (const element of elements) {
      const root = element.shadowRoot ?? (elements.length <= MOST_ASKED ? this.rootOf(element) : null);
      if (root && element.localName !== CARD_HOST) this.#enter(root);
      yield;
    }
  }

  /** Forgets trees that have left the page, so that they are scanned anew when they come back. */
  prune(): void {
    for (const root of this.#active) if (!root.isConnected) this.#active.delete(root);
    for (const block of this.#waiting.keys()) if (!block.isConnected) this.#stopWaiting(block);
  }

  #visit(element: Element): void {
    if (element.localName === CARD_HOST) return;
    const root = this.rootOf(element);
    if (!root) {
      this.#await(element);
      return;
    }
    if (this.#waitingHosts.delete(element)) for (const hosts of this.#waiting.values()) hosts.delete(element);
    this.#enter(root);
  }

  #enter(root: ShadowRoot): void {
    if (this.#active.has(root)) return;
    this.#active.add(root);
    const isNew = !this.#seen.has(root);
    this.#seen.add(root);
    this.onRoot(root, isNew);
  }

  #await(host: Element): void {
    if (this.#waitingHosts.has(host) || this.#waiting.size >= MOST_WAITING) return;
    this.#waitingHosts.add(host);
    const block = blockOf(host);
    const hosts = this.#waiting.get(block);
    if (hosts) {
      if (hosts.size < MOST_WAITING) hosts.add(host);
      return;
    }
    this.#waiting.set(block, new Set([host]));
    this.#sizes.observe(block);
  }

  #stopWaiting(block: Element): void {
    for (const host of this.#waiting.get(block) ?? []) this.#waitingHosts.delete(host);
    this.#waiting.delete(block);
    this.#sizes.unobserve(block);
  }
}

/** The nearest element with a box of its own: an inline one has no size that could be observed. */
function blockOf(host: Element): Element {
  let block = host;
  while (block.parentElement && isLaidOutInline(block)) block = block.parentElement;
  return block;
}

function customElementsIn(scope: Root | Element): Element[] {
  const found: Element[] = [];
  // XPath starts at no shadow root.
  for (const start of isShadowRoot(scope) ? scope.children : [scope]) {
    const result = document.evaluate(CUSTOM, start, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    for (let index = 0; index < result.snapshotLength; index++) {
      const node = result.snapshotItem(index);
      if (node && isElement(node)) found.push(node);
    }
  }
  return found;
}
