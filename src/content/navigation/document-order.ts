import { isElement, isText, nodeWalker, type Root } from '../dom/nodes.ts';
import type { MentionStore, PageMention } from '../marks/mentions/mention-store.ts';
import type { ShadowRoots } from '../scout/shadow-roots.ts';

/** Yields text and elements in document order. The nodes of a shadow tree follow its host. */
export function* nodesInOrder(root: Root, roots: ShadowRoots): Generator<Text | Element> {
  const trees = new Map<Element, ShadowRoot>();
  for (const tree of roots.active) trees.set(tree.host, tree);
  yield* walk(root, trees);
}

function* walk(root: Root, trees: ReadonlyMap<Element, ShadowRoot>): Generator<Text | Element> {
  const walker = nodeWalker(root);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (isText(node)) yield node;
    else if (isElement(node)) {
      yield node;
      const tree = trees.get(node);
      if (tree) yield* walk(tree, trees);
    }
  }
}

/** Yields all mentions in document order. */
export function* mentionsInOrder(store: MentionStore, roots: ShadowRoots): Generator<PageMention> {
  for (const node of nodesInOrder(document, roots)) if (isText(node)) yield* store.in(node);
}
