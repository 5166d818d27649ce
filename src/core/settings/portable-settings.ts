import * as v from 'valibot';
import { parsePattern } from '../urls/site-pattern.ts';
import { compactRule, overridesOf, withDefaults } from './overrides.ts';
import { COLOURS, NO_RULE, type Settings } from './settings.ts';
import {
  type CompactRule,
  Moment,
  OverridesSchema,
  SiteRuleSchema,
  SomePreferencesSchema,
} from './settings-schema.ts';

/**
 * Settings in one piece, as they travel: in files and through the browser's sync. What comes back from there is as
 * foreign as a web page, so every field is named, every size bounded, and every pattern one that can be.
 */
export interface PortableSettings {
  settings: v.InferOutput<typeof OverridesSchema>;
  rules: Record<string, CompactRule>;
}

/** More exceptions than anyone makes, few enough to show and store. */
export const MOST_RULES = 50_000;
const MOST_IN_A_LIST = 1_000;
const LONGEST_NAME = 200;
const LONGEST_PATTERN = 2_000;
/** The last moment that a date can have, in milliseconds of the epoch. */
const LAST_MOMENT = 8.64e15;

const Name = v.pipe(v.string(), v.nonEmpty(), v.maxLength(LONGEST_NAME));
const Names = v.pipe(v.array(Name), v.maxLength(MOST_IN_A_LIST));
const Until = v.pipe(Moment, v.minValue(0), v.maxValue(LAST_MOMENT));
const Pattern = v.pipe(
  v.string(),
  v.maxLength(LONGEST_PATTERN),
  v.check((text) => !('problem' in parsePattern(text)), 'pattern'),
);
/** Valibot takes a list for an object without fields. */
const object = <T extends v.GenericSchema>(schema: T) =>
  v.pipe(
    v.unknown(),
    v.check((input) => !Array.isArray(input), 'object'),
    schema,
  );
const sizedRecord = <T extends v.GenericSchema>(most: number, schema: T) =>
  object(
    v.pipe(
      v.unknown(),
      v.check((input) => Object.keys(Object(input)).length <= most, 'too-many'),
      schema,
    ),
  );

const Preferences = v.strictObject({
  ...SomePreferencesSchema.entries,
  entityColours: v.exactOptional(sizedRecord(MOST_IN_A_LIST, v.record(Name, v.picklist(COLOURS)))),
});
const SettingsPart = v.strictObject({
  enabled: OverridesSchema.entries.enabled,
  pausedUntil: v.exactOptional(Until),
  entitiesOff: v.exactOptional(Names),
  preferences: v.exactOptional(object(Preferences)),
});
const Rule = v.strictObject({
  on: SiteRuleSchema.entries.on,
  pausedUntil: v.exactOptional(Until),
  entitiesOn: v.optional(Names, []),
  entitiesOff: v.optional(Names, []),
  aliasesOff: v.optional(Names, []),
});

/** Parts of a document; the first issue of a parse tells the field. */
export const PortableEntries = {
  settings: v.optional(object(SettingsPart), {}),
  rules: v.optional(sizedRecord(MOST_RULES, v.record(Pattern, object(Rule))), {}),
};
type SettingsParts = v.InferOutput<v.ObjectSchema<typeof PortableEntries, undefined>>;

const RuleSchema = object(Rule);
/** A document of which some rules may be unreadable. */
const LooseSchema = v.object({
  settings: PortableEntries.settings,
  rules: v.optional(sizedRecord(MOST_RULES, v.record(v.string(), v.unknown())), {}),
});

/** Settings ready to travel: only what differs from the defaults. */
export function toPortable(settings: Settings): PortableSettings {
  const rules = Object.entries(settings.rules).map(([pattern, rule]) => [pattern, compactRule(rule)]);
  return { settings: overridesOf(settings), rules: Object.fromEntries(rules) };
}

/**
 * The settings that a document means. Patterns that come to the same thing are one rule: of its switch and its pause the later
 * word holds, its lists are joined (and an entity that is then both on and off is off, see `exceptionsOfRule`).
 */
export function fromPortable({ settings, rules }: SettingsParts): Settings {
  const byPattern = new Map<string, Settings['rules'][string]>();
  for (const [text, rule] of Object.entries(rules)) {
    const pattern = parsePattern(text);
    if ('problem' in pattern) continue;
    const known = byPattern.get(pattern.text) ?? NO_RULE;
    byPattern.set(pattern.text, {
      ...known,
      ...rule,
      entitiesOn: union(known.entitiesOn, rule.entitiesOn),
      entitiesOff: union(known.entitiesOff, rule.entitiesOff),
      aliasesOff: union(known.aliasesOff, rule.aliasesOff),
    });
  }
  return withDefaults(settings, Object.fromEntries(byPattern));
}

const union = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])].sort();

/**
 * Settings from a document of unknown origin. A rule that cannot be read is left out: it is no reason to lose the others.
 * @returns `undefined` when it is no document
 */
export function parsePortable(input: unknown): Settings | undefined {
  const parsed = v.safeParse(LooseSchema, input);
  if (!parsed.success) return undefined;
  const { settings, rules } = parsed.output;
  const readable = Object.entries(rules).flatMap(([pattern, stored]) => {
    const rule = v.is(Pattern, pattern) ? v.safeParse(RuleSchema, stored) : undefined;
    return rule?.success ? [[pattern, rule.output] as const] : [];
  });
  return fromPortable({ settings, rules: Object.fromEntries(readable) });
}

/** The settings without rules that nobody could read again: what is stored here may be longer than what may travel. */
export function portable(settings: Settings): Settings {
  const rules = Object.entries(settings.rules).filter(
    ([pattern, rule]) => v.is(Pattern, pattern) && v.is(RuleSchema, rule),
  );
  return { ...settings, rules: Object.fromEntries(rules) };
}
