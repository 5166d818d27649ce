import {
  type ComponentChildren,
  type ComponentType,
  type FunctionComponent,
  isValidElement,
  type VNode,
} from 'preact';
import type { ButtonCommand, CardElement, CardTree, Condition } from '../../core/card/card-tree.ts';

/** Props of an element that are no attributes. */
interface ElementProps extends Readonly<Record<string, unknown>> {
  children?: ComponentChildren;
  command?: ButtonCommand;
  when?: Condition;
}

/**
 * Evaluates components to a tree that can be sent as a message.
 * @param content function components without hooks, elements and text
 */
export function toTrees(content: ComponentChildren): CardTree[] {
  if (Array.isArray(content)) return content.flatMap(toTrees);
  if (isNode(content)) {
    const { type, props, key } = content;
    if (typeof type === 'string') return [toElement(type, props, keyOf(key))];
    if (!isFunction(type)) throw new TypeError('Components of a card are functions');
    const trees = toTrees(type(props));
    const [only] = trees;
    // A component's key applies to the element that it returns.
    if (trees.length === 1 && typeof only === 'object' && key !== null && key !== undefined)
      return [{ ...only, key: keyOf(key) }];
    return trees;
  }
  return typeof content === 'string' || typeof content === 'number' ? [String(content)] : [];
}

/** @throws {TypeError} for content that is not one element */
export function toTree(content: ComponentChildren): CardElement {
  const [tree, ...others] = toTrees(content);
  if (tree === undefined || typeof tree === 'string' || others.length > 0)
    throw new TypeError('A card is one element');
  return tree;
}

const isNode = (content: ComponentChildren): content is VNode<ElementProps> => isValidElement(content);

const isFunction = (type: ComponentType<ElementProps>): type is FunctionComponent<ElementProps> =>
  type.prototype?.render === undefined;
const keyOf = (key: unknown) => (typeof key === 'string' ? key : '');

function toElement(
  tag: string,
  { children, command, when, ...rest }: ElementProps,
  key: string,
): CardElement {
  const attributes = Object.entries(rest).flatMap(([name, value]) => {
    const isAbsent = value === undefined || value === null || (value === false && !name.startsWith('aria-'));
    return isAbsent ? [] : [[name, String(value)]];
  });
  return {
    tag,
    key,
    attributes: Object.fromEntries(attributes),
    children: withKeys(toTrees(children)),
    ...(command && { command }),
    ...(when && { when }),
  };
}

/** Gives elements without a key one made of their tag and its position among elements with the same tag. */
function withKeys(trees: readonly CardTree[]): CardTree[] {
  const counts = new Map<string, number>();
  return trees.map((tree) => {
    if (typeof tree === 'string' || tree.key !== '') return tree;
    const count = counts.get(tree.tag) ?? 0;
    counts.set(tree.tag, count + 1);
    return { ...tree, key: `${tree.tag}:${count}` };
  });
}
