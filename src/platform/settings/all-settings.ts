import * as v from 'valibot';
import browser from 'webextension-polyfill';
import type { ReadSettings } from '../../core/settings/stored/storage-format.ts';
import { isSettingsKey } from '../../core/settings/stored/storage-keys.ts';
import { parsePart } from '../../core/settings/stored/stored-part.ts';
import { within } from '../../core/tasks/promises.ts';
import { runInSlices } from '../../core/tasks/slices.ts';
import { localArea } from '../api/local-area.ts';
import { nextTask } from '../api/next-task.ts';
import { type Parts, watchSettings } from './watch-settings.ts';

/** How many values the browser hands over in one task without a visible pause. */
const BATCH_SIZE = 500;
/** How long the browser may take to list keys, in milliseconds. */
const KEYS_LIMIT = 5_000;

/**
 * Calls back with all settings after every change until `signal` aborts. For a page that lists every rule: there may be
 * ten thousand, so they are read and parsed in slices.
 * @returns the settings before the first change. Never rejects.
 */
export const watchAllSettings = (
  listener: (read: ReadSettings) => void,
  signal: AbortSignal,
): Promise<ReadSettings> => watchSettings(isSettingsKey, loadInSlices, listener, signal);

async function loadInSlices(parts: Parts): Promise<void> {
  const keys = await settingsKeys();
  for (let at = 0; at < (keys?.length ?? 1); at += BATCH_SIZE) {
    const items = await localArea.get(keys?.slice(at, at + BATCH_SIZE) ?? null);
    await runInSlices(parseInto(parts, items), nextTask);
  }
}

/** The keys of all stored settings; `undefined` where the browser cannot list keys without their values. */
async function settingsKeys(): Promise<string[] | undefined> {
  const getKeys: unknown = Reflect.get(browser.storage.local, 'getKeys');
  if (typeof getKeys !== 'function') return undefined;
  const keys: unknown = await within(Reflect.apply(getKeys, browser.storage.local, []), KEYS_LIMIT);
  return v.parse(v.array(v.string()), keys).filter(isSettingsKey);
}

function* parseInto(parts: Parts, items: Record<string, unknown>): Generator<void> {
  for (const key in items) {
    if (isSettingsKey(key)) parts.set(key, parsePart(key, items[key]));
    yield;
  }
}
