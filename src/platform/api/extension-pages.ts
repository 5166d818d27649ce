import type { Runtime } from 'webextension-polyfill';
import browser from 'webextension-polyfill';
import { splitQualifiedKey } from '../../core/packs/qualified-keys.ts';
import {
  exceptionsPage,
  NEW_NOTE_HASH,
  NOTES_PAGE,
  noteFormPage,
  notesPage,
  OPTIONS_PAGE,
} from '../../core/shared/own-pages.ts';

/** Whether a URL is that of a page of this extension. */
export const isExtensionUrl = (url: string | undefined): boolean =>
  url?.startsWith(browser.runtime.getURL('')) ?? false;

/** Whether a page of this extension is the sender, as the browser says: a page's content script has the address of the page. */
export const isOwnPage = ({ id, url }: Runtime.MessageSender): boolean =>
  id === browser.runtime.id && isExtensionUrl(url);

/** Opens a page of the extension in a new tab. @param path such as `src/options/index.html`, optionally with fragment */
export async function openExtensionPage(path: string): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL(path) });
}

/** Opens the notes page of a note's pack in a new tab. @param note its key */
export async function openNotesPage(note: string): Promise<void> {
  const { pack, id } = splitQualifiedKey(note);
  const query = pack === undefined ? '' : `?pack=${encodeURIComponent(pack)}`;
  await openExtensionPage(`${NOTES_PAGE}${query}#note=${encodeURIComponent(id)}`);
}

/** Opens the page of the notes of these packs in a new tab, see `notesPage`. */
export const openAllNotes = (packs: readonly string[]): Promise<void> => openExtensionPage(notesPage(packs));

/** Opens the page of all notes at those about an entity, of whatever packs, in a new tab. @param entity its key */
export const openNotesAbout = (entity: string): Promise<void> =>
  openExtensionPage(`${NOTES_PAGE}?pack=*#entity=${encodeURIComponent(entity)}`);

/** Opens the popup over the page in front. @throws where the browser does not, as without a click */
export const openPopup = (): Promise<void> => browser.action.openPopup();

/** Opens the options in a new tab. */
export const openOptions = (): Promise<void> => openExtensionPage(OPTIONS_PAGE);

/** Opens the options at the exceptions in a new tab. @param filter text that they contain */
export const openExceptions = (filter: string): Promise<void> => openExtensionPage(exceptionsPage(filter));

/** Opens the form for a note of the reader's own, in a new tab. */
export const openNewNote = (): Promise<void> => openExtensionPage(`${OPTIONS_PAGE}${NEW_NOTE_HASH}`);

/** Opens the form for one of the reader's own notes in a new tab. @param id in their pack */
export const openNoteForm = (id: string): Promise<void> => openExtensionPage(noteFormPage(id));

/**
 * Opens an address of a pack in a new tab beside the one that it is opened from. In its window, because what is read in a private one
 * must not be left in the history of another.
 * @param url an http(s) address, as packs hold no others
 */
export async function openLink(
  url: string,
  { tabId, windowId }: { tabId: number; windowId: number | undefined },
): Promise<void> {
  await browser.tabs.create({ url, openerTabId: tabId, ...(windowId !== undefined && { windowId }) });
}

/** Opens the welcome page in a background tab, because an installation may interrupt something else. */
export async function openWelcomePage(): Promise<void> {
  await browser.tabs.create({ url: browser.runtime.getURL('src/welcome/index.html'), active: false });
}

/** Closes the popup unless it is open in a tab. Browsers close it by themselves only when it loses the focus. */
export async function closePopup(): Promise<void> {
  if (!(await browser.tabs.getCurrent())) window.close();
}

/** Activates a tab and closes the popup, unless the popup itself is open in a tab. */
export async function leaveForTab(tabId: number): Promise<void> {
  await browser.tabs.update(tabId, { active: true });
  await closePopup();
}
