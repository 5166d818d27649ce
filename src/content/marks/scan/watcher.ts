import type { Step } from '../../../core/shared/slices.ts';
import { editorOf, isDesignModeOn } from '../../dom/elements.ts';
import { Listeners } from '../../dom/listeners.ts';
import {
  CARD_HOST,
  isElement,
  isInPage,
  isText,
  nameOf,
  nextText,
  parentOf,
  type Root,
  textWalker,
} from '../../dom/nodes.ts';
import type { Roots } from '../../scout/roots.ts';
import { runBetweenPageTasks } from '../../scout/slices.ts';
import type { MentionStore } from '../mentions/mention-store.ts';
import { textBeside } from './neighbours.ts';
import type { Scanner } from './scanner.ts';

/** Changes of text, of structure, and of what may be edited. */
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['contenteditable', 'role', 'slot'],
};

/** So many texts are noted in one step. */
const TEXTS_A_STEP = 500;

/**
 * Keeps the marks of a tree in step with its text: what changed is scanned again, with the running text around it.
 * Small changes are dealt with before the browser paints, so nothing flickers; large ones in slices.
 *
 * Style sheets change without a record. What they hide, `Rendering` sees; that two halves of a name now lie in one line, or
 * no longer do so, shows when their text or structure changes the next time.
 */
export class Watcher {
  /** Changes that are still to be read. */
  #records: MutationRecord[] = [];
  /** Trees whose text is to be scanned. */
  #trees = new Set<Node>();
  /** Texts to be scanned. */
  readonly #texts = new Set<Text>();
  readonly #editors = new WeakSet<Element>();
  #isEdited = isDesignModeOn();
  #running = false;
  readonly #observer: MutationObserver;

  readonly #listeners = new Listeners();

  constructor(
    private readonly scanner: Scanner,
    private readonly store: MentionStore,
    private readonly roots: Roots,
    private readonly signal: AbortSignal,
  ) {
    // A class may make an editor, and `designMode` makes one of all: no record tells of that, but then the reader goes in.
    for (const type of ['focusin', 'pointerdown', 'beforeinput']) {
      window.addEventListener(type, (event) => this.#enter(event), { signal, capture: true, passive: true });
    }
    // One for all trees: it keeps none of them alive.
    this.#observer = new MutationObserver((records) => this.#onRecords(records));
    signal.addEventListener('abort', () => this.#observer.disconnect(), { once: true });
  }

  /** Watches a tree until the session ends. */
  watch(root: Root): void {
    this.#observer.observe(root, OBSERVED);
  }

  /** Calls back whenever the page has changed. */
  onChange(listener: () => void, signal: AbortSignal): void {
    this.#listeners.add(listener, signal);
  }

  #onRecords(all: readonly MutationRecord[]): void {
    const records = all.filter((record) => !isOurs(record));
    if (records.length === 0) return;
    let removal = false;
    for (const record of records) {
      this.#records.push(record);
      for (const node of record.removedNodes) {
        removal = true;
        this.scanner.leave(node);
      }
    }
    if (removal) {
      this.roots.prune();
      this.store.prune();
    }
    this.#lookForDesignMode();
    void this.#run();
    this.#listeners.notify();
  }

  #enter(event: Event): void {
    this.#lookForDesignMode();
    const [target] = event.composedPath();
    const editor = target instanceof Element ? editorOf(target) : null;
    if (editor && !this.#editors.has(editor)) {
      this.#editors.add(editor);
      this.#trees.add(editor);
    }
    if (this.#trees.size > 0) void this.#run();
  }

  #lookForDesignMode(): void {
    if (isDesignModeOn() === this.#isEdited) return;
    this.#isEdited = !this.#isEdited;
    this.#trees.add(document);
    for (const root of this.roots.active) this.#trees.add(root);
  }

  #hasWork(): boolean {
    return this.#records.length > 0 || this.#trees.size > 0;
  }

  async #run(): Promise<void> {
    if (this.#running) return;
    this.#running = true;
    try {
      // Again where another tree's changes came in the same stretch of microtasks, between the last step and its end.
      while (this.#hasWork() && !this.signal.aborted) await runBetweenPageTasks(this.#rounds(), this.signal);
    } finally {
      this.#running = false;
    }
  }

  *#rounds(): Generator<Step> {
    while (this.#hasWork()) {
      yield* this.#readRecords();
      const trees = yield* this.#readTrees();
      yield* this.scanner.scanTexts(this.#texts);
      for (const tree of trees) {
        if (isInPage(tree)) yield* this.roots.discover(tree);
        yield;
      }
      if (trees.length > 0) void runBetweenPageTasks(this.#discoverRest(trees), this.signal, 'background');
    }
  }

  *#discoverRest(trees: readonly Element[]): Generator<undefined> {
    for (const tree of trees) if (isInPage(tree)) yield* this.roots.discoverRest(tree);
  }

  /** Notes what has come or changed, and the text beside what has gone. */
  *#readRecords(): Generator<undefined> {
    const records = this.#records;
    this.#records = [];
    const parents = new Set<Element>();
    for (const record of records) {
      const { type, target, addedNodes } = record;
      if (type === 'attributes') this.#trees.add(target);
      else if (type === 'characterData') this.#note(target);
      else {
        for (const node of addedNodes) this.#trees.add(node);
        this.#note(textBeside(record));
        if (isElement(target)) parents.add(target);
      }
      yield;
    }
    for (const parent of parents) if (isInPage(parent)) this.roots.check(parent);
  }

  /** Notes the texts of all trees to be scanned. @returns the elements among them, those inside of others left out */
  *#readTrees(): Generator<undefined, Element[]> {
    const trees = this.#trees;
    this.#trees = new Set();
    const outermost: Element[] = [];
    for (const tree of trees) {
      const parent = parentOf(tree);
      if ((parent && trees.has(parent)) || !isInPage(tree)) continue;
      this.#note(tree);
      if (isElement(tree)) outermost.push(tree);
      const walker = textWalker(tree);
      let count = 0;
      for (let text = nextText(walker); text; text = nextText(walker)) {
        this.#texts.add(text);
        count += 1;
        if (count % TEXTS_A_STEP === 0) yield;
      }
      yield;
    }
    return outermost;
  }

  #note(node: Node | undefined): void {
    if (node && isText(node)) this.#texts.add(node);
  }
}

/** Whether a record tells of our card only, which comes and goes alone, with no text of the page. */
function isOurs({ addedNodes, removedNodes }: MutationRecord): boolean {
  if (addedNodes.length + removedNodes.length !== 1) return false;
  const node = addedNodes[0] ?? removedNodes[0];
  return node !== undefined && isElement(node) && nameOf(node) === CARD_HOST;
}
