import type { Step } from '../../core/shared/slices.ts';
import {
  isElement,
  isInPage,
  isText,
  nextText,
  previousText,
  type Root,
  textWalker,
  treeOf,
} from '../dom/nodes.ts';
import type { ChunkReader } from './chunk-reader.ts';
import type { Roots } from './roots.ts';
import { runBetweenPageTasks } from './slices.ts';

/** The first text that may hold a name. */
export interface Candidate {
  root: Root;
  node: Text;
}

/** The least time between two looks at what has changed, in milliseconds. */
const PAUSE = 100;
/** So much text before a change may be part of a name that ends in it, in UTF-16 units. */
const CONTEXT = 64;

/**
 * Reads the text of a frame and waits for text to come, until some of it may hold a name. On pages that name nobody, nothing
 * else of the extension runs.
 */
export class Scout {
  /** Trees and nodes that are to be read. */
  readonly #roots = new Set<Root>();
  readonly #changed = new Set<Node>();
  #isRunning = false;
  #candidate: Candidate | undefined;
  /** Whether the page has changed since the candidate was found. */
  #isOutdated = false;
  readonly #observer: MutationObserver;

  /** @param onCandidate called once, when a text was found that may hold a name */
  constructor(
    private readonly roots: Roots,
    private readonly reader: ChunkReader,
    private readonly onCandidate: () => void,
    private readonly signal: AbortSignal,
  ) {
    this.#observer = new MutationObserver((records) => this.#onRecords(records));
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** Begins to read and to watch, until `signal` aborts. */
  start(): void {
    this.roots.onRoot(({ root, isNew }) => {
      if (isNew) this.#enter(root);
      else this.#changed.add(root);
      this.#schedule(0);
    }, this.signal);
    this.#enter(document);
    this.#schedule(0);
  }

  /** The text to begin with; `undefined` when a name may stand before it by now, or in another tree. */
  get candidate(): Candidate | undefined {
    this.#isOutdated ||= this.#observer.takeRecords().length > 0;
    return this.#isOutdated ? undefined : this.#candidate;
  }

  #enter(root: Root): void {
    this.#roots.add(root);
    this.#observer.observe(root, { subtree: true, childList: true, characterData: true });
  }

  #onRecords(records: readonly MutationRecord[]): void {
    if (this.#candidate) {
      this.#isOutdated = true;
      return;
    }
    for (const { type, target, addedNodes, removedNodes, previousSibling, nextSibling } of records) {
      if (type === 'characterData') this.#changed.add(target);
      for (const node of addedNodes) this.#changed.add(node);
      for (const node of removedNodes) this.reader.onRemoved(node);
      // The texts on either side of what has gone may be one word now.
      const beside = removedNodes.length > 0 && (nextSibling ?? previousSibling);
      if (beside) this.#changed.add(beside);
      if (isElement(target)) this.roots.lookAt(target);
    }
    if (this.#changed.size > 0) this.#schedule(PAUSE);
  }

  #schedule(delay: number): void {
    if (this.#isRunning) return;
    this.#isRunning = true;
    const { signal } = this;
    scheduler
      .postTask(() => runBetweenPageTasks(this.#readAll(), signal), { delay, signal })
      .catch((error: unknown) => {
        if (!signal.aborted) throw error;
      })
      .finally(() => {
        this.#isRunning = false;
        if (this.#roots.size + this.#changed.size > 0 && !this.#candidate && !signal.aborted)
          this.#schedule(PAUSE);
      });
  }

  *#readAll(): Generator<Step> {
    for (const root of this.#roots) {
      this.#roots.delete(root);
      const node = yield* this.reader.readRoot(root);
      if (node) return this.#find({ root, node });
      yield* this.roots.discover(root);
      void runBetweenPageTasks(this.roots.discoverRest(root), this.signal, 'background');
    }
    const changed = [...this.#changed];
    this.#changed.clear();
    for (const node of changed) {
      if (!isInPage(node)) continue;
      const root = treeOf(node);
      const from = textBefore(root, node);
      const found = from && (yield* this.reader.readNode(root, node, from));
      if (found) return this.#find({ root, node: found });
      if (isElement(node)) yield* this.roots.discover(node);
      if (isElement(node)) void runBetweenPageTasks(this.roots.discoverRest(node), this.signal, 'background');
      yield;
    }
  }

  #find(candidate: Candidate): void {
    this.#candidate = candidate;
    this.onCandidate();
  }
}

/** Where to begin to read a node that has changed: a name may begin in the text before it. */
function textBefore(root: Root, node: Node): Text | undefined {
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
  return nextText(walker) ?? undefined;
}
