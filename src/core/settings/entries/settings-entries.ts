import { assertNever } from '../../shared/assert-never.ts';
import { type Exception, exceptionKey, exceptionsEverywhere, exceptionsOfRule } from '../exceptions.ts';
import { overridesOf } from '../overrides.ts';
import type { Settings } from '../settings.ts';

/**
 * Settings as a map with one entry for each choice of the reader, by a key that says what the choice is about. Defaults have no entry.
 * In this form, settings can be compared and merged.
 */
export type SettingsEntries = ReadonlyMap<string, SettingsEntry>;
/** One choice of the reader. */
export type SettingsEntry =
  | { type: 'enabled'; value: boolean }
  | { type: 'preference'; name: string; value: string | boolean }
  | { type: 'look' | 'colour'; entity: string; value: string }
  | Exception;

function entryKey(entry: SettingsEntry): string {
  switch (entry.type) {
    case 'enabled':
      return entry.type;
    case 'preference':
      return `${entry.type} ${entry.name}`;
    case 'look':
    case 'colour':
      return `${entry.type} ${entry.entity}`;
    case 'site':
    case 'pause':
    case 'entity':
    case 'alias':
    case 'note':
      return exceptionKey(entry);
    default:
      return assertNever(entry);
  }
}

/** Whether two entries of the same key have the same value. Ignores the day on which it was chosen. Two missing entries are the same. */
export const isSameEntry = (one: SettingsEntry | undefined, other: SettingsEntry | undefined): boolean =>
  one === other || entryValue(one) === entryValue(other);

function entryValue(entry: SettingsEntry | undefined): unknown {
  switch (entry?.type) {
    case undefined:
      return undefined;
    case 'enabled':
    case 'preference':
    case 'look':
    case 'colour':
      return entry.value;
    case 'site':
    case 'entity':
      return entry.on;
    case 'pause':
      return entry.until;
    case 'alias':
    case 'note':
      return true;
    default:
      return assertNever(entry);
  }
}

/** Whether two maps have the same entries, in any order. */
export function areSameEntries(one: SettingsEntries, other: SettingsEntries): boolean {
  if (one.size !== other.size) return false;
  for (const [key, entry] of one) if (!isSameEntry(entry, other.get(key))) return false;
  return true;
}

/** The entries of settings. */
export function entriesOf(settings: Settings): SettingsEntries {
  const { enabled, preferences = {} } = overridesOf(settings);
  const { entityLooks = {}, entityColours = {}, ...simple } = preferences;
  const entries: SettingsEntry[] = [
    ...(enabled === undefined ? [] : [{ type: 'enabled', value: enabled } as const]),
    ...exceptionsEverywhere(settings),
    ...Object.entries(simple).map(([name, value]) => ({ type: 'preference', name, value }) as const),
    ...Object.entries(entityLooks).map(([entity, value]) => ({ type: 'look', entity, value }) as const),
    ...Object.entries(entityColours).map(([entity, value]) => ({ type: 'colour', entity, value }) as const),
  ];
  for (const [pattern, rule] of Object.entries(settings.rules))
    entries.push(...exceptionsOfRule(pattern, rule));
  return new Map(entries.map((entry) => [entryKey(entry), entry]));
}
