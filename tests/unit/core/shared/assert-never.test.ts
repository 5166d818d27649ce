import { expect, test } from 'vitest';
import { assertNever } from '../../../../src/core/shared/assert-never.ts';

test('assertNever names the unexpected value', () => {
  // @ts-expect-error: what the compiler keeps out
  expect(() => assertNever({ type: 'other' })).toThrow('{"type":"other"}');
});
