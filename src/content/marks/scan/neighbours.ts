import { isInPage, isText, nodeWalker, parentOf, rootOf } from '../../dom/nodes.ts';
import { MOST_BETWEEN } from './flow-resolver.ts';

/**
 * The text right before the place where nodes came or went, or right behind it: text that may read otherwise now.
 * `undefined` when there is none near enough to be one word with anything, or when another record tells of the place:
 * a neighbour that has moved on since then has left a record of its own.
 */
export function textBeside({ target, previousSibling, nextSibling }: MutationRecord): Text | undefined {
  if (!isInPage(target)) return undefined;
  const walker = nodeWalker(rootOf(target));
  const isThere = (sibling: Node) => parentOf(sibling) === target;

  if (!previousSibling || isThere(previousSibling)) {
    walker.currentNode = previousSibling ?? target;
    if (previousSibling) toLastIn(walker);
    const before = nearest(walker, () => walker.previousNode());
    if (before) return before;
  }
  if (nextSibling ? isThere(nextSibling) : true) {
    walker.currentNode = nextSibling ?? target;
    if (!nextSibling) {
      toLastIn(walker);
      walker.nextNode();
    }
    return nearest(walker, () => walker.nextNode());
  }
  return undefined;
}

/** The first text from where the walker stands on. */
function nearest(walker: TreeWalker, step: () => Node | null): Text | undefined {
  let node: Node | null = walker.currentNode;
  for (let steps = 0; node && steps <= MOST_BETWEEN; steps++, node = step()) if (isText(node)) return node;
  return undefined;
}

function toLastIn(walker: TreeWalker): void {
  while (walker.lastChild());
}
