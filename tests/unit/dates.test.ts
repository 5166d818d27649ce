import { describe, expect, test } from 'vitest';
import { formatAge, formatWhen } from '../../src/core/packs/dates.ts';
import type { When } from '../../src/core/packs/schema/pack.ts';

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
  test.each([
    ['2026-11-23', '6 years ago', 'vor 6 Jahren'],
    ['2026-08-02', '6 years ago', 'vor 6 Jahren'],
    ['2026-08-01', '5 years ago', 'vor 5 Jahren'],
    ['2021-08-02', '1 year ago', 'vor 1 Jahr'],
    ['2021-08-01', '11 months ago', 'vor 11 Monaten'],
    ['2020-09-01', '30 days ago', 'vor 30 Tagen'],
    ['2020-09-02', '1 month ago', 'vor 1 Monat'],
    ['2020-08-02', '0 days ago', 'vor 0 Tagen'],
  ])('on %s', (now, english, german) => {
    expect(formatAge('2020-08-02', new Date(now), 'en')).toBe(english);
    expect(formatAge('2020-08-02', new Date(now), 'de')).toBe(german);
  });
});
