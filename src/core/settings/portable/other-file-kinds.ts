import * as v from 'valibot';
import { isRecord } from '../read-fields.ts';
import type { ReadSettings } from '../stored/storage-format.ts';
import { parseSettings } from '../stored/storage-format.ts';
import { isSetAsideKey, isSettingsKey } from '../stored/storage-keys.ts';

/** Other files of Context Notes that a reader may mistake for a settings file. */

/** Whether parsed JSON is a pack, valid or not. */
export const isPack = (parsed: unknown): boolean => v.is(PackLikeSchema, parsed);
const PackLikeSchema = v.object({ entities: v.array(v.unknown()), notes: v.array(v.unknown()) });

/**
 * Reads a copy of the settings as they are in storage. When settings cannot be read, readers are offered to save such a copy, which
 * another version of the extension may be able to read. After a new start, it may only have what was set aside then, which is read.
 * @returns `undefined` for other JSON
 */
export function readStoredFile(parsed: unknown): ReadSettings | undefined {
  if (!isRecord(parsed)) return undefined;
  const keys = Object.keys(parsed);
  if (!keys.every((key) => isSettingsKey(key) || isSetAsideKey(key))) return undefined;
  if (keys.some(isSettingsKey)) return parseSettings(parsed);
  const setAside = Object.values(parsed).flatMap((items) => (isRecord(items) ? Object.entries(items) : []));
  const items = setAside.filter(([key]) => isSettingsKey(key));
  return items.length > 0 ? parseSettings(Object.fromEntries(items)) : undefined;
}
