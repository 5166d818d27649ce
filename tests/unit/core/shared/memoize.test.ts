import { expect, test, vi } from 'vitest';
import { memoize } from '../../../../src/core/shared/memoize.ts';

test('computes a value once for each key, even if it is undefined', () => {
  const compute = vi.fn((key: string) => (key === 'none' ? undefined : key.toUpperCase()));
  const memoized = memoize(compute);
  expect(['a', 'b', 'a', 'none', 'none'].map(memoized)).toEqual(['A', 'B', 'A', undefined, undefined]);
  expect(compute.mock.calls.map(([key]) => key)).toEqual(['a', 'b', 'none']);
});
