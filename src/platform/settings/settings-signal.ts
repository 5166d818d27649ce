import type { Storage } from 'webextension-polyfill';
import { isSettingsKey } from '../../core/settings/storage-keys.ts';
import { browser } from '../api/native-browser.ts';

/** Tells pages that settings have changed, from whatever page or frame, until `signal` aborts. */
export function onSettingsTouched(listener: () => void, signal: AbortSignal): void {
  const onChanged = (changes: Record<string, Storage.StorageChange>, area: string) => {
    if (area === 'local' && Object.keys(changes).some(isSettingsKey)) listener();
  };
  browser.storage.onChanged.addListener(onChanged);
  signal.addEventListener('abort', () => browser.storage.onChanged.removeListener(onChanged), { once: true });
}
