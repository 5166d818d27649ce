import { assertNever } from '../shared/assert-never.ts';
import { choiceKey, type MadeDays } from './made-days.ts';
import { ALL_SITES, type Settings, type SiteRule } from './settings.ts';
import type { SettingsChange } from './settings-change.ts';

interface Made {
  /** The day on which the exception was made, see `days.ts`. Missing where it is not known. */
  made?: number;
}

/** One choice of the reader for the pages of a pattern. A `SiteRule` holds all exceptions of one pattern. */
export type Exception =
  | ({ type: 'site'; pattern: string; on: boolean } & Made)
  /** `until` in milliseconds since the epoch. */
  | { type: 'pause'; pattern: string; until: number }
  | ({ type: 'entity'; pattern: string; entity: string; on: boolean } & Made)
  /** An alias that means something else on these pages. */
  | ({ type: 'alias'; pattern: string; alias: string } & Made)
  /** A note that is hidden in all cards. */
  | ({ type: 'note'; pattern: typeof ALL_SITES; note: string } & Made);

/** A key for what an exception is about. Of two exceptions with the same key, only one can be in force. */
export function exceptionKey(exception: Exception): string {
  const { type, pattern } = exception;
  // The length makes the key unambiguous: names and patterns may contain spaces.
  const keyFor = (name: string) => `${type} ${name.length} ${name} ${pattern}`;
  switch (exception.type) {
    case 'site':
    case 'pause':
      return `${type} ${pattern}`;
    case 'entity':
      return keyFor(exception.entity);
    case 'alias':
      return keyFor(exception.alias);
    case 'note':
      return keyFor(exception.note);
    default:
      return assertNever(exception);
  }
}

/** All exceptions of a rule. An entity that the rule lists as on and as off is off, as in `policyFor`. */
export function exceptionsOfRule(pattern: string, rule: SiteRule): Exception[] {
  const { on, pausedUntil, entitiesOn, entitiesOff, aliasesOff } = rule;
  const made = (key: string) => madeOn(rule.made, key);
  const entity = (id: string, isOn: boolean) =>
    ({ type: 'entity', pattern, entity: id, on: isOn, ...made(choiceKey.entity(id)) }) as const;
  return [
    ...(on === undefined ? [] : [{ type: 'site', pattern, on, ...made(choiceKey.site) } as const]),
    ...(pausedUntil === undefined ? [] : [{ type: 'pause', pattern, until: pausedUntil } as const]),
    ...entitiesOff.map((id) => entity(id, false)),
    ...entitiesOn.filter((id) => !entitiesOff.includes(id)).map((id) => entity(id, true)),
    ...aliasesOff.map(
      (alias) => ({ type: 'alias', pattern, alias, ...made(choiceKey.alias(alias)) }) as const,
    ),
  ];
}

const madeOn = (days: MadeDays | undefined, key: string): Made => {
  const made = days?.[key];
  return made === undefined ? {} : { made };
};

/** The exceptions that hold on all sites: a pause, entities that are off, and hidden notes. */
export const exceptionsEverywhere = ({
  pausedUntil,
  entitiesOff,
  notesHidden,
  made,
}: Settings): Exception[] => [
  ...exceptionsOfRule(ALL_SITES, {
    ...(pausedUntil === undefined ? {} : { pausedUntil }),
    entitiesOn: [],
    entitiesOff,
    aliasesOff: [],
    ...(made && { made }),
  }),
  ...notesHidden.map(
    (note) => ({ type: 'note', pattern: ALL_SITES, note, ...madeOn(made, choiceKey.note(note)) }) as const,
  ),
];

/** The change that adds an exception. It keeps the exception's day, if it has one. */
export function changeToAdd(exception: Exception): SettingsChange {
  const { pattern } = exception;
  const made = 'made' in exception && exception.made !== undefined ? { made: exception.made } : {};
  switch (exception.type) {
    case 'site':
      return { type: 'site', pattern, value: exception.on ? 'on' : 'off', ...made };
    case 'pause':
      if (pattern === ALL_SITES) return { type: 'pause', until: exception.until };
      return { type: 'pause-site', pattern, until: exception.until };
    case 'entity':
      if (pattern === ALL_SITES)
        return { type: 'entity', entity: exception.entity, on: exception.on, ...made };
      return {
        type: 'entity-on-site',
        pattern,
        entity: exception.entity,
        value: exception.on ? 'on' : 'off',
        ...made,
      };
    case 'alias':
      return { type: 'alias-on-site', pattern, alias: exception.alias, on: false, ...made };
    case 'note':
      return { type: 'note', note: exception.note, hidden: true, ...made };
    default:
      return assertNever(exception);
  }
}

/** The change that removes an exception. */
export function changeToRemove(exception: Exception): SettingsChange {
  const { pattern } = exception;
  switch (exception.type) {
    case 'site':
      return { type: 'site', pattern, value: 'default' };
    case 'pause':
      return pattern === ALL_SITES
        ? { type: 'pause', until: null }
        : { type: 'pause-site', pattern, until: null };
    case 'entity':
      if (pattern === ALL_SITES) return { type: 'entity', entity: exception.entity, on: true };
      return { type: 'entity-on-site', pattern, entity: exception.entity, value: 'default' };
    case 'alias':
      return { type: 'alias-on-site', pattern, alias: exception.alias, on: true };
    case 'note':
      return { type: 'note', note: exception.note, hidden: false };
    default:
      return assertNever(exception);
  }
}
