import browser from 'webextension-polyfill';
import { isSettingsKey } from '../../core/settings/storage-keys.ts';
import { subscribe } from '../api/subscribe.ts';
import { rewriteSettings } from './settings-store.ts';
import { inSyncRound, isSyncSwitch, readSyncState, writeSyncState } from './sync-store.ts';

/** What syncing uses of the browser. Rejects in browsers without sync storage, which syncing reports to the reader. */
export const settingsSync = {
  inRound: inSyncRound,
  readState: readSyncState,
  writeState: writeSyncState,
  readRemote: (): Promise<Record<string, unknown>> => browser.storage.sync.get(null),
  async writeRemote(items: Record<string, unknown>, removed: readonly string[]): Promise<void> {
    await browser.storage.sync.set(items);
    if (removed.length > 0) await browser.storage.sync.remove([...removed]);
  },
  rewriteSettings,
  newId: (): string => crypto.randomUUID(),
  now: () => Date.now(),

  /** Calls back after changes of local settings, and of anything in sync storage, until `signal` aborts. */
  onChanged(listener: (where: 'local' | 'remote') => void, signal: AbortSignal): void {
    subscribe(browser.storage.sync.onChanged, () => listener('remote'), signal);
    subscribe(
      browser.storage.local.onChanged,
      (changes) => {
        const isRelevant = Object.entries(changes).some(
          ([key, change]) => isSettingsKey(key) || isSyncSwitch(key, change),
        );
        if (isRelevant) listener('local');
      },
      signal,
    );
  },
};
