import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isSameJson } from '../../../../src/core/shared/same-json.ts';

/** The same value with the keys of all objects in the opposite order. */
const turned = (value: unknown): unknown =>
  Array.isArray(value)
    ? value.map(turned)
    : typeof value === 'object' && value !== null
      ? Object.fromEntries(
          Object.entries(value)
            .reverse()
            .map(([key, inner]) => [key, turned(inner)]),
        )
      : value;

describe('isSameJson', () => {
  test('ignores the order of keys', () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => isSameJson(value, turned(value))));
  });

  test('tells other values and other orders of lists apart', () => {
    expect(isSameJson({ a: 1 }, { a: 2 })).toBe(false);
    expect(isSameJson({ a: 1 }, { a: 1, b: 1 })).toBe(false);
    expect(isSameJson([1, 2], [2, 1])).toBe(false);
    expect(isSameJson({ a: 1 }, undefined)).toBe(false);
  });
});
