import { CARD_HOST } from '../dom/elements.ts';
import {
  contains,
  isElement,
  isInPage,
  isShadowRoot,
  nameOf,
  openRootOf,
  parentOf,
  queryAll,
  type Root,
} from '../dom/nodes.ts';
import { PendingHosts } from './pending-hosts.ts';

/** Built-in elements that may have a shadow root (DOM standard, "valid shadow host name"). */
const BUILT_IN =
  'article, aside, blockquote, body, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span';
const builtIn = new Set(BUILT_IN.split(', '));
/** Custom elements. XPath, because no other query finds names by a part of them. */
const CUSTOM = 'descendant-or-self::*[contains(name(), "-")]';
/** Built-in elements that are hosts more often than others: empty, or with children meant for a slot. */
const EMPTY_OR_SLOTTED = ':empty, [slot]';
/** So many other elements are asked for a closed root; asking takes Chromium two microseconds each. */
const MOST_ASKED = 3_000;
/** Finds the shadow trees of a frame, closed ones and late ones included. */
export class Roots {
  readonly #active = new Set<ShadowRoot>();
  readonly #seen = new WeakSet<ShadowRoot>();
  readonly #late: PendingHosts;

  /**
   * @param rootOf gives the open or closed shadow root of an element
   * @param onRoot called when a tree shows up; `isNew` the first time
   */
  constructor(
    private readonly rootOf: (element: Element) => ShadowRoot | null,
    private readonly onRoot: (root: ShadowRoot, isNew: boolean) => void,
    signal: AbortSignal,
  ) {
    this.#late = new PendingHosts((element) => this.#visit(element), signal);
  }

  /** The shadow trees on the page now. */
  get active(): ReadonlySet<ShadowRoot> {
    return this.#active;
  }

  /**
   * Looks for hosts in a tree, or in what was added to one, where they are most likely. A host that is known already is
   * told of again: it may have moved. An element a step: a page may have a hundred thousand that are empty.
   */
  *discover(scope: Root | Element): Generator<undefined> {
    const likely = new Set(customElementsIn(scope));
    for (const element of queryAll(scope, EMPTY_OR_SLOTTED)) {
      if (mayBeHost(element)) likely.add(element);
      const parent = hasAttribute.call(element, 'slot') && parentOf(element);
      if (parent && isElement(parent)) likely.add(parent);
      yield;
    }
    if (isElement(scope)) likely.add(scope);
    for (const host of this.#builtInHosts()) if (contains(scope, host)) likely.add(host);
    for (const element of likely) {
      if (mayBeHost(element)) this.#visit(element);
      yield;
    }
  }

  /** Looks for hosts among all other elements, an element a step: for when the page is idle. */
  *discoverRest(scope: Root | Element): Generator<undefined> {
    const elements = queryAll(scope, BUILT_IN);
    for (const element of elements) {
      const root = openRootOf(element) ?? (elements.length <= MOST_ASKED ? this.rootOf(element) : null);
      if (root && !this.#active.has(root)) this.#enter(root);
      yield;
    }
  }

  /** Looks whether an element whose children have changed has become a host, and soon for others that have. */
  lookAt(element: Element): void {
    const root = mayBeHost(element) && this.rootOf(element);
    if (root && !this.#active.has(root)) this.#enter(root);
    this.#late.lookSoon();
  }

  /** Forgets trees that have left the page, so that they are scanned anew when they come back. */
  prune(): void {
    for (const root of this.#active) if (!isInPage(root)) this.#active.delete(root);
    this.#late.prune();
  }

  /** The hosts on the page that no query for likely ones finds. */
  #builtInHosts(): Element[] {
    return [...this.#active].map(({ host }) => host).filter((host) => builtIn.has(nameOf(host)));
  }

  #visit(element: Element): void {
    if (!isInPage(element)) return;
    const root = this.rootOf(element);
    if (root) this.#enter(root);
    else this.#late.add(element);
  }

  #enter(root: ShadowRoot): void {
    this.#late.delete(root.host);
    this.#active.add(root);
    const isNew = !this.#seen.has(root);
    this.#seen.add(root);
    this.onRoot(root, isNew);
  }
}

const mayBeHost = (element: Element) => {
  const name = nameOf(element);
  return name !== CARD_HOST && (builtIn.has(name) || name.includes('-'));
};

function customElementsIn(scope: Root | Element): Element[] {
  const found: Element[] = [];
  // XPath starts at no shadow root.
  for (const start of isShadowRoot(scope) ? scope.children : [scope]) {
    const result = xpath.evaluate(CUSTOM, start, null, XPathResult.ORDERED_NODE_SNAPSHOT_TYPE);
    for (let index = 0; index < result.snapshotLength; index++) {
      const node = result.snapshotItem(index);
      if (node && isElement(node)) found.push(node);
    }
  }
  return found;
}

const xpath = new XPathEvaluator();
const { hasAttribute } = Element.prototype;
