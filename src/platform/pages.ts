import browser from 'webextension-polyfill';

/**
 * Opens the notes page in a new tab.
 * @param note id of the note to begin with; without one, the top of the page
 */
export async function openNotesPage(note?: string): Promise<void> {
  const hash = note === undefined ? '' : `#note=${encodeURIComponent(note)}`;
  await browser.tabs.create({ url: browser.runtime.getURL(`src/notes/index.html${hash}`) });
}

/** Opens the first-run page in a new tab. */
export async function openWelcomePage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html') });
}
