import { expect, test } from 'vitest';
import { badgeText } from '../../../../src/core/pages/badge-text.ts';

test.each([
  [{ count: 7, status: 'on' }, '7'],
  [{ count: 999, status: 'on' }, '999'],
  [{ count: 1_000, status: 'on' }, '999+'],
  [{ count: 0, status: 'on' }, ''],
  [{ count: 7, status: 'off' }, ''],
  [{ count: 7, status: 'unknown' }, '!'],
] as const)('%o reads "%s" on the toolbar button', (state, text) => {
  expect(badgeText(state)).toBe(text);
});
