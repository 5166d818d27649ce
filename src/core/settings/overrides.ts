import {
  DEFAULT_PREFERENCES,
  DEFAULTS,
  type Preferences,
  type Settings,
  type SiteRule,
  type SiteRules,
} from './settings.ts';
import type { CompactRule, Overrides } from './settings-schema.ts';

/** Only what the reader changed is kept; defaults are filled in on reading, so that a new default reaches everyone. */

export type { Overrides };

/** Settings from what the reader changed. */
export function withDefaults({ preferences = {}, ...overrides }: Overrides, rules: SiteRules): Settings {
  const { enabled = DEFAULTS.enabled, entitiesOff = DEFAULTS.entitiesOff, pausedUntil } = overrides;
  return {
    enabled,
    entitiesOff,
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    preferences: { ...DEFAULT_PREFERENCES, ...preferences },
    rules,
  };
}

/** What of the settings differs from the defaults, rules left out. */
export function overridesOf({ enabled, entitiesOff, pausedUntil, preferences }: Settings): Overrides {
  const changed = changedPreferences(preferences);
  return {
    ...(enabled === DEFAULTS.enabled ? {} : { enabled }),
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    ...(entitiesOff.length === 0 ? {} : { entitiesOff: [...entitiesOff] }),
    ...(Object.keys(changed).length === 0 ? {} : { preferences: changed }),
  };
}

function changedPreferences(preferences: Preferences): NonNullable<Overrides['preferences']> {
  return Object.fromEntries(
    Object.entries(preferences).filter(([key, value]) => {
      const usual: unknown = Reflect.get(DEFAULT_PREFERENCES, key);
      return typeof value === 'object' ? Object.keys(value).length > 0 : value !== usual;
    }),
  );
}

/** A rule without the lists that say nothing. */
export function compactRule({ on, pausedUntil, entitiesOn, entitiesOff, aliasesOff }: SiteRule): CompactRule {
  return {
    ...(on === undefined ? {} : { on }),
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    ...(entitiesOn.length === 0 ? {} : { entitiesOn: [...entitiesOn] }),
    ...(entitiesOff.length === 0 ? {} : { entitiesOff: [...entitiesOff] }),
    ...(aliasesOff.length === 0 ? {} : { aliasesOff: [...aliasesOff] }),
  };
}
