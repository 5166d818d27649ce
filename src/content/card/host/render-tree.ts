import type { ButtonCommand, CardElement, CardTree } from '../../../core/card/card-tree.ts';
import { createElementNS, createText, isElement, isText } from '../../dom/nodes.ts';

/** What a card that is put up asks, and tells of its buttons. */
export interface CardHands {
  /** Whether something holds that only the page knows, see `when` of a tree. */
  holds: (what: string) => boolean;
  onPress: (command: ButtonCommand, button: Element) => void;
  /** Pointer or focus leaves a button. */
  onLeave: () => void;
}

/** What each element shows that was put up. */
const shown = new WeakMap<Node, { tree: CardElement; hands: CardHands }>();

/**
 * Puts trees up in an element, in place of those before. Elements of the same tag and key stay, texts that are the same
 * too, and none of them moves while their order is kept: focus, selection and scrolling last, and live regions tell only
 * what is new.
 * @param spare elements put up before that are nowhere now, to be used again
 */
export function renderTree(
  trees: readonly CardTree[],
  into: Element,
  hands: CardHands,
  spare: readonly Element[] = [],
): void {
  const olds: Node[] = [...into.childNodes, ...spare];
  const nodes = trees.flatMap((tree) => {
    if (typeof tree !== 'string' && tree.when && hands.holds(tree.when.what) !== tree.when.holds) return [];
    const index = olds.findIndex((old) => isOf(old, tree));
    const [old] = index < 0 ? [] : olds.splice(index, 1);
    if (typeof tree === 'string') return [old ?? createText(tree)];
    const element = old && isElement(old) ? old : create(tree);
    putOn(tree.attributes, element, shown.get(element)?.tree.attributes ?? {});
    shown.set(element, { tree, hands });
    renderTree(tree.children, element, hands);
    return [element];
  });
  for (const old of olds) if (old.parentNode) into.removeChild(old);
  nodes.forEach((node, index) => {
    const at = into.childNodes[index];
    if (at !== node) into.insertBefore(node, at ?? null);
  });
}

function isOf(node: Node, tree: CardTree): boolean {
  if (typeof tree === 'string') return isText(node) && node.data === tree;
  const before = shown.get(node)?.tree;
  return before?.tag === tree.tag && before.key === tree.key;
}

function create({ tag, command }: CardElement): Element {
  const element = createElementNS(
    `http://www.w3.org/${/svg|path/.test(tag) ? '2000/svg' : '1999/xhtml'}`,
    tag,
  );
  if (!command) return element;
  element.addEventListener('click', () => {
    const { tree, hands } = shown.get(element) ?? {};
    if (tree?.command) hands?.onPress(tree.command, element);
  });
  for (const type of ['blur', 'pointerleave'])
    element.addEventListener(type, () => shown.get(element)?.hands.onLeave());
  return element;
}

type Attributes = CardElement['attributes'];

function putOn(attributes: Attributes, element: Element, before: Attributes): void {
  for (const name in before) if (!(name in attributes)) element.removeAttribute(name);
  for (const [name, value] of Object.entries(attributes))
    if (before[name] !== value) element.setAttribute(name, value);
}
