import type { Step } from '../../core/tasks/slices.ts';
import {
  isElement,
  isInPage,
  isText,
  MAX_NODES_BETWEEN,
  nextText,
  nodeWalker,
  parentOf,
  type Root,
  textWalker,
  treeRootOf,
} from '../dom/nodes.ts';
import { type FindStart, type Passage, PassageReader, type ReadPassage } from './passages.ts';
import { runBetweenPageTasks } from './run-between-page-tasks.ts';
import { searchText } from './search-text.ts';
import type { ShadowRoots } from './shadow-roots.ts';

/** The least time between two readings of changed text, in milliseconds. */
const MIN_INTERVAL = 100;

/**
 * Reads the text of a frame, and text added later, until some of it may contain a name. On pages without names, this is
 * all that the extension runs.
 */
export class Scout {
  /** Trees and changed nodes still to be read. */
  readonly #roots = new Set<Root>();
  readonly #changed = new Set<Node>();
  readonly #passages = new PassageReader();
  #isRunning = false;
  #hasFound = false;
  readonly #observer = new MutationObserver((records) => this.#onRecords(records));
  readonly #end = new AbortController();

  /** Finds the names of all packs, but only at the starts of words: it must be given texts with seams. */
  findAny: FindStart | undefined;

  /**
   * @param findBundled finds places where a name of the bundled pack may begin
   * @param onFound called when some text may contain a name
   */
  constructor(
    private readonly roots: ShadowRoots,
    private readonly findBundled: FindStart,
    private readonly onFound: () => void,
    life: AbortSignal,
  ) {
    this.roots.onRoot(({ root, isNew }) => {
      if (isNew) this.#observe(root);
      else this.#changed.add(root);
      this.#schedule(0);
    }, this.#end.signal);
    life.addEventListener('abort', () => this.stop());
  }

  /** Reads and observes the page until it is stopped or `life` aborts. Called again, it reads the whole page anew. */
  start(): void {
    this.#hasFound = false;
    for (const root of [document, ...this.roots.active]) this.#observe(root);
    this.#schedule(0);
  }

  stop(): void {
    this.#observer.disconnect();
    this.#end.abort();
  }

  #observe(root: Root): void {
    this.#roots.add(root);
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  #onRecords(records: readonly MutationRecord[]): void {
    this.#passages.onRecords(records);
    if (!this.#hasFound)
      for (const { target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
        if (isText(target)) this.#changed.add(target);
        for (const node of addedNodes) this.#changed.add(node);
        // The texts on either side of removed nodes may form one word now.
        const sibling = removedNodes[0] && (nextSibling ?? previousSibling);
        if (sibling) this.#changed.add(sibling);
        if (isElement(target)) this.roots.check(target);
      }
    // Even if nothing is to be read: a run also lets go of shadow roots that have left the page.
    this.#schedule(MIN_INTERVAL);
  }

  #schedule(delay: number): void {
    if (!this.#isRunning) void this.#run(delay);
  }

  async #run(delay: number): Promise<void> {
    this.#isRunning = true;
    const { signal } = this.#end;
    // The run is not the task's callback: in Firefox, the page's scheduler may not touch a promise that a callback of ours returns.
    await scheduler.postTask(() => {}, { delay });
    this.roots.prune();
    try {
      await runBetweenPageTasks(this.#readAll(), signal);
    } finally {
      this.#isRunning = false;
    }
    if (this.#roots.size + this.#changed.size && !signal.aborted) this.#schedule(MIN_INTERVAL);
  }

  *#readAll(): Generator<Step> {
    // The names of added packs may come while the page is read. It is then read again.
    const find: FindStart = (text) => (this.findAny ?? this.findBundled)(text);
    for (const root of this.#roots) {
      this.#roots.delete(root);
      const search: ReadPassage<boolean> = (passage, reading) => searchText(find, passage, reading);
      if (yield* this.#passages.read(root, !this.findAny && find, search)) return this.#onFound();
      yield* this.#discover(root);
    }
    const changed = new Set<Node | null>(this.#changed);
    this.#changed.clear();
    for (const node of changed) {
      // It is read with its parent.
      if (!node || changed.has(parentOf(node)) || !isInPage(node)) continue;
      const passage = passageOf(node, changed);
      if (passage && (yield* searchText(find, passage))) return this.#onFound();
      if (isElement(node)) yield* this.#discover(node);
      yield;
    }
  }

  *#discover(scope: Root | Element): Generator<Step> {
    yield* this.roots.discover(scope);
    void runBetweenPageTasks(this.roots.discoverRest(scope), this.#end.signal, 'background');
  }

  #onFound(): void {
    this.#hasFound = true;
    // They are not read any more, and would keep in memory what leaves the page.
    this.#roots.clear();
    this.#changed.clear();
    this.onFound();
  }
}

/**
 * The text of a node and of all that is in it; where there is none, the empty passage before the next text.
 * @param changed if the next node is one of them, it is read with that
 * @returns null where no text is near, because a chart may have thousands of elements
 */
function passageOf(node: Node, changed: ReadonlySet<Node | null>): Passage | null {
  const root = treeRootOf(node);
  const walker = textWalker(root);
  const near = nodeWalker(root);
  walker.currentNode = near.currentNode = node;
  const hasText = walker.lastChild();
  let from: Node | null = node;
  for (let steps = MAX_NODES_BETWEEN; !isText(from); steps--) {
    from = near.nextNode();
    if (!from || (!hasText && (!steps || changed.has(from)))) return null;
  }
  return { from, end: nextText(walker) };
}
