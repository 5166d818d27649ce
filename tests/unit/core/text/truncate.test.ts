import { expect, test } from 'vitest';
import { truncated } from '../../../../src/core/text/truncate.ts';

test.each([
  ['a text that fits', 'Ada buys a mill.', 16, 'Ada buys a mill.'],
  ['one that ends with a word', 'Ada buys a mill.', 15, 'Ada buys a …'],
  ['one without spaces', 'abcdefgh', 4, 'abc …'],
  ['one whose only space is at its beginning', 'A bcdefghijkl', 8, 'A bcdef …'],
  ['wide letters', '米国政府はデータ', 8, '米国政 …'],
  ['marks, which stay with their letter', 'aaae\u0301e\u0301', 5, 'aaa …'],
  ['letters of two code units', '𝒜𝒜𝒜𝒜', 3, '𝒜𝒜 …'],
])('the first words of %s', (_, text, room, expected) => expect(truncated(text, room)).toBe(expected));
