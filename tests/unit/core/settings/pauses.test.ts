import { describe, expect, test } from 'vitest';
import { nextMidnight, oneHourFrom, withoutExpiredPauses } from '../../../../src/core/settings/pauses.ts';
import { DEFAULTS, NO_RULE } from '../../../../src/core/settings/settings.ts';

describe('pauses', () => {
  test('end after an hour, or at the next local midnight', () => {
    const now = new Date(2026, 10, 24, 23, 30).getTime();
    expect(new Date(oneHourFrom(now))).toEqual(new Date(2026, 10, 25, 0, 30));
    expect(new Date(nextMidnight(now))).toEqual(new Date(2026, 10, 25));
    expect(new Date(nextMidnight(new Date(2026, 11, 31, 0, 0).getTime()))).toEqual(new Date(2027, 0, 1));
  });

  test('are removed once expired, with rules that are then empty', () => {
    const settings = {
      ...DEFAULTS,
      pausedUntil: 10,
      rules: {
        'a.example/read': { ...NO_RULE, pausedUntil: 10 },
        'b.example/read': { ...NO_RULE, pausedUntil: 11 },
        'c.example': { ...NO_RULE, pausedUntil: 9, aliasesOff: ['Acme'] },
      },
    };
    expect(withoutExpiredPauses(settings, 10)).toEqual({
      ...DEFAULTS,
      rules: {
        'b.example/read': { ...NO_RULE, pausedUntil: 11 },
        'c.example': { ...NO_RULE, aliasesOff: ['Acme'] },
      },
    });
  });
});
