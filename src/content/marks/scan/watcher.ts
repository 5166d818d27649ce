import { restAfter } from '../../../core/tasks/rest-after.ts';
import type { Step } from '../../../core/tasks/slices.ts';
import { editorOf, isDesignModeOn } from '../../dom/elements.ts';
import { Listeners } from '../../dom/listeners.ts';
import { CARD_HOST, isElement, isInPage, isText, matches, type Root } from '../../dom/nodes.ts';
import { startPerDocument } from '../../dom/per-document.ts';
import type { FrameContext } from '../../scout/frame-context.ts';
import type { MentionStore } from '../mentions/mention-store.ts';
import { createChangeQueue } from './change-queue.ts';
import type { Scanner } from './scanner.ts';

/** Changes of text, of structure, of editability and of slots. */
const OBSERVED: MutationObserverInit = {
  subtree: true,
  childList: true,
  characterData: true,
  attributes: true,
  attributeFilter: ['contenteditable', 'role', 'slot'],
};

/** Keeps the mentions of a frame up to date, see `createWatcher`. */
export interface Watcher {
  /** Watches a tree until the session ends. */
  watch(root: Root): void;
  /** Calls `listener` whenever the page has changed, or is about to by typing, with whether changes are still to be read. */
  onChange(listener: (isBehind: boolean) => void, signal: AbortSignal): void;
  /** Scans texts again, because more names are to be found. */
  rescan(texts: Iterable<Text>): void;
}

/**
 * Keeps the mentions of watched trees up to date until `signal` aborts: scans changed text again, with the running text around it.
 * Small changes are processed before the browser paints, to avoid flicker, large ones in slices, and those of a page that
 * changes without end more rarely, see `restAfter`.
 *
 * Changes of style sheets have no mutation records. `observeRendering` notices text that they hide. That they join or separate
 * the two halves of a name is noticed only when the text or structure there changes next.
 */
export function createWatcher(
  scanner: Scanner,
  store: MentionStore,
  { roots, run }: Pick<FrameContext, 'roots' | 'run'>,
  signal: AbortSignal,
): Watcher {
  const changes = createChangeQueue(store, roots, signal);
  const listeners = new Listeners<boolean>();
  const editors = new WeakSet<Element>();
  let designMode = isDesignModeOn();
  let isRunning = false;
  /** The time of the next reading of changes at the earliest. */
  let earliest = 0;

  function* discoverRest(trees: readonly Element[]): Generator<undefined> {
    for (const tree of trees) {
      if (isInPage(tree)) yield* roots.discoverRest(tree);
      yield;
    }
  }
  function* readChanges(): Generator<Step> {
    const { texts, trees } = yield* changes.read();
    yield* scanner.scanTexts(texts);
    for (const tree of trees) {
      if (isInPage(tree)) yield* roots.discover(tree);
      yield;
    }
    if (trees.length > 0) void run(discoverRest(trees), signal, 'background');
  }
  const readAllChanges = async () => {
    if (isRunning) return;
    isRunning = true;
    try {
      while (!changes.isEmpty() && !signal.aborted) {
        const start = performance.now();
        if (start < earliest) await scheduler.postTask(() => {}, { delay: earliest - start });
        else {
          await run(readChanges(), signal);
          const end = performance.now();
          earliest = end + restAfter(end - start);
        }
      }
    } finally {
      isRunning = false;
    }
  };

  const checkDesignMode = () => {
    if (isDesignModeOn() === designMode) return;
    designMode = !designMode;
    for (const root of [document, ...roots.active]) changes.addSubtree(root);
  };
  const onInteraction = (event: Event) => {
    checkDesignMode();
    const [target] = event.composedPath();
    const editor = target instanceof Element ? editorOf(target) : null;
    if (editor && !editors.has(editor)) {
      editors.add(editor);
      changes.addSubtree(editor);
    }
    void readAllChanges();
    // What is typed into a field has no mutation record.
    if (event.type === 'beforeinput') listeners.notify(!changes.isEmpty());
  };
  // Editors made by a class or by `designMode` have no mutation record. They are found when the user interacts with them.
  startPerDocument((documentSignal) => {
    for (const type of ['focusin', 'pointerdown', 'beforeinput'])
      window.addEventListener(type, onInteraction, { signal: documentSignal, capture: true });
  }, signal);

  // One observer for all trees, which keeps none of them alive.
  const observer = new MutationObserver((records) => {
    if (records.every(isCardChange)) return;
    changes.addRecords(records);
    // Before the next step of a running scan, which must not go on from a text that is gone.
    scanner.onRecords(records);
    // Until the records are read, no mark may stand on other letters than those of a name.
    if (isRunning)
      for (const target of new Set(records.map(({ target }) => target)))
        if (isText(target)) store.dropIfChanged(target);
    checkDesignMode();
    void readAllChanges();
    listeners.notify(!changes.isEmpty());
  });
  signal.addEventListener('abort', () => observer.disconnect());

  return {
    watch: (root) => observer.observe(root, OBSERVED),
    onChange: (listener, listenerSignal) => listeners.add(listener, listenerSignal),
    rescan(texts) {
      changes.addTexts(texts);
      void readAllChanges();
    },
  };
}

/** Whether a record is only about our card, which is added and removed on its own. */
function isCardChange({ addedNodes, removedNodes }: MutationRecord): boolean {
  const node = addedNodes[0] ?? removedNodes[0];
  return (
    addedNodes.length + removedNodes.length === 1 && !!node && isElement(node) && matches(node, CARD_HOST)
  );
}
