import browser from 'webextension-polyfill';

/** Opens the page of this extension in Chrome's settings. Firefox does not let extensions open theirs. */
export async function openExtensionSettings(): Promise<void> {
  await browser.tabs.create({ url: `chrome://extensions/?id=${browser.runtime.id}` });
}

/**
 * Opens the browser's own page for changing keyboard shortcuts.
 * @throws where the browser offers no way to open it
 */
export async function openShortcutSettings(): Promise<void> {
  // Only Firefox has this method. Chrome lets extensions open the address instead.
  const open: unknown = Reflect.get(browser.commands, 'openShortcutSettings');
  if (typeof open === 'function') await Reflect.apply(open, browser.commands, []);
  else await browser.tabs.create({ url: 'chrome://extensions/shortcuts' });
}

/** Loads the page of a tab again. */
export const reloadTab = (tabId: number): Promise<void> => browser.tabs.reload(tabId);

/** Starts the extension anew, which closes its pages. Web pages get its scripts with their next load. */
export const restartExtension = (): void => browser.runtime.reload();
