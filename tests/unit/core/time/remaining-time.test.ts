import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatRemainingTime, timeToNextMinute } from '../../../../src/core/time/remaining-time.ts';

const MINUTE = 60_000;

describe('a remaining time', () => {
  test.each([
    [1, '1 minute', '1 Minute'],
    [42 * MINUTE - 1, '42 minutes', '42 Minuten'],
    [60 * MINUTE, '1 hour', '1 Stunde'],
    [303 * MINUTE, '5 hours, 3 minutes', '5 Stunden, 3 Minuten'],
  ])('%i ms', (left, english, german) => {
    expect(formatRemainingTime(left, 'en')).toBe(english);
    expect(formatRemainingTime(left, 'de')).toBe(german);
  });

  test('is formatted again exactly when the text changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: MINUTE + 1, max: 24 * 60 * MINUTE }), (left) => {
        const wait = timeToNextMinute(left);
        expect(formatRemainingTime(left - wait + 1, 'en')).toBe(formatRemainingTime(left, 'en'));
        expect(formatRemainingTime(left - wait, 'en')).not.toBe(formatRemainingTime(left, 'en'));
      }),
    );
  });
});
