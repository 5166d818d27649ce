import { restAfter } from '../../../core/tasks/rest-after.ts';
import type { Step } from '../../../core/tasks/slices.ts';
import { editorOf, isDesignModeOn } from '../../dom/elements.ts';
import { Listeners } from '../../dom/listeners.ts';
import {
  CARD_HOST,
  isElement,
  isInPage,
  isText,
  matches,
  parentOf,
  type Root,
  textWalker,
} from '../../dom/nodes.ts';
import { startPerDocument } from '../../dom/per-document.ts';
import { coalesce } from '../../scout/coalesce.ts';
import type { Stages } from '../../scout/stages.ts';
import type { MentionStore } from '../mentions/mention-store.ts';
import { textBeside } from './neighbours.ts';
import type { Scanner } from './scanner.ts';

/** Changes of text, of structure, of editability and of slots. */
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['contenteditable', 'role', 'slot'],
};

/** How long after a removal all mentions are checked, in milliseconds: once for many removals. */
const PRUNE_DELAY = 500;

/**
 * Keeps the mentions of a tree up to date: scans changed text again, with the running text around it.
 * Small changes are processed before the browser paints, to avoid flicker, large ones in slices, and those of a page that
 * changes without end more rarely, see `restAfter`.
 *
 * Changes of style sheets have no mutation records. `Rendering` notices text that they hide. That they join or separate
 * the two halves of a name is noticed only when the text or structure there changes next.
 */
export class Watcher {
  /** Records still to be processed. */
  #records: MutationRecord[] = [];
  /** The time of the next reading of changes at the earliest. */
  #earliest = 0;
  /** Subtrees whose text is to be scanned. */
  #subtrees = new Set<Node>();
  /** Texts to be scanned. */
  readonly #texts = new Set<Text>();
  readonly #editors = new WeakSet<Element>();
  #designMode = isDesignModeOn();
  #isRunning = false;
  readonly #observer: MutationObserver;
  readonly #pruneSoon: () => void;
  readonly #listeners = new Listeners();

