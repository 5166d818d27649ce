import { type Language, LOCALES } from '../shared/language.ts';
import { lazily } from '../shared/lazily.ts';
import { MS_PER_DAY, MS_PER_MINUTE } from './units.ts';

/** Days of the calendar as numbers, counted from 1 January 1970. They do not depend on the time zone. */

/** The last day that a `Date` can hold. */
export const LAST_DAY = 100_000_000;

/** The day of a moment, in the local time zone. @param moment in milliseconds since the epoch */
export const dayOf = (moment: number): number =>
  Math.floor((moment - new Date(moment).getTimezoneOffset() * MS_PER_MINUTE) / MS_PER_DAY);

/** A day in ISO 8601: "2026-11-29". */
export const isoDay = (day: number): string => new Date(day * MS_PER_DAY).toISOString().slice(0, 10);

/** Whether a day is called "today" or "yesterday". */
export const isRecent = (day: number, today: number): boolean => day === today || day === today - 1;

/** Returns a function that formats days: "today", "yesterday" or "29 Nov 2026". It caches formats, which are slow to create. */
export function dayFormatter(language: Language): (day: number, today: number) => string {
  const locale = LOCALES[language];
  const dateFormat = lazily(() => new Intl.DateTimeFormat(locale, { dateStyle: 'medium', timeZone: 'UTC' }));
  const relativeFormat = lazily(() => new Intl.RelativeTimeFormat(locale, { numeric: 'auto' }));
  return (day, today) =>
    isRecent(day, today)
      ? relativeFormat().format(day - today, 'day')
      : dateFormat().format(new Date(day * MS_PER_DAY));
}
