import { assertNever } from '../shared/assert-never.ts';
import { type Language, LOCALES } from '../shared/language.ts';
import type { When } from './pack-schema.ts';

/** Formats a date or period as precisely as it is known: "June 2020", "31 July – 2 August 2020". */
export function formatWhen(when: When, language: Language): string {
  const format = new Intl.DateTimeFormat(LOCALES[language], { ...fieldsOf(when.precision), timeZone: 'UTC' });
  const start = new Date(when.start);
  return when.end === undefined ? format.format(start) : format.formatRange(start, new Date(when.end));
}

function fieldsOf(precision: When['precision']): Intl.DateTimeFormatOptions {
  switch (precision) {
    case 'day':
      return { day: 'numeric', month: 'long', year: 'numeric' };
    case 'month':
      return { month: 'long', year: 'numeric' };
    case 'year':
      return { year: 'numeric' };
    default:
      return assertNever(precision);
  }
}

const MS_PER_DAY = 86_400_000;

/**
 * Formats how long ago a day is, in the largest unit of which at least one has passed: "6 years ago".
 * @param day YYYY-MM-DD
 */
export function formatAge(day: string, now: Date, language: Language): string {
  const then = new Date(day);
  const format = new Intl.RelativeTimeFormat(LOCALES[language], { numeric: 'always' });
  const months = wholeMonths(then, now);
  if (months >= 12) return format.format(-Math.floor(months / 12), 'year');
  if (months >= 1) return format.format(-months, 'month');
  return format.format(-Math.max(0, Math.floor((now.getTime() - then.getTime()) / MS_PER_DAY)), 'day');
}

function wholeMonths(then: Date, now: Date): number {
  const months = (now.getUTCFullYear() - then.getUTCFullYear()) * 12 + now.getUTCMonth() - then.getUTCMonth();
  return now.getUTCDate() < then.getUTCDate() ? months - 1 : months;
}
