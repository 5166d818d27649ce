import { getterOf, parentOf } from '../dom/nodes.ts';

/**
 * Finds what the page has put in the place of nodes that it has removed: of two lists of children, the nodes that come at the same
 * place in each.
 * @returns a function that takes a node of a removed subtree; `undefined` where nothing has taken its place
 */
export function createReplacements(records: readonly MutationRecord[]): (node: Node) => Node | undefined {
  const replacements = new Map<Node, Node | undefined>();
  for (const changes of Map.groupBy(records, ({ target }) => target).values()) {
    const added = changes.flatMap(({ addedNodes }) => [...addedNodes]);
    const removed = changes.flatMap(({ removedNodes }) => [...removedNodes]);
    for (const [index, node] of removed.entries()) replacements.set(node, added[index]);
  }

  return function replacementOf(node) {
    const parent = parentOf(node);
    if (!replacements.has(node) && parent) {
      const other = replacementOf(parent);
      const others = other ? childrenOf(other) : [];
      // All of them at once: to count the siblings before each would take long in large lists.
      for (const [index, child] of childrenOf(parent).entries()) replacements.set(child, others[index]);
    }
    return replacements.get(node);
  };
}

const childNodesOf = /* @__PURE__ */ getterOf(Node, 'childNodes');
const childrenOf = (node: Node): Node[] => [...childNodesOf(node)];
