import { describe, expect, test } from 'vitest';
import { createAliasTrie } from '../../../../src/core/matching/alias-trie.ts';
import { SEAM } from '../../../../src/core/text/sentinels.ts';

const trieOf = (...names: string[]) => createAliasTrie(names.map((name) => [name, name] as const));
const hits = (names: string[], text: string, index = 0) =>
  trieOf(...names)
    .match(text, index)
    .map(({ values, end, tail }) => [values.join('|'), end, tail]);

describe('match', () => {
  test('finds the spellings that begin at an offset, the longest first', () => {
    expect(hits(['acme', 'acme labs', 'ac'], 'the acme labs', 4)).toEqual([
      ['acme labs', 13, ''],
      ['acme', 8, ''],
      ['ac', 6, ''],
    ]);
    expect(hits(['acme', 'acme labs'], 'the acme lab', 4)).toEqual([['acme', 8, '']]);
    expect(hits(['acme'], 'the acme', 3)).toEqual([]);
    expect(hits(['acme'], 'acm')).toEqual([]);
  });

  test('returns spellings that fold alike together', () => {
    expect(hits(['Acme', 'ÁCME', 'acne'], 'acme')).toEqual([['Acme|ÁCME', 4, '']]);
  });

  test('ends after the last cluster of the spelling', () => {
    expect(hits(['acme'], 'ＡＣＭＥ́x')).toEqual([['acme', 5, '']]);
    expect(hits(['ac me'], 'ac \u00a0\u2009 mé')).toEqual([['ac me', 8, '']]);
    expect(hits(['ac\u00adme'], 'a\u2060cme')).toEqual([['ac\u00adme', 5, '']]);
  });

  test('returns the folded letters of the last cluster that the spelling does not cover', () => {
    expect(hits(['if'], 'iﬀy')).toEqual([['if', 2, 'f']]);
  });

  test('skips seams and invisible characters, except at the start', () => {
    expect(hits(['acme'], `ac${SEAM}me`)).toEqual([['acme', 5, '']]);
    expect(hits(['acme'], `${SEAM}acme`)).toEqual([]);
    expect(hits(['acme'], '\u00adacme')).toEqual([]);
  });

  test('adds spellings of a script when a text first contains it', () => {
    const trie = trieOf('acme', 'акме', '微软', '𝒜cme');
    const found = (text: string) => trie.match(text, 0).flatMap(({ values }) => values);
    expect(found('акме')).toEqual(['акме']);
    expect(found('acme')).toEqual(['acme', '𝒜cme']);
    expect(found('微软')).toEqual(['微软']);
    expect([found('акме'), found('微'), found('')]).toEqual([['акме'], [], []]);
  });
});

describe('mayStart', () => {
  const { mayStart } = trieOf('Élan', 'акме', '微软', 'デモ', '한국', '𠀀x');
  const starts = (char: string) => mayStart(char.charCodeAt(0));

  test.each(['e', 'E', 'é', 'É', 'ｅ', 'Ｅ', 'а', 'А', '微', 'デ', 'テ', 'ﾃ', '한'])('%s: yes', (char) => {
    expect([starts(char), starts(char)]).toEqual([true, true]);
  });

  test.each(['a', 'x', 'к', 'б', '软', 'モ', 'あ', '국', '☃', ' '])('%s: no', (char) => {
    expect([starts(char), starts(char)]).toEqual([false, false]);
  });

  test('is true for all high surrogates and for no low surrogate', () => {
    for (const unit of [0xd800, 0xdbff]) expect(mayStart(unit)).toBe(true);
    for (const unit of [0xdc00, 0xdfff]) expect(mayStart(unit)).toBe(false);
    for (const unit of [0xd7ff, 0xe000]) expect(mayStart(unit)).toBe(false);
  });

  test('is false for all units without spellings', () => {
    expect(trieOf().mayStart(0x61)).toBe(false);
    expect(trieOf().match('acme', 0)).toEqual([]);
  });
});
