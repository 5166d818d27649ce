import { browser } from './native-browser.ts';

/**
 * The shadow root of an element, open or closed; `null` where there is none.
 * Chrome exposes closed roots through `chrome.dom`, Firefox through a property of elements.
 */
export function openOrClosedShadowRoot(element: Element): ShadowRoot | null {
  const chromeDom = globalThis.chrome?.dom;
  if (chromeDom) return element instanceof HTMLElement ? chromeDom.openOrClosedShadowRoot(element) : null;
  return 'openOrClosedShadowRoot' in element && element.openOrClosedShadowRoot instanceof ShadowRoot
    ? element.openOrClosedShadowRoot
    : null;
}

/**
 * Whether the extension that injected this script is still installed. After an update or a removal the script lives on
 * in open pages, but every call to the browser's API throws ("Extension context invalidated").
 */
export function isContextValid(): boolean {
  try {
    return browser.runtime?.id !== undefined;
  } catch {
    // Reading it throws too in some versions.
    return false;
  }
}

/**
 * @param life aborted when a call fails because this script is orphaned
 * @returns a function that resolves with the result of a call, or with `undefined` if the call fails
 */
export const abortIfOrphaned =
  (life: AbortController) =>
  async <T>(call: Promise<T>): Promise<T | undefined> => {
    try {
      return await call;
    } catch {
      // Temporary, unless the extension is gone: callers ask again when they need it.
      if (!isContextValid()) life.abort();
      return undefined;
    }
  };

/**
 * Calls back when the background that has connected to this frame ends (`tab-connections.ts`): the extension is updated or removed,
 * or the browser stops a background that has nothing to do.
 */
export function onConnectionEnd(listener: () => void): void {
  browser.runtime.onConnect.addListener((port) => port.onDisconnect.addListener(listener));
}

/** Calls back when the page is shown: at once, or after activation if Chrome has prerendered it. */
export function whenActivated(start: () => void): void {
  // Through the prototypes, because a page's `<img name="prerendering">` would hide the document's own property.
  if (!Reflect.get(Document.prototype, 'prerendering', document)) start();
  else EventTarget.prototype.addEventListener.call(document, 'prerenderingchange', start, { once: true });
}
