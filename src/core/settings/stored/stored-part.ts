import * as v from 'valibot';
import { type Overrides, OverridesSchema, PreferenceOverridesSchema, SiteRuleSchema } from '../overrides.ts';
import { isRecord, readFields } from '../read-fields.ts';
import { ALL_SITES, type SiteRule, type SiteRules } from '../settings.ts';
import { allPagesOf, keyOfPattern, MAIN_KEY } from './storage-keys.ts';

/**
 * Parses one value of storage, see `storage-format.ts`. Each field is read on its own. If a field that may switch marks off is
 * unreadable, nothing is marked on the pages that it may concern.
 */

/** The version of the layout, also of files and sync. Never change the meaning of a field: raise the version and migrate. */
export const SETTINGS_VERSION = 2;

/** Values of storage by key. */
export type StoredItems = Readonly<Record<string, unknown>>;

/** A value that a newer version of the extension has stored. */
export const NewerSchema = v.object({ version: v.pipe(v.number(), v.minValue(SETTINGS_VERSION + 1)) });

const CurrentSchema = v.object({ version: v.literal(SETTINGS_VERSION) });
const { preferences: _, ...mainEntries } = OverridesSchema.entries;
const MainSchema = v.object(mainEntries);

/** One stored value, parsed. */
export interface StoredPart {
  /** From the main value. */
  overrides?: Overrides;
  /** From the value of a site. */
  rules?: SiteRules;
  problem?: 'unreadable' | 'newer';
  /** The paths of unreadable fields. An empty path stands for the whole value. */
  unreadable: readonly FieldPath[];
  /** See `Settings.unknown`. */
  unknown: readonly string[];
  /** Set if the look, or that of an entity, may have been `none`, but cannot be read. */
  isLookUnknown?: true;
}
export type FieldPath = readonly string[];

/** Parses one value of storage. @param stored anything; the result says what could not be read */
export function parsePart(key: string, stored: unknown): StoredPart {
  const isMain = key === MAIN_KEY;
  if (isRecord(stored) && v.is(CurrentSchema, stored))
    return isMain ? parseMain(stored) : parseSite(key, stored);
  const problem = v.is(NewerSchema, stored) ? 'newer' : 'unreadable';
  return { problem, unreadable: [[]], unknown: [isMain ? ALL_SITES : allPagesOf(key)] };
}

/** Whether a field of a rule may switch marks off. */
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
  // Counts the look as unreadable too. Otherwise the reader could choose a look, and it would have no effect.
  const fixed = isLookUnknown && !unreadable.includes('look') ? [...unreadable, 'look'] : unreadable;
  return { fields, isLookUnknown, unreadable: fixed.map((field) => ['preferences', field]) };
}

/** Whether an unreadable look may stand for `none`. An unknown name is that of a newer look, which shows marks. */
const mayBeNone = (look: unknown) => typeof look !== 'string';

function parseSite(key: string, stored: StoredItems): StoredPart {
  const rules = ownValue(stored, 'rules');
  if (!isRecord(rules)) return { ...withProblem([['rules']]), unknown: [allPagesOf(key)] };
  const unreadable: FieldPath[] = [];
  const unknown: string[] = [];
  const valid: [string, SiteRule][] = [];
  for (const [pattern, rule] of Object.entries(rules)) {
    // A rule under the key of another site is never looked up.
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
