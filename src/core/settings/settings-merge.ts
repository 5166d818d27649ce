import type { Settings } from './settings.ts';
import {
  areSameEntries,
  entriesOf,
  isSameEntry,
  type SettingsEntries,
  type SettingsEntry,
  settingsFromEntries,
} from './settings-entries.ts';

/**
 * Three-way merge, one entry at a time: what only one side changed since `base` is as that side has it. Where both
 * changed the same thing, `mine` holds; a entry that one side took back and the other changed stays.
 * @param base what both sides agreed on last; `undefined` when they never did: then nothing is taken away from either
 */
export function mergeEntries(
  base: SettingsEntries | undefined,
  mine: SettingsEntries,
  theirs: SettingsEntries,
): SettingsEntries {
  const merged = new Map<string, SettingsEntry>();
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const entry = mergeOne(base?.get(key), mine.get(key), theirs.get(key));
    if (entry) merged.set(key, entry);
  }
  return merged;
}

function mergeOne(
  base: SettingsEntry | undefined,
  mine: SettingsEntry | undefined,
  theirs: SettingsEntry | undefined,
): SettingsEntry | undefined {
  if (isSameEntry(mine, base)) return theirs;
  if (isSameEntry(theirs, base)) return mine;
  return mine ?? theirs;
}

/** Both together: what `added` says holds, and of `settings` all that it does not speak of. */
export function joinSettings(settings: Settings, added: Settings): Settings {
  return settingsFromEntries(new Map([...entriesOf(settings), ...entriesOf(added)]));
}

/**
 * Takes a change of many settings back and leaves alone what was changed since by others.
 * @param change what the settings were before and after it
 */
export function takeBack(now: Settings, { before, after }: { before: Settings; after: Settings }): Settings {
  const [current, changed] = [entriesOf(now), entriesOf(after)];
  if (areSameEntries(current, changed)) return before;
  return settingsFromEntries(mergeEntries(changed, current, entriesOf(before)));
}

/** How many single entries differ. */
export interface Difference {
  added: number;
  changed: number;
  removed: number;
}

/** Counts what is different in `after`, exceptions of sites apart from everything else. */
export function differenceOf(
  before: Settings,
  after: Settings,
): { exceptions: Difference; preferences: Difference } {
  const difference = {
    exceptions: { added: 0, changed: 0, removed: 0 },
    preferences: { added: 0, changed: 0, removed: 0 },
  };
  const [old, fresh] = [entriesOf(before), entriesOf(after)];
  for (const key of new Set([...old.keys(), ...fresh.keys()])) {
    const [was, is] = [old.get(key), fresh.get(key)];
    if (isSameEntry(was, is)) continue;
    const kind = (is ?? was)?.type === 'exception' ? 'exceptions' : 'preferences';
    difference[kind][was ? (is ? 'changed' : 'removed') : 'added'] += 1;
  }
  return difference;
}
