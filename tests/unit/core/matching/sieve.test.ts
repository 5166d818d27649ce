import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMatchIndex } from '../../../../src/core/matching/build-match-index.ts';
import { allSpellings } from '../../../../src/core/matching/match-index.ts';
import { createTextMatcher } from '../../../../src/core/matching/text-matcher.ts';
import { parsePackText } from '../../../../src/core/packs/parse-pack.ts';
import { SIEVE_REACH, Sieve, type SieveData, skeleton } from '../../../../src/core/sieve/sieve.ts';
import { sieveDataOf } from '../../../../src/core/sieve/sieve-data.ts';
import { startsBeyondAscii } from '../../../../src/core/sieve/sieve-starts.ts';
import { fold } from '../../../../src/core/text/fold.ts';
import { JOINED, SEAM } from '../../../../src/core/text/sentinels.ts';

const SENTENCES = 'tests/sentences/bundled-pack';
const FILE = 'data/tiktok-sale-2020.pack.json';
const index = toMatchIndex(parsePackText(readFileSync(FILE, 'utf8'), FILE));
const spellings = index.entities.flatMap(({ aliases }) => aliases.flatMap(allSpellings));
const data = sieveDataOf(index);
const sieve = new Sieve(data);
const accepts = (text: string) => sieve.find(text) >= 0;
const matcher = createTextMatcher(index);

const acme = (...texts: string[]) => ({
  entities: [{ id: 'acme', aliases: texts.map((text) => ({ text })) }],
});

/** @param prefixes separated by spaces */
function dataOf(latin: string, prefixes: string): SieveData {
  const list = prefixes.split(' ');
  const starts = [latin, startsBeyondAscii(list)].filter(Boolean).join('|');
  return { starts, prefixes: `|${list.join('|')}|` };
}

/** The method of a new sieve by itself. */
function bound(data: SieveData) {
  const sieve = new Sieve(data);
  return { find: (text: string) => sieve.find(text) };
}

test('the sieve tells where the first name may begin', () => {
  expect(sieve.find('a TikTok, a TikTok')).toBe(2);
  expect(sieve.find('Тик-Ток or TikTok')).toBe(0);
  expect(sieve.find('über TikTok und 微软')).toBe(5);
});

describe('a sieve of the name Acme', () => {
  const { find } = bound(sieveDataOf(acme('Acme')));

  test.each([
    ['Acme', 0],
    ['see Acme, Acme', 4],
    ['see acm-e', 4],
    ['Acm Acme', 4],
    ['Acm', -1],
    ['see A', -1],
    ['Acmf', -1],
    ['reacme', 2],
    ['reAcme', 2],
    ['Ａcme', 0],
    ['é ácmé', 2],
    ['𝒜𝒸𝓂ℯ', 0],
    ['𝒜cm', -1],
    ['𝒜cmf', -1],
  ])('finds it in "%s" at %i', (text, at) => {
    // Twice, because expressions keep the place where they stopped.
    expect([find(text), find(text)]).toEqual([at, at]);
  });

  const hidden = (length: number) => '\u00ad'.repeat(length);

  test('compares no more than its reach; what lies beyond may be anything', () => {
    for (const before of ['', 'see ']) {
      const at = before.length;
      expect(find(`${before}A${hidden(SIEVE_REACH - 2)}x, and so on`)).toBe(-1);
      expect(find(`${before}A${hidden(SIEVE_REACH - 1)}x, and so on`)).toBe(at);
      expect(find(`${before}A${hidden(SIEVE_REACH - 4)}cmex`)).toBe(at);
    }
  });

  test('finds none in a text that ends with its reach', () => {
    for (const before of ['', 'see ']) {
      expect(find(`${before}A${hidden(SIEVE_REACH - 1)}`)).toBe(-1);
      expect(find(`${before}A${hidden(SIEVE_REACH)}`)).toBe(before.length);
    }
  });

  test('reaches 256 units', () => expect(SIEVE_REACH).toBe(256));
});

test('the sieve goes on one letter behind a place where no name begins', () => {
  expect(new Sieve(sieveDataOf(acme('Abac'))).find('ABABAC')).toBe(2);
});

describe('where a name beyond ASCII may begin', () => {
  const { find } = bound(dataOf('Q', 'аб б ва гг字 字节 אק ကခ αβ աբ अक กข කඛ fil q'));

  test.each([
    ['the first of a range', 'б', 0],
    ['one within a range', 'ва', 0],
    ['the last of a range', 'гг字', 0],
    ['a single character behind a range', 'аб', 0],
    ['none behind the range', 'д', -1],
    ['none that ASCII has', 'A', -1],
    ['a ligature of Latin letters', 'ﬁl', 0],
    ['no other word with this ligature', 'ﬁx', -1],
    ['behind a place where none begins', '字 字字 字节', 5],
    ['before a Latin name', 'x 字节 Q', 2],
    ['behind a Latin name', 'x Q 字节', 2],
    ['nowhere', 'x y 字 字', -1],
  ])('%s', (_, text, at) => expect([find(text), find(text)]).toEqual([at, at]));

  test('starts anew with each text', () => {
    expect([find('字 字 字 字节'), find('字节'), find('字节')]).toEqual([6, 0, 0]);
  });

  // The last word of a node and the first one of the next may be one.
  test.each([
    ['Cyrillic: behind a letter', 'нб', 1],
    ['Cyrillic: behind a capital', 'Нб', 1],
    ['Cyrillic: a capital behind a letter', 'нБ', 1],
    ['Greek: behind a letter', 'νΑαβ', 2],
    ['Armenian: behind a letter', 'նաբ', 1],
    ['Hindi: behind a space', 'न अक', 2],
    ['Hindi: behind a letter', 'नअक', 1],
    ['Sinhala: behind a letter', 'ඛකඛ', 1],
    ['Thai: behind a letter', 'งกข', 1],
    ['Burmese: behind a letter', 'ခကခ', 1],
    ['Hebrew: behind a letter', 'האק', 1],
    ['Chinese: behind a character', '看字节', 1],
  ])('%s', (_, text, at) => expect(find(text)).toBe(at));
});

