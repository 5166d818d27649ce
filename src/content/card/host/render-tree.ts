import type { ButtonCommand, CardElement, CardTree } from '../../../core/card/card-tree.ts';
import { createElementNS, createText, isElement, isText } from '../../dom/nodes.ts';

/** The callbacks of a rendered card. */
export interface CardHandlers {
  /** Evaluates the condition in a tree's `when`, which depends on the state of the page. */
  test: (what: string) => boolean;
  onPress: (command: ButtonCommand, button: Element) => void;
  /** Called when the pointer or the focus leaves a button. */
  onLeave: () => void;
}

/** The tree that each element was rendered from. */
const rendered = new WeakMap<Node, { tree: CardElement; handlers: CardHandlers }>();

/**
 * Renders trees as the children of an element, in place of the previous ones. Reuses elements with the same tag and key
 * and equal texts, and moves none unless the order changes. This preserves focus, selection and scroll positions, and
 * live regions announce only what is new.
 * @param reusable elements rendered before and removed since, to be reused
 */
export function renderTree(
  trees: readonly CardTree[],
  parent: Element,
  handlers: CardHandlers,
  reusable: readonly Element[] = [],
): void {
  const oldNodes: Node[] = [...parent.childNodes, ...reusable];
  const nodes = trees.flatMap((tree) => {
    if (typeof tree !== 'string' && tree.when && handlers.test(tree.when.what) !== tree.when.holds) return [];
    const index = oldNodes.findIndex((old) => canReuse(old, tree));
    const [old] = index < 0 ? [] : oldNodes.splice(index, 1);
    if (typeof tree === 'string') return [old ?? createText(tree)];
    const element = old && isElement(old) ? old : create(tree);
    setAttributes(tree.attributes, element, rendered.get(element)?.tree.attributes ?? {});
    rendered.set(element, { tree, handlers });
    renderTree(tree.children, element, handlers);
    return [element];
  });
  for (const old of oldNodes) if (old.parentNode) parent.removeChild(old);
  nodes.forEach((node, index) => {
    const at = parent.childNodes[index];
    if (at !== node) parent.insertBefore(node, at ?? null);
  });
}

function canReuse(node: Node, tree: CardTree): boolean {
  if (typeof tree === 'string') return isText(node) && node.data === tree;
  const previous = rendered.get(node)?.tree;
  return previous?.tag === tree.tag && previous.key === tree.key;
}

function create({ tag, command }: CardElement): Element {
  const element = createElementNS(
    `http://www.w3.org/${/svg|path/.test(tag) ? '2000/svg' : '1999/xhtml'}`,
    tag,
  );
  if (!command) return element;
  element.addEventListener('click', () => {
    const { tree, handlers } = rendered.get(element) ?? {};
    if (tree?.command) handlers?.onPress(tree.command, element);
  });
  for (const type of ['blur', 'pointerleave'])
    element.addEventListener(type, () => rendered.get(element)?.handlers.onLeave());
  return element;
}

type Attributes = CardElement['attributes'];

function setAttributes(attributes: Attributes, element: Element, previous: Attributes): void {
  for (const name in previous) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (previous[name] !== value) element.setAttribute(name, value);
}
