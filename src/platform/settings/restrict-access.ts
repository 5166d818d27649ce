import browser from 'webextension-polyfill';

/**
 * Closes the extension's storage to content scripts, because a page may have taken over their process. What frames need
 * to know, they are told by messages. Firefox has no such method.
 * @param mayReadNames whether the reader has packs of their own, whose names content scripts find in the session's storage
 *   (see `published-names.ts`). Besides them it holds only tabs' numbers of mentions, which are parsed when read.
 */
export async function restrictStorageAccess(mayReadNames: boolean): Promise<void> {
  const { local, sync, session } = browser.storage;
  for (const area of [local, sync, session]) {
    const restrict: unknown = Reflect.get(area, 'setAccessLevel');
    const accessLevel =
      mayReadNames && area === session ? 'TRUSTED_AND_UNTRUSTED_CONTEXTS' : 'TRUSTED_CONTEXTS';
    if (typeof restrict === 'function') await Reflect.apply(restrict, area, [{ accessLevel }]);
  }
}
