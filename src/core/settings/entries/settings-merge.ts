import { ALL_SITES, type Settings } from '../settings.ts';
import {
  areSameEntries,
  entriesOf,
  isSameEntry,
  type SettingsEntries,
  type SettingsEntry,
} from './settings-entries.ts';
import { settingsFromEntries } from './settings-from-entries.ts';

/**
 * Three-way merge, entry by entry. If only one side has changed an entry since `base`, its change is taken. If both have changed it,
 * `mine` wins, except that a removal never wins over a change.
 * @param base the entries that both sides last agreed on; `undefined` if they never did, and then nothing is removed
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
  // Compares days as well: an exception that was removed and made again on another day has changed.
  if (isUntouched(mine, base)) return withKnownDay(theirs, mine);
  if (isUntouched(theirs, base)) return withKnownDay(mine, theirs);
  const merged = isKept(mine, base) ? theirs : isKept(theirs, base) ? mine : (mine ?? theirs);
  return merged && withFirstDay(merged, mine, theirs);
}

const madeOf = (entry: SettingsEntry | undefined) => (entry && 'made' in entry ? entry.made : undefined);

/** Whether an entry is as it was before, including its day. */
const isUntouched = (entry: SettingsEntry | undefined, before: SettingsEntry | undefined): boolean =>
  isSameEntry(entry, before) && madeOf(entry) === madeOf(before);

/** Whether an entry is still the one before. One that lost its day in sync is, one that was removed and made again is not. */
function isKept(entry: SettingsEntry | undefined, before: SettingsEntry | undefined): boolean {
  const [day, dayBefore] = [madeOf(entry), madeOf(before)];
  return isSameEntry(entry, before) && (day === undefined || dayBefore === undefined || day === dayBefore);
}

/** An entry with its day. Where it lacks one, because sync had no room for days, it gets that of the same entry before. */
const withKnownDay = (entry: SettingsEntry | undefined, before: SettingsEntry | undefined) =>
  entry && madeOf(entry) === undefined ? withFirstDay(entry, before) : entry;

/** An entry with the earliest day on which one of the sides made it. */
function withFirstDay(entry: SettingsEntry, ...sides: readonly (SettingsEntry | undefined)[]): SettingsEntry {
  if (!('pattern' in entry) || entry.type === 'pause') return entry;
  const days = sides.flatMap((side) =>
    side && 'made' in side && side.made !== undefined && isSameEntry(side, entry) ? [side.made] : [],
  );
  return days.length > 0 ? { ...entry, made: Math.min(...days) } : entry;
}

/** Adds all overrides and exceptions of `added` to settings. They win over those that are there. */
export function joinSettings(settings: Settings, added: Settings): Settings {
  const joined = new Map(entriesOf(settings));
  for (const [key, entry] of entriesOf(added)) joined.set(key, withFirstDay(entry, joined.get(key), entry));
  return settingsFromEntries(joined);
}

/**
 * Reverts a change of many settings, but keeps what was changed after it.
 * @param change the settings before and after the change
 */
export function revertChange(
  now: Settings,
  { before, after }: { before: Settings; after: Settings },
): Settings {
  const [current, changed] = [entriesOf(now), entriesOf(after)];
  if (areSameEntries(current, changed)) return before;
  // A three-way merge with `after` as base: one side went on to `now`, the other back to `before`.
  return settingsFromEntries(mergeEntries(changed, current, entriesOf(before)));
}

/** How many entries differ. */
export interface Difference {
  added: number;
  changed: number;
  removed: number;
}

/** Counts the entries in which settings differ: exceptions for sites and hidden notes as exceptions, all others as preferences. */
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
