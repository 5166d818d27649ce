import type { Storage } from 'webextension-polyfill';
import { withoutPastPauses } from '../../core/settings/pauses.ts';
import type { Settings } from '../../core/settings/settings.ts';
import { applyChange, patternsIn, type SettingsChange } from '../../core/settings/settings-change.ts';
import {
  joinParts,
  parsePart,
  parseSettings,
  type ReadSettings,
  type StoredItems,
  toStored,
} from '../../core/settings/storage-format.ts';
import { isSettingsKey, keyOfPattern, MAIN_KEY, siteKey } from '../../core/settings/storage-keys.ts';
import { isSameJson } from '../../core/shared/same-json.ts';
import { hostsFor } from '../../core/urls/site-pattern.ts';
import { browser } from '../api/native-browser.ts';
import { readTogether } from './batched-read.ts';

/** Where settings that could not be read are kept when the reader starts afresh. */
const KEPT_KEY = 'settings-set-aside';

/**
 * Which rules are wanted with the settings: those that may be for pages of one site (none for null), or all there are.
 */
export type Scope = { site: string | null } | 'all';

/** Thrown when a change was not stored, because what is stored cannot be read or the browser refused. */
export class SettingsNotStored extends Error {
  override name = 'SettingsNotStored';
}

/** The settings as stored; never rejects. */
export async function readSettings(scope: Scope): Promise<ReadSettings> {
  try {
    return parseSettings(await readItems(scope));
  } catch {
    return { ...parseSettings({}), problem: 'storage-failed' };
  }
}

const readItems = (scope: Scope): Promise<StoredItems> =>
  scope === 'all' ? browser.storage.local.get(null) : readTogether(keysFor(scope));

const keysFor = ({ site }: { site: string | null }): string[] => [
  MAIN_KEY,
  ...(site === null ? [] : hostsFor(site).map(siteKey)),
];

/**
 * Changes one thing and stores it. Changes made at once from several extension pages follow one another, so none is lost.
 * @throws {SettingsNotStored} when the stored settings cannot be read (they are left untouched) or the write failed
 */
export async function changeSettings(change: SettingsChange): Promise<void> {
  // A new pause is the occasion to forget those that are over.
  if (change.type === 'pause' || change.type === 'pause-site') await forgetPastPauses();
  await navigator.locks.request('settings', async () => {
    const keys = [MAIN_KEY, ...patternsIn(change).map(keyOfPattern)];
    const items = await browser.storage.local.get(keys);
    const { settings } = readable(items);
    await store(items, toStored(applyChange(settings, change)));
  });
}

/**
 * Puts other settings in place of all there are: for what touches many rules at once.
 * @param change gives the new settings for those in force
 * @returns the settings before
 * @throws {SettingsNotStored} as `changeSettings`
 */
export async function rewriteSettings(change: (settings: Settings) => Settings): Promise<Settings> {
  return await navigator.locks.request('settings', async () => {
    const items = await readItems('all');
    const { settings } = readable(items);
    await store(items, toStored(change(settings)));
    return settings;
  });
}

/** What cannot be read is no reason not to pause. */
const forgetPastPauses = () =>
  rewriteSettings((settings) => withoutPastPauses(settings, Date.now())).catch(() => {});

function readable(items: StoredItems): ReadSettings {
  const read = parseSettings(items);
  if (read.problem) throw new SettingsNotStored(`Settings are left as they are: ${read.problem}`);
  return read;
}

/** Writes what differs; keys of `before` that are needed no longer go away. */
async function store(before: StoredItems, after: StoredItems): Promise<void> {
  const gone = Object.keys(before).filter((key) => isSettingsKey(key) && !Object.hasOwn(after, key));
  const changed = Object.entries(after).filter(([key, value]) => !isSameJson(value, before[key]));
  try {
    if (changed.length > 0) await browser.storage.local.set(Object.fromEntries(changed));
    if (gone.length > 0) await browser.storage.local.remove(gone);
  } catch (cause) {
    throw new SettingsNotStored('The browser did not store the settings', { cause });
  }
}

/** Sets settings that cannot be read aside (they stay in storage under another name) and goes on without them. */
export async function startAfresh(): Promise<void> {
  await navigator.locks.request('settings', async () => {
    const items = await readItems('all');
    const { unreadable } = parseSettings(items);
    const kept = Object.fromEntries(unreadable.map((key) => [key, items[key]]));
    if (unreadable.length > 0) await browser.storage.local.set({ [KEPT_KEY]: kept });
    await browser.storage.local.remove([...unreadable]);
  });
}

/** Tells of every change of the settings for one site, from whatever page or frame, until `signal` aborts. */
export function onSettingsChanged(
  scope: { site: string | null },
  listener: (read: ReadSettings) => void,
  signal: AbortSignal,
): void {
  const keys = new Set(keysFor(scope));
  const parts = new Map<string, ReturnType<typeof parsePart>>();
  // What was there before the first change; changes that come meanwhile wait for it.
  const known = readItems(scope).then(
    (items) => {
      for (const [key, value] of Object.entries(items))
        if (isSettingsKey(key)) parts.set(key, parsePart(key, value));
    },
    () => {},
  );
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area !== 'local') return;
    const own = Object.entries(changes).filter(([key]) => keys.has(key));
    if (own.length === 0) return;
    known.then(() => {
      if (signal.aborted) return;
      for (const [key, { newValue }] of own) {
        if (newValue === undefined) parts.delete(key);
        else parts.set(key, parsePart(key, newValue));
      }
      listener(joinParts(parts));
    });
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
