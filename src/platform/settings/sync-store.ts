import * as v from 'valibot';
import type { Storage } from 'webextension-polyfill';
import {
  type Agreed,
  AgreedSchema,
  NOT_SYNCED,
  type SyncState,
  SyncStateSchema,
} from '../../core/settings/portable/sync-state.ts';
import { localArea } from '../api/local-area.ts';
import { browser } from '../api/native-browser.ts';
import { subscribe } from '../api/subscribe.ts';
import { inLock } from './shared-locks.ts';

/** In `storage.local`, because each device has its own sync state. */
const STATE_KEY = 'sync';
const AGREED_KEY = 'sync-agreed';

const parseState = (stored: unknown): SyncState => {
  const state = v.safeParse(SyncStateSchema, stored);
  return state.success ? state.output : NOT_SYNCED;
};

/** This device's sync state and last agreed revision. Unreadable values count as absent. */
export async function readSyncState(): Promise<{ state: SyncState; agreed: Agreed | undefined }> {
  const stored = await localArea.get([STATE_KEY, AGREED_KEY]);
  const agreed = v.safeParse(AgreedSchema, stored[AGREED_KEY]);
  return { state: parseState(stored[STATE_KEY]), agreed: agreed.success ? agreed.output : undefined };
}

/** Runs one round of syncing. Until it ends, no other round begins, and syncing cannot be switched on or off. */
export async function inSyncRound(round: () => Promise<void>): Promise<void> {
  await inLock('sync', round);
}

/**
 * Stores the sync state, and a new agreed revision if there is one. Only for use within a round: outside of one, it could
 * undo a concurrent `switchSync`.
 */
export async function writeSyncState(state: SyncState, agreed?: Agreed): Promise<void> {
  await localArea.set({ [STATE_KEY]: state, ...(agreed && { [AGREED_KEY]: agreed }) });
}

/** Deletes the agreed revision, so that what is missing here does not count as removed. Only for use within a round. */
export const forgetAgreed = (): Promise<void> => localArea.remove([AGREED_KEY]);

/**
 * Switches syncing on or off for this device, after the current round. Changes made after it was switched off are not
 * uploaded. Switching off also deletes the agreed revision, so that entries missing from sync storage do not count as
 * removed when syncing is switched on again. The browser's sync storage stays as it is for other devices.
 * @throws when the browser does not store it
 */
export async function switchSync(on: boolean): Promise<void> {
  await inLock('sync', async () => {
    if (on) await localArea.set({ [STATE_KEY]: { on } });
    else await localArea.remove([STATE_KEY, AGREED_KEY]);
  });
}

/** Calls back with the sync state after every change until `signal` aborts. */
export function onSyncStateChanged(listener: (state: SyncState) => void, signal: AbortSignal): void {
  subscribe(
    browser.storage.local.onChanged,
    ({ [STATE_KEY]: change }) => {
      if (change) listener(parseState(change.newValue));
    },
    signal,
  );
}

/** Whether a change in `storage.local` switches syncing on or off. */
export const isSyncSwitch = (key: string, { oldValue, newValue }: Storage.StorageChange): boolean =>
  key === STATE_KEY && parseState(oldValue).on !== parseState(newValue).on;
