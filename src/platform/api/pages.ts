import browser from 'webextension-polyfill';

/**
 * Opens the notes page in a new tab.
 * @param note id of the note to begin with; without one, the top of the page
 */
export async function openNotesPage(note?: string): Promise<void> {
  const hash = note === undefined ? '' : `#note=${encodeURIComponent(note)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`src/notes/index.html${hash}`) });
}

/** Opens the first-run page in a tab beside the one the reader is at: an installation may come in the middle of something. */
export async function openWelcomePage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html'), active: false });
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
