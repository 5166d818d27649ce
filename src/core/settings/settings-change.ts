import { assertNever } from '../shared/assert-never.ts';
import { isEmptyRule, type Preferences, ruleOf, type Settings, type SiteRule } from './settings.ts';

/** `default` removes the site's own override. */
type SwitchValue = 'on' | 'off' | 'default';
/** In milliseconds since the epoch. Null ends the pause. */
type Until = number | null;

/** One change of settings. `site` is a pattern. */
export type SettingsChange =
  | { type: 'everything'; on: boolean }
  | { type: 'pause'; until: Until }
  | { type: 'entity'; entity: string; on: boolean }
  | { type: 'note'; note: string; hidden: boolean }
  | { type: 'preferences'; changed: Partial<Preferences> }
  | { type: 'site'; pattern: string; value: SwitchValue }
  | { type: 'pause-site'; pattern: string; until: Until }
  | { type: 'entity-on-site'; pattern: string; entity: string; value: SwitchValue }
  | { type: 'alias-on-site'; pattern: string; alias: string; on: boolean }
  /** Makes changes one after the other, and stores them together. */
  | { type: 'several'; changes: readonly SettingsChange[] };

/** The patterns whose rules a change may alter. */
export function patternsIn(change: SettingsChange): readonly string[] {
  switch (change.type) {
    case 'everything':
    case 'pause':
    case 'entity':
    case 'note':
    case 'preferences':
      return [];
    case 'site':
    case 'pause-site':
    case 'entity-on-site':
    case 'alias-on-site':
      return [change.pattern];
    case 'several':
      return change.changes.flatMap(patternsIn);
    default:
      return assertNever(change);
  }
}

/** Returns the settings after `change`, without altering the given object. */
export function applyChange(settings: Settings, change: SettingsChange): Settings {
  switch (change.type) {
    case 'everything':
      return { ...settings, enabled: change.on };
    case 'pause':
      return withPause(settings, change.until);
    case 'entity':
      return { ...settings, entitiesOff: withMember(settings.entitiesOff, change.entity, !change.on) };
    case 'note':
      return { ...settings, notesHidden: withMember(settings.notesHidden, change.note, change.hidden) };
    case 'preferences':
      return { ...settings, preferences: { ...settings.preferences, ...change.changed } };
    case 'site':
      return withRule(settings, change.pattern, ({ on: _, ...rule }) =>
        change.value === 'default' ? rule : { ...rule, on: change.value === 'on' },
      );
    case 'pause-site':
      return withRule(settings, change.pattern, (rule) => withPause(rule, change.until));
    case 'entity-on-site':
      return withRule(settings, change.pattern, (rule) => ({
        ...rule,
        entitiesOn: withMember(rule.entitiesOn, change.entity, change.value === 'on'),
        entitiesOff: withMember(rule.entitiesOff, change.entity, change.value === 'off'),
      }));
    case 'alias-on-site':
      return withRule(settings, change.pattern, (rule) => ({
        ...rule,
        aliasesOff: withMember(rule.aliasesOff, change.alias, !change.on),
      }));
    case 'several':
      return change.changes.reduce(applyChange, settings);
    default:
      return assertNever(change);
  }
}

function withPause<T extends { pausedUntil?: number }>({ pausedUntil: _, ...rest }: T, until: number | null) {
  return { ...rest, ...(until === null ? {} : { pausedUntil: until }) };
}

/** An empty rule is removed. */
function withRule(settings: Settings, pattern: string, change: (rule: SiteRule) => SiteRule): Settings {
  const rule = change(ruleOf(settings, pattern));
  // Spreading is the fastest way to copy ten thousand rules.
  const rules = { ...settings.rules, [pattern]: rule };
  if (isEmptyRule(rule)) Reflect.deleteProperty(rules, pattern);
  return { ...settings, rules };
}

function withMember(list: readonly string[], item: string, member: boolean): readonly string[] {
  const rest = list.filter((other) => other !== item);
  return member ? [...rest, item].sort() : rest;
}
