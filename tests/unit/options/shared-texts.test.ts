import { expect, test } from 'vitest';
import { bidiIsolated } from '../../../src/core/text/bidi.ts';
import { readerWarningText } from '../../../src/options/packs/offer/reader-warning-text.ts';
import { localisationFor } from '../../../src/options/session/localisation.ts';
import { everydayText } from '../../../src/options/session/offer/everyday-text.ts';
import { sharedTexts } from '../../../src/options/session/shared-texts.ts';
import { packStrings } from '../../../src/ui/strings/packs.ts';

const l10n = { packStrings: packStrings.en, inText: ({ en = '' }) => en, language: 'en' } as const;
const shared = (id: string, names: string[], more = 0) => ({
  id,
  title: { en: `Pack ${id}` },
  names: names.map((en) => ({ en })),
  more,
});

test('the names that one other pack knows are told with it', () => {
  expect(sharedTexts([shared('a', ['Acme', 'Coyote'], 3)], l10n)).toEqual([
    '“Pack a” also contains Acme, Coyote and 3 more names. A name has one mark and one card, with the notes of both packs.',
  ]);
});

test('those that many packs know are told in one sentence', () => {
  const many = ['a', 'b', 'c', 'd'].map((id) => shared(id, ['Acme', `Name ${id}`], 9));
  expect(sharedTexts(many, l10n)).toEqual([
    'Other packs also contain some of its names, such as Acme, Name a and Name b: “Pack a”, “Pack b”, “Pack c” and “Pack d”. ' +
      'A name has one mark and one card, with the notes of all packs.',
  ]);
});

test('spellings from right to left keep their place in lists of them', () => {
  const everyday = { words: 10, marks: 4, spellings: ['אב', 'Acme'].map((text) => ({ text, count: 2 })) };
  expect(everydayText(everyday, packStrings.en, bidiIsolated)).toContain(
    ': “\u2068אב\u2069” (2 times), “Acme” (2 times)',
  );
  const warning = { type: 'short-alias', spellings: ['אב', 'גד'], more: 0 } as const;
  expect(readerWarningText(warning, localisationFor([], 'en'))).toContain(
    ': “\u2068אב\u2069”, “\u2068גד\u2069”',
  );
  // Of a „Schreibweise“.
  expect(readerWarningText({ ...warning, more: 1 }, localisationFor([], 'de'))).toMatch(/ und 1 weitere$/);
});
