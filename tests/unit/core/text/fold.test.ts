import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterEnd, fold, foldText } from '../../../../src/core/text/fold.ts';

describe('fold', () => {
  test.each([
    ['capitals', 'ACME', 'acme'],
    ['a dotted capital I', 'MİCRO', 'micro'],
    ['accents', 'Μάϊκρο', 'μαικρο'],
    ['decomposed and composed', 'й', 'й'],
    ['full width', 'Ａｃｍｅ', 'acme'],
    ['half width', 'ﾃﾞﾝｽ', 'デンス'],
    ['mathematical letters', '𝐀𝐜𝐦𝐞', 'acme'],
    ['soft hyphen and zero-width space', 'ac\u00adm\u200be', 'acme'],
    ['tatweel and vowel points', 'مَايـكرو', 'مايكرو'],
    ['Arabic and Persian letters', 'كي', 'کی'],
    ['final sigma', 'ας', 'ασ'],
    ['spaces of any kind', 'a\u00a0\u2009\n b', 'a b'],
    ['apostrophes', 'a’b', "a'b"],
    ['a letter that is an apostrophe', 'aʼb', "a'b"],
    ['hyphens', 'a\u2011b־c', 'a-b-c'],
    ['the dot below in Devanagari', 'सॉफ़्ट', 'सॉफ्ट'],
    ['both encodings of a Malayalam consonant', 'ഡാൻസ്', 'ഡാന്‍സ്'],
    ['joiners', 'టిక్‌టాక్', 'టిక్టాక్'],
  ])('folds alike: %s', (_, left, right) => expect(fold(left)).toBe(fold(right)));

  test.each([
    ['a trade mark sign and letters', 'a™', 'atm'],
    ['a footnote mark and a digit', 'a¹', 'a1'],
    ['vowel signs', 'ടിക്', 'ടക'],
    ['an en dash and a hyphen', 'a–b', 'a-b'],
  ])('keeps apart: %s', (_, left, right) => expect(fold(left)).not.toBe(fold(right)));
});

describe('offsets of folded text', () => {
  const anyText = fc.string({
    unit: fc.oneof(
      fc.string({ unit: 'binary', minLength: 1, maxLength: 2 }),
      fc.constantFrom('\ud800', '\udc00', '\u0301', '\u00ad', ' ', '\u3099'),
    ),
  });

  test('each folded unit has a range of the raw text, in order', () => {
    fc.assert(
      fc.property(anyText, (raw) => {
        const { text, starts, ends } = foldText(raw);
        expect([starts.length, ends.length]).toEqual([text.length, text.length]);
        for (const [i, start] of starts.entries()) {
          const end = ends[i] ?? 0;
          expect(start).toBeLessThan(end);
          expect(end).toBeLessThanOrEqual(raw.length);
          expect(start).toBeGreaterThanOrEqual(starts[i - 1] ?? 0);
        }
      }),
    );
  });

  test('clusters cover a text without gaps and never split a surrogate pair', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), (raw) => {
        let at = 0;
        while (at < raw.length) {
          const end = clusterEnd(raw, at);
          expect(end).toBeGreaterThan(at);
          expect(raw.slice(at, end)).not.toMatch(/^[\udc00-\udfff]|[\ud800-\udbff]$/);
          at = end;
        }
        expect(at).toBe(raw.length);
      }),
    );
  });

  test('a folded unit has the range of its cluster', () => {
    const { text, starts, ends } = foldText('De\u0301 Ｔｉｋ\u00adＴｏｋ');
    expect(text).toBe('de tiktok');
    expect(starts[3]).toBe(4);
    expect(ends[8]).toBe(11);
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
