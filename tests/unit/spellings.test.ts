import { describe, expect, test } from 'vitest';
import { spellingsOf } from '../../src/core/matching/spellings.ts';

describe('the spellings of a name', () => {
  test('are one, or three when its words may be joined', () => {
    expect(spellingsOf({ text: 'Big Bang' })).toEqual(['Big Bang']);
    expect(spellingsOf({ text: 'Big Bad Wolf', joinable: true })).toEqual([
      'BigBadWolf',
      'Big Bad Wolf',
      'Big-Bad-Wolf',
    ]);
  });

  test('of Indian scripts are also without the sign for no vowel at their end', () => {
    expect(spellingsOf({ text: 'टिकटॉक्' })).toEqual(['टिकटॉक्', 'टिकटॉक']);
    expect(spellingsOf({ text: 'ටික්' })).toEqual(['ටික්', 'ටික']);
    expect(spellingsOf({ text: 'टिकटॉक' })).toEqual(['टिकटॉक']);
  });
});
