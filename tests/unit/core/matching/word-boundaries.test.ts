import { describe, expect, test } from 'vitest';
import type { MatchIndex } from '../../../../src/core/matching/match-index.ts';
import { createTextMatcher } from '../../../../src/core/matching/text-matcher.ts';
import { EDGE, JOINED } from '../../../../src/core/text/sentinels.ts';

const index: MatchIndex = {
  entities: [
    {
      id: 'acme',
      aliases: ['Acme', 'アクメ', 'アクメの', '아크메', '山水', 'Акме'].map((text) => ({
        text,
        affixes: ['ends'],
      })),
    },
  ],
  affixes: [
    {
      id: 'ends',
      suffixes: [[['ul', 'ом', '는', 'x'.repeat(39), 'y'.repeat(41)]]],
      prefixes: ['ye', '대', 'al-z'],
      afterApostrophe: ['s', 'a'.repeat(16), 'b'.repeat(17)],
      afterHyphen: ['ul'],
      afterColon: ['n'],
    },
  ],
  contextWords: [],
  patterns: [],
  rejections: { anywhere: [], attached: [] },
};
const matcher = createTextMatcher(index);
const marked = (text: string) => matcher.find(text).map(({ start, end }) => text.slice(start, end));

describe('affixes', () => {
  test.each([
    ['an ending', 'Acmeul, ACMEUL, Акмеом', ['Acmeul', 'ACMEUL', 'Акмеом']],
    ['an ending in capitals only behind capitals', 'AcmeUL', []],
    ['an ending in small letters behind capitals', 'ACMEul', ['ACMEul']],
    ['no other letters', 'Acmez, Acmeulz, zAcme', []],
    ['a prefix before a capital', 'yeAcme', ['yeAcme']],
    ['no prefix before a small letter', 'yeacme', []],
    ['no prefix in capitals', 'YEAcme', []],
    ['no half of a prefix', 'eAcme, yAcme', []],
    ['an ending behind an apostrophe', "Acme's, Acme’s, Acme`s", ["Acme's", 'Acme’s', 'Acme`s']],
    ['no capital behind an apostrophe', "Acme'S", ['Acme']],
    ['a capital where all are', "ACME'S", ["ACME'S"]],
    ['other letters behind an apostrophe are not part of it', "Acme'z, Acme'", ['Acme', 'Acme']],
    ['an ending behind a hyphen', 'Acme-ul, Acme-n', ['Acme-ul', 'Acme']],
    ['an ending behind a colon', 'Acme:n, Acme:ul', ['Acme:n', 'Acme']],
    ['nothing behind another sign', 'Acme.ul, Acme;n, Acme!s', ['Acme', 'Acme', 'Acme']],
  ])('%s', (_, text, expected) => expect(marked(text)).toEqual(expected));

  test('are searched in the next forty letters, sixteen after a separator', () => {
    const [long, tooLong] = [`Acme${'x'.repeat(39)}`, `Acme${'y'.repeat(41)}`];
    expect(marked(`${long} ${tooLong}`)).toEqual([long]);
    const [joined, other] = [`Acme'${'a'.repeat(16)}`, `Acme'${'b'.repeat(17)}`];
    expect(marked(`${joined} ${other}`)).toEqual([joined, 'Acme']);
  });
});

describe('digits after a name', () => {
  test.each([
    ['number a product', 'Acme3, Acme365, Acme2020', ['Acme', 'Acme', 'Acme']],
    ['but are not so many', 'Acme20201', []],
    ['in small letters they are a login', 'acme365', []],
    ['and so behind # and @', '#Acme365 @Acme365', []],
    ['behind other signs they number', '(Acme365 $Acme365', ['Acme', 'Acme']],
    ['nothing follows them', 'Acme365x', []],
  ])('%s', (_, text, expected) => expect(marked(text)).toEqual(expected));
});

