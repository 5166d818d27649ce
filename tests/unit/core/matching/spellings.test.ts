import { describe, expect, test } from 'vitest';
import { spellingsOf } from '../../../../src/core/matching/spellings.ts';

describe('the spellings of a name', () => {
  test('are the name itself, or three forms when its words may be joined', () => {
    expect(spellingsOf({ text: 'Big Bang' })).toEqual(['Big Bang']);
    expect(spellingsOf({ text: 'Big Bad Wolf', joinable: true })).toEqual([
      'BigBadWolf',
      'Big Bad Wolf',
      'Big-Bad-Wolf',
    ]);
  });

  test('may have underscores between words that are not in Latin letters', () => {
    expect(spellingsOf({ text: 'تيك توك', joinable: true })).toEqual([
      'تيكتوك',
      'تيك توك',
      'تيك-توك',
      'تيك_توك',
    ]);
  });

  test('of Indic scripts include the one without a final virama', () => {
    expect(spellingsOf({ text: 'टिकटक्' })).toEqual(['टिकटक्', 'टिकटक']);
    expect(spellingsOf({ text: 'ටික්' })).toEqual(['ටික්', 'ටික']);
    expect(spellingsOf({ text: 'टिकटक' })).toEqual(['टिकटक']);
  });

  test('in Devanagari include a vowel typed as two', () => {
    expect(spellingsOf({ text: 'टिकटॉक्' })).toEqual(['टिकटॉक्', 'टिकटाॅक्', 'टिकटॉक', 'टिकटाॅक']);
  });

  test('in Malayalam include the letter that a final consonant becomes before a vowel', () => {
    expect(spellingsOf({ text: 'കെൽവാർ' })).toEqual(['കെൽവാർ', 'കെൽവാറ']);
  });
});
