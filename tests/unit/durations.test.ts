import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDuration, timeToNextMinute } from '../../src/core/time/durations.ts';

const MINUTE = 60_000;

describe('a remaining time', () => {
  test.each([
    [1, '1 minute', '1 Minute'],
    [42 * MINUTE - 1, '42 minutes', '42 Minuten'],
    [60 * MINUTE, '1 hour', '1 Stunde'],
    [303 * MINUTE, '5 hours, 3 minutes', '5 Stunden, 3 Minuten'],
  ])('%i ms', (left, english, german) => {
    expect(formatDuration(left, 'en')).toBe(english);
    expect(formatDuration(left, 'de')).toBe(german);
  });

  test('is formatted again exactly when the text changes', () => {
    fc.assert(
      fc.property(fc.integer({ min: MINUTE + 1, max: 24 * 60 * MINUTE }), (left) => {
        const wait = timeToNextMinute(left);
        expect(formatDuration(left - wait + 1, 'en')).toBe(formatDuration(left, 'en'));
        expect(formatDuration(left - wait, 'en')).not.toBe(formatDuration(left, 'en'));
      }),
    );
  });
});
