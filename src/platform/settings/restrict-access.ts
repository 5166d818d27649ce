import browser from 'webextension-polyfill';

/**
 * Closes the extension's storage to content scripts, because a page may have taken over their process. What frames need
 * to know, they are told by messages. Firefox has no such method.
 */
export async function restrictStorageAccess(): Promise<void> {
  const { local, sync, session } = browser.storage;
  for (const area of [local, sync, session]) {
    const restrict: unknown = Reflect.get(area, 'setAccessLevel');
    if (typeof restrict === 'function')
      await Reflect.apply(restrict, area, [{ accessLevel: 'TRUSTED_CONTEXTS' }]);
  }
}
