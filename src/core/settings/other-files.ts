import * as v from 'valibot';
import { isRecord } from './read-fields.ts';
import type { ReadSettings } from './storage-format.ts';
import { parseSettings } from './storage-format.ts';
import { isSetAsideKey, isSettingsKey } from './storage-keys.ts';

/** Files that readers may take for a settings file, because Context Notes has saved them. */

/** Whether JSON is that of a pack, valid or not. */
export const isPack = (parsed: unknown): boolean => v.is(PackSchema, parsed);
const PackSchema = v.object({ entities: v.array(v.unknown()), notes: v.array(v.unknown()) });

/**
 * Reads a file with the stored settings as they are, which readers are offered when these cannot be read: another version may.
 * @returns `undefined` for other JSON
 */
export function readStoredFile(parsed: unknown): ReadSettings | undefined {
  if (!isRecord(parsed)) return undefined;
  const keys = Object.keys(parsed);
  const isStored = keys.some(isSettingsKey) && keys.every((key) => isSettingsKey(key) || isSetAsideKey(key));
  return isStored ? parseSettings(parsed) : undefined;
}
