import { MS_PER_HOUR } from '../time/units.ts';
import { isEmptyRule, type Settings } from './settings.ts';

/** Until when pauses last. Whether one applies to a page is decided by `policyFor` in `pages/page-policy.ts`. */

/** @param now in milliseconds since the epoch, as the result */
export const oneHourFrom = (now: number): number => now + MS_PER_HOUR;

/** The next midnight in the local time zone, in milliseconds since the epoch. */
export function nextMidnight(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}

/** Removes expired pauses, and with them the addresses of the pages that were paused. */
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
