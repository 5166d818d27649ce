import browser from 'webextension-polyfill';
import { browserFamily } from '../api/content-files.ts';

/** Content scripts run on pages only as long as the reader lets them: browsers have a place to withdraw this. */
const ALL_PAGES = { origins: ['<all_urls>'] };

/** Which pages the extension may read. */
export interface PagePermission {
  /** All web pages; false when the reader has withdrawn it for all or some. */
  web: boolean;
  /**
   * Local files need a switch of their own. `off`: it is off, and the page is a local file; `may-be-off`: it is off, and
   * the browser does not tell what the page is; `on`: it does not matter.
   */
  files: 'on' | 'off' | 'may-be-off';
}

/** What the reader lets the extension read now, of pages like that of a tab. */
export async function readAccess(tabId: number): Promise<PagePermission> {
  const [web, files, { url }] = await Promise.all([
    browser.permissions.contains(ALL_PAGES),
    browser.extension.isAllowedFileSchemeAccess(),
    browser.tabs.get(tabId),
  ]);
  // Firefox tells the address of every page that may be read but for this switch; Chrome would need a permission.
  const seen = url?.startsWith('file:') ? 'off' : browserFamily() === 'chromium' ? 'may-be-off' : 'on';
  return { web, files: files ? 'on' : seen };
}

/** Asks the reader for all web pages. Must be called straight from a click. @returns whether it was granted */
export const requestAccess = (): Promise<boolean> => browser.permissions.request(ALL_PAGES);

/** Tells whenever the reader grants or withdraws access, until `signal` aborts. */
export function onAccessChanged(listener: () => void, signal: AbortSignal): void {
  const events = [browser.permissions.onAdded, browser.permissions.onRemoved];
  for (const event of events) event.addListener(listener);
  signal.addEventListener(
    'abort',
    () => {
      for (const event of events) event.removeListener(listener);
    },
    { once: true },
  );
}
