import { withoutExpiredPauses } from '../../core/settings/pauses.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { applyChange, patternsIn, type SettingsChange } from '../../core/settings/settings-change.ts';
import {
  parseSettings,
  type ReadSettings,
  readableItems,
  settingsUnavailable,
} from '../../core/settings/stored/storage-format.ts';
import {
  isSetAsideKey,
  isSettingsKey,
  keyOfPattern,
  MAIN_KEY,
  SET_ASIDE_KEY,
  settingsKeysFor,
} from '../../core/settings/stored/storage-keys.ts';
import { parsePart, type StoredItems } from '../../core/settings/stored/stored-part.ts';
import { isEmptyPatch, patchStored } from '../../core/settings/stored/stored-patch.ts';
import { dayOf } from '../../core/time/days.ts';
import { localArea } from '../api/local-area.ts';
import { readBatched } from './batched-read.ts';
import { inLock } from './shared-locks.ts';
import { readAfterRemoval, storeItems } from './store-items.ts';
import { forgetAgreed, inSyncRound } from './sync-store.ts';
import { watchSettings } from './watch-settings.ts';

/** Which rules to read: those that can apply to pages of one site (none for null), or all. */
export type Scope = { site: string | null } | 'all';

/** Thrown when a change was not stored, because the stored settings cannot be read or the browser refused the write. */
class SettingsNotStored extends Error {
  override name = 'SettingsNotStored';
}

/** The stored settings. Never rejects. */
export async function readSettings(scope: Scope): Promise<ReadSettings> {
  try {
    return parseSettings(await readItems(scope));
  } catch {
    // Not thrown: the result says so.
    return settingsUnavailable();
  }
}

const readItems = (scope: Scope): Promise<StoredItems> =>
  scope === 'all' ? localArea.get(null) : readBatched(settingsKeysFor(scope.site));

/**
 * Stores one change. A lock across all extension pages keeps concurrent changes from overwriting each other.
 * @throws {SettingsNotStored} when it would overwrite a value that cannot be read, or the browser refused
 */
export async function changeSettings(change: SettingsChange): Promise<void> {
  const keys = [MAIN_KEY, ...patternsIn(change).map(keyOfPattern)];
  await rewrite(keys, ({ settings }) => applyChange(settings, change, dayOf(Date.now())));
  // Deletes expired pauses whenever a new one is set, so that addresses of paused pages do not pile up. Done last: with many rules it
  // takes a while, and closing the popup ends it.
  if (isPause(change)) await forgetPastPauses();
}

/**
 * Replaces all settings, for changes of many rules at once. Values that cannot be read stay.
 * @param change returns the new settings for the current ones; what it throws is passed on
 * @param onProgress gets the stored part of a long list, between 0 and 1
 * @returns the settings before the change
 * @throws {SettingsNotStored} as `changeSettings`; then nothing has changed, unless the browser refuses to bring the old values back
 */
export const rewriteSettings = (
  change: (settings: Settings, read: ReadSettings) => Settings,
  onProgress?: (part: number) => void,
): Promise<Settings> => rewrite(null, (read) => change(read.settings, read), onProgress);

function rewrite(
  keys: readonly string[] | null,
  change: (read: ReadSettings) => Settings,
  onProgress?: (part: number) => void,
): Promise<Settings> {
  return inLock('settings', async () => {
    const items = await asNotStored(readAfterRemoval(keys));
    const read = parseSettings(items);
    const after = change(read);
    await asNotStored(storePatch(items, read, after, onProgress));
    return read.settings;
  });
}

async function storePatch(
  items: StoredItems,
  { settings, problem }: ReadSettings,
  after: Settings,
  onProgress?: (part: number) => void,
): Promise<void> {
  const patch = patchStored(items, settings, after);
  // Unreadable values count as defaults: a change to a default would seem to need no write, and would be lost.
  if (problem && isEmptyPatch(patch)) throw new Error('Settings cannot be read');
  await storeItems(items, patch, onProgress);
}

async function asNotStored<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new SettingsNotStored('The settings were not stored', { cause });
  }
}

const isPause = (change: SettingsChange): boolean =>
  change.type === 'several'
    ? change.changes.some(isPause)
    : change.type === 'pause' || change.type === 'pause-site';

/** Ignores errors: unreadable rules of other sites must not prevent a pause. */
const forgetPastPauses = () =>
  rewriteSettings((settings) => withoutExpiredPauses(settings, Date.now())).catch(() => {});

/** Completes a write of settings that the end of the browser has interrupted. */
export async function completeInterruptedWrite(): Promise<void> {
  await inLock('settings', () => readAfterRemoval([]));
}

/**
 * Replaces unreadable values by what can be read of them. Keeps the whole values under a backup key. If syncing is on, what other
 * devices have of them comes back with its next round.
 */
export const startAfresh = (): Promise<void> => inSyncRound(() => inLock('settings', setUnreadableAside));

async function setUnreadableAside(): Promise<void> {
  const items = await readAfterRemoval(null);
  const { unreadable } = parseSettings(items);
  if (unreadable.length === 0) return;
  const backup = Object.fromEntries(unreadable.map((key) => [key, items[key]]));
  const readable = readableItems(backup);
  await forgetAgreed();
  await localArea.set({ [freeBackupKey(items)]: backup, ...readable });
  await localArea.remove(unreadable.filter((key) => !Object.hasOwn(readable, key)));
}

function freeBackupKey(items: StoredItems): string {
  let key = SET_ASIDE_KEY;
  for (let count = 2; Object.hasOwn(items, key); count += 1) key = `${SET_ASIDE_KEY}-${count}`;
  return key;
}

/** All stored settings as they are, also what cannot be read, as JSON. For the reader to keep. */
export async function readRawSettings(): Promise<string> {
  const items = Object.entries(await localArea.get(null));
  const kept = items.filter(([key]) => isSettingsKey(key) || isSetAsideKey(key));
  return `${JSON.stringify(Object.fromEntries(kept), null, 2)}\n`;
}

/**
 * Calls back after every change of the settings for one site until `signal` aborts.
 * @returns the settings before the first change. Never rejects.
 */
export function onSettingsChanged(
  scope: { site: string | null },
  listener: (read: ReadSettings) => void,
  signal: AbortSignal,
): Promise<ReadSettings> {
  const keys = new Set(settingsKeysFor(scope.site));
  return watchSettings(
    (key) => keys.has(key),
    async (parts) => {
      for (const [key, value] of Object.entries(await readItems(scope)))
        parts.set(key, parsePart(key, value));
    },
    listener,
    signal,
  );
}
