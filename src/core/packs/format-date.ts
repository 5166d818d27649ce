import { assertNever } from '../shared/assert-never.ts';
import { type Language, LOCALES } from '../shared/language.ts';
import { memoize } from '../shared/memoize.ts';
import { dayOf } from '../time/days.ts';
import { MS_PER_DAY } from '../time/units.ts';
import type { When } from './schema/pack.ts';

/**
 * Formats a date or period as precisely as it is known: "June 2020", "31 July – 2 August 2020".
 * @param month `short`: "2 Aug 2020"
 */
export function formatWhen(when: When, language: Language, month: 'long' | 'short' = 'long'): string {
  const format = formatsIn(language)(month)(when.precision);
  const start = new Date(when.start);
  if (when.end === undefined) return format.format(start);
  const range = format.formatRange(start, new Date(when.end));
  // In "31 July – 2 August" the dash has spaces, in "2–5 August" it has none. Browsers put spaces into both.
  const dash = month === 'short' ? /\s*–\s*/ : /(?<=^\d+)\s*–\s*(?=\d+ \p{L})/u;
  return range.replace(dash, '–');
}

/** The year of a date in ISO 8601 as it is read, which is "44" for "0044-03-15". */
export const yearOfDate = (date: string): string => String(Number(date.slice(0, 4)));

/** Caches formats, which are slow to create. */
const formatsIn = memoize((language: Language) =>
  memoize((month: 'long' | 'short') =>
    memoize(
      (precision: When['precision']) =>
        new Intl.DateTimeFormat(LOCALES[language], { ...fieldsOf(precision, month), timeZone: 'UTC' }),
    ),
  ),
);

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
 * Formats how long ago something was: "6 years ago", "this year", "today". The unit is the largest of which at least one has passed,
 * but not smaller than the precision of the date.
 */
export function formatAge(when: When, now: Date, language: Language): string {
  const { count, unit } = ageOf(when, now);
  const numeric = count === 0 ? 'auto' : 'always';
  return new Intl.RelativeTimeFormat(LOCALES[language], { numeric }).format(-count, unit);
}

/** Like `formatAge`, as a duration: "6 years". @returns `undefined` where less than one unit has passed */
export function formatAgeAsDuration(when: When, now: Date, language: Language): string | undefined {
  const { count, unit } = ageOf(when, now);
  if (count <= 0) return undefined;
  return new Intl.NumberFormat(LOCALES[language], { style: 'unit', unit, unitDisplay: 'long' }).format(count);
}

/** @returns a negative count for the future */
function ageOf({ start, precision }: When, now: Date): { count: number; unit: 'year' | 'month' | 'day' } {
  const [year = 0, month = 1, day = 1] = start.split('-').map(Number);
  const years = now.getFullYear() - year;
  if (precision === 'year') return { count: years, unit: 'year' };
  const begun = years * 12 + now.getMonth() + 1 - month;
  // The last month has not passed, or has yet to pass, as a whole.
  const isPartial = precision === 'day' && (now.getDate() - day) * Math.sign(begun) < 0;
  const months = begun - (isPartial ? Math.sign(begun) : 0);
  if (Math.abs(months) >= 12) return { count: Math.trunc(months / 12), unit: 'year' };
  if (precision === 'month' || months !== 0) return { count: months, unit: 'month' };
  return { count: dayOf(now.getTime()) - Date.parse(start) / MS_PER_DAY, unit: 'day' };
}
