import type { Browser } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';

/** Firefox's own window, in which tests do what a reader does outside of pages. */

/**
 * Evaluates an expression in Firefox's own window. Needs the command-line argument `--remote-allow-system-access`.
 * @returns its value if that is a string, also from a promise
 * @throws when the expression throws
 */
export async function inFirefoxWindow(browser: Browser, expression: string): Promise<unknown> {
  if (!(browser instanceof BidiBrowser)) throw new TypeError('Not a Firefox.');
  const ownWindows = { maxDepth: 0, 'moz:scope': 'chrome' };
  const tree = await browser.connection.send('browsingContext.getTree', ownWindows);
  const window = tree.result.contexts[0];
  if (!window) throw new Error('Firefox has no window.');
  const { result } = await browser.connection.send('script.evaluate', {
    expression,
    target: { context: window.context },
    awaitPromise: true,
  });
  if (result.type === 'exception') throw new Error(result.exceptionDetails.text);
  return result.result.type === 'string' ? result.result.value : undefined;
}

/** Resizes the window so that its pages have this size, in CSS pixels. */
export async function sizeFirefoxWindow(
  browser: Browser,
  { width, height }: { width: number; height: number },
): Promise<void> {
  await inFirefoxWindow(
    browser,
    `(async () => {
      const room = gBrowser.selectedBrowser.getBoundingClientRect();
      const [wider, higher] = [${width} - room.width, ${height} - room.height];
      if (wider === 0 && higher === 0) return;
      const resized = new Promise((done) => addEventListener('resize', done, { once: true }));
      resizeBy(wider, higher);
      await resized;
    })()`,
  );
}

/**
 * Changes a preference (about:config) of the running Firefox.
 * @param value `undefined` for the browser's default
 */
export async function setFirefoxPreference(browser: Browser, name: string, value?: number): Promise<void> {
  const call = value === undefined ? `clearUserPref('${name}')` : `setIntPref('${name}', ${value})`;
  await inFirefoxWindow(browser, `Services.prefs.${call}`);
}

/** A key as `KeyboardEvent` has it. */
export interface FirefoxKey {
  key: string;
  code: string;
  keyCode: number;
}

/**
 * Presses keys in Firefox's own window, each while the previous ones are held, and releases them. Input through BiDi goes straight to the
 * page, past the browser's shortcuts.
 * @throws when the window does not take keys
 */
export async function pressInFirefox(browser: Browser, keys: readonly FirefoxKey[]): Promise<void> {
  const answer = await inFirefoxWindow(
    browser,
    `(() => {
      // Where the reader of a page is, not in the address bar.
      if (document.activeElement !== gBrowser.selectedBrowser) gBrowser.selectedBrowser.focus();
      const input = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
      if (!input.beginInputTransaction(window, { onNotify: () => true })) return 'busy';
      const keys = ${JSON.stringify(keys)}.map((key) => new KeyboardEvent('', key));
      for (const key of keys) input.keydown(key);
      for (const key of keys.reverse()) input.keyup(key);
      return 'pressed';
    })()`,
  );
  if (answer !== 'pressed') throw new Error(`Firefox's window does not take keys: ${answer}.`);
}

/** Collects garbage in the process of the active tab. */
export async function collectFirefoxGarbage(browser: Browser): Promise<void> {
  const script =
    'for (let turn = 0; turn < 3; turn++) { Cu.forceGC(); Cu.forceCC(); } sendAsyncMessage("collected")';
  await inFirefoxWindow(
    browser,
    `new Promise((done) => {
      const { messageManager } = gBrowser.selectedBrowser;
      const collected = () => {
        messageManager.removeMessageListener('collected', collected);
        done();
      };
      messageManager.addMessageListener('collected', collected);
      messageManager.loadFrameScript('data:,' + encodeURIComponent(${JSON.stringify(script)}), false);
    })`,
  );
}
