import { withoutExpiredPauses } from '../../core/settings/pauses.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { applyChange, patternsIn, type SettingsChange } from '../../core/settings/settings-change.ts';
import {
  parsePart,
  parseSettings,
  type ReadSettings,
  type StoredItems,
  toStored,
} from '../../core/settings/storage-format.ts';
import { isSettingsKey, keyOfPattern, MAIN_KEY, siteKey } from '../../core/settings/storage-keys.ts';
import { isSameJson } from '../../core/shared/same-json.ts';
import { hostAndParentDomains } from '../../core/urls/site-pattern.ts';
import { browser } from '../api/native-browser.ts';
import { readBatched } from './batched-read.ts';
import { watchSettings } from './watch-settings.ts';

/** Where `startAfresh` keeps the settings that could not be read. */
const BACKUP_KEY = 'settings-set-aside';
/** Held by every read-modify-write of settings. */
const LOCK = 'settings';

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
    return { ...parseSettings({}), problem: 'storage-failed' };
  }
}

const readItems = (scope: Scope): Promise<StoredItems> =>
  scope === 'all' ? browser.storage.local.get(null) : readBatched(keysFor(scope));

const keysFor = ({ site }: { site: string | null }): string[] => [
  MAIN_KEY,
  ...(site === null ? [] : hostAndParentDomains(site).map(siteKey)),
];

/**
 * Stores one change. A lock across all extension pages keeps concurrent changes from overwriting each other.
 * @throws {SettingsNotStored} when the stored settings cannot be read (they are left untouched) or the write failed
 */
export async function changeSettings(change: SettingsChange): Promise<void> {
  // Deletes expired pauses whenever a new one is set, so that addresses of paused pages do not pile up.
  if (change.type === 'pause' || change.type === 'pause-site') await forgetPastPauses();
  await navigator.locks.request(LOCK, async () => {
    const keys = [MAIN_KEY, ...patternsIn(change).map(keyOfPattern)];
    const items = await browser.storage.local.get(keys);
    await store(items, toStored(applyChange(parseOrThrow(items), change)));
  });
}

/**
 * Replaces all settings, for changes of many rules at once.
 * @param change returns the new settings for the current ones
 * @returns the settings before the change
 * @throws {SettingsNotStored} as `changeSettings`
 */
export async function rewriteSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return await navigator.locks.request(LOCK, async () => {
    const items = await readItems('all');
    const settings = parseOrThrow(items);
    await store(items, toStored(change(settings)));
    return settings;
  });
}

/** Ignores errors: unreadable rules of other sites must not prevent a pause. */
const forgetPastPauses = () =>
  rewriteSettings((settings) => withoutExpiredPauses(settings, Date.now())).catch(() => {});

function parseOrThrow(items: StoredItems): Settings {
  const { settings, problem } = parseSettings(items);
  if (problem) throw new SettingsNotStored(`Settings are left as they are: ${problem}`);
  return settings;
}

/** Writes values that differ from `before`, and removes settings keys of `before` that `after` lacks. */
async function store(before: StoredItems, after: StoredItems): Promise<void> {
  const removed = Object.keys(before).filter((key) => isSettingsKey(key) && !Object.hasOwn(after, key));
  const changed = Object.entries(after).filter(([key, value]) => !isSameJson(value, before[key]));
  try {
    if (changed.length > 0) await browser.storage.local.set(Object.fromEntries(changed));
    if (removed.length > 0) await browser.storage.local.remove(removed);
  } catch (cause) {
    throw new SettingsNotStored('The browser did not store the settings', { cause });
  }
}

/** Moves unreadable settings to a backup key, so that the readable rest can be used and changed again. */
export async function startAfresh(): Promise<void> {
  await navigator.locks.request(LOCK, async () => {
    const items = await readItems('all');
    const { unreadable } = parseSettings(items);
    const backup = Object.fromEntries(unreadable.map((key) => [key, items[key]]));
    if (unreadable.length > 0) await browser.storage.local.set({ [BACKUP_KEY]: backup });
    await browser.storage.local.remove([...unreadable]);
  });
}

/** Calls back after every change of the settings for one site until `signal` aborts. */
export function onSettingsChanged(
  scope: { site: string | null },
  listener: (read: ReadSettings) => void,
  signal: AbortSignal,
): void {
  const keys = new Set(keysFor(scope));
  void watchSettings(
    (key) => keys.has(key),
    async (parts) => {
      for (const [key, value] of Object.entries(await readItems(scope)))
        parts.set(key, parsePart(key, value));
    },
    listener,
    signal,
  );
}
