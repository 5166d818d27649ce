import * as v from 'valibot';
import { LAST_MOMENT } from '../time/moments.ts';
import { parsePattern } from '../urls/site-pattern.ts';
import { madeField } from './made-days.ts';
import {
  type CompactRule,
  compactRule,
  Moment,
  type Overrides,
  OverridesSchema,
  overridesOf,
  PreferenceOverridesSchema,
  SiteRuleSchema,
  withDefaults,
} from './overrides.ts';
import { COLOURS, isEmptyRule, LOOKS, MAX_NOTES_KEPT, NO_RULE, type Settings } from './settings.ts';

/**
 * Settings as one document, for files and for the browser's sync. Such a document is untrusted input: unknown fields are
 * rejected, every size is limited, and every pattern is validated.
 */
export interface PortableSettings {
  settings: Overrides;
  rules: Record<string, CompactRule>;
}

/** Far more rules than anyone makes, and few enough to store and list. */
const MAX_RULES = 50_000;
const MAX_LIST_LENGTH = 1_000;
const MAX_NAME_LENGTH = 200;
const MAX_PATTERN_LENGTH = 2_000;

const Name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_NAME_LENGTH));
const Names = v.pipe(v.array(Name), v.maxLength(MAX_LIST_LENGTH));
const Until = v.pipe(Moment, v.minValue(0), v.maxValue(LAST_MOMENT));
const Pattern = v.pipe(
  v.string(),
  v.maxLength(MAX_PATTERN_LENGTH),
  v.check((text) => !('problem' in parsePattern(text)), 'pattern'),
);
/** Rejects arrays, which Valibot accepts as objects without fields. */
const object = <T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.unknown(),
    v.check((input) => !Array.isArray(input), 'object'),
    schema,
  );
const sizedRecord = <T extends v.GenericSchema>(maxSize: number, schema: T) =>
  object(
    v.pipe(
      v.unknown(),
      v.check((input) => Object.keys(Object(input)).length <= maxSize, 'too-many'),
      schema,
    ),
  );

const byKey = <T extends v.GenericSchema>(value: T) =>
  v.exactOptional(sizedRecord(MAX_LIST_LENGTH, v.record(Name, value)));

const PreferencesSchema = v.strictObject({
  ...PreferenceOverridesSchema.entries,
  entityLooks: byKey(v.picklist(LOOKS)),
  entityColours: byKey(v.picklist(COLOURS)),
});
const SettingsSchema = v.strictObject({
  enabled: OverridesSchema.entries.enabled,
  pausedUntil: v.exactOptional(Until),
  entitiesOff: v.exactOptional(Names),
  notesHidden: v.exactOptional(v.pipe(v.array(Name), v.maxLength(MAX_NOTES_KEPT))),
  made: OverridesSchema.entries.made,
  preferences: v.exactOptional(object(PreferencesSchema)),
});
const RuleSchema = object(
  v.strictObject({
    on: SiteRuleSchema.entries.on,
    pausedUntil: v.exactOptional(Until),
    entitiesOn: v.optional(Names, []),
    entitiesOff: v.optional(Names, []),
    aliasesOff: v.optional(Names, []),
    made: SiteRuleSchema.entries.made,
  }),
);

/** The fields of a document, for schemas that add fields of their own. */
export const portableFields = {
  settings: v.optional(object(SettingsSchema), {}),
  rules: v.optional(sizedRecord(MAX_RULES, v.record(Pattern, RuleSchema)), {}),
};
type ParsedDocument = v.InferOutput<v.ObjectSchema<typeof portableFields, undefined>>;

/** Accepts a document with invalid rules. */
const LooseSchema = v.object({
  settings: portableFields.settings,
  rules: v.optional(sizedRecord(MAX_RULES, v.record(v.string(), v.unknown())), {}),
});

/** Settings as a document. Rules may exceed its limits, see `withoutUnportableRules`. */
export function toPortable(settings: Settings): PortableSettings {
  const rules = Object.entries(settings.rules).map(([pattern, rule]) => [pattern, compactRule(rule)]);
  return { settings: overridesOf(settings), rules: Object.fromEntries(rules) };
}

/**
 * The settings in a valid document. Rules whose patterns normalise to the same text are merged: of two switches or pauses,
 * the last in the document wins, and lists are united. Empty rules are left out. An entity that is then both on and off is off, see `exceptionsOfRule`.
 */
export function fromPortable({ settings, rules }: ParsedDocument): Settings {
  const byPattern = new Map<string, Settings['rules'][string]>();
  for (const [text, rule] of Object.entries(rules)) {
    const pattern = parsePattern(text);
    if ('problem' in pattern) continue;
    const known = byPattern.get(pattern.text) ?? NO_RULE;
    const { made: _, ...joined } = {
      ...known,
      ...rule,
      entitiesOn: union(known.entitiesOn, rule.entitiesOn),
      entitiesOff: union(known.entitiesOff, rule.entitiesOff),
      aliasesOff: union(known.aliasesOff, rule.aliasesOff),
    };
    byPattern.set(pattern.text, {
      ...joined,
      ...madeField({ ...joined, made: { ...known.made, ...rule.made } }),
    });
  }
  const { entitiesOff, notesHidden } = settings;
  const overrides = {
    ...settings,
    ...(entitiesOff && { entitiesOff: union(entitiesOff, []) }),
    ...(notesHidden && { notesHidden: union(notesHidden, []) }),
  };
  return withDefaults(overrides, Object.fromEntries([...byPattern].filter(([, rule]) => !isEmptyRule(rule))));
}

/** Each item once, in order. */
const union = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])].sort();

/**
 * Reads a document of unknown origin. Skips invalid rules, so that they do not cost the reader the valid ones.
 * @returns `undefined` when anything but a rule is invalid
 */
export function parsePortable(input: unknown): Settings | undefined {
  const parsed = v.safeParse(LooseSchema, input);
  if (!parsed.success) return undefined;
  const { settings, rules } = parsed.output;
  const valid = Object.entries(rules).flatMap(([pattern, stored]) => {
    const rule = v.is(Pattern, pattern) ? v.safeParse(RuleSchema, stored) : undefined;
    return rule?.success ? [[pattern, rule.output] as const] : [];
  });
  return fromPortable({ settings, rules: Object.fromEntries(valid) });
}

/** Drops rules that exceed the limits of a document, which rules in local storage may. */
export function withoutUnportableRules(settings: Settings): Settings {
  const rules = Object.entries(settings.rules).filter(
    ([pattern, rule]) => v.is(Pattern, pattern) && v.is(RuleSchema, rule),
  );
  return { ...settings, rules: Object.fromEntries(rules) };
}
