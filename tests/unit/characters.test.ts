import { describe, expect, test } from 'vitest';
import { escapeRegExp } from '../../src/core/shared/escape-reg-exp.ts';
import {
  codePointBefore,
  isCombiningMark,
  isHangul,
  isIgnorable,
  isKatakana,
  isLower,
  isSpace,
  isUnspaced,
  isUpper,
  isVirama,
  isWordChar,
  stripIgnorable,
  utf16Length,
} from '../../src/core/text/characters.ts';
import { clusterEnd, fold } from '../../src/core/text/fold.ts';
import { BOUNDARY, JOINED, SEAM } from '../../src/core/text/sentinels.ts';

const code = (char: string) => char.codePointAt(0) ?? 0;
/** The code points of the first planes that are of a kind, as stretches. */
function stretches(isOfKind: (code: number) => boolean): string[] {
  const found: [number, number][] = [];
  for (let at = 0; at <= 0x10000; at++) {
    if (!isOfKind(at)) continue;
    const last = found.at(-1);
    if (last && last[1] === at - 1) last[1] = at;
    else found.push([at, at]);
  }
  return found.map(([from, to]) =>
    from === to ? from.toString(16) : `${from.toString(16)}-${to.toString(16)}`,
  );
}

describe('characters', () => {
  test('that show nothing', () => {
    expect(stretches(isIgnorable)).toEqual([
      'ad',
      '34f',
      '61c',
      '640',
      '180e',
      '200b-200f',
      '202a-202e',
      '2060-206f',
      'fe00-fe0f',
      'feff',
    ]);
  });

  test('that are white space', () => {
    expect(stretches(isSpace)).toEqual(['9-d', '20', 'a0', '1680', '2000-200a', '202f', '205f', '3000']);
  });

  test('that take the vowel from an Indian consonant', () => {
    expect(stretches(isVirama)).toEqual([
      '94d',
      '9cd',
      'a4d',
      'acd',
      'b4d',
      'bcd',
      'c4d',
      'ccd',
      'd4d',
      'dca',
    ]);
  });

  test.each([
    ['letters, marks, digits', isWordChar, 'aZé9_漢あクก한ש\u0301٣𝒜', " -'.™¹²ªºʰʹʻʼʽᴬ\ua78c½Ⅷ"],
    ['capitals', isUpper, 'AZÉТΑ𝒜', 'azéт1漢ǅ-'],
    ['small letters', isLower, 'azéтαß𝒶', 'AZÉ1漢_'],
    ['marks', isCombiningMark, '\u0301\u0940\u05b0\u20dd', 'aé- '],
    ['letters of scripts without spaces', isUnspaced, '漢あアー々กກកက𠀀', 'a한тא1'],
    ['katakana', isKatakana, 'アンーｱ', 'あ漢a한'],
    ['Korean', isHangul, '한ㄱᄀ', '漢アa'],
  ])('that are %s', (_, isOfKind, those, others) => {
    for (const char of those)
      expect([char, isOfKind(code(char)), isOfKind(code(char))]).toEqual([char, true, true]);
    for (const char of others) expect([char, isOfKind(code(char))]).toEqual([char, false]);
  });

  test('before a place, whole pairs at once', () => {
    expect(codePointBefore('a😀', 3)).toBe(0x1f600);
    expect(codePointBefore('a😀', 1)).toBe(0x61);
    expect(codePointBefore('a😀', 0)).toBe(-1);
    expect(codePointBefore('a', -1)).toBe(-1);
    expect(codePointBefore('\udc00', 1)).toBe(0xdc00);
    expect(codePointBefore('a\udc00', 2)).toBe(0xdc00);
    expect(codePointBefore('a\udfff', 2)).toBe(0xdfff);
    expect(codePointBefore('\u{10ffff}', 2)).toBe(0x10ffff);
    expect(codePointBefore('\ud800a', 2)).toBe(0x61);
    expect(codePointBefore('😀a', 3)).toBe(0x61);
    expect(codePointBefore('😀\udc00', 3)).toBe(0xdc00);
    expect(codePointBefore('\u{10000}', 2)).toBe(0x10000);
    expect(codePointBefore('\ud800\ue000', 2)).toBe(0xe000);
    expect(codePointBefore('\u{1f3ff}\uffff', 3)).toBe(0xffff);
  });

  test('take one unit or two', () => {
    expect([0x61, 0xffff, 0x10000].map(utf16Length)).toEqual([1, 1, 2]);
  });

  test('that show are left when the others are taken out', () => {
    expect(stripIgnorable('a\u00adb\u200b😀')).toBe('ab😀');
    expect(stripIgnorable('plain ~')).toBe('plain ~');
    expect(stripIgnorable('\u00ad')).toBe('');
  });
});

