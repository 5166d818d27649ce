import * as v from 'valibot';
import { compactRule, type Overrides, overridesOf, withDefaults } from './overrides.ts';
import type { Settings, SiteRule, SiteRules } from './settings.ts';
import { type CompactRule, OverridesSchema, SiteRuleSchema } from './settings-schema.ts';
import { isSettingsKey, keyOfPattern, MAIN_KEY } from './storage-keys.ts';

/**
 * How settings lie in storage: what differs from the defaults under one key, and the rules of each host under a key of
 * its own, so that a page reads those of its own site and pays nothing for ten thousand others.
 *
 *     settings          { version, enabled, pausedUntil, entitiesOff, preferences }
 *     site example.com  { version, rules: { "example.com": …, "*.example.com": …, "example.com/news": … } }
 */

/** The version of the stored shape. Raise it with a migration, never change the meaning of a field in place. */
export const SETTINGS_VERSION = 2;

/** Values by key, as they lie in storage. */
export type StoredItems = Readonly<Record<string, unknown>>;

/** Why stored settings are not all in force; `undefined` when they are. */
export type SettingsProblem = 'unreadable' | 'newer' | 'storage-failed';

export interface ReadSettings {
  settings: Settings;
  problem?: SettingsProblem;
  /** Keys whose values cannot be read. Nothing may be written over them. */
  unreadable: readonly string[];
}

const MainSchema = v.object({ version: v.literal(SETTINGS_VERSION), ...OverridesSchema.entries });
const SiteSchema = v.object({
  version: v.literal(SETTINGS_VERSION),
  rules: v.record(v.string(), SiteRuleSchema),
});
const NewerSchema = v.object({ version: v.pipe(v.number(), v.minValue(SETTINGS_VERSION + 1)) });

/** What one stored value says. */
export type Part = { overrides: Overrides; rules: SiteRules } | { problem: 'unreadable' | 'newer' };

/** Reads one stored value. */
export function parsePart(key: string, stored: unknown): Part {
  if (stored === undefined) return { overrides: {}, rules: {} };
  if (key === MAIN_KEY) {
    const main = v.safeParse(MainSchema, stored);
    if (main.success) return { overrides: main.output, rules: {} };
  } else {
    const site = v.safeParse(SiteSchema, stored);
    if (site.success) return { overrides: {}, rules: site.output.rules };
  }
  return { problem: v.is(NewerSchema, stored) ? 'newer' : 'unreadable' };
}

/**
 * The settings that parts make together.
 * @returns with a problem when a part cannot be read: its own rules are then not in force, or the defaults are
 */
export function joinParts(parts: Iterable<readonly [key: string, part: Part]>): ReadSettings {
  let overrides: Overrides = {};
  let problem: SettingsProblem | undefined;
  const rules: [string, SiteRule][] = [];
  const unreadable: string[] = [];
  for (const [key, part] of parts) {
    if ('problem' in part) {
      unreadable.push(key);
      problem = problem === 'newer' ? problem : part.problem;
      continue;
    }
    if (key === MAIN_KEY) overrides = part.overrides;
    rules.push(...Object.entries(part.rules));
  }
  return {
    settings: withDefaults(overrides, Object.fromEntries(rules)),
    ...(problem && { problem }),
    unreadable,
  };
}

/** Reads settings as they lie in storage, whole or in part; values under other keys are left alone. */
export function parseSettings(items: StoredItems): ReadSettings {
  const parts = Object.entries(items)
    .filter(([key]) => isSettingsKey(key))
    .map(([key, value]) => [key, parsePart(key, value)] as const);
  return joinParts(parts);
}

/** The least that has to be stored for `settings`, by key; nothing for the defaults. */
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
