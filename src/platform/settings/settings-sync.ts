import browser from 'webextension-polyfill';
import { isSettingsKey } from '../../core/settings/storage-keys.ts';
import { rewriteSettings } from './settings-store.ts';
import { inSyncRound, isSyncSwitch, readSyncState, writeSyncState } from './sync-store.ts';

/** The browser's sync storage and what is kept in step with it. Browsers without one reject, which syncing reports. */
export const settingsSync = {
  inRound: inSyncRound,
  readState: readSyncState,
  writeState: writeSyncState,
  readRemote: (): Promise<Record<string, unknown>> => browser.storage.sync.get(null),
  async writeRemote(items: Record<string, unknown>, gone: readonly string[]): Promise<void> {
    await browser.storage.sync.set(items);
    if (gone.length > 0) await browser.storage.sync.remove([...gone]);
  },
  rewriteSettings,
  newId: () => crypto.randomUUID(),
  now: () => Date.now(),

  /** Tells of changes of settings `here` and of anything `there`, until `signal` aborts. */
  onChanged(listener: (where: 'here' | 'there') => void, signal: AbortSignal): void {
    const onChanged = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
      if (area === 'sync') listener('there');
      if (area !== 'local') return;
      const here = Object.entries(changes).some(
        ([key, change]) => isSettingsKey(key) || isSyncSwitch(key, change),
      );
      if (here) listener('here');
    };
    browser.storage.onChanged.addListener(onChanged);
    signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), {
      once: true,
    });
  },
};
