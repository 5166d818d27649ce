import { type Language, LOCALES } from './language.ts';

const MINUTE = 60_000;
const HOUR = 60;

/** A time that is left, in words: "42 minutes", "5 hours, 3 minutes". A minute that has begun counts. */
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

/** How long what `formatDuration` says of a time that is left stays true, in milliseconds. */
export const untilNextMinute = (left: number): number => ((left - 1) % MINUTE) + 1;

/** The last moment that a date can have; what is stored may say anything. */
const LAST = 8.64e15;

/**
 * Words moments of the epoch as seen at `now`: "14:30" of the same day, "3 August 2026 at 14:30" of others. Its formats
 * are made when first needed and kept: making one takes a browser some milliseconds, and there may be thousands to word.
 */
export function momentsIn(language: Language): (moment: number, now: number) => string {
  const made = new Map<boolean, Intl.DateTimeFormat>();
  const formatFor = (sameDay: boolean) => {
    const known = made.get(sameDay);
    if (known) return known;
    const options = sameDay
      ? ({ timeStyle: 'short' } as const)
      : ({ dateStyle: 'long', timeStyle: 'short' } as const);
    const format = new Intl.DateTimeFormat(LOCALES[language], options);
    made.set(sameDay, format);
    return format;
  };
  return (moment, now) => {
    const date = new Date(Math.min(moment, LAST));
    return formatFor(date.toDateString() === new Date(now).toDateString()).format(date);
  };
}

function inUnit(count: number, unit: 'hour' | 'minute', language: Language): string {
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}
