import * as v from 'valibot';
import browser from 'webextension-polyfill';
import {
  type Agreed,
  AgreedSchema,
  NOT_SYNCED,
  type SyncState,
  SyncStateSchema,
} from '../../core/settings/sync-state.ts';

/** In `storage.local`: what a device remembers of syncing is its own. */
const STATE_KEY = 'sync';
const AGREED_KEY = 'sync-agreed';
/** Held by a round of syncing, and by who switches syncing on or off. */
const LOCK = 'sync';

const parseState = (stored: unknown): SyncState => {
  const state = v.safeParse(SyncStateSchema, stored);
  return state.success ? state.output : NOT_SYNCED;
};

/** Whether and how this device syncs, and what was agreed last. What cannot be read counts as not there. */
export async function readSyncState(): Promise<{ state: SyncState; agreed: Agreed | undefined }> {
  const stored = await browser.storage.local.get([STATE_KEY, AGREED_KEY]);
  const agreed = v.safeParse(AgreedSchema, stored[AGREED_KEY]);
  return { state: parseState(stored[STATE_KEY]), agreed: agreed.success ? agreed.output : undefined };
}

/** Does one round of syncing. Meanwhile no other one begins, and syncing is switched neither on nor off. */
export async function inSyncRound(round: () => Promise<void>): Promise<void> {
  await navigator.locks.request(LOCK, round);
}

/** Remembers how syncing stands; only within a round, or it could switch on again what was just switched off. */
export async function writeSyncState(state: SyncState, agreed?: Agreed): Promise<void> {
  await browser.storage.local.set({ [STATE_KEY]: state, ...(agreed && { [AGREED_KEY]: agreed }) });
}

/**
 * Switches syncing on or off for this device, once a round under way is done: what is changed after it was switched off
 * is handed out to nobody. Off forgets what was agreed, so that nothing is missed as removed when it is on again; what
 * lies in the browser's sync storage stays there for other devices.
 * @throws when the browser does not store it
 */
export async function switchSync(on: boolean): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    if (on) await browser.storage.local.set({ [STATE_KEY]: { on } });
    else await browser.storage.local.remove([STATE_KEY, AGREED_KEY]);
  });
}

/** Tells how syncing stands, whenever that changes, until `signal` aborts. */
export function onSyncStateChanged(listener: (state: SyncState) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    const change = area === 'local' ? changes[STATE_KEY] : undefined;
    if (change) listener(parseState(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}

/** Whether a change of this key in `storage.local` is one of the switch for syncing. */
export const isSyncSwitch = (key: string, { oldValue, newValue }: browser.Storage.StorageChange): boolean =>
  key === STATE_KEY && parseState(oldValue).on !== parseState(newValue).on;
