import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { formatDuration, momentFormatter, timeToNextMinute } from '../../src/core/shared/durations.ts';
import { momentStrings } from '../../src/ui/strings/moments.ts';

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

describe('a moment', () => {
  const afternoon = new Date(2026, 4, 3, 14, 30).getTime();
  const [morning, later] = [new Date(2026, 4, 3, 8).getTime(), new Date(2026, 4, 4, 8).getTime()];

  test('is formatted as a time on the same day, with its date on others', () => {
    expect([momentFormatter('en')(afternoon, morning), momentFormatter('de')(afternoon, morning)]).toEqual([
      '14:30',
      '14:30',
    ]);
    expect(momentFormatter('en')(afternoon, later)).toBe('3 May 2026 at 14:30');
    expect(momentFormatter('de')(afternoon, later)).toBe('3. Mai 2026 um 14:30');
  });

  test('may be later than any `Date`', () => {
    expect(momentFormatter('en')(Number.MAX_VALUE, morning)).toContain('275760');
  });

  test('is the end of a pause: at a time, at the next midnight, on another day', () => {
    const [midnight, next] = [new Date(2026, 4, 4).getTime(), new Date(2026, 4, 5).getTime()];
    expect([afternoon, midnight, next].map((end) => momentStrings.en.until(end, morning))).toEqual([
      'until 14:30',
      'until midnight',
      'until 5 May 2026 at 00:00',
    ]);
    expect([afternoon, midnight, next].map((end) => momentStrings.de.until(end, morning))).toEqual([
      'bis 14:30 Uhr',
      'bis Mitternacht',
      'bis 5. Mai 2026 um 00:00 Uhr',
    ]);
  });
});
