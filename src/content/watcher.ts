import { kindOf } from './elements.ts';
import type { MentionStore } from './mention-store.ts';
import { isElement, isText, type Root } from './nodes.ts';
import type { Roots } from './roots.ts';
import type { Scanner } from './scanner.ts';
import { runInSlices } from './slices.ts';

/** Changes of text, of structure, and of what may be edited. */
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['contenteditable', 'role'],
};

/**
 * Keeps the marks of a tree in step with its text: what changed is scanned again, with the running text around it.
 * Small changes are dealt with before the browser paints, so nothing flickers; large ones in slices.
 */
export class Watcher {
  readonly #pending = new Map<Node, Root>();
  #running = false;

  constructor(
    private readonly scanner: Scanner,
    private readonly store: MentionStore,
    private readonly roots: Roots,
    private readonly signal: AbortSignal,
  ) {}

  /** Watches a tree until the session ends. */
  watch(root: Root): void {
    const observer = new MutationObserver((records) => {
      let removal = false;
      for (const record of records) {
        removal ||= record.removedNodes.length > 0;
        for (const node of touched(record, root)) this.#pending.set(node, root);
      }
      if (removal) {
        this.roots.prune();
        this.store.prune();
      }
      void this.#run();
    });
    observer.observe(root, OBSERVED);
    this.signal.addEventListener('abort', () => observer.disconnect(), { once: true });
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    await runInSlices(this.#rounds(), this.signal);
    this.#running = false;
  }

  *#rounds(): Generator<void> {
    while (this.#pending.size > 0) {
      const changes = [...this.#pending];
      this.#pending.clear();
      const seen = new Set<Text>();
      for (const [node, root] of changes) {
        if (!root.contains(node)) continue;
        yield* this.scanner.scanAround(root, node, seen);
        if (isElement(node)) this.roots.discover(node);
        yield;
      }
    }
  }
}

/** The nodes whose surroundings have to be read again after a change. */
function* touched(record: MutationRecord, root: Root): Generator<Node> {
  const { type, target, addedNodes, previousSibling, nextSibling } = record;
  if (type !== 'childList') {
    yield target;
    return;
  }
  yield* addedNodes;
  // What now stands side by side may read as one name, or no longer do so; a block keeps apart.
  const before = previousSibling ?? neighbourOf(target, root, 'before');
  const after = nextSibling ?? neighbourOf(target, root, 'after');
  if (before && isRunningText(before)) yield before;
  if (after && isRunningText(after)) yield after;
}

const isRunningText = (node: Node) =>
  isText(node) || (isElement(node) && kindOf(node.localName) === 'inline');

/** The text next to what an inline element holds: its content may continue a word outside. */
function neighbourOf(target: Node, root: Root, side: 'before' | 'after'): Node | null {
  if (!isRunningText(target)) return null;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  walker.currentNode = target;
  if (side === 'before') return walker.previousNode();
  for (let text = walker.nextNode(); text; text = walker.nextNode()) if (!target.contains(text)) return text;
  return null;
}
