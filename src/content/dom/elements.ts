import { CARD_HOST, flatParentOf, getterOf, localNameOf, matches, textContentOf } from './nodes.ts';

/**
 * How elements affect text: which start a line, where a word ends, and whose text is never marked (`createMarkableCheck`).
 */

// The kinds of elements, by how they affect running text. Numbers take fewer bytes than words.
/** Is part of the running text. */
const INLINE = 0;
/** Starts and ends a line of text. */
const BLOCK = 1;
/** Graphics, formulas and their parts, buttons, superscripts: no word continues across its edge, whatever its layout. */
const ATOMIC = 2;
/** Separates the text around it, and its own text is not read. */
const SKIPPED = 3;
/** Is not shown and separates nothing. */
export const UNSHOWN = 4;

const kinds = new Map<string, number>();
const assign = (kind: number, tags: string) => {
  for (const tag of tags.split(' ')) kinds.set(tag, kind);
};
assign(
  BLOCK,
  'address article aside blockquote center details summary dialog dd div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header legend li main menu nav ol p search section table caption tbody td tfoot th thead tr ul foreignObject',
);
// Where no scripts run, browsers show `noscript`; elsewhere its text is markup.
assign(ATOMIC, 'svg text math mi mn mo ms mtext button sup noscript');
assign(
  SKIPPED,
  'br hr img picture video audio canvas iframe frame object embed input select textarea progress meter code pre kbd samp var tt xmp listing plaintext map noembed noframes',
);
assign(
  UNSHOWN,
  `head script style template title desc metadata datalist rt rp col colgroup defs symbol clipPath mask pattern marker ${CARD_HOST}`,
);

/** The kind of an element by its tag name, whatever the page's style says. */
export const kindOf = (element: Element): number => kinds.get(localNameOf(element)) ?? INLINE;

/** Whether a text is directly inside an element that is not shown and separates nothing. */
export function isUnshown({ parentElement }: Text): boolean {
  return !!parentElement && kindOf(parentElement) === UNSHOWN;
}

/** The longest drop cap, a first letter that floats beside the rest of its word. */
const MAX_DROP_CAP = 2;

/** Whether the page's style lays the element out within a line of text. */
export function isLaidOutInline(element: Element): boolean {
  const { display, float } = getComputedStyle(element);
  // An element without a box has no layout yet: its tag tells which one to expect.
  if (display === 'none' || display === '') return kindOf(element) !== BLOCK;
  if (float === 'left' || float === 'right') return isDropCap(element);
  return display === 'contents' || display.startsWith('inline') || display.startsWith('ruby');
}

const isDropCap = (element: Element) =>
  kindOf(element) === INLINE && (textContentOf(element) ?? '').trim().length <= MAX_DROP_CAP;

const isEdge = (element: Element) => [SKIPPED, ATOMIC].includes(kindOf(element));

/** Whether text inside the element and text outside of it can never form one word. */
export function isWordBoundary(element: Element): boolean {
  if (isEdge(element)) return true;
  // Slotted content and SVG text with coordinates may be shown anywhere.
  return matches(element, '[slot],tspan[x],tspan[y]') || !isLaidOutInline(element);
}

/** Whether an element without text separates the text before and after it. */
export function isSeparator(element: Element): boolean {
  if (!isWordBoundary(element)) return false;
  if (isEdge(element)) return true;
  const { position, float, display } = getComputedStyle(element);
  return display === 'none' || !(/absolute|fixed/.test(position) || float !== 'none');
}

/** Elements whose text is being written, not read; code editors are not always `contenteditable`. */
const EDITORS =
  '[role=textbox],[role=searchbox],:read-write,.cm-editor,.CodeMirror,.monaco-editor,.ace_editor';

/** Chromium's EditContext makes any element an editor. */
const isEditor = (element: Element): boolean =>
  matches(element, EDITORS) || !!Reflect.get(element, 'editContext');

/**
 * Creates a function that tells whether text may be marked: not inside an editor, a form field, code or a hidden element of
 * any enclosing tree. It caches what it finds out about elements, so use it only until the page may change.
 */
export function createMarkableCheck(): (text: Text) => boolean {
  const known = new Map<Element, boolean>();
  const isUnmarked = isDesignModeOn() || isSource();
  return (text) => {
    if (isUnmarked || isPlainText) return !isUnmarked;
    const path: Element[] = [];
    let isMarkable = true;
    for (let at = flatParentOf(text); at && isMarkable; at = flatParentOf(at)) {
      const found = known.get(at);
      isMarkable = found ?? (![SKIPPED, UNSHOWN].includes(kindOf(at)) && !isEditor(at));
      if (found !== undefined) break;
      path.push(at);
    }
    for (const element of path) known.set(element, isMarkable);
    return isMarkable;
  };
}

/** The editor that contains the element; null if there is none. */
export function editorOf(element: Element): Element | null {
  let editor: Element | null = element;
  while (editor && !isEditor(editor)) editor = flatParentOf(editor);
  return editor;
}

/** Whether the whole document is an editor. */
export const isDesignModeOn = () => designModeOf(document) === 'on';

/** Browsers show a text file inside a `pre`, which is not code here. */
const isPlainText = /* @__PURE__ */ getterOf(Document, 'contentType')(document) === 'text/plain';

/** Whether the page is Chromium's source view of an XML document without a style sheet. */
const isSource = () =>
  Document.prototype.getElementById.call(document, 'webkit-xml-viewer-source-xml') !== null;

// From the prototypes, see nodes.ts.
const designModeOf = /* @__PURE__ */ getterOf(Document, 'designMode');
