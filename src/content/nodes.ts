/** Kinds of nodes, told by number: a node adopted from another frame is no `instanceof` this frame's classes. */
export const isText = (node: Node): node is Text => node.nodeType === 3;
export const isElement = (node: Node): node is Element => node.nodeType === 1;
export const isShadowRoot = (node: Node): node is ShadowRoot => node.nodeType === 11 && 'host' in node;

/** A tree of its own with marks of its own: the document or a shadow root. */
export type Root = Document | ShadowRoot;

/** Walks the text nodes of a tree, the text of scripts and styles among them. */
export const textWalker = (root: Node) => document.createTreeWalker(root, NodeFilter.SHOW_TEXT);

/** The next text node of a `textWalker`, which meets nothing else: asking each of 100,000 nodes would be felt. */
export const nextText = (walker: TreeWalker) => walker.nextNode() as Text | null;
