import { type Language, LOCALES } from '../shared/language.ts';
import { memoize } from '../shared/memoize.ts';
import { MS_PER_HOUR } from './units.ts';

/** The last moment that a `Date` can hold, in milliseconds since the epoch. Stored moments may be later. */
export const LAST_MOMENT = 8.64e15;

/** A moment that comes within this time needs no date, even if it is after midnight. In milliseconds. */
const CLEAR_WITHOUT_DATE = 12 * MS_PER_HOUR;

/**
 * Returns a function that formats moments, in milliseconds since the epoch: "14:30" on the day of `now` and in the hours after it,
 * otherwise "3 August 2026 at 14:30". It caches formats, because creating one takes some milliseconds and a table may show thousands of
 * moments.
 */
export function momentFormatter(language: Language): (moment: number, now: number) => string {
  const formatFor = memoize(
    (timeOnly: boolean) =>
      new Intl.DateTimeFormat(LOCALES[language], {
        dateStyle: timeOnly ? undefined : 'long',
        timeStyle: 'short',
      }),
  );
  return (moment, now) => {
    const date = new Date(Math.min(moment, LAST_MOMENT));
    const isSoon = moment > now && moment - now < CLEAR_WITHOUT_DATE;
    return formatFor(isSoon || date.toDateString() === new Date(now).toDateString()).format(date);
  };
}
