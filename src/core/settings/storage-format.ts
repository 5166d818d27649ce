import * as v from 'valibot';
import {
  type CompactRule,
  compactRule,
  type Overrides,
  OverridesSchema,
  overridesOf,
  PreferenceOverridesSchema,
  SiteRuleSchema,
  withDefaults,
} from './overrides.ts';
import { isRecord, readFields } from './read-fields.ts';
import { EVERYWHERE, isEmptyRule, type Settings, type SiteRule, type SiteRules } from './settings.ts';
import { allPagesOf, isSettingsKey, keyOfPattern, MAIN_KEY } from './storage-keys.ts';

/**
 * The layout of settings in `storage.local`: overrides of the defaults under one key, and the rules of each host under a
 * key of their own, so that a page with ten thousand rules for other hosts reads only its own.
 *
 *     settings          { version, enabled, pausedUntil, entitiesOff, preferences }
 *     site example.com  { version, rules: { "example.com": …, "*.example.com": …, "example.com/news": … } }
 *
 * Each field is read for itself. Where one is unreadable that may switch marks off, nothing is marked.
 */

/** Version of the layout, also of files and sync. Raise it with a migration, never change the meaning of a field. */
export const SETTINGS_VERSION = 2;

/** Values in storage by key. */
export type StoredItems = Readonly<Record<string, unknown>>;

/** Why stored settings are not all in force. */
type SettingsProblem = 'unreadable' | 'newer' | 'storage-failed';

export interface ReadSettings {
  settings: Settings;
  problem?: SettingsProblem;
  /** Keys whose values cannot be read, at least in part. */
  unreadable: readonly string[];
}

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
  /** Whether the look may have been `none`. */
  isLookUnknown?: true;
}
export type FieldPath = readonly string[];

export function parsePart(key: string, stored: unknown): StoredPart {
  const isMain = key === MAIN_KEY;
  if (isRecord(stored) && v.is(CurrentSchema, stored))
    return isMain ? parseMain(stored) : parseSite(key, stored);
  const problem = v.is(NewerSchema, stored) ? 'newer' : 'unreadable';
  return { problem, unreadable: [[]], unknown: [isMain ? EVERYWHERE : allPagesOf(key)] };
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
    unknown: main.unreadable.length > 0 ? [EVERYWHERE] : [],
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
  return {
    fields,
    // The name of an unknown look is that of one which shows marks. Anything else may have been `none`.
    isLookUnknown: unreadable.includes('look') && typeof ownValue(stored, 'look') !== 'string',
    unreadable: unreadable.map((field) => ['preferences', field]),
  };
}

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

/** Combines parts to settings, and reports their worst problem. */
export function joinParts(parts: Iterable<readonly [key: string, part: StoredPart]>): ReadSettings {
  let overrides: Overrides = {};
  let problem: SettingsProblem | undefined;
  const rules: [string, SiteRule][] = [];
  const unreadable: string[] = [];
  const unknown: string[] = [];
  let isLookUnknown = false;
  for (const [key, part] of parts) {
    if (part.problem) {
      unreadable.push(key);
      problem = problem === 'newer' ? problem : part.problem;
    }
    for (const pattern of part.unknown) unknown.push(pattern);
    if (part.overrides) overrides = part.overrides;
    if (part.isLookUnknown) isLookUnknown = true;
    for (const rule of Object.entries(part.rules ?? {})) rules.push(rule);
  }
  const settings = withDefaults(overrides, Object.fromEntries(rules));
  return {
    settings: {
      ...settings,
      ...(isLookUnknown && { preferences: { ...settings.preferences, look: 'none' } }),
      ...(unknown.length > 0 && { unknown }),
    },
    ...(problem && { problem }),
    unreadable,
  };
}

/** What to assume while the browser does not hand out the stored settings: nothing is known. */
export function settingsUnavailable(): ReadSettings {
  const { settings } = joinParts([]);
  return { settings: { ...settings, unknown: [EVERYWHERE] }, problem: 'storage-failed', unreadable: [] };
}

/** Reads stored settings, all or some of them. Ignores keys that do not belong to settings. */
export const parseSettings = (items: StoredItems): ReadSettings => joinParts(partsOf(items));

/** What can be read of stored settings, as items to store. */
export function readableItems(items: StoredItems): Record<string, unknown> {
  const readable = partsOf(items).map(([key, { overrides, rules }]) => {
    const part: StoredPart = {
      ...(overrides && { overrides }),
      ...(rules && { rules }),
      unreadable: [],
      unknown: [],
    };
    return [key, part] as const;
  });
  const { settings } = joinParts(readable);
  const rules = Object.entries(settings.rules).filter(([, rule]) => !isEmptyRule(rule));
  return toStored({ ...settings, rules: Object.fromEntries(rules) });
}

const partsOf = (items: StoredItems) =>
  Object.entries(items)
    .filter(([key]) => isSettingsKey(key))
    .map(([key, value]) => [key, parsePart(key, value)] as const);

/** The items to store for `settings`, by key, where nothing is stored yet. Empty for the defaults. */
export function toStored(settings: Settings): Record<string, unknown> {
  const items: Record<string, unknown> = {};
  const overrides = overridesOf(settings);
  if (Object.keys(overrides).length > 0) items[MAIN_KEY] = { version: SETTINGS_VERSION, ...overrides };
  const hosts = new Map<string, [string, CompactRule][]>();
  for (const [pattern, rule] of Object.entries(settings.rules)) {
    const key = keyOfPattern(pattern);
    const rules = hosts.get(key) ?? [];
    rules.push([pattern, compactRule(rule)]);
    hosts.set(key, rules);
  }
  for (const [key, rules] of hosts)
    items[key] = { version: SETTINGS_VERSION, rules: Object.fromEntries(rules) };
  return items;
}
