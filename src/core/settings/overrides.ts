import {
  DEFAULT_PREFERENCES,
  DEFAULTS,
  type Preferences,
  type Settings,
  type SiteRule,
  type SiteRules,
} from './settings.ts';
import type { Chosen, KeptRule } from './settings-schema.ts';

/** Only what the reader changed is kept; defaults are filled in on reading, so that a new default reaches everyone. */

export type { Chosen };

/** Settings from what the reader changed. */
export function withDefaults({ preferences = {}, ...chosen }: Chosen, rules: SiteRules): Settings {
  const { enabled = DEFAULTS.enabled, entitiesOff = DEFAULTS.entitiesOff, pausedUntil } = chosen;
  return {
    enabled,
    entitiesOff,
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    preferences: { ...DEFAULT_PREFERENCES, ...preferences },
    rules,
  };
}

/** What of the settings differs from the defaults, rules left out. */
export function chosenOf({ enabled, entitiesOff, pausedUntil, preferences }: Settings): Chosen {
  const changed = changedPreferences(preferences);
  return {
    ...(enabled === DEFAULTS.enabled ? {} : { enabled }),
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    ...(entitiesOff.length === 0 ? {} : { entitiesOff: [...entitiesOff] }),
    ...(Object.keys(changed).length === 0 ? {} : { preferences: changed }),
  };
}

function changedPreferences(preferences: Preferences): NonNullable<Chosen['preferences']> {
  return Object.fromEntries(
    Object.entries(preferences).filter(([key, value]) => {
      const usual: unknown = Reflect.get(DEFAULT_PREFERENCES, key);
      return typeof value === 'object' ? Object.keys(value).length > 0 : value !== usual;
    }),
  );
}

/** A rule without the lists that say nothing. */
export function keptRule({ on, pausedUntil, entitiesOn, entitiesOff, aliasesOff }: SiteRule): KeptRule {
  return {
    ...(on === undefined ? {} : { on }),
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    ...(entitiesOn.length === 0 ? {} : { entitiesOn: [...entitiesOn] }),
    ...(entitiesOff.length === 0 ? {} : { entitiesOff: [...entitiesOff] }),
    ...(aliasesOff.length === 0 ? {} : { aliasesOff: [...aliasesOff] }),
  };
}
