/**
 * Reading nodes. A page can hide what a form has of its own behind the names of its fields (DOM clobbering:
 * `<input name="parentNode">`), and what the document has behind the names of forms, pictures and frames
 * (`<img name="activeElement">`). This reaches content scripts: forms and the document are asked through their prototypes.
 */

export function getterOf<Owner, Key extends keyof Owner>(
  prototype: Owner,
  key: Key,
): (of: Owner) => Owner[Key] {
  const get = Object.getOwnPropertyDescriptor(prototype, key)?.get;
  if (!get) throw new TypeError(`No getter for ${String(key)}`);
  return (of) => get.call(of);
}

export const typeOf = getterOf(Node.prototype, 'nodeType');
export const parentOf = getterOf(Node.prototype, 'parentNode');
export const textIn = getterOf(Node.prototype, 'textContent');
export const nameOf = getterOf(Element.prototype, 'localName');
export const openRootOf = getterOf(Element.prototype, 'shadowRoot');
const ownerOf = getterOf(Node.prototype, 'ownerDocument');
const isConnected = getterOf(Node.prototype, 'isConnected');
const slotOfElement = getterOf(Element.prototype, 'assignedSlot');

// Kinds are told by number: a node adopted from another frame is no `instanceof` this frame's classes.
const ELEMENT = 1;
const TEXT = 3;
/** XHTML and SVG only. */
const CDATA = 4;
const FRAGMENT = 11;
export const isText = (node: Node): node is Text => {
  const type = typeOf(node);
  return type === TEXT || type === CDATA;
};
export const isElement = (node: Node): node is Element => typeOf(node) === ELEMENT;
export const isShadowRoot = (node: Node): node is ShadowRoot => typeOf(node) === FRAGMENT && 'host' in node;

/** A tree of its own with marks of its own: the document or a shadow root. */
export type Root = Document | ShadowRoot;

/** The topmost node of the tree that a node is in. */
export const rootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
/** The tree of this page that a node of it is in. */
export function treeOf(node: Node): Root {
  const root = rootOf(node);
  return isShadowRoot(root) ? root : document;
}
export const contains = (node: Node, other: Node): boolean => Node.prototype.contains.call(node, other);
export function queryAll(scope: Root | Element, selector: string): NodeListOf<Element> {
  const interfaces = isElement(scope) ? Element : isShadowRoot(scope) ? DocumentFragment : Document;
  return interfaces.prototype.querySelectorAll.call(scope, selector);
}
/** Whether the node is part of this page. It may have moved to the page of another frame. */
export const isInPage = (node: Node): boolean =>
  isConnected(node) && (node === document || ownerOf(node) === document);

/** The slot of an open shadow tree that shows the node; that of a closed one is not told. */
export const slotOf = (node: Element | Text): HTMLSlotElement | null =>
  isText(node) ? node.assignedSlot : slotOfElement(node);

/** What the node is laid out in: its slot, its parent, or the host of the shadow tree that it is right inside. */
export function flatParentOf(node: Element | Text): Element | null {
  const parent = slotOf(node) ?? parentOf(node);
  if (!parent) return null;
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);
export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

const documentElementOf = getterOf(Document.prototype, 'documentElement');
const activeElementOf = getterOf(Document.prototype, 'activeElement');
const fullscreenElementOf = getterOf(Document.prototype, 'fullscreenElement');
/** The root element; a script may have taken it away. */
export const rootElement = (): HTMLElement | null => documentElementOf(document);
export const fullscreenElement = (): Element | null => fullscreenElementOf(document);
/** The element that has the focus; inside a shadow tree that `treeOf` gives, the one in there. */
export function focusedElement(treeOf: (host: Element) => ShadowRoot | null = openRootOf): Element | null {
  let focused = activeElementOf(document);
  for (let next = focused; next; next = treeOf(next)?.activeElement ?? null) focused = next;
  return focused;
}
/** The card's host: the one element that is ours. */
export const CARD_HOST = 'context-notes-card';

/** Elements that hold a frame. */
export const FRAMES = 'iframe, frame, object, embed';

/** Whether this frame has the focus, and not one inside it. */
export function hasFrameFocus(): boolean {
  const focused = focusedElement();
  return Document.prototype.hasFocus.call(document) && !(focused && matches(focused, FRAMES));
}

export const createElement = <Name extends string>(
  name: Name,
): Name extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Name] : HTMLElement =>
  Document.prototype.createElement.call(document, name) as never;
export const createElementNS = (namespace: string, name: string): Element =>
  Document.prototype.createElementNS.call(document, namespace, name);
export const createText = (text: string): Text => Document.prototype.createTextNode.call(document, text);

const walkerOf = (root: Node, whatToShow: number): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, root, whatToShow);

/** Walks the text nodes of a tree, the text of scripts and styles among them. */
export const textWalker = (root: Node): TreeWalker =>
  walkerOf(root, NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);

/** Walks elements and text, the nodes that can bear on whether two texts are one word. */
export const nodeWalker = (root: Node): TreeWalker =>
  walkerOf(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION);

/** Steps of a `textWalker`, which meets nothing else: asking each of 100,000 nodes would be felt. */
export const nextText = (walker: TreeWalker) => walker.nextNode() as Text | null;
export const previousText = (walker: TreeWalker) => walker.previousNode() as Text | null;
