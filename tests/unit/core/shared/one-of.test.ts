import { expect, test } from 'vitest';
import { oneOf } from '../../../../src/core/shared/one-of.ts';
import { FIRM_WORD } from '../../../../src/core/words/names/firm-words.ts';

const WORDS = ['share', 'shares', 'shop', 'a.s', 'ça', 'plain word'];

test('a regular expression for words finds each of them, and no other', () => {
  const whole = new RegExp(`^(?:${oneOf(WORDS)})$`, 'iu');
  for (const word of WORDS) expect(word.toUpperCase()).toMatch(whole);
  for (const other of ['shar', 'sharesh', 'sh', 'aXs', '', 'plain']) expect(other).not.toMatch(whole);
});

test('tries no letter twice at one place', () => {
  expect(oneOf(['share', 'shop', 'ship'])).toBe('sh(?:are|op|ip)');
});

test('words that stand near names of firms are looked for all at once', () => {
  const beginAlike = /[:|](\p{L})[^|()]*\|\1/u;
  expect('(?:share|shop)').toMatch(beginAlike);
  expect(FIRM_WORD).not.toMatch(beginAlike);
});
