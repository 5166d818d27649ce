import browser from 'webextension-polyfill';

/** Opens a page of the extension in a new tab. @param path as `src/options/index.html`; a fragment may follow */
export async function openExtensionPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens the notes page in a new tab. @param note id of the note to begin with; without one, the top of the page */
export async function openNotesPage(note?: string): Promise<void> {
  const hash = note === undefined ? '' : `#note=${encodeURIComponent(note)}`;
  await openExtensionPage(`src/notes/index.html${hash}`);
}

/** Opens the first-run page in a background tab: an installation may come in the middle of something. */
export async function openWelcomePage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html'), active: false });
}

/** Closes the popup, unless it is open in a tab: browsers do so by themselves only when it loses the focus. */
export async function closePopup(): Promise<void> {
  if (!(await browser.tabs.getCurrent())) window.close();
}

/** Brings a tab to the front and closes the popup, unless it is open in a tab itself. */
export async function leaveForTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
  await closePopup();
}
