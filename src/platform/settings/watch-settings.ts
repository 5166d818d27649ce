import {
  joinParts,
  type ReadSettings,
  settingsUnavailable,
} from '../../core/settings/stored/storage-format.ts';
import { parsePart, type StoredPart } from '../../core/settings/stored/stored-part.ts';
import { inTurn } from '../../core/tasks/in-turn.ts';
import { browser } from '../api/native-browser.ts';
import { subscribe } from '../api/subscribe.ts';

/** Stored settings, each value parsed, by storage key. */
export type Parts = Map<string, StoredPart>;

/**
 * Calls back with the settings after every change of a key that `isWatched`, until `signal` aborts.
 * @param listener may throw, which the browser reports; it is called again with the next change
 * @param load adds the stored parts to an empty map. Changes that happen meanwhile are applied afterwards. After a failure,
 *   it is called again with the next change.
 * @returns the settings before the first change. Never rejects.
 */
export function watchSettings(
  isWatched: (key: string) => boolean,
  load: (parts: Parts) => Promise<void>,
  listener: (read: ReadSettings) => void,
  signal: AbortSignal,
): Promise<ReadSettings> {
  /** Absent while they cannot be loaded: changed parts alone would be incomplete. */
  let parts: Parts | undefined;
  const read = async (): Promise<ReadSettings> => {
    const loaded: Parts = new Map();
    try {
      await load(loaded);
    } catch {
      // Not thrown: the result says so.
      return settingsUnavailable();
    }
    parts = loaded;
    return joinParts(loaded);
  };
  const take = inTurn();
  const initial = take(read);
  subscribe(
    browser.storage.local.onChanged,
    (changes) => {
      const watched = Object.entries(changes).filter(([key]) => isWatched(key));
      if (watched.length === 0) return;
      take(async () => {
        if (signal.aborted) return;
        if (!parts) {
          const result = await read();
          if (!signal.aborted) listener(result);
          return;
        }
        for (const [key, { newValue }] of watched) {
          if (newValue === undefined) parts.delete(key);
          else parts.set(key, parsePart(key, newValue));
        }
        listener(joinParts(parts));
      }).catch((error) => reportError(error));
    },
    signal,
  );
  return initial;
}
