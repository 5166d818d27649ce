import browser from 'webextension-polyfill';

/** Opens a page of the extension in a new tab. @param path as `src/options/index.html`; a fragment may follow */
export async function openOwnPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens Chrome's page with the switches of this extension; Firefox lets no extension open its own. */
export async function openExtensionSettings(): Promise<void> {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}

/** Loads a tab's page anew. */
export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

/** Brings a tab to the front and closes the popup, unless it is open in a tab itself. */
export async function leaveForTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
  await closePopup();
}

/** Closes the popup, unless it is open in a tab: browsers do so by themselves only when it loses the focus. */
export async function closePopup(): Promise<void> {
  if (!(await browser.tabs.getCurrent())) window.close();
}
