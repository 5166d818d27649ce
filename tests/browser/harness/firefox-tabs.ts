import type { Browser, Page } from 'puppeteer-core';
import { BidiBrowser } from 'puppeteer-core/internal/bidi/Browser.js';
import { isFirefox } from './firefox-bidi.ts';
import { inFirefoxWindow } from './firefox-window.ts';
import { PATIENCE, pauseAfter } from './in-page-wait.ts';

/** Opening tabs in Firefox, and the focus in them. */

/**
 * Tells Puppeteer about tabs that Firefox has not announced. A tab opens with a blank page. If it moves to the extension's process before
 * that page has loaded, as on a busy machine, Firefox announces neither page.
 * @param url how the addresses of these tabs begin. A tab that shows its final page will not be announced any more
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
 * Opens a tab directly with an address. Puppeteer's `newPage` opens a blank page first.
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
 * Opens a private window with a tab for an address. The extension must be allowed in private windows.
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
    // The window also has its initial tab.
    (page) => page.evaluate((url) => location.href.startsWith(url), url).catch(() => false),
  );
}

/**
 * Waits for a tab to open.
 * @param expression opens the tab, evaluated in Firefox's own window
 * @param isWanted tells the tab from others that open with it
 * @throws when it does not open in time
 */
async function openedBy(
  browser: Browser,
  url: string,
  expression: string,
  isWanted: (page: Page) => Promise<boolean> = async () => true,
): Promise<Page> {
  const known = new Set(await browser.pages());
  await inFirefoxWindow(browser, expression);
  const end = Date.now() + PATIENCE;
  for (let look = 0; Date.now() < end; await pauseAfter(look++)) {
    await announceFirefoxTabs(browser, url);
    for (const page of await browser.pages()) if (!known.has(page) && (await isWanted(page))) return page;
  }
  throw new Error(`Firefox has opened no tab for ${url} after ${PATIENCE} ms.`);
}

/** Gives the focus to the page in front. In an empty tab, the address bar has it. */
export async function focusFirefoxTab(browser: Browser): Promise<void> {
  await inFirefoxWindow(browser, 'gBrowser.selectedBrowser.focus()');
}
