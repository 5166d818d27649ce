import * as v from 'valibot';
import { LANGUAGES } from '../shared/language.ts';
import { MadeDaysSchema, madeField } from './made-days.ts';
import {
  COLOURS,
  DEFAULT_PREFERENCES,
  DELAYS,
  DENSITIES,
  MARK_LOOKS,
  OPENINGS,
  OWN_SITE_CHOICES,
  PLACES,
  type Preferences,
  TEXT_SIZES,
  THEMES,
} from './preferences.ts';
import { objectOnly } from './read-fields.ts';
import { DEFAULTS, MAX_NOTES_KEPT, type Settings, type SiteRule, type SiteRules } from './settings.ts';

/**
 * The form in which settings are stored and exported: only what differs from the defaults. Defaults are filled in on reading, so that a
 * changed default reaches all readers.
 */

const IdListSchema = v.pipe(v.array(v.pipe(v.string(), v.nonEmpty())), v.readonly());
/** Milliseconds since the epoch. */
export const MomentSchema = v.pipe(v.number(), v.finite());

/** Values by the key of an entity or a pack. */
const recordByKey = <T extends v.GenericSchema>(value: T) => objectOnly(v.record(v.string(), value));

export const PreferenceOverridesSchema = v.object({
  look: v.exactOptional(v.picklist(MARK_LOOKS)),
  colour: v.exactOptional(v.picklist(COLOURS)),
  entityLooks: v.exactOptional(recordByKey(v.picklist(MARK_LOOKS))),
  entityColours: v.exactOptional(recordByKey(v.picklist(COLOURS))),
  density: v.exactOptional(v.picklist(DENSITIES)),
  delay: v.exactOptional(v.picklist(DELAYS)),
  opening: v.exactOptional(v.picklist(OPENINGS)),
  place: v.exactOptional(v.picklist(PLACES)),
  theme: v.exactOptional(v.picklist(THEMES)),
  textSize: v.exactOptional(v.picklist(TEXT_SIZES)),
  language: v.exactOptional(v.picklist(['browser', ...LANGUAGES])),
  badge: v.exactOptional(v.boolean()),
  ownSites: v.exactOptional(v.picklist(OWN_SITE_CHOICES)),
});

/** A rule. Its empty lists may be missing. */
export const SiteRuleSchema = v.object({
  on: v.exactOptional(v.boolean()),
  pausedUntil: v.exactOptional(MomentSchema),
  entitiesOn: v.optional(IdListSchema, []),
  entitiesOff: v.optional(IdListSchema, []),
  aliasesOff: v.optional(IdListSchema, []),
  made: v.exactOptional(MadeDaysSchema),
});

/** A rule as it is stored, without empty lists. */
export type CompactRule = v.InferInput<typeof SiteRuleSchema>;

/** All overrides except the rules. */
export const OverridesSchema = v.object({
  enabled: v.exactOptional(v.boolean()),
  pausedUntil: v.exactOptional(MomentSchema),
  entitiesOff: v.exactOptional(IdListSchema),
  notesHidden: v.exactOptional(IdListSchema),
  made: v.exactOptional(MadeDaysSchema),
  preferences: v.exactOptional(PreferenceOverridesSchema),
});
export type Overrides = v.InferOutput<typeof OverridesSchema>;

/** Settings with the defaults filled in. @param rules by pattern */
export function withDefaults({ preferences = {}, ...overrides }: Overrides, rules: SiteRules): Settings {
  const { enabled = DEFAULTS.enabled, entitiesOff = DEFAULTS.entitiesOff, pausedUntil } = overrides;
  const notesHidden = (overrides.notesHidden ?? DEFAULTS.notesHidden).slice(0, MAX_NOTES_KEPT);
  const { made } = overrides;
  return {
    enabled,
    entitiesOff,
    notesHidden,
    ...madeField({ entitiesOff, notesHidden, ...(made && { made }) }),
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    preferences: { ...DEFAULT_PREFERENCES, ...preferences },
    rules,
  };
}

/** The settings that differ from the defaults, without the rules. */
export function overridesOf(settings: Settings): Overrides {
  const { enabled, entitiesOff, notesHidden, made, pausedUntil, preferences } = settings;
  const changed = changedPreferences(preferences);
  return {
    ...(enabled === DEFAULTS.enabled ? {} : { enabled }),
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    ...(entitiesOff.length === 0 ? {} : { entitiesOff }),
    ...(notesHidden.length === 0 ? {} : { notesHidden }),
    ...madeField({ entitiesOff, notesHidden, ...(made && { made }) }),
    ...(Object.keys(changed).length === 0 ? {} : { preferences: changed }),
  };
}

function changedPreferences(preferences: Preferences): NonNullable<Overrides['preferences']> {
  return Object.fromEntries(
    Object.entries(preferences).filter(([key, value]) => {
      const byDefault: unknown = Reflect.get(DEFAULT_PREFERENCES, key);
      return typeof value === 'object' ? Object.keys(value).length > 0 : value !== byDefault;
    }),
  );
}

/** Drops the empty lists of a rule. */
export function compactRule(rule: SiteRule): CompactRule {
  const { on, pausedUntil, entitiesOn, entitiesOff, aliasesOff } = rule;
  return {
    ...(on === undefined ? {} : { on }),
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    ...(entitiesOn.length === 0 ? {} : { entitiesOn: [...entitiesOn] }),
    ...(entitiesOff.length === 0 ? {} : { entitiesOff: [...entitiesOff] }),
    ...(aliasesOff.length === 0 ? {} : { aliasesOff: [...aliasesOff] }),
    ...madeField(rule),
  };
}