describe('scripts without spaces', () => {
  test.each([
    ['end a name of another script', 'Acme的, 的Acme的', ['Acme', 'Acme']],
    ['have no edges within', '看山水看', ['山水']],
    ['and end where another script begins', '山水x', ['山水']],
    ['a run of katakana is one word', 'ンアクメ', []],
    ['hiragana is none of it', 'のアクメの', ['アクメの']],
    ['katakana behind Latin letters', 'xアクメ', ['アクメ']],
  ])('%s', (_, text, expected) => expect(marked(text)).toEqual(expected));
});

describe('Korean', () => {
  test.each([
    ['particles follow names of any script', 'Acme는, 아크메는', ['Acme는', '아크메는']],
    ['other words do not become part of it', 'Acme회사, 아크메회사', ['Acme', '아크메']],
    ['Latin letters behind a particle', 'Acme는x', ['Acme는']],
    ['what stands before it is another part of a compound', '대아크메', ['아크메']],
    ['unless it is none', '소아크메', []],
    ['Latin letters before it', 'x아크메', ['아크메']],
  ])('%s', (_, text, expected) => expect(marked(text)).toEqual(expected));
});

describe('underscores', () => {
  test.each([
    ['stand for italics', '_Acme_ __Acme__ ___Acme___', ['Acme', 'Acme', 'Acme']],
    ['on one side too', 'the _Acme shop, the Acme_ shop', ['Acme', 'Acme']],
    ['around an ending', '_Acmeul_', ['Acmeul']],
    ['but not in a variable', '_acme_ acme_ _acme', []],
    ['nor in a longer one', 'x_Acme Acme_x 2_Acme Acme_2', []],
    ['nor in fours', '____Acme Acme____', []],
    ['they stand behind other signs', '(_Acme_), «_Acme_».', ['Acme', 'Acme']],
  ])('%s', (_, text, expected) => expect(marked(text)).toEqual(expected));
});

describe('what does not show', () => {
  test.each([
    ['a soft hyphen is no edge', 'Acme\u00adul, Acme\u00adz, z\u00adAcme', ['Acme\u00adul']],
    ['a place to break is one', 'z\u200bAcme\u200bz', ['Acme']],
    ['it belongs to a name only when letters follow', 'Acme\u00ad.', ['Acme']],
    ['it lengthens a prefix', 'y\u00ade\u00adAcme', ['y\u00ade\u00adAcme']],
  ])('%s', (_, text, expected) => expect(marked(text)).toEqual(expected));

  test('a prefix in the middle of a pair of units', () => {
    expect(marked('𝒜Acme 😀Acme')).toEqual(['Acme']);
  });
});

describe('elements in one line', () => {
  test.each([
    ['links without a space between them', ['Ring', 'Acme', 'Borealis'], ['Acme']],
    ['an ending and the next link', ['Acmeul', 'Borealis'], ['Acmeul']],
    ['capitals', ['RING', 'ACME', 'BOREALIS'], ['ACME']],
    ['a link of one letter on either side', ['X', 'Acme', 'X'], ['Acme']],
    ['a heading with an element for each letter', ['R', 'A', 'C', 'M', 'E'], []],
    ['the same with more of the word', ['A', 'C', 'M', 'E', 'L', 'Y'], []],
    ['a name across elements', ['Ac', 'me'], [`Ac${EDGE}me`]],
    ['an ending in its own element', ['Acme', 'ul'], [`Acme${EDGE}ul`]],
    ['a part of a word that a search has found', ['#ring', 'acme'], []],
    ['the same before more of the word', ['Acme', 'tron'], []],
  ])('%s', (_, texts, names) => {
    expect(marked(texts.join(EDGE))).toEqual(names);
  });

  test('a text that the page has split is read as one', () => {
    expect(marked(['Ring', 'Acme'].join(JOINED))).toEqual([]);
    expect(marked(['Acme', 'Ring'].join(JOINED))).toEqual([]);
  });
});
