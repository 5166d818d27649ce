import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatClock, formatDuration, isMidnight, untilNextMinute } from '../../src/core/times.ts';

const MINUTE = 60_000;

describe('the time that is left', () => {
  test.each([
    [1, '1 minute', '1 Minute'],
    [42 * MINUTE - 1, '42 minutes', '42 Minuten'],
    [60 * MINUTE, '1 hour', '1 Stunde'],
    [303 * MINUTE, '5 hours, 3 minutes', '5 Stunden, 3 Minuten'],
  ])('%i ms', (left, english, german) => {
    expect(formatDuration(left, 'en')).toBe(english);
    expect(formatDuration(left, 'de')).toBe(german);
  });

  test('is worded anew exactly when the words change', () => {
    fc.assert(
      fc.property(fc.integer({ min: MINUTE + 1, max: 24 * 60 * MINUTE }), (left) => {
        const wait = untilNextMinute(left);
        expect(formatDuration(left - wait + 1, 'en')).toBe(formatDuration(left, 'en'));
        expect(formatDuration(left - wait, 'en')).not.toBe(formatDuration(left, 'en'));
      }),
    );
  });
});

test('a moment as the time of day', () => {
  const afternoon = new Date(2026, 4, 3, 14, 30).getTime();
  expect(formatClock(afternoon, 'en')).toBe('14:30');
  expect(formatClock(afternoon, 'de')).toBe('14:30');
  expect(isMidnight(afternoon)).toBe(false);
  expect(isMidnight(new Date(2026, 4, 4).getTime())).toBe(true);
});
