import browser from 'webextension-polyfill';

/**
 * Closes the extension's lasting storage to content scripts, because a page may have taken over their process. What frames need
 * to know, they are told by messages. Firefox has no such method.
 */
export async function restrictStorageAccess(): Promise<void> {
  const { local, sync } = browser.storage;
  await Promise.all([setAccess(local, false), setAccess(sync, false)]);
}

/**
 * Opens or closes the session's storage to content scripts, which browsers close at first.
 * @param mayRead whether the reader has packs of their own. Content scripts find their names there, sealed because they can write there
 *   too (see `published-names.ts`). Besides them it holds the tabs' numbers of mentions and which tab has items in the menu, which are
 *   parsed when read, and whether open pages were taken over.
 */
export const setSessionAccess = (mayRead: boolean): Promise<void> =>
  setAccess(browser.storage.session, mayRead);

async function setAccess(area: browser.Storage.StorageArea, isOpen: boolean): Promise<void> {
  const restrict: unknown = Reflect.get(area, 'setAccessLevel');
  const accessLevel = isOpen ? 'TRUSTED_AND_UNTRUSTED_CONTEXTS' : 'TRUSTED_CONTEXTS';
  if (typeof restrict === 'function') await Reflect.apply(restrict, area, [{ accessLevel }]);
}
