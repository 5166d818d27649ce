import * as v from 'valibot';
import { assertNever } from '../../shared/assert-never.ts';
import type { Exception } from '../exceptions.ts';
import { choiceKey } from '../made-days.ts';
import { OverridesSchema, withDefaults } from '../overrides.ts';
import { ALL_SITES, NO_RULE, type Settings, type SiteRule } from '../settings.ts';
import type { SettingsEntries } from './settings-entries.ts';

/**
 * Rebuilds settings from entries, see `entriesOf`.
 * @throws {v.ValiError} when a preference has an unknown value, which entries made by `entriesOf` never have
 */
export function settingsFromEntries(entries: SettingsEntries): Settings {
  let enabled: boolean | undefined;
  const preferences: [string, unknown][] = [];
  const ofEntities: Record<'look' | 'colour', [string, string][]> = { look: [], colour: [] };
  const notesHidden: string[] = [];
  const madeEverywhere: Record<string, number> = {};
  const exceptions: RuleException[] = [];
  for (const entry of entries.values()) {
    switch (entry.type) {
      case 'enabled':
        enabled = entry.value;
        break;
      case 'preference':
        preferences.push([entry.name, entry.value]);
        break;
      case 'look':
      case 'colour':
        ofEntities[entry.type].push([entry.entity, entry.value]);
        break;
      case 'note':
        notesHidden.push(entry.note);
        if (entry.made !== undefined) madeEverywhere[choiceKey.note(entry.note)] = entry.made;
        break;
      case 'site':
      case 'pause':
      case 'entity':
      case 'alias':
        exceptions.push(entry);
        break;
      default:
        assertNever(entry);
    }
  }
  const { [ALL_SITES]: everywhere = NO_RULE, ...rules } = rulesFrom(exceptions);
  const { pausedUntil, entitiesOff } = everywhere;
  const overrides = v.parse(OverridesSchema, {
    ...(enabled !== undefined && { enabled }),
    ...(pausedUntil !== undefined && { pausedUntil }),
    entitiesOff,
    notesHidden: notesHidden.sort(),
    made: { ...everywhere.made, ...madeEverywhere },
    preferences: {
      ...Object.fromEntries(preferences),
      entityLooks: Object.fromEntries(ofEntities.look),
      entityColours: Object.fromEntries(ofEntities.colour),
    },
  });
  return withDefaults(overrides, rules);
}

/** An exception that is part of a rule. */
type RuleException = Exclude<Exception, { type: 'note' }>;

interface MutableRule {
  on?: boolean;
  pausedUntil?: number;
  entitiesOn: string[];
  entitiesOff: string[];
  aliasesOff: string[];
  made?: Record<string, number>;
}

/** Rules by pattern, with sorted lists. */
function rulesFrom(exceptions: readonly RuleException[]): Record<string, SiteRule> {
  const rules = new Map<string, MutableRule>();
  for (const exception of exceptions) {
    const rule = rules.get(exception.pattern) ?? { entitiesOn: [], entitiesOff: [], aliasesOff: [] };
    rules.set(exception.pattern, rule);
    addTo(rule, exception);
  }
  for (const { entitiesOn, entitiesOff, aliasesOff } of rules.values())
    for (const list of [entitiesOn, entitiesOff, aliasesOff]) list.sort();
  return Object.fromEntries(rules);
}

function addTo(rule: MutableRule, exception: RuleException): void {
  switch (exception.type) {
    case 'site':
      rule.on = exception.on;
      addDay(rule, choiceKey.site, exception.made);
      break;
    case 'pause':
      rule.pausedUntil = exception.until;
      break;
    case 'entity':
      (exception.on ? rule.entitiesOn : rule.entitiesOff).push(exception.entity);
      addDay(rule, choiceKey.entity(exception.entity), exception.made);
      break;
    case 'alias':
      rule.aliasesOff.push(exception.alias);
      addDay(rule, choiceKey.alias(exception.alias), exception.made);
      break;
    default:
      assertNever(exception);
  }
}

function addDay(rule: MutableRule, key: string, day: number | undefined): void {
  if (day === undefined) return;
  rule.made ??= {};
  rule.made[key] = day;
}