describe('the skeleton of a text', () => {
  test.each([
    ['İıIi', 'iiii'],
    ['ςσΣ', 'σσσ'],
    ['يیى', 'ییی'],
    ['كکڪ', 'ککک'],
    ['ൺണ', 'ണണ'],
    ['ൻന', 'നന'],
    ['ർര', 'രര'],
    ['ൽല', 'ലല'],
    ['ൾള', 'ളള'],
    ['ൿക', 'കക'],
    ['Ab Z-z_0.9', 'abzz09'],
    ['ÉéＥｅ𝓔', 'eeeee'],
    ['e\u0301\u0302', 'e'],
    ['ﬁǅ', 'fidz'],
    ['３٣', '3'],
    ['™¹☃😀', 'tm1☃😀'],
    ['a\u00ad\u200b\u2060\u0001b', 'ab'],
    ['שׁמִי', 'שמי'],
    ['ﾃﾞモ', 'テモ'],
    ['デモ', 'テモ'],
    ['한', '\u1112\u1161\u11ab'],
    ['ज़ा', 'ज'],
    ['ß', 'ß'],
    ['تيـك', skeleton('تيك')],
    ['oʹoʻoʼoʽo\ua78bo\ua78co', 'ooooooo'],
    ['\u0149', 'n'],
    ['\u02ba\u02be', '\u02ba\u02be'],
  ])('%s is %s', (text, expected) => {
    // The second time, it is remembered.
    expect([skeleton(text), skeleton(text)]).toEqual([expected, expected]);
  });

  test('is the same before and after folding, for every character', () => {
    const differing: string[] = [];
    for (let unit = 0; unit <= 0xffff; unit++) {
      const char = String.fromCharCode(unit);
      if (skeleton(fold(char)) !== skeleton(char)) differing.push(unit.toString(16));
    }
    expect(differing).toEqual([]);
  });

  test('is the same before and after folding, for any text', () => {
    fc.assert(
      fc.property(fc.constantFrom(...spellings), fc.string({ unit: 'grapheme' }), (one, other) => {
        for (const text of [one, other]) expect(skeleton(fold(text))).toBe(skeleton(text));
      }),
    );
  });
});

/** A sign between all characters, none between a character and its marks. */
const between = (text: string, sign: string) => text.replace(/(?<=.)(?=\P{M})/gsu, sign);

describe('the sieve accepts all that the matcher finds a candidate in', () => {
  test.each([
    ['plain', (text: string) => text],
    ['capitals', (text: string) => text.toUpperCase()],
    ['decomposed', (text: string) => text.normalize('NFD')],
    ['composed', (text: string) => text.normalize('NFC')],
    ['soft hyphens', (text: string) => between(text, '\u00ad')],
    ['seams', (text: string) => between(text, SEAM)],
    ['tatweels', (text: string) => between(text, '\u0640')],
    ['apostrophes that are letters', (text: string) => text.replace(/['’]/g, '\u02bc')],
    ['wide spaces', (text: string) => text.replaceAll(' ', '\u00a0\u2009')],
    [
      'full width',
      (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
    ],
  ])('every spelling: %s', (_, encode) => {
    const texts = spellings.map((spelling) => `x ${encode(spelling)} x`);
    const found = texts.filter((text) => matcher.findCandidates(text).length > 0);
    expect(found.length).toBeGreaterThan(spellings.length / 2);
    expect(found.filter((text) => !accepts(text))).toEqual([]);
  });

  test.each(readdirSync(SENTENCES).filter((name) => name.endsWith('.txt')))(
    'every marked sentence of %s',
    (file) => {
      const lines = readFileSync(join(SENTENCES, file), 'utf8').split('\n');
      const missed = lines.filter((line) => matcher.findCandidates(line).length > 0 && !accepts(line));
      expect(missed).toEqual([]);
    },
  );

  test('any mixture of spellings and characters', () => {
    const piece = fc.oneof(
      fc.constantFrom(...spellings),
      fc.constantFrom(...spellings).map((spelling) => spelling.slice(0, -1)),
      fc.constantFrom(
        ' ',
        '-',
        SEAM,
        JOINED,
        '\u0301',
        '\u200b',
        'т',
        'T',
        'i',
        '微',
        'ｔ',
        '\ud835',
        'ق',
        'ണ്',
        'ൺ',
      ),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
        const text = pieces.join('');
        expect(accepts(text) || matcher.findCandidates(text).length === 0).toBe(true);
      }),
      { numRuns: 2_000 },
    );
  });
});

test('the sieve rejects ordinary text without names', () => {
  for (const text of [
    'The quick brown fox may jump over the lazy dog; a tick, a bite, a mile.',
    'Für Bücher, Möbel und Türen müssen tägliche Mühen bürgen.',
    'Съешь же ещё этих мягких французских булок, да выпей чаю.',
    '敏捷的棕色狐狸跳过懒狗。今天的字典和微风。',
    'Microscope, microphone and byte: microsecond bytecode, MS DOS.',
    '티끌 모아 태산, 마이크와 바이트',
    '',
  ]) {
    expect(accepts(text)).toBe(false);
  }
});
