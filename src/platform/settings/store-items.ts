import { isRecord } from '../../core/settings/read-fields.ts';
import { isSettingsKey } from '../../core/settings/stored/storage-keys.ts';
import type { StoredItems } from '../../core/settings/stored/stored-part.ts';
import type { StoredPatch } from '../../core/settings/stored/stored-patch.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import { localArea } from '../api/local-area.ts';

/** Keys that a write still has to remove. Stored together with the last of its changes, so that the next write can complete it. */
const REMOVAL_KEY = 'settings-to-remove';
/** What takes back the first changes of a long write. Stored together with them, and valid until `REMOVAL_KEY` is there. */
const UNDO_KEY = 'settings-to-restore';
const MARKERS = [REMOVAL_KEY, UNDO_KEY];
/** How many items browsers store at once without a pause that all pages of the extension notice. */
const BATCH_SIZE = 2_500;

/**
 * Reads items, after completing a write that the end of the browser has interrupted, or taking it back where it was not yet stored as a
 * whole.
 * @param keys null for all
 */
export async function readAfterRemoval(keys: readonly string[] | null): Promise<StoredItems> {
  const stored = await localArea.get(keys && [...keys, ...MARKERS]);
  const { [REMOVAL_KEY]: interrupted, [UNDO_KEY]: undo, ...items } = stored;
  if (Array.isArray(interrupted)) {
    const removed = new Set(interrupted.map(String).filter(isSettingsKey));
    await localArea.remove([...removed, ...MARKERS]);
    return Object.fromEntries(Object.entries(items).filter(([key]) => !removed.has(key)));
  }
  if (!isRecord(undo)) return items;
  await takeBack(undo);
  return localArea.get(keys);
}

/**
 * Writes a patch. Removes nothing before everything else is stored. If the browser then refuses, readers see what was to be removed until
 * the next write.
 * @param before what is stored
 * @param onProgress gets the stored part, between 0 and 1
 * @throws when the browser refuses; then everything is as before, unless it refuses that too, which the next write makes up for
 */
export async function storeItems(
  before: StoredItems,
  { changed, removed }: StoredPatch,
  onProgress: (part: number) => void = () => {},
): Promise<void> {
  const entries = Object.entries(changed);
  if (entries.length === 0) return removed.length > 0 ? localArea.remove([...removed]) : undefined;
  const isLong = entries.length > BATCH_SIZE;
  const undo = isLong ? undoOf(before, entries) : undefined;
  const hasMarkers = isLong || removed.length > 0;
  for (let at = 0; at < entries.length; at += BATCH_SIZE) {
    const batch = entries.slice(at, at + BATCH_SIZE);
    if (undo && at === 0) batch.push([UNDO_KEY, undo]);
    if (hasMarkers && at + BATCH_SIZE >= entries.length) batch.push([REMOVAL_KEY, removed]);
    try {
      // Browsers store all items of one call or none.
      await localArea.set(Object.fromEntries(batch));
    } catch (error) {
      if (undo && at > 0) await takeBack(undo);
      throw error;
    }
    onProgress(Math.min(1, (at + BATCH_SIZE) / entries.length));
  }
  // Everything else is stored by now, and with it what the next write removes.
  if (hasMarkers) await orUndefined(localArea.remove([...removed, ...MARKERS]));
}

/** The patch that takes back changes. */
function undoOf(before: StoredItems, changes: readonly (readonly [string, unknown])[]) {
  const keys = changes.map(([key]) => key);
  const old = keys.filter((key) => Object.hasOwn(before, key));
  return {
    changed: Object.fromEntries(old.map((key) => [key, before[key]])),
    removed: keys.filter((key) => !Object.hasOwn(before, key)),
  };
}

/** Applies a stored undo. */
async function takeBack({ changed, removed }: Readonly<Record<string, unknown>>): Promise<void> {
  // New items first, because removing them makes room.
  if (Array.isArray(removed)) await localArea.remove(removed.map(String).filter(isSettingsKey));
  const old = Object.entries(isRecord(changed) ? changed : {}).filter(([key]) => isSettingsKey(key));
  if (old.length > 0) await localArea.set(Object.fromEntries(old));
  await localArea.remove([UNDO_KEY]);
}
