import { assertNever } from '../shared/assert-never.ts';
import type { Settings, SiteRule } from './settings.ts';
import type { SettingsChange } from './settings-change.ts';

/** In place of a pattern: all sites. It is none itself (see `parsePattern`). */
export const EVERYWHERE = '*';

/** One thing that the reader said about the pages of one pattern: what a rule is made of. */
export type Exception =
  | { type: 'site'; pattern: string; on: boolean }
  /** `until` in milliseconds of the epoch. */
  | { type: 'pause'; pattern: string; until: number }
  | { type: 'entity'; pattern: string; entity: string; on: boolean }
  /** The alias means something else there. */
  | { type: 'alias'; pattern: string; alias: string };

/** What tells an exception from every other: there is one answer to each. */
export function exceptionKey(exception: Exception): string {
  const { type, pattern } = exception;
  // With its length, no name can pass for the beginning of a pattern.
  const about = (name: string) => `${type} ${name.length} ${name} ${pattern}`;
  switch (exception.type) {
    case 'site':
    case 'pause':
      return `${type} ${pattern}`;
    case 'entity':
      return about(exception.entity);
    case 'alias':
      return about(exception.alias);
    default:
      return assertNever(exception);
  }
}

/** All exceptions of one rule. An entity that is both on and off there is off, as pages see it. */
export function exceptionsOfRule(pattern: string, rule: SiteRule): Exception[] {
  const { on, pausedUntil, entitiesOn, entitiesOff, aliasesOff } = rule;
  return [
    ...(on === undefined ? [] : [{ type: 'site', pattern, on } as const]),
    ...(pausedUntil === undefined ? [] : [{ type: 'pause', pattern, until: pausedUntil } as const]),
    ...entitiesOff.map((entity) => ({ type: 'entity', pattern, entity, on: false }) as const),
    ...entitiesOn
      .filter((entity) => !entitiesOff.includes(entity))
      .map((entity) => ({ type: 'entity', pattern, entity, on: true }) as const),
    ...aliasesOff.map((alias) => ({ type: 'alias', pattern, alias }) as const),
  ];
}

/** What the reader took away everywhere: names, and a pause. */
export function exceptionsEverywhere({ pausedUntil, entitiesOff }: Settings): Exception[] {
  const pattern = EVERYWHERE;
  return [
    ...(pausedUntil === undefined ? [] : [{ type: 'pause', pattern, until: pausedUntil } as const]),
    ...entitiesOff.map((entity) => ({ type: 'entity', pattern, entity, on: false }) as const),
  ];
}

/** The change that makes an exception. */
export function makingOf(exception: Exception): SettingsChange {
  const { pattern: site } = exception;
  switch (exception.type) {
    case 'site':
      return { type: 'site', site, value: exception.on ? 'on' : 'off' };
    case 'pause':
      if (site === EVERYWHERE) return { type: 'pause', until: exception.until };
      return { type: 'pause-site', site, until: exception.until };
    case 'entity':
      if (site === EVERYWHERE) return { type: 'entity', entity: exception.entity, on: exception.on };
      return { type: 'entity-on-site', site, entity: exception.entity, value: exception.on ? 'on' : 'off' };
    case 'alias':
      return { type: 'alias-on-site', site, alias: exception.alias, on: false };
    default:
      return assertNever(exception);
  }
}

/** The change that takes an exception back. */
export function undoingOf(exception: Exception): SettingsChange {
  const { pattern: site } = exception;
  switch (exception.type) {
    case 'site':
      return { type: 'site', site, value: 'default' };
    case 'pause':
      return site === EVERYWHERE ? { type: 'pause', until: null } : { type: 'pause-site', site, until: null };
    case 'entity':
      if (site === EVERYWHERE) return { type: 'entity', entity: exception.entity, on: true };
      return { type: 'entity-on-site', site, entity: exception.entity, value: 'default' };
    case 'alias':
      return { type: 'alias-on-site', site, alias: exception.alias, on: true };
    default:
      return assertNever(exception);
  }
}
