import { describe, expect, test } from 'vitest';
import { formatAge, formatAgeAsDuration, formatWhen } from '../../../../src/core/packs/format-date.ts';
import type { When } from '../../../../src/core/packs/schema/pack.ts';

const when = (start: string, precision: When['precision'], end?: string): When => ({
  start,
  precision,
  basis: 'stated',
  ...(end === undefined ? {} : { end }),
});

/** Removes the spaces around the dash of a period, which differ between versions of ICU. */
const tidy = (text: string) => text.replace(/\s*–\s*/u, '–');

describe('formatWhen', () => {
  test.each<[When, string, string]>([
    [when('2020-08-02', 'day'), '2 August 2020', '2. August 2020'],
    [when('2020-06-01', 'month'), 'June 2020', 'Juni 2020'],
    [when('2017-01-01', 'year'), '2017', '2017'],
    [when('2020-08-01', 'day', '2020-08-02'), '1–2 August 2020', '1.–2. August 2020'],
    [when('2020-07-31', 'day', '2020-08-02'), '31 July–2 August 2020', '31. Juli–2. August 2020'],
  ])('%j', (given, english, german) => {
    expect(tidy(formatWhen(given, 'en'))).toBe(english);
    expect(tidy(formatWhen(given, 'de'))).toBe(german);
  });

  test.each([
    ['long', '1–2 August 2020'],
    ['short', '1–2 Aug 2020'],
  ] as const)('sets no spaces around the dash between days of one month, %s', (month, english) => {
    expect(formatWhen(when('2020-08-01', 'day', '2020-08-02'), 'en', month)).toBe(english);
  });

  test('leaves the spaces around the dash between months', () => {
    expect(formatWhen(when('2019-07-31', 'day', '2020-08-02'), 'en')).toMatch(
      /^31 July 2019\s–\s2 August 2020$/,
    );
  });
});

describe('formatAge', () => {
  test.each<[When, string, string, string]>([
    [when('2020-08-02', 'day'), '2026-11-23', '6 years ago', 'vor 6 Jahren'],
    [when('2020-08-02', 'day'), '2026-08-02', '6 years ago', 'vor 6 Jahren'],
    [when('2020-08-02', 'day'), '2026-08-01', '5 years ago', 'vor 5 Jahren'],
    [when('2020-08-02', 'day'), '2021-08-02', '1 year ago', 'vor 1 Jahr'],
    [when('2020-08-02', 'day'), '2021-08-01', '11 months ago', 'vor 11 Monaten'],
    [when('2020-08-02', 'day'), '2020-09-01', '30 days ago', 'vor 30 Tagen'],
    [when('2020-08-02', 'day'), '2020-09-02', '1 month ago', 'vor 1 Monat'],
    [when('2020-08-02', 'day'), '2020-08-02', 'today', 'heute'],
    [when('2020-08-02', 'day'), '2020-07-20', 'in 13 days', 'in 13 Tagen'],
    // Of a month or a year, no day is known to count from.
    [when('2020-08-01', 'month'), '2020-08-31', 'this month', 'diesen Monat'],
    [when('2020-08-01', 'month'), '2020-09-01', '1 month ago', 'vor 1 Monat'],
    [when('2020-08-01', 'month'), '2021-07-31', '11 months ago', 'vor 11 Monaten'],
    [when('2020-01-01', 'year'), '2020-12-31', 'this year', 'dieses Jahr'],
    [when('2020-01-01', 'year'), '2021-01-01', '1 year ago', 'vor 1 Jahr'],
    [when('2020-01-01', 'year'), '2018-06-01', 'in 2 years', 'in 2 Jahren'],
  ])('%j on %s', (given, day, english, german) => {
    const now = new Date(`${day}T12:00`);
    expect(formatAge(given, now, 'en')).toBe(english);
    expect(formatAge(given, now, 'de')).toBe(german);
  });

  test.each([
    ['2020-02-11', 'in 1 month', 'in 1 Monat'],
    ['2020-02-10', 'in 1 month', 'in 1 Monat'],
    ['2020-02-09', 'in 30 days', 'in 30 Tagen'],
    ['2020-12-15', 'in 11 months', 'in 11 Monaten'],
    ['2021-01-09', 'in 11 months', 'in 11 Monaten'],
    ['2021-01-10', 'in 1 year', 'in 1 Jahr'],
  ])('seen from 10 January 2020, %s is %s', (start, english, german) => {
    const now = new Date(2020, 0, 10, 12);
    expect(formatAge(when(start, 'day'), now, 'en')).toBe(english);
    expect(formatAge(when(start, 'day'), now, 'de')).toBe(german);
  });

  test('there is a duration where time has passed', () => {
    const now = new Date('2020-12-31T12:00');
    expect(formatAgeAsDuration(when('2014-01-01', 'year'), now, 'en')).toBe('6 years');
    expect(formatAgeAsDuration(when('2020-01-01', 'year'), now, 'en')).toBeUndefined();
    expect(formatAgeAsDuration(when('2022-01-01', 'year'), now, 'en')).toBeUndefined();
  });
});
