import { ALL_SITES, type Settings } from './settings.ts';
import {
  areSameEntries,
  entriesOf,
  isSameEntry,
  type SettingsEntries,
  type SettingsEntry,
  settingsFromEntries,
} from './settings-entries.ts';

/**
 * Three-way merge, entry by entry. An entry that only one side has changed since `base` becomes what that side made of
 * it. Where both sides have changed an entry, `mine` wins, except that a removal never wins over a change.
 * @param base the state that both sides last agreed on; `undefined` if they never did, and then nothing is removed
 */
export function mergeEntries(
  base: SettingsEntries | undefined,
  mine: SettingsEntries,
  theirs: SettingsEntries,
): SettingsEntries {
  const merged = new Map<string, SettingsEntry>();
  for (const key of new Set([...mine.keys(), ...theirs.keys()])) {
    const entry = mergeEntry(base?.get(key), mine.get(key), theirs.get(key));
    if (entry) merged.set(key, entry);
  }
  return merged;
}

function mergeEntry(
  base: SettingsEntry | undefined,
  mine: SettingsEntry | undefined,
  theirs: SettingsEntry | undefined,
): SettingsEntry | undefined {
  // Days are compared, too: an exception that was undone and made again on another day is a change.
  if (isUntouched(mine, base)) return withKnownDay(theirs, mine);
  if (isUntouched(theirs, base)) return withKnownDay(mine, theirs);
  const merged = isSameEntry(mine, base) ? theirs : isSameEntry(theirs, base) ? mine : (mine ?? theirs);
  return merged && withFirstDay(merged, mine, theirs);
}

const madeOf = (entry: SettingsEntry | undefined) => (entry && 'made' in entry ? entry.made : undefined);

/** Whether an entry is as it was, with the day on which it was made. */
const isUntouched = (entry: SettingsEntry | undefined, before: SettingsEntry | undefined): boolean =>
  isSameEntry(entry, before) && madeOf(entry) === madeOf(before);

/** An entry with its day or, where sync had no room for that, with the day of the same entry before. */
const withKnownDay = (entry: SettingsEntry | undefined, before: SettingsEntry | undefined) =>
  entry && madeOf(entry) === undefined ? withFirstDay(entry, before) : entry;

/** An entry with the day on which one side made it first. */
function withFirstDay(entry: SettingsEntry, ...sides: readonly (SettingsEntry | undefined)[]): SettingsEntry {
  if (!('pattern' in entry) || entry.type === 'pause') return entry;
  const days = sides.flatMap((side) =>
    side && 'made' in side && side.made !== undefined && isSameEntry(side, entry) ? [side.made] : [],
  );
  return days.length > 0 ? { ...entry, made: Math.min(...days) } : entry;
}

/** The settings with all overrides and exceptions of `added`, which win over those of `settings`. */
export function joinSettings(settings: Settings, added: Settings): Settings {
  const joined = new Map(entriesOf(settings));
  for (const [key, entry] of entriesOf(added)) joined.set(key, withFirstDay(entry, joined.get(key), entry));
  return settingsFromEntries(joined);
}

/**
 * Reverts a change of many settings and keeps what has been changed since.
 * @param change the settings before and after the change
 */
export function revertChange(
  now: Settings,
  { before, after }: { before: Settings; after: Settings },
): Settings {
  const [current, changed] = [entriesOf(now), entriesOf(after)];
  if (areSameEntries(current, changed)) return before;
  // Reverting is a merge: from `after`, one side has gone on to `now`, the other back to `before`.
  return settingsFromEntries(mergeEntries(changed, current, entriesOf(before)));
}

/** Numbers of entries. */
export interface Difference {
  added: number;
  changed: number;
  removed: number;
}

/** Counts the entries that differ in `after`: exceptions for sites and hidden notes, and everything else as preferences. */
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
    const entry = is ?? was;
    const isException =
      entry !== undefined && 'pattern' in entry && (entry.type === 'note' || entry.pattern !== ALL_SITES);
    difference[isException ? 'exceptions' : 'preferences'][was ? (is ? 'changed' : 'removed') : 'added'] += 1;
  }
  return difference;
}
