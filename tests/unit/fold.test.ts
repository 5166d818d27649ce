import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { clusterEnd, fold, foldText } from '../../src/core/text/fold.ts';

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