  constructor(
    private readonly scanner: Scanner,
    private readonly store: MentionStore,
    private readonly stages: Pick<Stages, 'roots' | 'run'>,
    private readonly signal: AbortSignal,
  ) {
    // Editors made by a class or by `designMode` have no mutation record. They are found when the user interacts with them.
    startPerDocument((documentSignal) => {
      for (const type of ['focusin', 'pointerdown', 'beforeinput'])
        window.addEventListener(type, (event) => this.#onInteraction(event), {
          signal: documentSignal,
          capture: true,
          passive: true,
        });
    }, signal);
    // For mentions in removed shadow trees, and in what has left a removed subtree since.
    this.#pruneSoon = coalesce(
      () => {
        stages.roots.prune();
        store.prune();
      },
      signal,
      PRUNE_DELAY,
    );
    // One observer for all trees, which keeps none of them alive.
    this.#observer = new MutationObserver((records) => this.#onRecords(records));
    signal.addEventListener('abort', () => this.#observer.disconnect());
  }

  /** Watches a tree until the session ends. */
  watch(root: Root): void {
    this.#observer.observe(root, OBSERVED);
  }

  /** Calls `listener` whenever the page has changed, or is about to by typing. */
  onChange(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener, signal);
  }

  /** Scans texts again, because more names are to be found. */
  rescan(texts: Iterable<Text>): void {
    for (const text of texts) this.#texts.add(text);
    void this.#run();
  }

  #onRecords(records: readonly MutationRecord[]): void {
    if (records.every(isCardChange)) return;
    for (const record of records) this.#records.push(record);
    // Before the next step of a running scan, which must not go on from a text that is gone.
    if (this.scanner.isScanning)
      for (const { removedNodes } of records) for (const node of removedNodes) this.scanner.onRemoved(node);
    // Until they are read, no mark may stand on other letters than those of a name.
    if (this.#isRunning)
      for (const { target } of records) if (isText(target)) this.store.dropIfChanged(target);
    this.#checkDesignMode();
    void this.#run();
    this.#listeners.notify();
  }

  #onInteraction(event: Event): void {
    this.#checkDesignMode();
    const [target] = event.composedPath();
    const editor = target instanceof Element ? editorOf(target) : null;
    if (editor && !this.#editors.has(editor)) {
      this.#editors.add(editor);
      this.#subtrees.add(editor);
    }
    if (this.#subtrees.size > 0) void this.#run();
    // What is typed into a field has no mutation record.
    if (event.type === 'beforeinput') this.#listeners.notify();
  }

  #checkDesignMode(): void {
    if (isDesignModeOn() === this.#designMode) return;
    this.#designMode = !this.#designMode;
    this.#subtrees.add(document);
    for (const root of this.stages.roots.active) this.#subtrees.add(root);
  }

  async #run(): Promise<void> {
    if (this.#isRunning) return;
    this.#isRunning = true;
    try {
      while (this.#records.length + this.#subtrees.size + this.#texts.size > 0 && !this.signal.aborted) {
        const start = performance.now();
        if (start < this.#earliest) await scheduler.postTask(() => {}, { delay: this.#earliest - start });
        else {
          await this.stages.run(this.#round(), this.signal);
          const end = performance.now();
          this.#earliest = end + restAfter(end - start);
        }
      }
    } finally {
      this.#isRunning = false;
    }
  }

  *#round(): Generator<Step> {
    yield* this.#readRecords();
    // Not earlier: it would drop in one piece what the above drops in steps.
    this.#pruneSoon();
    const trees = yield* this.#collectTexts();
    yield* this.scanner.scanTexts(this.#texts);
    for (const tree of trees) {
      if (isInPage(tree)) yield* this.stages.roots.discover(tree);
      yield;
    }
    if (trees.length > 0) void this.stages.run(this.#discoverRest(trees), this.signal, 'background');
  }

  *#discoverRest(trees: readonly Element[]): Generator<undefined> {
    for (const tree of trees) {
      if (isInPage(tree)) yield* this.stages.roots.discoverRest(tree);
      yield;
    }
  }

  /** Queues added and changed nodes, and the text beside added and removed ones. */
  *#readRecords(): Generator<undefined> {
    const records = this.#records;
    this.#records = [];
    const added = new Set<Node | null>();
    const parents = new Set<Element>();
    for (const { type, target, addedNodes, removedNodes } of records) {
      for (const node of removedNodes) yield* this.#dropMentions(node);
      for (const node of addedNodes) {
        added.add(node);
        this.#subtrees.add(node);
        yield;
      }
      if (type === 'attributes') this.#subtrees.add(target);
      else if (type === 'characterData') this.#queue(target);
      else if (isElement(target)) parents.add(target);
      yield;
    }
    for (const record of records) {
      // What is beside an added node is read with that node, and a node that has left has a record of its own.
      const [first] = record.addedNodes;
      const isReadBeside = (first && isText(first)) || added.has(record.previousSibling);
      if (record.type === 'childList' && !isReadBeside) this.#queue(textBeside(record));
      yield;
    }
    for (const parent of parents) if (isInPage(parent)) this.stages.roots.check(parent);
  }

  /** Drops the mentions in a removed subtree: to look at all mentions of the page at each removal would take too long. */
  *#dropMentions(removed: Node): Generator<undefined> {
    if (this.store.isEmpty || isInPage(removed)) return;
    yield* eachText(removed, (text) => this.store.drop(text));
  }

  /** Queues the texts of all subtrees. @returns the outermost elements among the subtrees */
  *#collectTexts(): Generator<undefined, Element[]> {
    const trees = this.#subtrees;
    this.#subtrees = new Set();
    const outermost: Element[] = [];
    for (const tree of trees) {
      const parent = parentOf(tree);
      if ((parent && trees.has(parent)) || !isInPage(tree)) continue;
      if (isElement(tree)) outermost.push(tree);
      yield* eachText(tree, (text) => this.#texts.add(text));
    }
    return outermost;
  }

  #queue(node: Node | undefined): void {
    if (node && isText(node)) this.#texts.add(node);
  }
}

/** Visits all texts of a subtree, one node per step. */
function* eachText(tree: Node, visit: (text: Text) => void): Generator<undefined> {
  const walker = textWalker(tree);
  for (let node: Node | null = tree; node; node = walker.nextNode()) {
    if (isText(node)) visit(node);
    yield;
  }
}

/** Whether a record is only about our card, which is added and removed on its own. */
function isCardChange({ addedNodes, removedNodes }: MutationRecord): boolean {
  const node = addedNodes[0] ?? removedNodes[0];
  return (
    addedNodes.length + removedNodes.length === 1 && !!node && isElement(node) && matches(node, CARD_HOST)
  );
}
