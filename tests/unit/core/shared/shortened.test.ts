import { expect, test } from 'vitest';
import { shortened } from '../../../../src/core/shared/shortened.ts';

test('a quoted text is cut between characters', () => {
  expect(shortened('a'.repeat(40))).toBe('a'.repeat(40));
  expect(shortened('a'.repeat(41))).toBe(`${'a'.repeat(40)}…`);
  expect(shortened(`${'a'.repeat(39)}🦆🦆`)).toBe(`${'a'.repeat(39)}🦆…`);
  expect(shortened('🦆'.repeat(40))).toBe('🦆'.repeat(40));
});
