import { MS_PER_HOUR } from '../time/units.ts';
import { isEmptyRule, type Settings } from './settings.ts';

/** How long pauses last, and the removal of those that have ended. `policyFor` in `pages/page-policy.ts` decides whether a page is paused. */

/** The end of a pause of one hour. Both in milliseconds since the epoch. */
export const oneHourFrom = (now: number): number => now + MS_PER_HOUR;

/** The next midnight in the local time zone, in milliseconds since the epoch. */
export function nextMidnight(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}

/** Removes pauses that have ended. A rule that did nothing else is removed too, so that no address of a paused page stays in storage. */
export function withoutExpiredPauses(settings: Settings, now: number): Settings {
  const rules = Object.entries(settings.rules).map(
    ([pattern, rule]) => [pattern, current(rule, now)] as const,
  );
  return {
    ...current(settings, now),
    rules: Object.fromEntries(rules.filter(([, rule]) => !isEmptyRule(rule))),
  };
}

interface Paused {
  pausedUntil?: number;
}

function current<T extends Paused>(paused: T, now: number): Omit<T, 'pausedUntil'> & Paused {
  if (paused.pausedUntil === undefined || paused.pausedUntil > now) return paused;
  const { pausedUntil: _, ...rest } = paused;
  return rest;
}
