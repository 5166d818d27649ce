import browser from 'webextension-polyfill';
import { isSettingsKey } from '../../core/settings/stored/storage-keys.ts';
import { within } from '../../core/tasks/promises.ts';
import { subscribe } from '../api/subscribe.ts';
import { rewriteSettings } from './settings-store.ts';
import { inSyncRound, isSyncSwitch, readSyncState, writeSyncState } from './sync-store.ts';

/** How long the browser may take, in milliseconds. A round that waits for ever would keep syncing from being switched off. */
const LIMIT = 20_000;

/** What syncing uses of the browser. Rejects in browsers without sync storage, which syncing reports to the reader. */
export const settingsSync = {
  inRound: inSyncRound,
  readState: readSyncState,
  writeState: writeSyncState,
  readRemote: (): Promise<Record<string, unknown>> => within(browser.storage.sync.get(null), LIMIT),
  async writeRemote(items: Record<string, unknown>, removed: readonly string[]): Promise<void> {
    await within(browser.storage.sync.set(items), LIMIT);
    if (removed.length > 0) await within(browser.storage.sync.remove([...removed]), LIMIT);
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
