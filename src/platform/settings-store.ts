import type { Storage } from 'webextension-polyfill';
import {
  applyChange,
  parseSettings,
  type ReadSettings,
  type SettingsChange,
  toStored,
} from '../core/settings.ts';
import { browser } from './native-browser.ts';

const KEY = 'settings';
/** Where settings that could not be read are kept when the reader starts afresh. */
const KEPT_KEY = 'settings-set-aside';

/** Thrown when a change was not stored, because what is stored cannot be read or the browser refused. */
export class SettingsNotStored extends Error {
  override name = 'SettingsNotStored';
}

/** The settings as stored; never rejects. */
export async function readSettings(): Promise<ReadSettings> {
  try {
    const stored = await browser.storage.local.get(KEY);
    return parseSettings(stored[KEY]);
  } catch {
    return { ...parseSettings(undefined), problem: 'storage-failed' };
  }
}

/**
 * Changes one thing and stores it. Changes made at once from several extension pages follow one another, so none is lost.
 * @throws {SettingsNotStored} when the stored settings cannot be read (they are left untouched) or the write failed
 */
export async function changeSettings(change: SettingsChange): Promise<void> {
  await navigator.locks.request('settings', async () => {
    const { settings, problem } = await readSettings();
    if (problem) throw new SettingsNotStored(`Settings are left as they are: ${problem}`);
    const stored = toStored(applyChange(settings, change));
    try {
      if (stored) await browser.storage.local.set({ [KEY]: stored });
      else await browser.storage.local.remove(KEY);
    } catch (cause) {
      throw new SettingsNotStored('The browser did not store the settings', { cause });
    }
  });
}

/** Sets unreadable settings aside (they stay in storage under another name) and goes on with the defaults. */
export async function startAfresh(): Promise<void> {
  await navigator.locks.request('settings', async () => {
    const stored = await browser.storage.local.get(KEY);
    if (stored[KEY] !== undefined) await browser.storage.local.set({ [KEPT_KEY]: stored[KEY] });
    await browser.storage.local.remove(KEY);
  });
}

/** Tells of every change of the settings, from whatever page or frame, until `signal` aborts. */
export function onSettingsChanged(listener: (read: ReadSettings) => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    const change = area === 'local' ? changes[KEY] : undefined;
    if (change) listener(parseSettings(change.newValue));
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
