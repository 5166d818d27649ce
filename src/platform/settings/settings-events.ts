import { isSettingsKey } from '../../core/settings/stored/storage-keys.ts';
import { browser } from '../api/native-browser.ts';
import { subscribe } from '../api/subscribe.ts';

/** Calls back with the keys of every change of settings until `signal` aborts. Parses nothing. */
export const onSettingsKeysChanged = (
  listener: (keys: readonly string[]) => void,
  signal: AbortSignal,
): void =>
  subscribe(
    browser.storage.local.onChanged,
    (changes) => {
      const keys = Object.keys(changes).filter(isSettingsKey);
      if (keys.length > 0) listener(keys);
    },
    signal,
  );
