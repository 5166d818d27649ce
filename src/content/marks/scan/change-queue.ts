import { getterOf, isElement, isInPage, isText, parentOf, textWalker } from '../../dom/nodes.ts';
import { coalesce } from '../../scout/coalesce.ts';
import type { ShadowRoots } from '../../scout/shadow-roots.ts';
import type { MentionStore } from '../mentions/mention-store.ts';
import { textBeside } from './neighbours.ts';

/** How long after a removal all mentions are checked, in milliseconds: once for many removals. */
const PRUNE_DELAY = 500;
/**
 * A walk through removed nodes ends after one node for so many mentions, and all mentions are checked instead. A node takes as long as
 * eight of these checks, and a walk that is not short mostly goes on for long.
 */
const MENTIONS_PER_NODE = 40;

/** From how many on trees with the same parent may be read together. */
const MIN_SIBLINGS = 16;

/** Turns changes of the page into texts to scan. */
export interface ChangeQueue {
  isEmpty(): boolean;
  /** Queues what an observer has reported. */
  addRecords(records: readonly MutationRecord[]): void;
  /** Queues all texts of a subtree, and the subtree itself to be searched for shadow roots. */
  addSubtree(subtree: Node): void;
  /** Queues texts. */
  addTexts(texts: Iterable<Text>): void;
  /**
   * Reads all records and subtrees in steps, and drops the mentions of removed nodes.
   * @returns the texts to scan, which stay queued until they are deleted from the set, and the outermost elements among the subtrees
   */
  read(): Generator<undefined, { texts: Set<Text>; trees: readonly Element[] }>;
}

/** @param signal ends the delayed check of all mentions */
export function createChangeQueue(store: MentionStore, roots: ShadowRoots, signal: AbortSignal): ChangeQueue {
  let records: MutationRecord[] = [];
  let subtrees = new Set<Node>();
  const texts = new Set<Text>();

  // For mentions in removed shadow trees, and in what has left a removed subtree since.
  const pruneSoon = coalesce(
    () => {
      roots.prune();
      for (const _ of store.prune());
    },
    signal,
    PRUNE_DELAY,
  );

  const queue = (node: Node | undefined) => {
    if (node && isText(node)) texts.add(node);
  };

  /** Queues added and changed nodes, and the text beside added and removed ones. */
  function* readRecords(): Generator<undefined> {
    const current = records;
    records = [];
    const added = new Set<Node | null>();
    const parents = new Set<Element>();
    for (const { type, target, addedNodes } of current) {
      for (const node of addedNodes) {
        added.add(node);
        subtrees.add(node);
        yield;
      }
      if (type === 'attributes') subtrees.add(target);
      else if (type === 'characterData') queue(target);
      else if (isElement(target)) parents.add(target);
      yield;
    }
    for (const record of current) {
      // The words of the text beside a change may have changed. An added text is read with what is beside it, so nothing more is needed
      // there, nor after a node that was added as well. A node that has left again has a record of its own.
      const [first] = record.addedNodes;
      const isReadBeside = (first && isText(first)) || added.has(record.previousSibling);
      if (record.type === 'childList' && !isReadBeside) queue(textBeside(record));
      yield;
    }
    for (const parent of parents) if (isInPage(parent)) roots.check(parent);
    yield* dropRemoved(current);
  }

  /** Drops the mentions of what was removed: walks through it or, if that is large, checks all mentions. */
  function* dropRemoved(current: readonly MutationRecord[]): Generator<undefined> {
    let walked = 0;
    for (const { removedNodes } of current)
      for (const node of removedNodes) {
        yield;
        if (isInPage(node)) continue;
        for (const _ of eachText(node, (text) => store.drop(text))) {
          if (++walked * MENTIONS_PER_NODE > store.size) {
            roots.prune();
            return yield* store.prune();
          }
          yield;
        }
      }
    // Not earlier: it would drop in one piece what the above drops in steps.
    if (walked > 0) pruneSoon();
  }

  /** Queues the texts of all subtrees. @returns the elements among the subtrees, without those whose parent is one of them */
  function* readSubtrees(): Generator<undefined, Element[]> {
    const trees = subtrees;
    subtrees = new Set();
    const outermost: Element[] = [];
    const children = new Map<Node | null, number>();
    for (const tree of trees) {
      const parent = isElement(tree) ? parentOf(tree) : null;
      children.set(parent, (children.get(parent) ?? 0) + 1);
      yield;
    }
    // To read a parent takes less time than to read all of its children one by one.
    for (const [parent, count] of children)
      if (count > MIN_SIBLINGS && parent && isElement(parent) && count === childCountOf(parent))
        trees.add(parent);
    for (const tree of trees) {
      const parent = parentOf(tree);
      if ((parent && trees.has(parent)) || !isInPage(tree)) continue;
      if (isElement(tree)) outermost.push(tree);
      yield* eachText(tree, (text) => texts.add(text));
    }
    return outermost;
  }

  return {
    isEmpty: () => records.length + subtrees.size + texts.size === 0,
    addRecords(added) {
      for (const record of added) records.push(record);
    },
    addSubtree: (subtree) => subtrees.add(subtree),
    addTexts(added) {
      for (const text of added) texts.add(text);
    },
    *read() {
      yield* readRecords();
      return { texts, trees: yield* readSubtrees() };
    },
  };
}

/** Visits all texts of a subtree, one node per step. */
function* eachText(tree: Node, visit: (text: Text) => void): Generator<undefined> {
  const walker = textWalker(tree);
  for (let node: Node | null = tree; node; node = walker.nextNode()) {
    if (isText(node)) visit(node);
    yield;
  }
}

const childCountOf = /* @__PURE__ */ getterOf(Element, 'childElementCount');
