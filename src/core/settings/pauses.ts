import { isEmptyRule, type Settings } from './settings.ts';

const HOUR = 3_600_000;

/** The end of a pause of one hour that begins now, in milliseconds of the epoch. */
export const inOneHour = (now: number): number => now + HOUR;

/** The coming midnight of the reader's own time zone, in milliseconds of the epoch. */
export function tomorrow(now: number): number {
  const day = new Date(now);
  return new Date(day.getFullYear(), day.getMonth(), day.getDate() + 1).getTime();
}

/** Settings without pauses that are over. What was paused is no longer named then: a page's address need not be kept. */
export function withoutPastPauses(settings: Settings, now: number): Settings {
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
