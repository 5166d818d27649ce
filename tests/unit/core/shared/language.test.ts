import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LANGUAGES, pickLanguage } from '../../../../src/core/shared/language.ts';

test.each([
  [['de'], 'de'],
  [['de-AT'], 'de'],
  [['DE-de'], 'de'],
  [['en-GB', 'de'], 'en'],
  [['tlh', 'de-CH', 'en'], 'de'],
  [['de-Latn-DE-1996'], 'de'],
])('%j is %s', (wanted, language) => {
  expect(pickLanguage(wanted)).toBe(language);
});

test.each([[[]], [['tlh']], [['']], [['den']], [['x-de']], [['deu']]])(
  '%j falls back on English',
  (wanted) => {
    expect(pickLanguage(wanted)).toBe('en');
  },
);

test('unknown tags are skipped', () => {
  const known: readonly string[] = LANGUAGES;
  const unknown = fc
    .string({ minLength: 1 })
    .filter((tag) => !known.includes(tag.toLowerCase().split('-')[0] ?? ''));
  fc.assert(
    fc.property(
      fc.array(unknown),
      fc.constantFrom(...LANGUAGES),
      fc.array(unknown),
      (before, tag, behind) => {
        expect(pickLanguage([...before, tag, ...behind])).toBe(tag);
      },
    ),
  );
});
