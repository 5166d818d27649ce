import { expect, test } from 'vitest';
import { isIgnorable, isSpace, isWordChar } from '../../../../src/core/text/characters.ts';
import { BOUNDARY, EDGE, JOINED, SEAM } from '../../../../src/core/text/sentinels.ts';

const code = (char: string) => char.codePointAt(0) ?? 0;

test('sentinels are one character each, and only those within a word are ignorable', () => {
  const signs = [BOUNDARY, SEAM, JOINED, EDGE];
  expect(signs.map(({ length }) => length)).toEqual([1, 1, 1, 1]);
  expect(new Set(signs).size).toBe(4);
  expect(signs.map((sign) => isIgnorable(code(sign)))).toEqual([false, false, true, true]);
  expect(signs.map((sign) => isWordChar(code(sign)) || isSpace(code(sign)))).toEqual([
    false,
    false,
    false,
    false,
  ]);
});
