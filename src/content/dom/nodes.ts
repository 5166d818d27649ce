/**
 * Reads nodes through their prototypes. A page can replace the properties of a form by naming its fields (DOM clobbering,
 * `<input name="parentNode">`) and those of the document by naming forms, images and frames
 * (`<img name="activeElement">`). Content scripts see the replaced properties, too.
 */

/**
 * @returns a function that reads a property with the getter of its type, so also where the page has hidden it
 * @throws {TypeError} for a property without a getter
 */
export function getterOf<Owner, Key extends keyof Owner & string>(
  type: { prototype: Owner },
  key: Key,
): (of: Owner) => Owner[Key] {
  const get = Object.getOwnPropertyDescriptor(type.prototype, key)?.get;
  if (!get) throw new TypeError(key);
  return (of) => get.call(of);
}

const typeOf = /* @__PURE__ */ getterOf(Node, 'nodeType');
export const parentOf = /* @__PURE__ */ getterOf(Node, 'parentNode');
export const textContentOf = /* @__PURE__ */ getterOf(Node, 'textContent');
export const localNameOf = /* @__PURE__ */ getterOf(Element, 'localName');
export const openShadowRootOf = /* @__PURE__ */ getterOf(Element, 'shadowRoot');
const ownerOf = /* @__PURE__ */ getterOf(Node, 'ownerDocument');
const isConnected = /* @__PURE__ */ getterOf(Node, 'isConnected');
const slotOfElement = /* @__PURE__ */ getterOf(Element, 'assignedSlot');

// Compared by number: a node adopted from another frame is not an `instanceof` this frame's classes.
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

/** The root of a tree that is scanned and watched by itself. */
export type Root = Document | ShadowRoot;

/** The topmost node of the tree that a node is in. */
export const treeRootOf = (node: Node): Node => Node.prototype.getRootNode.call(node);
export const contains = (node: Node, other: Node | null): boolean =>
  Node.prototype.contains.call(node, other);
/** All elements in a tree or below an element that a selector matches. */
export function queryAll(scope: Root | Element, selector: string): NodeListOf<Element> {
  const interfaces = isElement(scope) ? Element : isShadowRoot(scope) ? DocumentFragment : Document;
  return interfaces.prototype.querySelectorAll.call(scope, selector);
}
/** Whether the node is part of this document. It may have moved to the document of another frame. */
export const isInPage = (node: Node): boolean =>
  isConnected(node) && (node === document || ownerOf(node) === document);

/** The slot that shows the node. Browsers do not reveal slots of closed shadow trees. */
export const slotOf = (node: Element | Text): HTMLSlotElement | null =>
  isText(node) ? node.assignedSlot : slotOfElement(node);

/** The parent in the flat tree (CSS Scoping): the slot, the parent element, or the host of the shadow root. */
export function flatParentOf(node: Element | Text): Element | null {
  const parent = slotOf(node) ?? parentOf(node);
  if (!parent) return null;
  if (isElement(parent)) return parent;
  return isShadowRoot(parent) ? parent.host : null;
}

/** The element, or its nearest ancestor in the flat tree that has a box. */
export function boxAround(element: Element | null): Element | null {
  let box = element;
  while (box && getComputedStyle(box).display === 'contents') box = flatParentOf(box);
  return box;
}

export const matches = (element: Element, selector: string): boolean =>
  Element.prototype.matches.call(element, selector);
export const rectOf = (element: Element): DOMRect => Element.prototype.getBoundingClientRect.call(element);

const documentElementOf = /* @__PURE__ */ getterOf(Document, 'documentElement');
const headOf = /* @__PURE__ */ getterOf(Document, 'head');
const activeElementOf = /* @__PURE__ */ getterOf(Document, 'activeElement');
const fullscreenElementOf = /* @__PURE__ */ getterOf(Document, 'fullscreenElement');
/** The root element; null after a script has removed it. */
export const rootElement = (): HTMLElement | null => documentElementOf(document);
export const headElement = (): HTMLHeadElement | null => headOf(document);
export const fullscreenElement = (): Element | null => fullscreenElementOf(document);
/** The element with the focus. @param rootOf returns the shadow root of an element that is looked into */
export function focusedElement(
  rootOf: (host: Element) => ShadowRoot | null = openShadowRootOf,
): Element | null {
  let focused = activeElementOf(document);
  for (let next = focused; next; next = rootOf(next)?.activeElement ?? null) focused = next;
  return focused;
}
/** The card's host: the one element that is ours. */
export const CARD_HOST = 'context-notes-card';

/** Elements that hold a frame. */
export const FRAMES = 'iframe,frame,object,embed';

/** Whether this frame has the focus, and not one inside it. @param rootOf returns the shadow root of an element that is looked into */
export function hasFrameFocus(rootOf: (host: Element) => ShadowRoot | null): boolean {
  const focused = focusedElement(rootOf);
  return Document.prototype.hasFocus.call(document) && !(focused && matches(focused, FRAMES));
}

export const createElement = <Name extends string>(
  name: Name,
): Name extends keyof HTMLElementTagNameMap ? HTMLElementTagNameMap[Name] : HTMLElement =>
  Document.prototype.createElement.call(document, name) as never;
export const createElementNS = (namespace: string, name: string): Element =>
  Document.prototype.createElementNS.call(document, namespace, name);
export const createText = (text: string): Text => Document.prototype.createTextNode.call(document, text);

const walkerOf = (root: Node, whatToShow?: number): TreeWalker =>
  Document.prototype.createTreeWalker.call(document, root, whatToShow);

/** `NodeFilter.SHOW_TEXT | NodeFilter.SHOW_CDATA_SECTION`, in fewer bytes. */
const TEXTS = 12;

/** Walks all text nodes of a tree, including those in scripts and styles. */
export const textWalker = (root: Node): TreeWalker => walkerOf(root, TEXTS);

/** Walks all nodes. Comments too, because where the browser skips thousands of them, a step takes long. */
export const nodeWalker = (root: Node): TreeWalker => walkerOf(root);

/** Two texts with more of these nodes than this between them count as separated. */
export const MAX_NODES_BETWEEN = 256;

/** Steps of a `textWalker`. They cast, because checks would cost milliseconds over 100,000 nodes. */
export const nextText = (walker: TreeWalker) => walker.nextNode() as Text | null;
export const previousText = (walker: TreeWalker) => walker.previousNode() as Text | null;
