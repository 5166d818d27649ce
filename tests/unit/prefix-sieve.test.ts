import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMatchIndex } from '../../src/core/matching/build-match-index.ts';
import { createMatcher } from '../../src/core/matching/matcher.ts';
import {
  createSieve,
  decodePrefixes,
  encodePrefixes,
  sievePrefixesOf,
} from '../../src/core/matching/prefix-sieve.ts';
import { spellingsOf } from '../../src/core/matching/spellings.ts';
import { parsePackText } from '../../src/core/packs/parse-pack.ts';
import { fold } from '../../src/core/text/fold.ts';
import { JOINED, SEAM } from '../../src/core/text/sentinels.ts';

const FILE = 'data/tiktok-sale-2020.pack.json';
const index = toMatchIndex(parsePackText(readFileSync(FILE, 'utf8'), FILE));
const spellings = index.entities.flatMap(({ aliases }) => aliases.flatMap(spellingsOf));
const prefixes = sievePrefixesOf(index);
const accepts = createSieve(prefixes);
const matcher = createMatcher(index);

const acme = (...texts: string[]) => ({
  entities: [{ id: 'acme', aliases: texts.map((text) => ({ text })) }],
});

describe('prefixes', () => {
  test('are cut to length, unique, and none begins another', () => {
    expect(sievePrefixesOf(acme('Acme', 'Acmeville', 'ACM', 'Ácmé 2', '微软公司'))).toEqual([
      'acm',
      '微软公',
    ]);
  });

  test('fold to themselves, even when cut inside a cluster', () => {
    expect(prefixes.map(fold)).toEqual(prefixes);
  });

  test('survive encoding and decoding', () => {
    expect(decodePrefixes(encodePrefixes(prefixes))).toEqual(prefixes);
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary', minLength: 1 }), { minLength: 1 }), (texts) => {
        expect(decodePrefixes(encodePrefixes(texts))).toEqual(texts);
      }),
    );
  });

  test('have a short ASCII encoding', () => {
    expect(encodePrefixes(prefixes)).toMatch(/^[-0-9a-z. ]{1,2000}$/);
  });
});

/** Puts a separator between clusters. */
const between = (text: string, separator: string) => text.replace(/(?<=.)(?=\P{M})/gsu, separator);

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
    '',
  ]) {
    expect(accepts(text)).toBe(false);
  }
});
