import browser from 'webextension-polyfill';

/** Opens Chrome's page with the switches of this extension; Firefox lets no extension open its own. */
export async function openExtensionSettings(): Promise<void> {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}

/**
 * Opens the browser's own page on which the reader changes keyboard shortcuts.
 * @throws where there is no way to it
 */
export async function openShortcutSettings(): Promise<void> {
  // Firefox has a call for it; Chrome lets extensions open the address.
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') await Reflect.apply(open, browser.commands, []);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Loads a tab's page anew. */
export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);
