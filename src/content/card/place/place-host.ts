import {
  CARD_HOST,
  flatParentOf,
  isShadowRoot,
  matches,
  queryAll,
  rootElement,
  treeRootOf,
} from '../../dom/nodes.ts';

/** Elements of the top layer. Those outside a modal one are inert, and a press outside a popover closes it. */
const LAYERS = 'dialog:modal,:popover-open,:fullscreen:not(iframe)';

const TEXTS = ':is(p,div,span,b,strong,i,em,li,dt,dd,td,th,h1,h2,h3,h4,h5,h6,section,article,header,footer)';
const EDITOR = '[contenteditable],[role=textbox]';
/**
 * Text without elements in it, where one more element changes no layout: it has no siblings that rules such as `:last-child` or `* + *`
 * count, and is no item of a grid. Not in a link or button, which a press in the card would press, nor in an editor, which would find
 * the host in its text.
 */
const LEAF = `${TEXTS}:not(:empty,:has(:not(${CARD_HOST})),${EDITOR},:is(a,button,label,summary,[inert],${EDITOR}) *)`;

/**
 * Inserts the card's host where it can be used and changes nothing of the page's layout. It goes into the element of the
 * top layer that contains the mention, if there is one.
 * @param element contains the mention
 * @returns whether the host has moved
 */
export function placeHost(host: Element, element: Element | null): boolean {
  const parent = parentFor(element);
  if (host.parentNode === parent) return false;
  if (parent === rootElement()) parent?.prepend(host);
  else parent?.append(host);
  return true;
}

function parentFor(element: Element | null): Element | null {
  let layer = element;
  while (layer && !matches(layer, LAYERS)) layer = flatParentOf(layer);
  // Before the head, which has no layout, so that the body remains the last child.
  if (!layer) return rootElement();
  for (let at = element; at; at = at === layer ? null : flatParentOf(at))
    for (const leaf of [at, ...queryAll(at, LEAF)])
      if (matches(leaf, LEAF) && !isInClosedTree(leaf) && checkVisibility.call(leaf)) return leaf;
  return layer;
}

/** Whether an element is in a closed shadow tree. From there, events do not tell that they come from the card. */
export function isInClosedTree(element: Element): boolean {
  const root = treeRootOf(element);
  return isShadowRoot(root) && (root.mode === 'closed' || isInClosedTree(root.host));
}

const { checkVisibility } = Element.prototype;
