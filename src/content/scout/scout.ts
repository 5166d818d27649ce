import type { Step } from '../../core/tasks/slices.ts';
import {
  isElement,
  isInPage,
  isText,
  nextText,
  pageRootOf,
  previousText,
  type Root,
  textWalker,
} from '../dom/nodes.ts';
import type { ChunkReader } from './chunk-reader.ts';
import { runBetweenPageTasks } from './run-between-page-tasks.ts';
import type { ShadowRoots } from './shadow-roots.ts';

/** The first text in which a name may begin. */
export interface Candidate {
  root: Root;
  node: Text;
}

/** The least time between two readings of changed text, in milliseconds. */
const MIN_INTERVAL = 100;
/** How much text before a change is read with it, because a name may begin there, in UTF-16 units. */
const CONTEXT = 64;

/**
 * Reads the text of a frame, and text added later, until some of it may contain a name. On pages without names, this is
 * all that the extension runs.
 */
export class Scout {
  /** Trees and changed nodes still to be read. */
  readonly #roots = new Set<Root>();
  readonly #changed = new Set<Node>();
  #isRunning = false;
  /**
   * `true` stands for the start of the page: an earlier text may contain a name, because the page has changed since the candidate was
   * found, or only changed parts were read. A text that is of no use is not held, because it would keep in memory all that the page
   * removes around it.
   */
  #candidate: Candidate | true | undefined;
  readonly #observer = new MutationObserver((records) => this.#onRecords(records));
  readonly #end = new AbortController();

  /** @param onCandidate called once, when a candidate was found */
  constructor(
    private readonly roots: ShadowRoots,
    private readonly reader: ChunkReader,
    private readonly onCandidate: () => void,
    life: AbortSignal,
  ) {
    life.addEventListener('abort', () => this.stop());
  }

  /** Reads and observes the page until it is stopped or `life` aborts. Called again, it reads the whole page anew. */
  start(): void {
    this.roots.onRoot(({ root, isNew }) => {
      if (isNew) this.#observe(root);
      else this.#changed.add(root);
      this.#schedule(0);
    }, this.#end.signal);
    for (const root of [document, ...this.roots.active]) this.#observe(root);
    this.#schedule(0);
  }

  /** @returns the candidate; `undefined` when the page has changed since, because an earlier text may contain a name now */
  stop(): Candidate | undefined {
    if (this.#observer.takeRecords()[0]) this.#candidate = true;
    this.#observer.disconnect();
    this.#end.abort();
    const candidate = this.#candidate;
    this.#candidate = undefined;
    return candidate === true ? undefined : candidate;
  }

  #observe(root: Root): void {
    this.#roots.add(root);
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  #onRecords(records: readonly MutationRecord[]): void {
    if (this.#candidate) this.#candidate = true;
    else
      for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
        if (type === 'characterData') this.#changed.add(target);
        for (const node of addedNodes) this.#changed.add(node);
        for (const node of removedNodes) this.reader.onRemoved(node);
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
    for (const root of this.#roots) {
      this.#roots.delete(root);
      const node = yield* this.reader.readRoot(root);
      if (node) return this.#finish({ root, node }, this.#changed.size > 0);
      yield* this.roots.discover(root);
      void runBetweenPageTasks(this.roots.discoverRest(root), this.#end.signal, 'background');
    }
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const node of changed) {
      if (!isInPage(node)) continue;
      const root = pageRootOf(node);
      const from = textBefore(root, node);
      const found = from && (yield* this.reader.readNode(root, node, from));
      // Changed nodes are not read in the order of the page.
      if (found) return this.#finish({ root, node: found }, true);
      if (isElement(node)) {
        yield* this.roots.discover(node);
        void runBetweenPageTasks(this.roots.discoverRest(node), this.#end.signal, 'background');
      }
      yield;
    }
  }

  #finish(candidate: Candidate, isOutdated: boolean): void {
    this.#candidate = isOutdated || candidate;
    // They are not read any more, and would keep in memory what leaves the page.
    this.#roots.clear();
    this.#changed.clear();
    this.onCandidate();
  }
}

/** Where to start reading for a changed node: a name may begin in the text before it. */
function textBefore(root: Root, node: Node): Text | null {
  const walker = textWalker(root);
  walker.currentNode = node;
  let first: Text | undefined;
  let length = 0;
  for (let text = previousText(walker); text && length < CONTEXT; text = previousText(walker)) {
    first = text;
    length += text.length;
  }
  if (first) return first;
  if (isText(node)) return node;
  walker.currentNode = node;
  return nextText(walker);
}
