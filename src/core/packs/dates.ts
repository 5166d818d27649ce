import { assertNever } from '../shared/assert-never.ts';
import { type Language, LOCALES } from '../shared/language.ts';
import { MS_PER_DAY } from '../time/units.ts';
import type { When } from './schema/pack.ts';

/**
 * Formats a date or period as precisely as it is known: "June 2020", "31 July – 2 August 2020".
 * @param month `short`: "2 Aug 2020"
 */
export function formatWhen(when: When, language: Language, month: 'long' | 'short' = 'long'): string {
  const fields = fieldsOf(when.precision, month);
  const format = new Intl.DateTimeFormat(LOCALES[language], { ...fields, timeZone: 'UTC' });
  const start = new Date(when.start);
  if (when.end === undefined) return format.format(start);
  const range = format.formatRange(start, new Date(when.end));
  // Between the days of one month, no language sets the dash apart; the data that browsers bring does in English.
  const dash = month === 'short' ? /\s*–\s*/ : /(?<=^\d+)\s*–\s*(?=\d+ \p{L})/u;
  return range.replace(dash, '–');
}

function fieldsOf(precision: When['precision'], month: 'long' | 'short'): Intl.DateTimeFormatOptions {
  switch (precision) {
    case 'day':
      return { day: 'numeric', month, year: 'numeric' };
    case 'month':
      return { month, year: 'numeric' };
    case 'year':
      return { year: 'numeric' };
    default:
      return assertNever(precision);
  }
}

/**
 * Formats how long ago a day is, in the largest unit of which at least one has passed: "6 years ago".
 * @param day YYYY-MM-DD
 */
export function formatAge(day: string, now: Date, language: Language): string {
  const { count, unit } = ageOf(day, now);
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'always' }).format(-count, unit);
}

/** Like `formatAge`, as a duration: "6 years". */
export function formatAgeAsDuration(day: string, now: Date, language: Language): string {
  const { count, unit } = ageOf(day, now);
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

function ageOf(day: string, now: Date): { count: number; unit: 'year' | 'month' | 'day' } {
  const then = new Date(day);
  const months = wholeMonths(then, now);
  if (months >= 12) return { count: Math.floor(months / 12), unit: 'year' };
  if (months >= 1) return { count: months, unit: 'month' };
  const days = Math.floor((now.getTime() - then.getTime()) / MS_PER_DAY);
  return { count: Math.max(0, days), unit: 'day' };
}

function wholeMonths(then: Date, now: Date): number {
  const months = (now.getUTCFullYear() - then.getUTCFullYear()) * 12 + now.getUTCMonth() - then.getUTCMonth();
  return now.getUTCDate() < then.getUTCDate() ? months - 1 : months;
}
