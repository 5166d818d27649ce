import { type Language, LOCALES } from '../../core/shared/language.ts';

/** Averages. */
const DAYS_IN_MONTH = 30.44;
const DAYS_IN_YEAR = 365.25;
/** A gap is given in months or years only if it is at least two of them. */
const MIN_DAYS_FOR_MONTHS = 60;
const MIN_DAYS_FOR_YEARS = 730;

/** @returns a function that formats a number of days in days, months or years: "45 days", "4 months" */
export function gapIn(language: Language): (days: number) => string {
  const format = (count: number, unit: 'day' | 'month' | 'year') =>
    new Intl.NumberFormat(LOCALES[language], {
      style: 'unit',
      unit,
      unitDisplay: 'long',
      maximumFractionDigits: 0,
    }).format(count);
  return (days) => {
    if (days < MIN_DAYS_FOR_MONTHS) return format(days, 'day');
    if (days < MIN_DAYS_FOR_YEARS) return format(days / DAYS_IN_MONTH, 'month');
    return format(days / DAYS_IN_YEAR, 'year');
  };
}
