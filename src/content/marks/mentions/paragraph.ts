import { isLaidOutInline } from '../../dom/elements.ts';
import { isElement, parentOf, treeRootOf } from '../../dom/nodes.ts';

/** The paragraph of a node: its nearest ancestor that is not laid out inline. */
export function paragraphElementOf(node: Node): Node {
  for (let element = parentOf(node); element && isElement(element); element = parentOf(element)) {
    const parent = parentOf(element);
    if (!parent || !isElement(parent) || !isLaidOutInline(element)) return element;
  }
  return treeRootOf(node);
}
