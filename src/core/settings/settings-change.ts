import { assertNever } from '../shared/assert-never.ts';
import { withMadeDays } from './made-days.ts';
import type { Preferences } from './preferences.ts';
import { isEmptyRule, ruleOf, type Settings, type SiteRule } from './settings.ts';

/** `default` removes the site's own override. */
type SwitchValue = 'on' | 'off' | 'default';
/** In milliseconds since the epoch. Null ends the pause. */
type Until = number | null;

interface MadeBefore {
  /** The day (see `days.ts`) of an exception that is brought back. Default: the day of the change. */
  made?: number;
}

/** One change of settings. `pattern` selects the rule that is changed. */
export type SettingsChange =
  | { type: 'everything'; on: boolean }
  | { type: 'pause'; until: Until }
  | ({ type: 'entity'; entity: string; on: boolean } & MadeBefore)
  | ({ type: 'note'; note: string; hidden: boolean } & MadeBefore)
  | { type: 'preferences'; changed: Partial<Preferences> }
  | ({ type: 'site'; pattern: string; value: SwitchValue } & MadeBefore)
  | { type: 'pause-site'; pattern: string; until: Until }
  | ({ type: 'entity-on-site'; pattern: string; entity: string; value: SwitchValue } & MadeBefore)
  | ({ type: 'alias-on-site'; pattern: string; alias: string; on: boolean } & MadeBefore)
  /** Several changes, made one after the other and stored together. */
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

/**
 * The settings after a change. The given object is not altered.
 * @param today the day of the change (see `days.ts`), for new exceptions
 */
export function applyChange(settings: Settings, change: SettingsChange, today?: number): Settings {
  const day = ('made' in change ? change.made : undefined) ?? today;
  switch (change.type) {
    case 'everything':
      return { ...settings, enabled: change.on };
    case 'pause':
      return withPause(settings, change.until);
    case 'entity':
      return withMadeDays(
        settings,
        { ...settings, entitiesOff: withMember(settings.entitiesOff, change.entity, !change.on) },
        day,
      );
    case 'note':
      return withMadeDays(
        settings,
        { ...settings, notesHidden: withMember(settings.notesHidden, change.note, change.hidden) },
        day,
      );
    case 'preferences':
      return { ...settings, preferences: { ...settings.preferences, ...change.changed } };
    case 'site':
      return withRule(settings, change.pattern, day, ({ on: _, ...rule }) =>
        change.value === 'default' ? rule : { ...rule, on: change.value === 'on' },
      );
    case 'pause-site':
      return withRule(settings, change.pattern, day, (rule) => withPause(rule, change.until));
    case 'entity-on-site':
      return withRule(settings, change.pattern, day, (rule) => ({
        ...rule,
        entitiesOn: withMember(rule.entitiesOn, change.entity, change.value === 'on'),
        entitiesOff: withMember(rule.entitiesOff, change.entity, change.value === 'off'),
      }));
    case 'alias-on-site':
      return withRule(settings, change.pattern, day, (rule) => ({
        ...rule,
        aliasesOff: withMember(rule.aliasesOff, change.alias, !change.on),
      }));
    case 'several':
      return change.changes.reduce((before, one) => applyChange(before, one, today), settings);
    default:
      return assertNever(change);
  }
}

function withPause<T extends { pausedUntil?: number }>({ pausedUntil: _, ...rest }: T, until: number | null) {
  return { ...rest, ...(until === null ? {} : { pausedUntil: until }) };
}

/** Changes the rule of a pattern. Removes the rule if it becomes empty. */
function withRule(
  settings: Settings,
  pattern: string,
  day: number | undefined,
  change: (rule: SiteRule) => SiteRule,
): Settings {
  const before = ruleOf(settings, pattern);
  const rule = withMadeDays(before, change(before), day);
  // Spreading is the fastest way to copy ten thousand rules.
  const rules = { ...settings.rules, [pattern]: rule };
  if (isEmptyRule(rule)) Reflect.deleteProperty(rules, pattern);
  return { ...settings, rules };
}

function withMember(list: readonly string[], item: string, isMember: boolean): readonly string[] {
  const rest = list.filter((other) => other !== item);
  return isMember ? [...rest, item].sort() : rest;
}
