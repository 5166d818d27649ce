/**
 * What Firefox does not tell tests through Puppeteer's public API, asked over WebDriver BiDi.
 */
import type { Browser, ElementHandle, Frame, Page } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { BidiElementHandle } from 'puppeteer-core/internal/bidi/ElementHandle.js';
import { BidiFrame } from 'puppeteer-core/internal/bidi/Frame.js';
import { PATIENCE, pauseAfter } from './in-page-wait.ts';

/** Whether the frame is one of Firefox, driven over BiDi. */
export const isFirefox = (frame: Frame): frame is Frame & BidiFrame => frame instanceof BidiFrame;

/**
 * A closed shadow root in a page of Firefox. BiDi serialises closed roots too, when it is asked for shadow trees:
 * what comes back is the root's id, good for a handle.
 * @param selector of the host
 */
export async function closedRootInFirefox(
  frame: BidiFrame,
  selector: string,
): Promise<ElementHandle<ShadowRoot> | undefined> {
  const realm = frame.mainRealm();
  const answer = await realm.realm.callFunction('(selector) => document.querySelector(selector)', false, {
    arguments: [{ type: 'string', value: selector }],
    serializationOptions: { includeShadowTree: 'all', maxDomDepth: 0 },
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  const root = answer.result.type === 'node' ? answer.result.value?.shadowRoot : undefined;
  if (!root) return undefined;
  return BidiElementHandle.from(root, realm) as unknown as ElementHandle<ShadowRoot>;
}

/** Whether the accessibility tree of Firefox has this element with the role and the name. */
export async function hasRoleInFirefox(
  element: ElementHandle<Element>,
  role: string,
  name: string,
): Promise<boolean> {
  if (!(element instanceof BidiElementHandle)) throw new Error('Not an element of Firefox.');
  for await (const found of element.queryAXTree(name, role))
    if (await element.evaluate((one, other) => one === other, found)) return true;
  return false;
}

/**
 * Ends the extension's background page, as Firefox does after half a minute without work.
 * @param extensionId the gecko id
 */
export async function stopFirefoxBackground(browser: Browser, extensionId: string): Promise<void> {
  await inBrowserWindow(
    browser,
    `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension
       .terminateBackground({ ignoreDevToolsAttached: true })`,
  );
}

/** Whether the extension's background page runs at this moment. */
export async function firefoxBackgroundRuns(browser: Browser, extensionId: string): Promise<boolean> {
  const state = await inBrowserWindow(
    browser,
    `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension.backgroundState`,
  );
  return state === 'running';
}

/** Switches the extension off or on, as a reader does in Firefox's page of add-ons. */
export async function enableFirefoxExtension(
  browser: Browser,
  extensionId: string,
  isOn: boolean,
): Promise<void> {
  await inBrowserWindow(
    browser,
    `(async () => {
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      const addon = await AddonManager.getAddonByID(${JSON.stringify(extensionId)});
      await addon.${isOn ? 'enable' : 'disable'}();
    })()`,
  );
}

/**
 * Tells Puppeteer of tabs that Firefox keeps from it. A tab begins with a blank page. When it goes over to the extension's process
 * before that page has arrived, as on a busy machine, Firefox announces neither what it was nor what it is now.
 * @param url how the address of what they show begins: a tab that has come so far will not be announced any more
 */
export async function announceFirefoxTabs(browser: Browser, url: string): Promise<void> {
  if (!(browser instanceof BidiBrowser)) throw new TypeError('Not a Firefox.');
  const { connection } = browser;
  const { contexts } = (await connection.send('browsingContext.getTree', { maxDepth: 0 })).result;
  const frames = (await browser.pages()).map((page) => page.mainFrame()).filter(isFirefox);
  const known = new Set(frames.map(({ _id }) => _id));
  for (const tab of contexts)
    if (tab.url.startsWith(url) && !known.has(tab.context))
      connection.emit('browsingContext.contextCreated', tab);
}

/**
 * Opens a tab of Firefox that begins with this address. Puppeteer's own tabs begin with a blank page.
 * @param url of a page of the extension
 * @returns the tab, perhaps still loading
 */
export async function openFirefoxTab(browser: Browser, url: string, background: boolean): Promise<Page> {
  return await openedBy(
    browser,
    url,
    `(() => {
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      const tab = gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal });
      if (!${background}) gBrowser.selectedTab = tab;
    })()`,
  );
}

/**
 * Opens a private window of Firefox and in it a tab that begins with this address. The extension must be allowed there.
 * @param url of a page of the extension
 * @returns the tab, perhaps still loading
 */
export async function openPrivateFirefoxTab(browser: Browser, url: string): Promise<Page> {
  return await openedBy(
    browser,
    url,
    `(async () => {
      const opened = OpenBrowserWindow({ private: true });
      await new Promise((done) => opened.addEventListener('load', done, { once: true }));
      await opened.delayedStartupPromise;
      const triggeringPrincipal = Services.scriptSecurityManager.getSystemPrincipal();
      opened.gBrowser.selectedTab = opened.gBrowser.addTab(${JSON.stringify(url)}, { triggeringPrincipal });
    })()`,
    // The window has another tab, too.
    (page) => page.evaluate((url) => location.href.startsWith(url), url).catch(() => false),
  );
}

/** The tab of an address that an expression opens in Firefox's own window. @param isWanted tells it from others that open with it */
async function openedBy(
  browser: Browser,
  url: string,
  expression: string,
  isWanted: (page: Page) => Promise<boolean> = async () => true,
): Promise<Page> {
  const known = new Set(await browser.pages());
  await inBrowserWindow(browser, expression);
  const end = Date.now() + PATIENCE;
  for (let look = 0; Date.now() < end; await pauseAfter(look++)) {
    await announceFirefoxTabs(browser, url);
    for (const page of await browser.pages()) if (!known.has(page) && (await isWanted(page))) return page;
  }
  throw new Error(`Firefox has opened no tab for ${url} after ${PATIENCE} ms.`);
}

/**
 * Lets the extension into private windows, as a reader does in Firefox's page of add-ons. It starts anew.
 * @param extensionId the gecko id
 */
export async function allowInPrivateWindows(browser: Browser, extensionId: string): Promise<void> {
  const id = JSON.stringify(extensionId);
  await inBrowserWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
      await ExtensionPermissions.add(${id}, { permissions: ['internal:privateBrowsingAllowed'], origins: [] });
      await (await AddonManager.getAddonByID(${id})).reload();
    })()`,
  );
}

/** Makes the window so large that its pages have this size, in CSS pixels. */
export async function sizeFirefoxWindow(
  browser: Browser,
  { width, height }: { width: number; height: number },
): Promise<void> {
  await inBrowserWindow(
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

/** Gives the focus to the page in front. In an empty tab, the address bar has it. */
export async function focusFirefoxTab(browser: Browser): Promise<void> {
  await inBrowserWindow(browser, 'gBrowser.selectedBrowser.focus()');
}

/**
 * Changes a preference (about:config) of the running Firefox.
 * @param value `undefined` for the browser's own
 */
export async function setFirefoxPreference(browser: Browser, name: string, value?: number): Promise<void> {
  const call = value === undefined ? `clearUserPref('${name}')` : `setIntPref('${name}', ${value})`;
  await inBrowserWindow(browser, `Services.prefs.${call}`);
}

/** A key as `KeyboardEvent` has it. */
export interface FirefoxKey {
  key: string;
  code: string;
  keyCode: number;
}

/**
 * Presses keys in Firefox's own window, each while those before it are held, and lets them go. Input of BiDi goes to the
 * page and passes the browser's shortcuts by.
 * @throws when the window does not take keys
 */
export async function pressInFirefox(browser: Browser, keys: readonly FirefoxKey[]): Promise<void> {
  const answer = await inBrowserWindow(
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

/**
 * Tells the extension that the reader has chosen an item of a context menu in the tab in front.
 * @param extensionId the gecko id
 * @param selectionText what is selected in the page
 */
export async function clickFirefoxMenuItem(
  browser: Browser,
  extensionId: string,
  id: string,
  selectionText?: string,
): Promise<void> {
  const info = JSON.stringify({ menuItemId: id, modifiers: [], button: 0, editable: false, selectionText });
  await inBrowserWindow(
    browser,
    `WebExtensionPolicy.getByID(${JSON.stringify(extensionId)}).extension
       .emit('webext-menu-menuitem-click', ${info}, gBrowser.selectedTab)`,
  );
}

/** Has the process of the tab in front let go of all that nothing holds. */
export async function collectFirefoxGarbage(browser: Browser): Promise<void> {
  const script =
    'for (let turn = 0; turn < 3; turn++) { Cu.forceGC(); Cu.forceCC(); } sendAsyncMessage("collected")';
  await inBrowserWindow(
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

/** Evaluates in Firefox's own window; needs the argument `--remote-allow-system-access`. */
async function inBrowserWindow(browser: Browser, expression: string): Promise<unknown> {
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
