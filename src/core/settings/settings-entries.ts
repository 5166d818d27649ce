import * as v from 'valibot';
import { assertNever } from '../shared/assert-never.ts';
import { EVERYWHERE, type Exception, exceptionKey, exceptionsOfRule } from './exceptions.ts';
import { overridesOf, withDefaults } from './overrides.ts';
import type { Settings, SiteRule } from './settings.ts';
import { OverridesSchema } from './settings-schema.ts';

/**
 * Settings as single entries: one entry for each thing that the reader chose, by a key that says what it is about.
 * What is as by default has no entry. In this shape settings can be compared, joined and merged.
 */
export type SettingsEntries = ReadonlyMap<string, SettingsEntry>;
export type SettingsEntry =
  | { type: 'main'; field: 'enabled' | 'pausedUntil'; value: boolean | number }
  | { type: 'entity-everywhere'; entity: string }
  | { type: 'preference'; name: string; value: string | boolean }
  | { type: 'colour'; entity: string; value: string }
  | { type: 'exception'; exception: Exception };

/** What a entry is about. */
export function entryKey(entry: SettingsEntry): string {
  switch (entry.type) {
    case 'main':
      return JSON.stringify([entry.type, entry.field]);
    case 'preference':
      return JSON.stringify([entry.type, entry.name]);
    case 'entity-everywhere':
    case 'colour':
      return JSON.stringify([entry.type, entry.entity]);
    case 'exception':
      return exceptionKey(entry.exception);
    default:
      return assertNever(entry);
  }
}

/** The entry that an exception stands for. */
export function entryOfException(exception: Exception): SettingsEntry {
  if (exception.pattern !== EVERYWHERE) return { type: 'exception', exception };
  switch (exception.type) {
    case 'pause':
      return { type: 'main', field: 'pausedUntil', value: exception.until };
    case 'entity':
      return { type: 'entity-everywhere', entity: exception.entity };
    case 'site':
    case 'alias':
      throw new TypeError(`There is no ${exception.type} for every site`);
    default:
      return assertNever(exception);
  }
}

/** Whether two entries say the same; an entry that is not there says nothing. */
export const isSameEntry = (one: SettingsEntry | undefined, other: SettingsEntry | undefined): boolean =>
  one === other || valueOfEntry(one) === valueOfEntry(other);

function valueOfEntry(entry: SettingsEntry | undefined): unknown {
  switch (entry?.type) {
    case undefined:
      return undefined;
    case 'main':
    case 'preference':
    case 'colour':
      return entry.value;
    case 'entity-everywhere':
      return true;
    case 'exception': {
      const { exception } = entry;
      if (exception.type === 'alias') return true;
      return exception.type === 'pause' ? exception.until : exception.on;
    }
    default:
      return assertNever(entry);
  }
}

/** Whether two sets of entries are the same, whatever the order. */
export function areSameEntries(one: SettingsEntries, other: SettingsEntries): boolean {
  if (one.size !== other.size) return false;
  for (const [key, entry] of one) if (!isSameEntry(entry, other.get(key))) return false;
  return true;
}

/** Takes settings apart. */
export function entriesOf(settings: Settings): SettingsEntries {
  const { enabled, pausedUntil, entitiesOff = [], preferences = {} } = overridesOf(settings);
  const { entityColours = {}, ...flat } = preferences;
  const entries: SettingsEntry[] = [
    ...(enabled === undefined ? [] : [{ type: 'main', field: 'enabled', value: enabled } as const]),
    ...(pausedUntil === undefined
      ? []
      : [{ type: 'main', field: 'pausedUntil', value: pausedUntil } as const]),
    ...entitiesOff.map((entity) => ({ type: 'entity-everywhere', entity }) as const),
    ...Object.entries(flat).map(([name, value]) => ({ type: 'preference', name, value }) as const),
    ...Object.entries(entityColours).map(([entity, value]) => ({ type: 'colour', entity, value }) as const),
  ];
  for (const [pattern, rule] of Object.entries(settings.rules))
    for (const exception of exceptionsOfRule(pattern, rule)) entries.push({ type: 'exception', exception });
  return new Map(entries.map((entry) => [entryKey(entry), entry]));
}

/**
 * Puts settings together from entries.
 * @throws {v.ValiError} when a preference has a value that there is not; entries taken from settings never do
 */
export function settingsFromEntries(entries: SettingsEntries): Settings {
  const main: [string, unknown][] = [];
  const entitiesOff: string[] = [];
  const preferences: [string, unknown][] = [];
  const colours: [string, string][] = [];
  const rules = new Map<string, RuleParts>();
  for (const entry of entries.values()) {
    switch (entry.type) {
      case 'main':
        main.push([entry.field, entry.value]);
        break;
      case 'entity-everywhere':
        entitiesOff.push(entry.entity);
        break;
      case 'preference':
        preferences.push([entry.name, entry.value]);
        break;
      case 'colour':
        colours.push([entry.entity, entry.value]);
        break;
      case 'exception':
        addTo(rules, entry.exception);
        break;
      default:
        assertNever(entry);
    }
  }
  const overrides = v.parse(OverridesSchema, {
    ...Object.fromEntries(main),
    ...(entitiesOff.length > 0 && { entitiesOff: entitiesOff.sort() }),
    preferences: { ...Object.fromEntries(preferences), entityColours: Object.fromEntries(colours) },
  });
  return withDefaults(
    overrides,
    Object.fromEntries([...rules].map(([key, parts]) => [key, ruleFrom(parts)])),
  );
}

interface RuleParts {
  on?: boolean;
  pausedUntil?: number;
  entitiesOn: string[];
  entitiesOff: string[];
  aliasesOff: string[];
}

function addTo(rules: Map<string, RuleParts>, exception: Exception): void {
  const rule = rules.get(exception.pattern) ?? { entitiesOn: [], entitiesOff: [], aliasesOff: [] };
  rules.set(exception.pattern, rule);
  switch (exception.type) {
    case 'site':
      rule.on = exception.on;
      break;
    case 'pause':
      rule.pausedUntil = exception.until;
      break;
    case 'entity':
      (exception.on ? rule.entitiesOn : rule.entitiesOff).push(exception.entity);
      break;
    case 'alias':
      rule.aliasesOff.push(exception.alias);
      break;
    default:
      assertNever(exception);
  }
}

function ruleFrom({ entitiesOn, entitiesOff, aliasesOff, ...rule }: RuleParts): SiteRule {
  return {
    ...rule,
    entitiesOn: entitiesOn.sort(),
    entitiesOff: entitiesOff.sort(),
    aliasesOff: aliasesOff.sort(),
  };
}
