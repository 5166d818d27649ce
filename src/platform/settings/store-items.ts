import { isSettingsKey } from '../../core/settings/storage-keys.ts';
import type { StoredItems } from '../../core/settings/stored-part.ts';
import type { StoredPatch } from '../../core/settings/stored-patch.ts';
import { localArea } from './local-area.ts';

/** Keys that a write still has to remove. Stored together with its changes, so that the next write can complete it. */
const REMOVAL_KEY = 'settings-to-remove';
/** How many items browsers store at once without a pause that all pages of the extension notice. */
const BATCH_SIZE = 2_500;

/** Reads items, after completing a write that the end of the browser has interrupted. @param keys null for all */
export async function readAfterRemoval(keys: readonly string[] | null): Promise<StoredItems> {
  const { [REMOVAL_KEY]: interrupted, ...items } = await localArea.get(keys && [...keys, REMOVAL_KEY]);
  if (!Array.isArray(interrupted)) return items;
  const removed = new Set(interrupted.map(String).filter(isSettingsKey));
  await localArea.remove([...removed, REMOVAL_KEY]);
  return Object.fromEntries(Object.entries(items).filter(([key]) => !removed.has(key)));
}

/**
 * Writes a patch. Removes nothing before everything else is stored.
 * @param before what is stored
 * @param onProgress gets the stored part, between 0 and 1
 * @throws when the browser refuses; then everything is as before, unless it refuses that too
 */
export async function storeItems(
  before: StoredItems,
  { changed, removed }: StoredPatch,
  onProgress: (part: number) => void = () => {},
): Promise<void> {
  const entries = Object.entries(changed);
  if (entries.length > 0 && removed.length > 0) entries.push([REMOVAL_KEY, removed]);
  for (let at = 0; at < entries.length; at += BATCH_SIZE) {
    try {
      // Browsers store all items of one call or none.
      await localArea.set(Object.fromEntries(entries.slice(at, at + BATCH_SIZE)));
    } catch (error) {
      const stored = entries.slice(0, at).map(([key]) => key);
      await restore(before, stored);
      throw error;
    }
    onProgress(Math.min(1, (at + BATCH_SIZE) / entries.length));
  }
  if (removed.length > 0) await localArea.remove([...removed, REMOVAL_KEY]);
}

async function restore(before: StoredItems, keys: readonly string[]): Promise<void> {
  const isNew = (key: string) => !Object.hasOwn(before, key);
  // New items first, because removing them makes room.
  await localArea.remove(keys.filter(isNew));
  const old = keys.filter((key) => !isNew(key));
  if (old.length > 0) await localArea.set(Object.fromEntries(old.map((key) => [key, before[key]])));
}
