import * as v from 'valibot';
import { LAST_MOMENT } from '../../time/moments.ts';
import { parsePattern } from '../../urls/site-pattern.ts';
import { madeField } from '../made-days.ts';
import {
  type CompactRule,
  compactRule,
  MomentSchema,
  type Overrides,
  OverridesSchema,
  overridesOf,
  PreferenceOverridesSchema,
  SiteRuleSchema,
  withDefaults,
} from '../overrides.ts';
import { COLOURS, MARK_LOOKS } from '../preferences.ts';
import { objectOnly } from '../read-fields.ts';
import { isEmptyRule, MAX_NOTES_KEPT, NO_RULE, type Settings } from '../settings.ts';

/**
 * All settings as one document, for files and for the browser's sync. Documents are untrusted input: their schema rejects unknown
 * fields, limits every size, and validates every pattern.
 */
export interface PortableSettings {
  settings: Overrides;
  rules: Record<string, CompactRule>;
}

/** More rules than anyone makes, but few enough to store and list. */
const MAX_RULES = 50_000;
/** More names than anyone decides about, also after files of several devices were joined: a longer list could not be imported again. */
const MAX_LIST_LENGTH = 10_000;
const MAX_NAME_LENGTH = 200;
const MAX_PATTERN_LENGTH = 2_000;

const NameSchema = v.pipe(v.string(), v.nonEmpty(), v.maxLength(MAX_NAME_LENGTH));
const NamesSchema = v.pipe(v.array(NameSchema), v.maxLength(MAX_LIST_LENGTH));
const UntilSchema = v.pipe(MomentSchema, v.minValue(0), v.maxValue(LAST_MOMENT));
const PatternSchema = v.pipe(
  v.string(),
  v.maxLength(MAX_PATTERN_LENGTH),
  v.check((text) => !('problem' in parsePattern(text)), 'pattern'),
);
const sizedRecord = <T extends v.GenericSchema>(maxSize: number, schema: T) =>
  objectOnly(
    v.pipe(
      v.unknown(),
      v.check((input) => Object.keys(Object(input)).length <= maxSize, 'too-many'),
      schema,
    ),
  );

const recordByKey = <T extends v.GenericSchema>(value: T) =>
  v.exactOptional(sizedRecord(MAX_LIST_LENGTH, v.record(NameSchema, value)));

const PreferencesSchema = v.strictObject({
  ...PreferenceOverridesSchema.entries,
  entityLooks: recordByKey(v.picklist(MARK_LOOKS)),
  entityColours: recordByKey(v.picklist(COLOURS)),
});
const SettingsSchema = v.strictObject({
  enabled: OverridesSchema.entries.enabled,
  pausedUntil: v.exactOptional(UntilSchema),
  entitiesOff: v.exactOptional(NamesSchema),
  notesHidden: v.exactOptional(v.pipe(v.array(NameSchema), v.maxLength(MAX_NOTES_KEPT))),
  made: OverridesSchema.entries.made,
  preferences: v.exactOptional(objectOnly(PreferencesSchema)),
});
const RuleSchema = objectOnly(
  v.strictObject({
    on: SiteRuleSchema.entries.on,
    pausedUntil: v.exactOptional(UntilSchema),
    entitiesOn: v.optional(NamesSchema, []),
    entitiesOff: v.optional(NamesSchema, []),
    aliasesOff: v.optional(NamesSchema, []),
    made: SiteRuleSchema.entries.made,
  }),
);

/** The fields of a document, for schemas that add further fields. */
export const portableFields = {
  settings: v.optional(objectOnly(SettingsSchema), {}),
  rules: v.optional(sizedRecord(MAX_RULES, v.record(PatternSchema, RuleSchema)), {}),
};
type ParsedDocument = v.InferOutput<v.ObjectSchema<typeof portableFields, undefined>>;

/** Accepts documents with invalid rules. */
const LooseSchema = v.object({
  settings: portableFields.settings,
  rules: v.optional(sizedRecord(MAX_RULES, v.record(v.string(), v.unknown())), {}),
});

/** Turns settings into a document. It may exceed the limits of its schema, see `withoutUnportableRules`. */
export function toPortable(settings: Settings): PortableSettings {
  const rules = Object.entries(settings.rules).map(([pattern, rule]) => [pattern, compactRule(rule)]);
  return { settings: overridesOf(settings), rules: Object.fromEntries(rules) };
}

/**
 * The settings of a valid document. Rules whose patterns normalise to the same text are merged: the last switch and the last pause win,
 * and lists are united. An entity that is then both on and off is off, see `exceptionsOfRule`. Empty rules are dropped.
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

/** The items of both lists, sorted and without duplicates. */
const union = (one: readonly string[], other: readonly string[]) => [...new Set([...one, ...other])].sort();

/**
 * Reads a document of unknown origin. Skips invalid rules, so that the reader keeps the valid ones.
 * @returns `undefined` when anything but a rule is invalid
 */
export function parsePortable(input: unknown): Settings | undefined {
  const parsed = v.safeParse(LooseSchema, input);
  if (!parsed.success) return undefined;
  const { settings, rules } = parsed.output;
  const valid = Object.entries(rules).flatMap(([pattern, stored]) => {
    const rule = v.is(PatternSchema, pattern) ? v.safeParse(RuleSchema, stored) : undefined;
    return rule?.success ? [[pattern, rule.output] as const] : [];
  });
  return fromPortable({ settings, rules: Object.fromEntries(valid) });
}

/** Drops rules that a document cannot have: local storage has no limits, and takes patterns that would be read as others. */
export function withoutUnportableRules(settings: Settings): Settings {
  const rules = Object.entries(settings.rules).filter(
    ([pattern, rule]) => isPortablePattern(pattern) && v.is(RuleSchema, rule),
  );
  return { ...settings, rules: Object.fromEntries(rules) };
}

/** Keys that could reach an object's prototype. Valibot ignores them, also where they are names of hosts, as in `http://prototype/`. */
export const isPrototypeKey = (key: string): boolean =>
  ['__proto__', 'prototype', 'constructor'].includes(key);

/** Whether a document that has a pattern is read with the same one. */
function isPortablePattern(text: string): boolean {
  if (text.length > MAX_PATTERN_LENGTH || isPrototypeKey(text)) return false;
  const pattern = parsePattern(text);
  return !('problem' in pattern) && pattern.text === text;
}
