import {
  joinParts,
  parsePart,
  type ReadSettings,
  type StoredPart,
} from '../../core/settings/storage-format.ts';
import { browser } from '../api/native-browser.ts';
import { subscribe } from '../api/subscribe.ts';

/** Stored settings, each value parsed, by storage key. */
export type Parts = Map<string, StoredPart>;

/**
 * Calls back with the settings after every change of a key that `isWatched`, until `signal` aborts.
 * @param load adds the stored parts to an empty map. Changes that happen meanwhile are applied afterwards.
 * @returns the settings before the first change. Never rejects.
 */
export function watchSettings(
  isWatched: (key: string) => boolean,
  load: (parts: Parts) => Promise<void>,
  listener: (read: ReadSettings) => void,
  signal: AbortSignal,
): Promise<ReadSettings> {
  const parts: Parts = new Map();
  const loaded = load(parts).then(
    () => joinParts(parts),
    (): ReadSettings => ({ ...joinParts([]), problem: 'storage-failed' }),
  );
  subscribe(
    browser.storage.local.onChanged,
    (changes) => {
      const watched = Object.entries(changes).filter(([key]) => isWatched(key));
      if (watched.length === 0) return;
      void loaded.then(() => {
        if (signal.aborted) return;
        for (const [key, { newValue }] of watched) {
          if (newValue === undefined) parts.delete(key);
          else parts.set(key, parsePart(key, newValue));
        }
        listener(joinParts(parts));
      });
    },
    signal,
  );
  return loaded;
}
