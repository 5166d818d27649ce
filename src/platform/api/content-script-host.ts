import { browser } from './native-browser.ts';

/**
 * What a content script can reach beyond the page's own scripts: closed shadow roots.
 * Chrome gives them by `chrome.dom`, Firefox by a property of elements.
 * @throws nothing; an element without a root, or that cannot have one, gives `null`
 */
export function shadowRootOf(element: Element): ShadowRoot | null {
  if (chromeDom) return element instanceof HTMLElement ? chromeDom.openOrClosedShadowRoot(element) : null;
  return 'openOrClosedShadowRoot' in element && element.openOrClosedShadowRoot instanceof ShadowRoot
    ? element.openOrClosedShadowRoot
    : null;
}

const chromeDom = globalThis.chrome?.dom;

/**
 * Whether the extension that this script belongs to is still there. After an update or a removal the script lives on
 * in open pages, but every call to the browser throws.
 */
export function isConnected(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    return false;
  }
}

/** Calls back once the reader has come to this page: at once, unless Chrome has loaded it ahead (prerendering). */
export function whenReached(start: () => void): void {
  // Through the prototypes: a page may hide what the document has behind the name of a picture.
  const { get } = Object.getOwnPropertyDescriptor(Document.prototype, 'prerendering') ?? {};
  if (get?.call(document) !== true) start();
  else EventTarget.prototype.addEventListener.call(document, 'prerenderingchange', start, { once: true });
}
