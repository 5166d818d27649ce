import { isSettingsKey } from '../../core/settings/storage-keys.ts';
import { browser } from '../api/native-browser.ts';
import { subscribe } from '../api/subscribe.ts';

/**
 * Calls back after every change of any setting until `signal` aborts. For content scripts: unlike the other
 * subscriptions to settings, it parses nothing.
 */
export const onAnySettingChanged = (listener: () => void, signal: AbortSignal): void =>
  subscribe(
    browser.storage.local.onChanged,
    (changes) => Object.keys(changes).some(isSettingsKey) && listener(),
    signal,
  );
