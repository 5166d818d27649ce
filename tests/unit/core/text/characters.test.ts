import { describe, expect, test } from 'vitest';
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
} from '../../../../src/core/text/characters.ts';

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
  test('that are ignorable', () => {
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

  test('that are viramas', () => {
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

  test('before an offset, surrogate pairs as one code point', () => {
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

  test('take one or two UTF-16 units', () => {
    expect([0x61, 0xffff, 0x10000].map(utf16Length)).toEqual([1, 1, 2]);
  });

  test('that are ignorable are removed, and no others', () => {
    expect(stripIgnorable('a\u00adb\u200b😀')).toBe('ab😀');
    expect(stripIgnorable('plain ~')).toBe('plain ~');
    expect(stripIgnorable('\u00ad')).toBe('');
  });
});

test('of Latin and of typographic signs, which need no Unicode patterns, have the classes of Unicode', () => {
  const codes = [...Array(0x180).keys(), ...Array.from({ length: 0x40 }, (_, at) => 0x2000 + at)];
  const found = codes.filter((code) => {
    const char = String.fromCharCode(code);
    const isWord = /[\p{L}\p{Nd}_]/u.test(char) && !/[ªº]/.test(char);
    const cases = [/\p{Lu}/u.test(char), /\p{Ll}/u.test(char)];
    return (
      isWordChar(code) !== isWord ||
      [isUpper(code), isLower(code)].join() !== cases.join() ||
      isCombiningMark(code) ||
      isUnspaced(code)
    );
  });
  // "ĸ" has no capital.
  expect(found.map((code) => String.fromCharCode(code))).toEqual(['ĸ']);
});
