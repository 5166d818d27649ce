import { expect, test } from 'vitest';
import { sharedTexts } from '../../src/options/session/shared-texts.ts';
import { packStrings } from '../../src/ui/strings/packs.ts';

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
