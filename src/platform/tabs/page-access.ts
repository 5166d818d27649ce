import browser from 'webextension-polyfill';
import { browserFamily } from '../api/browser-family.ts';
import { subscribe } from '../api/subscribe.ts';

/** Both browsers let the reader withdraw the extension's access to web pages. */
const ALL_PAGES = { origins: ['<all_urls>'] };

/** Which pages the extension may read. */
export interface PageAccess {
  /** All web pages. False when the reader has withdrawn access to all or some. */
  web: boolean;
  /**
   * Local files have a switch of their own. `off`: it is off, and the tab shows a local file. `may-be-off`: it is off,
   * and the browser does not reveal what the tab shows. `on`: it is on, or does not matter for this tab.
   */
  files: 'on' | 'off' | 'may-be-off';
}

/** What the extension may read now, with regard to the page of one tab. */
export async function readAccess(tabId: number): Promise<PageAccess> {
  const [web, files, { url }] = await Promise.all([
    browser.permissions.contains(ALL_PAGES),
    browser.extension.isAllowedFileSchemeAccess(),
    browser.tabs.get(tabId),
  ]);
  // Firefox reveals the address of local files even while the switch is off. Chrome would need a permission.
  const withoutFiles = url?.startsWith('file:')
    ? 'off'
    : browserFamily() === 'chromium'
      ? 'may-be-off'
      : 'on';
  return { web, files: files ? 'on' : withoutFiles };
}

/** Whether the extension may read the page of a tab. Browsers reveal the address of a page only to those that may. */
export async function mayRead(tabId: number): Promise<boolean> {
  const { url } = await browser.tabs.get(tabId);
  // Pages without a site, such as about:blank, never reveal it.
  return url !== undefined || (await browser.permissions.contains(ALL_PAGES));
}

/** Asks the reader for access to all web pages. Must be called directly from a click. @returns whether it was granted */
export const requestAccess = (): Promise<boolean> => browser.permissions.request(ALL_PAGES);

/** Calls back when the reader grants or withdraws access, until `signal` aborts. */
export function onAccessChanged(listener: () => void, signal: AbortSignal): void {
  subscribe(browser.permissions.onAdded, listener, signal);
  subscribe(browser.permissions.onRemoved, listener, signal);
}
