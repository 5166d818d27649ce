import * as v from 'valibot';
import { assertNever } from '../shared/assert-never.ts';
import { EVERYWHERE, type Exception, exceptionKey, exceptionsOfRule } from './exceptions.ts';
import { chosenOf, withDefaults } from './overrides.ts';
import type { Settings, SiteRule } from './settings.ts';
import { ChosenSchema } from './settings-schema.ts';

/**
 * Settings as single decisions: one entry for each thing that the reader chose, by a key that says what it is about.
 * What is as by default has no entry. In this shape settings can be compared, joined and merged.
 */
export type Decisions = ReadonlyMap<string, Decision>;
export type Decision =
  | { type: 'main'; field: 'enabled' | 'pausedUntil'; value: boolean | number }
  | { type: 'entity-everywhere'; entity: string }
  | { type: 'preference'; name: string; value: string | boolean }
  | { type: 'colour'; entity: string; value: string }
  | { type: 'exception'; exception: Exception };

/** What a decision is about. */
export function decisionKey(decision: Decision): string {
  switch (decision.type) {
    case 'main':
      return JSON.stringify([decision.type, decision.field]);
    case 'preference':
      return JSON.stringify([decision.type, decision.name]);
    case 'entity-everywhere':
    case 'colour':
      return JSON.stringify([decision.type, decision.entity]);
    case 'exception':
      return exceptionKey(decision.exception);
    default:
      return assertNever(decision);
  }
}

/** The decision that an exception stands for. */
export function decisionOf(exception: Exception): Decision {
  if (exception.pattern !== EVERYWHERE) return { type: 'exception', exception };
  switch (exception.type) {
    case 'pause':
      return { type: 'main', field: 'pausedUntil', value: exception.until };
    case 'entity':
      return { type: 'entity-everywhere', entity: exception.entity };
    case 'site':
    case 'alias':
      throw new TypeError(`There is no ${exception.type} for every site`);
    default:
      return assertNever(exception);
  }
}

/** Whether two entries say the same; an entry that is not there says nothing. */
export const sameDecision = (one: Decision | undefined, other: Decision | undefined): boolean =>
  one === other || saidBy(one) === saidBy(other);

function saidBy(decision: Decision | undefined): unknown {
  switch (decision?.type) {
    case undefined:
      return undefined;
    case 'main':
    case 'preference':
    case 'colour':
      return decision.value;
    case 'entity-everywhere':
      return true;
    case 'exception': {
      const { exception } = decision;
      if (exception.type === 'alias') return true;
      return exception.type === 'pause' ? exception.until : exception.on;
    }
    default:
      return assertNever(decision);
  }
}

/** Whether two sets of decisions are the same, whatever the order. */
export function sameDecisions(one: Decisions, other: Decisions): boolean {
  if (one.size !== other.size) return false;
  for (const [key, decision] of one) if (!sameDecision(decision, other.get(key))) return false;
  return true;
}

/** Takes settings apart. */
export function decisionsOf(settings: Settings): Decisions {
  const { enabled, pausedUntil, entitiesOff = [], preferences = {} } = chosenOf(settings);
  const { entityColours = {}, ...flat } = preferences;
  const decisions: Decision[] = [
    ...(enabled === undefined ? [] : [{ type: 'main', field: 'enabled', value: enabled } as const]),
    ...(pausedUntil === undefined
      ? []
      : [{ type: 'main', field: 'pausedUntil', value: pausedUntil } as const]),
    ...entitiesOff.map((entity) => ({ type: 'entity-everywhere', entity }) as const),
    ...Object.entries(flat).map(([name, value]) => ({ type: 'preference', name, value }) as const),
    ...Object.entries(entityColours).map(([entity, value]) => ({ type: 'colour', entity, value }) as const),
  ];
  for (const [pattern, rule] of Object.entries(settings.rules))
    for (const exception of exceptionsOfRule(pattern, rule)) decisions.push({ type: 'exception', exception });
  return new Map(decisions.map((decision) => [decisionKey(decision), decision]));
}

/**
 * Puts settings together from decisions.
 * @throws {v.ValiError} when a preference has a value that there is not; decisions taken from settings never do
 */
export function settingsFrom(decisions: Decisions): Settings {
  const main: [string, unknown][] = [];
  const entitiesOff: string[] = [];
  const preferences: [string, unknown][] = [];
  const colours: [string, string][] = [];
  const rules = new Map<string, RuleParts>();
  for (const decision of decisions.values()) {
    switch (decision.type) {
      case 'main':
        main.push([decision.field, decision.value]);
        break;
      case 'entity-everywhere':
        entitiesOff.push(decision.entity);
        break;
      case 'preference':
        preferences.push([decision.name, decision.value]);
        break;
      case 'colour':
        colours.push([decision.entity, decision.value]);
        break;
      case 'exception':
        addTo(rules, decision.exception);
        break;
      default:
        assertNever(decision);
    }
  }
  const chosen = v.parse(ChosenSchema, {
    ...Object.fromEntries(main),
    ...(entitiesOff.length > 0 && { entitiesOff: entitiesOff.sort() }),
    preferences: { ...Object.fromEntries(preferences), entityColours: Object.fromEntries(colours) },
  });
  return withDefaults(chosen, Object.fromEntries([...rules].map(([key, parts]) => [key, ruleFrom(parts)])));
}

interface RuleParts {
  on?: boolean;
  pausedUntil?: number;
  entitiesOn: string[];
  entitiesOff: string[];
  aliasesOff: string[];
}

function addTo(rules: Map<string, RuleParts>, exception: Exception): void {
  const rule = rules.get(exception.pattern) ?? { entitiesOn: [], entitiesOff: [], aliasesOff: [] };
  rules.set(exception.pattern, rule);
  switch (exception.type) {
    case 'site':
      rule.on = exception.on;
      break;
    case 'pause':
      rule.pausedUntil = exception.until;
      break;
    case 'entity':
      (exception.on ? rule.entitiesOn : rule.entitiesOff).push(exception.entity);
      break;
    case 'alias':
      rule.aliasesOff.push(exception.alias);
      break;
    default:
      assertNever(exception);
  }
}

function ruleFrom({ entitiesOn, entitiesOff, aliasesOff, ...rule }: RuleParts): SiteRule {
  return {
    ...rule,
    entitiesOn: entitiesOn.sort(),
    entitiesOff: entitiesOff.sort(),
    aliasesOff: aliasesOff.sort(),
  };
}
