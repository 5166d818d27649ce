import { pushTo } from '../../shared/push-to.ts';
import { type CompactRule, compactRule, type Overrides, overridesOf, withDefaults } from '../overrides.ts';
import { ALL_SITES, isEmptyRule, type Settings, type SiteRule } from '../settings.ts';
import { isSettingsKey, keyOfPattern, MAIN_KEY } from './storage-keys.ts';
import { parsePart, SETTINGS_VERSION, type StoredItems, type StoredPart } from './stored-part.ts';

/**
 * The layout of settings in `storage.local`: overrides of the defaults under one key, and the rules of each host under a
 * key of their own, so that a page with ten thousand rules for other hosts reads only its own.
 *
 *     settings          { version, enabled, pausedUntil, entitiesOff, notesHidden, preferences, made }
 *     site example.com  { version, rules: { "example.com": …, "*.example.com": …, "example.com/news": … }, made }
 *
 * `made` tells on which days exceptions were chosen. `stored-part.ts` reads one such value, this file joins them.
 */

/** Why some stored settings are not in force. */
type SettingsProblem = 'unreadable' | 'newer' | 'storage-failed';

/** Settings as they were read from storage. */
export interface ReadSettings {
  settings: Settings;
  problem?: SettingsProblem;
  /** Keys of storage whose values cannot be read, at least in part. */
  unreadable: readonly string[];
}

/** Combines the parts of stored settings, and reports their worst problem. */
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

/** What to assume when the browser fails to read from storage: nothing is known, so nothing is marked. */
export function settingsUnavailable(): ReadSettings {
  const { settings } = joinParts([]);
  return { settings: { ...settings, unknown: [ALL_SITES] }, problem: 'storage-failed', unreadable: [] };
}

/** Reads stored settings, all or some of them. Ignores keys that do not belong to settings. */
export const parseSettings = (items: StoredItems): ReadSettings => joinParts(partsOf(items));

/** The readable part of stored settings, as items to store. */
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

/** The items of storage for settings, by key. Empty for the defaults. Changes of stored settings go through `patchStored` instead. */
export function toStored(settings: Settings): Record<string, unknown> {
  const items: Record<string, unknown> = {};
  const overrides = overridesOf(settings);
  if (Object.keys(overrides).length > 0) items[MAIN_KEY] = { version: SETTINGS_VERSION, ...overrides };
  const hosts = new Map<string, [string, CompactRule][]>();
  for (const [pattern, rule] of Object.entries(settings.rules))
    pushTo(hosts, keyOfPattern(pattern), [pattern, compactRule(rule)]);
  for (const [key, rules] of hosts)
    items[key] = { version: SETTINGS_VERSION, rules: Object.fromEntries(rules) };
  return items;
}
