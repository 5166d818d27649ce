import { describe, expect, test } from 'vitest';
import { momentFormatter } from '../../../../src/core/time/moments.ts';
import { momentStrings } from '../../../../src/ui/strings/moments.ts';

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

  test('is formatted as a time also after midnight, within twelve hours', () => {
    const evening = new Date(2026, 4, 3, 23, 30).getTime();
    const [soon, tomorrow] = [new Date(2026, 4, 4, 0, 15).getTime(), new Date(2026, 4, 4, 11, 30).getTime()];
    expect([soon, tomorrow - 1, tomorrow].map((moment) => momentFormatter('en')(moment, evening))).toEqual([
      '00:15',
      '11:29',
      '4 May 2026 at 11:30',
    ]);
    expect(momentFormatter('en')(evening, soon)).toBe('3 May 2026 at 23:30');
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
