import * as v from 'valibot';
import { assertNever } from '../shared/assert-never.ts';
import { type Exception, exceptionKey, exceptionsEverywhere, exceptionsOfRule } from './exceptions.ts';
import { choiceKey } from './made-days.ts';
import { OverridesSchema, overridesOf, withDefaults } from './overrides.ts';
import { ALL_SITES, NO_RULE, type Settings, type SiteRule } from './settings.ts';

/**
 * Settings as a map: one entry for each choice of the reader, by a key that says what it is about. Defaults have no
 * entry. In this form, settings can be compared and merged.
 */
export type SettingsEntries = ReadonlyMap<string, SettingsEntry>;
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

/** Whether two entries of the same key have the same value, on whatever day it was chosen. Two missing entries do. */
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

/** Whether two maps hold the same entries, in whatever order. */
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

/**
 * Rebuilds settings from their entries.
 * @throws {v.ValiError} when a preference has an unknown value, which entries made by `entriesOf` never have
 */
export function settingsFromEntries(entries: SettingsEntries): Settings {
  let enabled: boolean | undefined;
  const preferences: [string, unknown][] = [];
  const own: Record<'look' | 'colour', [string, string][]> = { look: [], colour: [] };
  const notesHidden: string[] = [];
  const madeEverywhere: Record<string, number> = {};
  const exceptions: RuleException[] = [];
  for (const entry of entries.values()) {
    switch (entry.type) {
      case 'enabled':
        enabled = entry.value;
        break;
      case 'preference':
        preferences.push([entry.name, entry.value]);
        break;
      case 'look':
      case 'colour':
        own[entry.type].push([entry.entity, entry.value]);
        break;
      case 'note':
        notesHidden.push(entry.note);
        if (entry.made !== undefined) madeEverywhere[choiceKey.note(entry.note)] = entry.made;
        break;
      case 'site':
      case 'pause':
      case 'entity':
      case 'alias':
        exceptions.push(entry);
        break;
      default:
        assertNever(entry);
    }
  }
  const { [ALL_SITES]: everywhere = NO_RULE, ...rules } = rulesFrom(exceptions);
  const { pausedUntil, entitiesOff } = everywhere;
  const overrides = v.parse(OverridesSchema, {
    ...(enabled !== undefined && { enabled }),
    ...(pausedUntil !== undefined && { pausedUntil }),
    entitiesOff,
    notesHidden: notesHidden.sort(),
    made: { ...everywhere.made, ...madeEverywhere },
    preferences: {
      ...Object.fromEntries(preferences),
      entityLooks: Object.fromEntries(own.look),
      entityColours: Object.fromEntries(own.colour),
    },
  });
  return withDefaults(overrides, rules);
}

/** An exception that a rule can hold. */
type RuleException = Exclude<Exception, { type: 'note' }>;

interface MutableRule {
  on?: boolean;
  pausedUntil?: number;
  entitiesOn: string[];
  entitiesOff: string[];
  aliasesOff: string[];
  made?: Record<string, number>;
}

/** Rules by pattern, with sorted lists. */
function rulesFrom(exceptions: readonly RuleException[]): Record<string, SiteRule> {
  const rules = new Map<string, MutableRule>();
  for (const exception of exceptions) {
    const rule = rules.get(exception.pattern) ?? { entitiesOn: [], entitiesOff: [], aliasesOff: [] };
    rules.set(exception.pattern, rule);
    addTo(rule, exception);
  }
  for (const { entitiesOn, entitiesOff, aliasesOff } of rules.values())
    for (const list of [entitiesOn, entitiesOff, aliasesOff]) list.sort();
  return Object.fromEntries(rules);
}

function addTo(rule: MutableRule, exception: RuleException): void {
  switch (exception.type) {
    case 'site':
      rule.on = exception.on;
      addDay(rule, choiceKey.site, exception.made);
      break;
    case 'pause':
      rule.pausedUntil = exception.until;
      break;
    case 'entity':
      (exception.on ? rule.entitiesOn : rule.entitiesOff).push(exception.entity);
      addDay(rule, choiceKey.entity(exception.entity), exception.made);
      break;
    case 'alias':
      rule.aliasesOff.push(exception.alias);
      addDay(rule, choiceKey.alias(exception.alias), exception.made);
      break;
    default:
      assertNever(exception);
  }
}

function addDay(rule: MutableRule, key: string, day: number | undefined): void {
  if (day === undefined) return;
  rule.made ??= {};
  rule.made[key] = day;
}
