import { describe, expect, test } from 'vitest';
import { createAliasTrie } from '../../src/core/matching/alias-trie.ts';
import { createCandidateFinder } from '../../src/core/matching/candidates.ts';
import { spellingsOf } from '../../src/core/matching/spellings.ts';
import { SEAM } from '../../src/core/text/sentinels.ts';

const trieOf = (...names: string[]) => createAliasTrie(names.map((name) => [name, name] as const));
const hits = (names: string[], text: string, index = 0) =>
  trieOf(...names)
    .match(text, index)
    .map(({ values, end, tail }) => [values.join('|'), end, tail]);

describe('spellings in a text', () => {
  test('are found where they begin, the longest first', () => {
    expect(hits(['acme', 'acme labs', 'ac'], 'the acme labs', 4)).toEqual([
      ['acme labs', 13, ''],
      ['acme', 8, ''],
      ['ac', 6, ''],
    ]);
    expect(hits(['acme', 'acme labs'], 'the acme lab', 4)).toEqual([['acme', 8, '']]);
    expect(hits(['acme'], 'the acme', 3)).toEqual([]);
    expect(hits(['acme'], 'acm')).toEqual([]);
  });

  test('that fold alike share a place', () => {
    expect(hits(['Acme', 'ÁCME', 'acne'], 'acme')).toEqual([['Acme|ÁCME', 4, '']]);
  });

  test('end behind the last sign that belongs to them', () => {
    expect(hits(['acme'], 'ＡＣＭＥ́x')).toEqual([['acme', 5, '']]);
    expect(hits(['ac me'], 'ac \u00a0\u2009 mé')).toEqual([['ac me', 8, '']]);
    expect(hits(['ac\u00adme'], 'a\u2060cme')).toEqual([['ac\u00adme', 5, '']]);
  });

  test('leave over what of their last sign is not theirs', () => {
    expect(hits(['if'], 'iﬀy')).toEqual([['if', 2, 'f']]);
  });

  test('read over seams, but do not begin with one or with what does not show', () => {
    expect(hits(['acme'], `ac${SEAM}me`)).toEqual([['acme', 5, '']]);
    expect(hits(['acme'], `${SEAM}acme`)).toEqual([]);
    expect(hits(['acme'], '\u00adacme')).toEqual([]);
  });

  test('are taken in with the first text in their letters, and only then', () => {
    const trie = trieOf('acme', 'акме', '微软', '𝒜cme');
    const found = (text: string) => trie.match(text, 0).flatMap(({ values }) => values);
    expect(found('акме')).toEqual(['акме']);
    expect(found('acme')).toEqual(['acme', '𝒜cme']);
    expect(found('微软')).toEqual(['微软']);
    expect([found('акме'), found('微'), found('')]).toEqual([['акме'], [], []]);
  });
});

describe('what a spelling may begin with', () => {
  const { mayStart } = trieOf('Élan', 'акме', '微软', 'デモ', '한국', '𠀀x');
  const starts = (char: string) => mayStart(char.charCodeAt(0));

  test.each(['e', 'E', 'é', 'É', 'ｅ', 'Ｅ', 'а', 'А', '微', 'デ', 'テ', 'ﾃ', '한'])('%s: yes', (char) => {
    expect([starts(char), starts(char)]).toEqual([true, true]);
  });

  test.each(['a', 'x', 'к', 'б', '软', 'モ', 'あ', '국', '☃', ' '])('%s: no', (char) => {
    expect([starts(char), starts(char)]).toEqual([false, false]);
  });

  test('the first half of any pair, for the second one decides; no second half', () => {
    for (const unit of [0xd800, 0xdbff]) expect(mayStart(unit)).toBe(true);
    for (const unit of [0xdc00, 0xdfff]) expect(mayStart(unit)).toBe(false);
    for (const unit of [0xd7ff, 0xe000]) expect(mayStart(unit)).toBe(false);
  });

  test('nothing where there are no spellings', () => {
    expect(trieOf().mayStart(0x61)).toBe(false);
    expect(trieOf().match('acme', 0)).toEqual([]);
  });
});

describe('places where a name may begin', () => {
  const places = (names: string[], text: string, from = 0, to = text.length) =>
    createCandidateFinder(names, trieOf(...names).mayStart).find(text, from, to);

  test('are looked at three letters deep', () => {
    expect(places(['acme'], 'ac acm ace acmx ac. a')).toEqual([3, 11]);
    expect(places(['ac', 'x'], 'ac a xa ax')).toEqual([0, 5]);
    expect(places(['a.b'], 'a.b axb')).toEqual([0]);
    expect(places(['3M', '.x'], '3m 3n .x')).toEqual([0, 6]);
  });

  test('pass whatever is not plain in the place of a letter', () => {
    expect(places(['acme'], 'äcm aćm acṁ xäx a\u00adcm')).toEqual(expect.arrayContaining([0, 4, 8, 16]));
    expect(places(['acme'], 'xcm axm acx')).toEqual([]);
  });

  test('are inside a word only at a capital', () => {
    expect(places(['acme'], 'xacme xAcme Xacme 1acme _acme xACME')).toEqual([7, 19, 25, 31]);
    expect(places(['3com'], 'x3com X3COM')).toEqual([1, 7]);
  });

  test('lie in the stretch that is asked for', () => {
    expect(places(['acme', '微软'], 'acme 微软 acme 微软', 1)).toEqual([5, 8, 13]);
    expect(places(['acme', '微软'], 'acme 微软 acme 微软', 0, 8)).toEqual([0, 5]);
    expect(places(['acme', '微软'], 'acme 微软 acme 微软', 5, 13)).toEqual([5, 8]);
    expect(places(['微软'], '微微微微', 1, 3)).toEqual([1, 2]);
  });

  test.each([
    ['Cyrillic', 'акме', 'накме акме нАкме 1акме Éакме', [6, 12, 18, 24]],
    ['Greek', 'ακμη', 'νακμη ακμη νΑκμη', [6, 12]],
    ['Armenian', 'ակմե', 'նակմե ակմե նԱկմե', [6, 12]],
    ['Hindi', 'अकम', 'नअकम अकम।अकम॥अकम', [5, 9, 13]],
    ['Chinese', '微软', '看微软', [1]],
    ['Hebrew', 'אקמ', 'האקמ', [1]],
    ['Thai', 'กขค', 'งกขค', [1]],
  ])('in %s', (_, name, text, expected) => expect(places([name], text)).toEqual(expected));
});

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
