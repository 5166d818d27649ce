import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMatchIndex } from '../../src/core/matching/build-match-index.ts';
import { createMatcher } from '../../src/core/matching/matcher.ts';
import { Sieve } from '../../src/core/matching/sieve.ts';
import { sieveDataOf } from '../../src/core/matching/sieve-data.ts';
import { spellingsOf } from '../../src/core/matching/spellings.ts';
import { parsePackText } from '../../src/core/packs/parse-pack.ts';
import { JOINED, SEAM } from '../../src/core/text/sentinels.ts';

const FILE = 'data/tiktok-sale-2020.pack.json';
const index = toMatchIndex(parsePackText(readFileSync(FILE, 'utf8'), FILE));
const spellings = index.entities.flatMap(({ aliases }) => aliases.flatMap(spellingsOf));
const data = sieveDataOf(index);
const sieve = new Sieve(data);
const accepts = (text: string) => sieve.find(text) >= 0;
const matcher = createMatcher(index);

const acme = (...texts: string[]) => ({
  entities: [{ id: 'acme', aliases: texts.map((text) => ({ text })) }],
});

describe('the data of a sieve', () => {
  const prefixesOf = (...texts: string[]) => sieveDataOf(acme(...texts)).prefixes.split(' ');

  test('holds each prefix once, and none that begins with another', () => {
    expect(prefixesOf('Acme', 'Acmeville', 'ACM', 'Ácmé 2', '微软公司')).toEqual(['acm', '微软公司']);
  });

  test('tells words apart that begin alike', () => {
    expect(prefixesOf('Microsoft')).toEqual(['microso']);
  });

  test('is small', () => {
    expect(gzipSync(JSON.stringify(data)).length).toBeLessThan(1_700);
  });

  test('is empty for a pack without names', () => {
    expect(new Sieve(sieveDataOf({ entities: [] })).find('Acme 微软 ты')).toBe(-1);
  });
});

test('the sieve tells where the first name may begin', () => {
  expect(sieve.find('a TikTok, a TikTok')).toBe(2);
  expect(sieve.find('Тик-Ток or TikTok')).toBe(0);
  expect(sieve.find('über TikTok und 微软')).toBe(5);
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
    ['wide spaces', (text: string) => text.replaceAll(' ', '\u00a0\u2009')],
    [
      'full width',
      (text: string) => text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0)),
    ],
  ])('every spelling: %s', (_, encode) => {
    const texts = spellings.map((spelling) => `x ${encode(spelling)} x`);
    const found = texts.filter((text) => matcher.places(text).length > 0);
    expect(found.length).toBeGreaterThan(spellings.length / 2);
    expect(found.filter((text) => !accepts(text))).toEqual([]);
  });

  test.each(['names', 'other-things', 'scripts', 'second-thoughts'])(
    'every marked sentence of %s',
    (file) => {
      const lines = readFileSync(`tests/sentences/${file}.txt`, 'utf8').split('\n');
      const missed = lines.filter((line) => matcher.places(line).length > 0 && !accepts(line));
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
        expect(accepts(text) || matcher.places(text).length === 0).toBe(true);
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
