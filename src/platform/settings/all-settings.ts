import * as v from 'valibot';
import browser from 'webextension-polyfill';
import {
  joinParts,
  parsePart,
  parseSettings,
  type ReadSettings,
} from '../../core/settings/storage-format.ts';
import { isSettingsKey } from '../../core/settings/storage-keys.ts';
import { runInSlices } from '../../core/shared/slices.ts';
import { nextTask } from '../api/next-task.ts';

/**
 * All settings for a page that shows every rule: read and parsed a bit at a time, for there may be ten thousand.
 * `settings-store.ts`, for everybody else, reads and parses what it is asked for in one go.
 */

type Parts = Map<string, ReturnType<typeof parsePart>>;

/** How many values the browser hands over at once without the page noticing. */
const AT_ONCE = 500;

/**
 * Tells of every change of any settings, from whatever page or frame, until `signal` aborts.
 * @returns the settings before the first change; never rejects
 */
export function watchAllSettings(
  listener: (read: ReadSettings) => void,
  signal: AbortSignal,
): Promise<ReadSettings> {
  const parts: Parts = new Map();
  // Changes that come meanwhile wait.
  const known = readAllInto(parts).then(
    () => joinParts(parts),
    (): ReadSettings => ({ ...parseSettings({}), problem: 'storage-failed' }),
  );
  const onChanged = (changes: Record<string, browser.Storage.StorageChange>, area: string) => {
    if (area !== 'local') return;
    const own = Object.entries(changes).filter(([key]) => isSettingsKey(key));
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
  return known;
}

async function readAllInto(parts: Parts): Promise<void> {
  const keys = await settingsKeys();
  for (let at = 0; at < (keys?.length ?? 1); at += AT_ONCE) {
    const items = await browser.storage.local.get(keys?.slice(at, at + AT_ONCE) ?? null);
    await runInSlices(parseInto(parts, items), nextTask);
  }
}

/** `undefined` where the browser does not tell keys without their values. */
async function settingsKeys(): Promise<string[] | undefined> {
  const getKeys: unknown = Reflect.get(browser.storage.local, 'getKeys');
  if (typeof getKeys !== 'function') return undefined;
  const keys: unknown = await Reflect.apply(getKeys, browser.storage.local, []);
  return v.parse(v.array(v.string()), keys).filter(isSettingsKey);
}

function* parseInto(parts: Parts, items: Record<string, unknown>): Generator<void> {
  for (const key in items) {
    if (isSettingsKey(key)) parts.set(key, parsePart(key, items[key]));
    yield;
  }
}
