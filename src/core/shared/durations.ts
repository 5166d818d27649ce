import { type Language, LOCALES } from './language.ts';
import { memoize } from './memoize.ts';

const MINUTE = 60_000;
const HOUR = 60;

/** Formats a remaining time, rounded up to minutes: "42 minutes", "5 hours, 3 minutes". */
export function formatDuration(milliseconds: number, language: Language): string {
  const all = Math.max(1, Math.ceil(milliseconds / MINUTE));
  const hours = Math.floor(all / HOUR);
  const minutes = all % HOUR;
  const parts = [
    ...(hours > 0 ? [inUnit(hours, 'hour', language)] : []),
    ...(minutes > 0 ? [inUnit(minutes, 'minute', language)] : []),
  ];
  return new Intl.ListFormat(LOCALES[language], { type: 'unit', style: 'long' }).format(parts);
}

/** How long the result of `formatDuration` for a remaining time stays valid. Both in milliseconds. */
export const timeToNextMinute = (left: number): number => ((left - 1) % MINUTE) + 1;

/** The last moment that a `Date` can hold, in milliseconds since the epoch. Stored moments may be later. */
export const LAST_MOMENT = 8.64e15;

/**
 * Returns a function that formats moments, in milliseconds since the epoch: "14:30" on the same day as `now`, otherwise
 * "3 August 2026 at 14:30". Caches its formats, because creating one takes some milliseconds and a table may show
 * thousands of moments.
 */
export function momentFormatter(language: Language): (moment: number, now: number) => string {
  const formatFor = memoize(
    (sameDay: boolean) =>
      new Intl.DateTimeFormat(LOCALES[language], {
        dateStyle: sameDay ? undefined : 'long',
        timeStyle: 'short',
      }),
  );
  return (moment, now) => {
    const date = new Date(Math.min(moment, LAST_MOMENT));
    return formatFor(date.toDateString() === new Date(now).toDateString()).format(date);
  };
}

function inUnit(count: number, unit: 'hour' | 'minute', language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
