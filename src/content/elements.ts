/**
 * What elements mean for running text, by tag and by computed style.
 *
 * - `block`: its text stands by itself
 * - `break`: separates the text around it; its own text is no running text
 * - `hidden`: neither shows nor separates
 * - `inline`: part of the running text
 */
export type ElementKind = 'block' | 'break' | 'hidden' | 'inline';

/** The card's host: the one element that is ours. */
export const CARD_HOST = 'context-notes-card';

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
  'head script style noscript template title desc metadata datalist rt rp col colgroup context-notes-card',
);

/** @param name an element's `localName`; a page can make a form's unreadable (DOM clobbering), which counts as inline */
export const kindOf = (name: string): ElementKind => kinds.get(name) ?? 'inline';

/** Whether the element lies in a line of text, as the page's style sheets have it. */
export function isLaidOutInline(element: Element): boolean {
  const { display } = getComputedStyle(element);
  // What is not rendered, or not slotted, may be one day: its tag tells how.
  if (display === 'none' || display === '') return kindOf(element.localName) !== 'block';
  return display === 'contents' || display.startsWith('inline') || display.startsWith('ruby');
}

/** Editors that are no `contenteditable` themselves: their text is being written, not read. */
const EDITORS =
  '[role="textbox"], [role="searchbox"], [contenteditable]:not([contenteditable="false" i]), .cm-editor, .CodeMirror, .monaco-editor, .ace_editor';
const NO_RUNNING_TEXT = [...kinds]
  .filter(([, kind]) => kind === 'break' || kind === 'hidden')
  .map(([tag]) => tag)
  .join(', ');
const UNMARKABLE = `${EDITORS}, ${NO_RUNNING_TEXT}`;

/** Whether text right inside `parent` may carry marks: not in an editor, a form field, code or a hidden element. */
export function isMarkable(parent: Element): boolean {
  return parent.ownerDocument.designMode !== 'on' && closest.call(parent, UNMARKABLE) === null;
}

// A form's own `closest` can be hidden by a field of that name.
const { closest } = Element.prototype;
