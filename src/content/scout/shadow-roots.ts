import { Listeners } from '../dom/listeners.ts';
import {
  CARD_HOST,
  contains,
  isElement,
  isInPage,
  isShadowRoot,
  localNameOf,
  openShadowRootOf,
  parentOf,
  queryAll,
  type Root,
} from '../dom/nodes.ts';
import { PendingHosts } from './pending-hosts.ts';

/** Built-in elements that may have a shadow root (DOM standard, "valid shadow host name"). */
const BUILT_IN =
  'article, aside, blockquote, body, div, footer, h1, h2, h3, h4, h5, h6, header, main, nav, p, section, span';
const builtIn = new Set(BUILT_IN.split(', '));
/** Custom elements. XPath, because CSS cannot select elements by a part of their name. */
const CUSTOM = 'descendant-or-self::*[contains(name(), "-")]';
/**
 * Trees with more elements are not searched for hosts that have content: that alone would take tens of milliseconds. `check` finds these
 * hosts as the reader uses them.
 */
const MAX_SEARCHED = 10_000;
/** How many elements are checked for closed roots without a sign of one: each check takes Chromium two microseconds. */
const MAX_CLOSED_CHECKS = 500;
/** How many elements are checked per step. */
const STEP = 50;

interface FoundRoot {
  root: ShadowRoot;
  /** False when the root was reported before. */
  isNew: boolean;
}

/** Finds the open and closed shadow roots of a frame, including those attached later. */
export class ShadowRoots {
  readonly #active = new Set<ShadowRoot>();
  /** Built-in elements on the page that are hosts: `discover` looks at all of them, because no selector finds them. */
  readonly #builtInHosts = new Set<Element>();
  readonly #known = new WeakSet<ShadowRoot>();
  readonly #pending: PendingHosts;
  readonly #listeners = new Listeners<FoundRoot>();

  /** @param rootOf returns the open or closed shadow root of an element */
  constructor(
    readonly rootOf: (element: Element) => ShadowRoot | null,
    signal: AbortSignal,
  ) {
    this.#pending = new PendingHosts((element) => this.#visit(element), signal);
    // A loaded script may have defined elements, and the pointer and the focus move to content that has appeared.
    for (const type of ['load', 'pointerover', 'focusin']) {
      window.addEventListener(
        type,
        ({ target }) => {
          if (target instanceof Element) this.check(target);
          else this.#pending.checkSoon();
        },
        { signal, capture: true },
      );
    }
  }

  /** Calls `listener` for every shadow root found, and again when its host may have moved. */
  onRoot(listener: (found: FoundRoot) => void, signal: AbortSignal): void {
    this.#listeners.add(listener, signal);
  }

  /** The shadow roots that are on the page now. */
  get active(): ReadonlySet<ShadowRoot> {
    return this.#active;
  }

  /**
   * Looks for hosts in `scope` among custom elements and parents of slotted ones. Reports known hosts again, because they
   * may have moved.
   */
  *discover(scope: Root | Element): Generator<undefined> {
    const inside = queryAll(scope, '*');
    // Most of what pages add again and again is a line of text, with no element inside.
    const likely = new Set(inside[0] && customElementsIn(scope));
    if (isElement(scope)) likely.add(scope);
    for (const slotted of queryAll(scope, '[slot]')) {
      const parent = parentOf(slotted);
      if (parent && isElement(parent)) likely.add(parent);
    }
    // The fewer of both, because pages of many hosts change many small trees.
    for (const host of inside[this.#builtInHosts.size] ? this.#builtInHosts : inside)
      if (this.#builtInHosts.has(host) && contains(scope, host)) likely.add(host);
    yield* inSteps(likely, (element) => mayBeHost(element) && this.#visit(element));
  }

  /** Looks for hosts among all other elements. Meant for idle time. */
  *discoverRest(scope: Root | Element): Generator<undefined> {
    // The list of names comes last, because browsers take ten times as long to match it as `:empty`.
    yield* inSteps(queryAll(scope, `:empty:is(${BUILT_IN})`), (element) => {
      if (!this.#activateNew(this.rootOf(element))) this.#pending.add(element);
    });
    if (queryAll(scope, '*')[MAX_SEARCHED]) return;
    let closedChecks = 0;
    yield* inSteps(queryAll(scope, `:not(:empty):is(${BUILT_IN})`), (element) => {
      this.#activateNew(
        closedChecks++ < MAX_CLOSED_CHECKS ? this.rootOf(element) : openShadowRootOf(element),
      );
    });
  }

  /** Checks whether an element that was changed or used has become a host. Schedules a check of all that may become one. */
  check(element: Element): void {
    if (mayBeHost(element)) this.#activateNew(this.rootOf(element));
    this.#pending.checkSoon();
  }

  /** Drops roots that have left the page, so that they are scanned again when they return. */
  prune(): void {
    for (const root of this.#active)
      if (!isInPage(root)) {
        this.#active.delete(root);
        this.#builtInHosts.delete(root.host);
      }
    this.#pending.prune();
  }

  #visit(element: Element): void {
    if (!isInPage(element)) return;
    const root = this.rootOf(element);
    if (root) this.#activate(root);
    else this.#pending.add(element);
  }

  /** @returns whether there is a root */
  #activateNew(root: ShadowRoot | null): boolean {
    if (root && !this.#active.has(root)) this.#activate(root);
    return !!root;
  }

  #activate(root: ShadowRoot): void {
    this.#pending.delete(root.host);
    this.#active.add(root);
    if (builtIn.has(localNameOf(root.host))) this.#builtInHosts.add(root.host);
    const isNew = !this.#known.has(root);
    this.#known.add(root);
    this.#listeners.notify({ root, isNew });
  }
}

const mayBeHost = (element: Element) => {
  const name = localNameOf(element);
  return name !== CARD_HOST && (builtIn.has(name) || name.includes('-'));
};

function* inSteps(elements: Iterable<Element>, visit: (element: Element) => void): Generator<undefined> {
  let count = 0;
  for (const element of elements) {
    visit(element);
    if (++count % STEP === 0) yield;
  }
}

function customElementsIn(scope: Root | Element): Element[] {
  const found: Element[] = [];
  // XPath cannot start at a shadow root.
  for (const start of isShadowRoot(scope) ? scope.children : [scope]) {
    const result = xpath.evaluate(CUSTOM, start, null, XPathResult.ORDERED_NODE_ITERATOR_TYPE);
    for (let node = result.iterateNext(); node; node = result.iterateNext())
      if (isElement(node)) found.push(node);
  }
  return found;
}

const xpath = new XPathEvaluator();
