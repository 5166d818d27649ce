import * as v from 'valibot';
import { type Overrides, OverridesSchema, PreferenceOverridesSchema, SiteRuleSchema } from './overrides.ts';
import { isRecord, readFields } from './read-fields.ts';
import { ALL_SITES, type SiteRule, type SiteRules } from './settings.ts';
import { allPagesOf, keyOfPattern, MAIN_KEY } from './storage-keys.ts';

/**
 * Parses one stored value, see `storage-format.ts`. Each field is read for itself. Where one is unreadable that may switch
 * marks off, nothing is marked.
 */

/** Version of the layout, also of files and sync. Raise it with a migration, never change the meaning of a field. */
export const SETTINGS_VERSION = 2;

/** Values in storage by key. */
export type StoredItems = Readonly<Record<string, unknown>>;

/** A stored value of a version that this one does not know. */
export const NewerSchema = v.object({ version: v.pipe(v.number(), v.minValue(SETTINGS_VERSION + 1)) });

const CurrentSchema = v.object({ version: v.literal(SETTINGS_VERSION) });
const { preferences: _, ...mainEntries } = OverridesSchema.entries;
const MainSchema = v.object(mainEntries);

/** One stored value, parsed. */
export interface StoredPart {
  /** Of the main value. */
  overrides?: Overrides;
  /** Of the value of a site. */
  rules?: SiteRules;
  problem?: 'unreadable' | 'newer';
  /** The fields that cannot be read, each as a path of keys. An empty path stands for the whole value. */
  unreadable: readonly FieldPath[];
  /** As `Settings.unknown`. */
  unknown: readonly string[];
  /** Whether the look, or that of some name, may have been `none`. */
  isLookUnknown?: true;
}
export type FieldPath = readonly string[];

/** Parses one stored value. @param stored of any form: what cannot be read is told in the result */
export function parsePart(key: string, stored: unknown): StoredPart {
  const isMain = key === MAIN_KEY;
  if (isRecord(stored) && v.is(CurrentSchema, stored))
    return isMain ? parseMain(stored) : parseSite(key, stored);
  const problem = v.is(NewerSchema, stored) ? 'newer' : 'unreadable';
  return { problem, unreadable: [[]], unknown: [isMain ? ALL_SITES : allPagesOf(key)] };
}

/** Fields that may switch marks off. */
const mayDisable = (field: string) => field !== 'entitiesOn';

function parseMain(stored: StoredItems): StoredPart {
  const main = readFields(MainSchema, stored);
  const preferences = parsePreferences(ownValue(stored, 'preferences'));
  return {
    overrides: { ...main.fields, ...(preferences.fields && { preferences: preferences.fields }) },
    ...(preferences.isLookUnknown && { isLookUnknown: true }),
    ...withProblem([...main.unreadable.map((field) => [field]), ...preferences.unreadable]),
    unknown: main.unreadable.some((field) => field !== 'notesHidden') ? [ALL_SITES] : [],
  };
}

function parsePreferences(stored: unknown): {
  fields?: NonNullable<Overrides['preferences']>;
  isLookUnknown: boolean;
  unreadable: FieldPath[];
} {
  if (stored === undefined) return { isLookUnknown: false, unreadable: [] };
  if (!isRecord(stored)) return { isLookUnknown: true, unreadable: [['preferences']] };
  const { fields, unreadable } = readFields(PreferenceOverridesSchema, stored);
  const own = ownValue(stored, 'entityLooks');
  const isLookUnknown =
    (unreadable.includes('look') && mayBeNone(ownValue(stored, 'look'))) ||
    (unreadable.includes('entityLooks') && (!isRecord(own) || Object.values(own).some(mayBeNone)));
  // Otherwise a look could be chosen that would not be in force.
  const fixed = isLookUnknown && !unreadable.includes('look') ? [...unreadable, 'look'] : unreadable;
  return { fields, isLookUnknown, unreadable: fixed.map((field) => ['preferences', field]) };
}

/** The name of an unknown look is that of one which shows marks. Anything else may have been `none`. */
const mayBeNone = (look: unknown) => typeof look !== 'string';

function parseSite(key: string, stored: StoredItems): StoredPart {
  const rules = ownValue(stored, 'rules');
  if (!isRecord(rules)) return { ...withProblem([['rules']]), unknown: [allPagesOf(key)] };
  const unreadable: FieldPath[] = [];
  const unknown: string[] = [];
  const valid: [string, SiteRule][] = [];
  for (const [pattern, rule] of Object.entries(rules)) {
    // Under the key of another site, no page would find it.
    const isInPlace = keyOfPattern(pattern) === key;
    if (!isRecord(rule) || !isInPlace) {
      unreadable.push(['rules', pattern]);
      unknown.push(isInPlace ? pattern : allPagesOf(key));
      continue;
    }
    const read = readFields(SiteRuleSchema, rule);
    valid.push([pattern, read.fields]);
    for (const name of read.unreadable) unreadable.push(['rules', pattern, name]);
    if (read.unreadable.some(mayDisable)) unknown.push(pattern);
  }
  return { rules: Object.fromEntries(valid), ...withProblem(unreadable), unknown };
}

const ownValue = (stored: StoredItems, name: string): unknown =>
  Object.hasOwn(stored, name) ? stored[name] : undefined;

const withProblem = (unreadable: readonly FieldPath[]): Pick<StoredPart, 'problem' | 'unreadable'> => ({
  ...(unreadable.length > 0 && { problem: 'unreadable' }),
  unreadable,
});
