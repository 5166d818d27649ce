import * as v from 'valibot';
import { assertNever } from './assert-never.ts';
import { isEmptyRule, ruleOf, type Settings, type SiteRule } from './settings.ts';
import { SiteRuleSchema, SomePreferencesSchema } from './settings-schema.ts';

const Pattern = v.pipe(v.string(), v.nonEmpty());
/** `default`: as it is without a word of the reader about this site. */
const Choice = v.picklist(['on', 'off', 'default']);
/** In milliseconds of the epoch; null ends the pause. */
const Until = v.nullable(v.number());

/** One thing that the reader changes; the schema, because content scripts send it. */
export const SettingsChangeSchema = v.variant('type', [
  v.object({ type: v.literal('everything'), on: v.boolean() }),
  v.object({ type: v.literal('pause'), until: Until }),
  v.object({ type: v.literal('entity'), entity: v.string(), on: v.boolean() }),
  v.object({ type: v.literal('preferences'), changed: SomePreferencesSchema }),
  v.object({ type: v.literal('site'), site: Pattern, choice: Choice }),
  v.object({ type: v.literal('pause-site'), site: Pattern, until: Until }),
  v.object({ type: v.literal('entity-on-site'), site: Pattern, entity: v.string(), choice: Choice }),
  v.object({ type: v.literal('alias-on-site'), site: Pattern, alias: v.string(), on: v.boolean() }),
  /** Puts whole rules in place, or takes them away (null). */
  v.object({ type: v.literal('rules'), rules: v.record(Pattern, v.nullable(SiteRuleSchema)) }),
]);
export type SettingsChange = v.InferOutput<typeof SettingsChangeSchema>;

/** The patterns whose rules a change touches. */
export function patternsIn(change: SettingsChange): readonly string[] {
  switch (change.type) {
    case 'everything':
    case 'pause':
    case 'entity':
    case 'preferences':
      return [];
    case 'site':
    case 'pause-site':
    case 'entity-on-site':
    case 'alias-on-site':
      return [change.site];
    case 'rules':
      return Object.keys(change.rules);
    default:
      return assertNever(change);
  }
}

/** The settings after `change`; the given object is left as it was. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.type) {
    case 'everything':
      return { ...settings, enabled: change.on };
    case 'pause':
      return withPause(settings, change.until);
    case 'entity':
      return { ...settings, entitiesOff: withMember(settings.entitiesOff, change.entity, !change.on) };
    case 'preferences':
      return { ...settings, preferences: { ...settings.preferences, ...change.changed } };
    case 'site':
      return withRule(settings, change.site, ({ on: _, ...rule }) =>
        change.choice === 'default' ? rule : { ...rule, on: change.choice === 'on' },
      );
    case 'pause-site':
      return withRule(settings, change.site, (rule) => withPause(rule, change.until));
    case 'entity-on-site':
      return withRule(settings, change.site, (rule) => ({
        ...rule,
        entitiesOn: withMember(rule.entitiesOn, change.entity, change.choice === 'on'),
        entitiesOff: withMember(rule.entitiesOff, change.entity, change.choice === 'off'),
      }));
    case 'alias-on-site':
      return withRule(settings, change.site, (rule) => ({
        ...rule,
        aliasesOff: withMember(rule.aliasesOff, change.alias, !change.on),
      }));
    case 'rules':
      return { ...settings, rules: withRules(settings.rules, change.rules) };
    default:
      return assertNever(change);
  }
}

function withPause<T extends { pausedUntil?: number }>({ pausedUntil: _, ...rest }: T, until: number | null) {
  return { ...rest, ...(until === null ? {} : { pausedUntil: until }) };
}

function withRule(settings: Settings, pattern: string, change: (rule: SiteRule) => SiteRule): Settings {
  return {
    ...settings,
    rules: withRules(settings.rules, { [pattern]: change(ruleOf(settings, pattern)) }),
  };
}

/** Rules that say nothing are not kept. */
function withRules(
  rules: Settings['rules'],
  changed: Readonly<Record<string, SiteRule | null>>,
): Settings['rules'] {
  const said = Object.entries(changed).flatMap(([pattern, rule]) =>
    rule === null || isEmptyRule(rule) ? [] : [[pattern, rule] as const],
  );
  // Spreading is the fastest way to copy: there may be ten thousand.
  const kept = { ...rules, ...Object.fromEntries(said) };
  for (const [pattern, rule] of Object.entries(changed))
    if (rule === null || isEmptyRule(rule)) Reflect.deleteProperty(kept, pattern);
  return kept;
}

function withMember(list: readonly string[], item: string, member: boolean): readonly string[] {
  const rest = list.filter((other) => other !== item);
  return member ? [...rest, item].sort() : rest;
}