describe('folding', () => {
  test('folds a cluster again as it did before', () => {
    for (let time = 0; time < 2; time++) expect([fold('É'), fold('A')]).toEqual(['e', 'a']);
    for (let at = 0; at < 20_050; at++) fold(String.fromCodePoint(0x4e00 + at));
    expect(fold('É')).toBe('e');
  });

  test.each([
    ['ı', 'i'],
    ['ς', 'σ'],
    ['ي', 'ی'],
    ['ى', 'ی'],
    ['ك', 'ک'],
    ['ڪ', 'ک'],
    ['ൺ', 'ണ്'],
    ['ൻ', 'ന്'],
    ['ർ', 'ര്'],
    ['ൽ', 'ല്'],
    ['ൾ', 'ള്'],
    ['ൿ', 'ക്'],
    ['：', ':'],
    ['`', "'"],
    ...Array.from('\u2010\u2011\u2012\ufe63\uff0d\u05be', (char): [string, string] => [char, '-']),
    ...Array.from(
      '\u2018\u2019\u201b\u02b9\u02bb\u02bc\u02bd\u2032\uff07\u05f3\ua78c\u00b4',
      (char): [string, string] => [char, "'"],
    ),
    ['é', 'e'],
    ['ή', 'η'],
    ['й', 'и'],
    ['שׁ', 'ש'],
    ['مَ', 'م'],
    ['ज़', 'ज'],
    ['ਸ਼', 'ਸ'],
    ['ज़', 'ज'],
    ['ﾃﾞ', 'デ'],
    ['ti\u0301', 'ti'],
    ['\n\u00a0', ' '],
  ])('%s becomes %s', (raw, folded) => expect(fold(raw)).toBe(folded));

  test.each(['™', '¹', '½', 'が', '한', 'मि', '–', '"'])('%s stays as it is', (raw) =>
    expect(fold(raw)).toBe(raw),
  );

  test.each([
    ['a letter with its marks', 'e\u0301\u0302x', 3],
    ['a letter alone', 'ex', 1],
    ['a pair', '😀x', 2],
    ['white space and what hides in it', ' \u200b\t\u00a0x', 4],
    ['white space at the end', '  ', 2],
    ['a Korean syllable in parts', '\u1112\u1161\u11abx', 3],
    ['a half-width letter with its sound mark', 'ﾃﾞx', 2],
    ['one with the other sound mark', 'ﾊﾟx', 2],
    ['no joiner', 'e\u034fx', 1],
  ])('%s is one cluster', (_, raw, end) => expect(clusterEnd(raw, 0)).toBe(end));
});

test('signs of structure are one character each, of which only the one within a line does not show', () => {
  const signs = [BOUNDARY, SEAM, JOINED];
  expect(signs.map(({ length }) => length)).toEqual([1, 1, 1]);
  expect(new Set(signs).size).toBe(3);
  expect(signs.map((sign) => isIgnorable(code(sign)))).toEqual([false, false, true]);
  expect(signs.map((sign) => isWordChar(code(sign)) || isSpace(code(sign)))).toEqual([false, false, false]);
});

test('a literal in a regular expression means itself', () => {
  for (const sign of '\\^$.*+?()[]{}|/') {
    const pattern = new RegExp(`^x${escapeRegExp(sign)}x$`, 'u');
    expect([pattern.test(`x${sign}x`), pattern.test('xx'), pattern.test('xyx')]).toEqual([
      true,
      false,
      false,
    ]);
  }
  expect(escapeRegExp('plain-text_1')).toBe('plain-text_1');
});
