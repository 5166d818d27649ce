import * as v from 'valibot';
import {
  type CompactRule,
  compactRule,
  type Overrides,
  OverridesSchema,
  overridesOf,
  SiteRuleSchema,
  withDefaults,
} from './overrides.ts';
import type { Settings, SiteRule, SiteRules } from './settings.ts';
import { isSettingsKey, keyOfPattern, MAIN_KEY } from './storage-keys.ts';

/**
 * The layout of settings in `storage.local`: overrides of the defaults under one key, and the rules of each host under a
 * key of their own, so that a page with ten thousand rules for other hosts reads only its own.
 *
 *     settings          { version, enabled, pausedUntil, entitiesOff, preferences }
 *     site example.com  { version, rules: { "example.com": …, "*.example.com": …, "example.com/news": … } }
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
  /** Keys whose values cannot be read. They must not be overwritten. */
  unreadable: readonly string[];
}

const MainSchema = v.object({ version: v.literal(SETTINGS_VERSION), ...OverridesSchema.entries });
const SiteSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  rules: v.record(v.string(), SiteRuleSchema),
});
/** A stored value of a version that this one does not know. */
export const NewerSchema = v.object({ version: v.pipe(v.number(), v.minValue(SETTINGS_VERSION + 1)) });

/** One stored value, parsed. */
export type StoredPart =
  | { overrides: Overrides }
  | { rules: SiteRules }
  | { problem: 'unreadable' | 'newer' };

export function parsePart(key: string, stored: unknown): StoredPart {
  if (key === MAIN_KEY) {
    const main = v.safeParse(MainSchema, stored);
    if (main.success) return { overrides: main.output };
  } else {
    const site = v.safeParse(SiteSchema, stored);
    if (site.success) return { rules: site.output.rules };
  }
  return { problem: v.is(NewerSchema, stored) ? 'newer' : 'unreadable' };
}

/** Combines parts to settings. Parts with a problem are ignored and reported. */
export function joinParts(parts: Iterable<readonly [key: string, part: StoredPart]>): ReadSettings {
  let overrides: Overrides = {};
  let problem: SettingsProblem | undefined;
  const rules: [string, SiteRule][] = [];
  const unreadable: string[] = [];
  for (const [key, part] of parts) {
    if ('problem' in part) {
      unreadable.push(key);
      problem = problem === 'newer' ? problem : part.problem;
    } else if ('overrides' in part) overrides = part.overrides;
    else rules.push(...Object.entries(part.rules));
  }
  return {
    settings: withDefaults(overrides, Object.fromEntries(rules)),
    ...(problem && { problem }),
    unreadable,
  };
}

/** Reads stored settings, all or some of them. Ignores keys that do not belong to settings. */
export function parseSettings(items: StoredItems): ReadSettings {
  const parts = Object.entries(items)
    .filter(([key]) => isSettingsKey(key))
    .map(([key, value]) => [key, parsePart(key, value)] as const);
  return joinParts(parts);
}

/** The items to store for `settings`, by key. Empty for the defaults. */
export function toStored(settings: Settings): Record<string, unknown> {
  const items: Record<string, unknown> = {};
  const overrides = overridesOf(settings);
  if (Object.keys(overrides).length > 0) items[MAIN_KEY] = { version: SETTINGS_VERSION, ...overrides };
  const hosts = new Map<string, Record<string, CompactRule>>();
  for (const [pattern, rule] of Object.entries(settings.rules)) {
    const key = keyOfPattern(pattern);
    hosts.set(key, { ...hosts.get(key), [pattern]: compactRule(rule) });
  }
  for (const [key, rules] of hosts) items[key] = { version: SETTINGS_VERSION, rules };
  return items;
}
