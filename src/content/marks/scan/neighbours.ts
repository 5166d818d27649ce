import { isInPage, isText, MAX_NODES_BETWEEN, nodeWalker, parentOf, treeRootOf } from '../../dom/nodes.ts';

/**
 * The text node directly before the place where nodes were added or removed, else the one directly after it: its words may
 * have changed. `undefined` when none is near enough, or when the sibling has moved since, which has a record of its own.
 */
export function textBeside({ target, previousSibling, nextSibling }: MutationRecord): Text | undefined {
  if (!isInPage(target)) return undefined;
  const walker = nodeWalker(treeRootOf(target));
  const isStillThere = (sibling: Node) => parentOf(sibling) === target;

  if (!previousSibling || isStillThere(previousSibling)) {
    walker.currentNode = previousSibling ?? target;
    if (previousSibling) toLastIn(walker);
    const before = nearest(walker, () => walker.previousNode());
    if (before) return before;
  }
  if (!nextSibling || isStillThere(nextSibling)) {
    walker.currentNode = nextSibling ?? target;
    if (!nextSibling) {
      toLastIn(walker);
      walker.nextNode();
    }
    return nearest(walker, () => walker.nextNode());
  }
  return undefined;
}

/** The nearest text from the walker's position on. */
function nearest(walker: TreeWalker, step: () => Node | null): Text | undefined {
  let node: Node | null = walker.currentNode;
  for (let steps = 0; node && steps <= MAX_NODES_BETWEEN; steps++, node = step())
    if (isText(node)) return node;
  return undefined;
}

function toLastIn(walker: TreeWalker): void {
  while (walker.lastChild());
}
