import {
  CARD_HOST,
  flatParentOf,
  getterOf,
  isElement,
  isShadowRoot,
  nameOf,
  parentOf,
  queryAll,
  rootOf,
  slotOf,
  textIn,
} from './nodes.ts';

/**
 * What elements mean for running text, by tag and by computed style.
 *
 * - `block`: its text stands by itself
 * - `break`: separates the text around it; its own text is no running text
 * - `hidden`: neither shows nor separates
 * - `inline`: part of the running text
 */
export type ElementKind = 'block' | 'break' | 'hidden' | 'inline';

/** Removes the card of a script that was left behind when the extension was updated. */
export function removeLeftCards(): void {
  for (const left of queryAll(document, CARD_HOST)) left.remove();
}

const kinds = new Map<string, ElementKind>();
const assign = (kind: ElementKind, tags: string) => {
  for (const tag of tags.split(' ')) kinds.set(tag, kind);
};
assign(
  'block',
  'html body address article aside blockquote center details summary dialog dd div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6 header hgroup legend li main menu nav ol p search section table caption tbody td tfoot th thead tr ul button svg text foreignObject math',
);
assign(
  'break',
  'br hr img picture video audio canvas iframe frame object embed input select textarea progress meter code pre kbd samp var tt xmp listing plaintext map noembed noframes',
);
assign(
  'hidden',
  `head script style noscript template title desc metadata datalist rt rp col colgroup defs symbol clipPath mask pattern marker ${CARD_HOST}`,
);

export const kindOf = (element: Element): ElementKind => kinds.get(nameOf(element)) ?? 'inline';

/** Whatever their layout, no word goes on beyond them: pictures, formulas, what these are made of, and buttons. */
const FIGURES = new Set(['svg', 'text', 'math', 'mi', 'mn', 'mo', 'ms', 'mtext', 'button']);
/** A first letter may float beside its word. */
const LONGEST_DROP_CAP = 2;

/** Whether the element lies in a line of text, as the page's style sheets have it. */
export function isLaidOutInline(element: Element): boolean {
  const { display, float } = getComputedStyle(element);
  // What is not rendered, or not slotted, may be one day: its tag tells how.
  if (display === 'none' || display === '') return kindOf(element) !== 'block';
  if (float === 'left' || float === 'right') return isDropCap(element);
  return display === 'contents' || display.startsWith('inline') || display.startsWith('ruby');
}

const isDropCap = (element: Element) =>
  kindOf(element) === 'inline' && (textIn(element) ?? '').trim().length <= LONGEST_DROP_CAP;

/** Whether text inside the element and text outside never are one word. */
export function isApart(element: Element): boolean {
  if (kindOf(element) === 'break' || FIGURES.has(nameOf(element))) return true;
  // Slots put their content anywhere; coordinates put a piece of SVG text anywhere.
  return matches.call(element, '[slot], tspan[x], tspan[y]') || !isLaidOutInline(element);
}

/** Whether an element without text keeps the text before and behind it from being one word. */
export function isObstacle(element: Element): boolean {
  if (!isApart(element)) return false;
  if (kindOf(element) === 'break' || FIGURES.has(nameOf(element))) return true;
  const { position, float, display } = getComputedStyle(element);
  return display === 'none' || !(position === 'absolute' || position === 'fixed' || float !== 'none');
}

/** Editors that are no `contenteditable` themselves: their text is being written, not read. */
export const EDITORS = `[role="textbox"], [role="searchbox"], [contenteditable=""], [contenteditable="true" i],
  [contenteditable="plaintext-only" i], .cm-editor, .CodeMirror, .monaco-editor, .ace_editor`;
const NO_RUNNING_TEXT = [...kinds]
  .filter(([, kind]) => kind === 'break' || kind === 'hidden')
  .map(([tag]) => tag)
  .join(', ');
const UNMARKABLE = `${EDITORS}, ${NO_RUNNING_TEXT}`;

/** Whether text may carry marks: not in an editor, a form field, code or a hidden element, whatever tree these are in. */
export function isMarkable(text: Text): boolean {
  const parent = flatParentOf(text);
  if (isEditedAsAWhole() || isSource()) return false;
  return isPlainText ? true : parent === null || isMarkableIn(parent);
}

function isMarkableIn(parent: Element): boolean {
  if (closest.call(parent, UNMARKABLE)) return false;
  for (let at: Node | null = parent; at && isElement(at); at = parentOf(at)) {
    const slot = slotOf(at);
    if (slot) return isMarkableIn(slot);
  }
  const root = rootOf(parent);
  return !isShadowRoot(root) || isMarkableIn(root.host);
}

/** The editor that an element is part of. */
export const editorOf = (element: Element): Element | null => closest.call(element, EDITORS);

/** `designMode`: the whole page is an editor. */
export const isEditedAsAWhole = () => designMode?.call(document) === 'on';

/** Browsers show a text file in a `pre`; it is there to be read all the same. */
const isPlainText = getterOf(Document.prototype, 'contentType')(document) === 'text/plain';

/** Chromium shows XML that has no style sheet as its source. */
const isSource = () =>
  Document.prototype.getElementById.call(document, 'webkit-xml-viewer-source-xml') !== null;

// What a page has named so may hide the methods of forms and of the document.
const { closest, matches } = Element.prototype;
const designMode = Object.getOwnPropertyDescriptor(Document.prototype, 'designMode')?.get;
