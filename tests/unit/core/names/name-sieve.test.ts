import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMatchIndex } from '../../../../src/core/matching/build-match-index.ts';
import { createTextMatcher } from '../../../../src/core/matching/text-matcher.ts';
import { NameSieve } from '../../../../src/core/names/name-sieve.ts';
import { keysOf, nameSieveDataOf, sieveKeysOf } from '../../../../src/core/names/name-sieve-data.ts';
import { skeletonOf } from '../../../../src/core/sieve/sieve.ts';
import { SEAM } from '../../../../src/core/text/sentinels.ts';
import { pack } from '../../../tools/bundled-pack.ts';

const sieveFor = (...names: string[]) =>
  new NameSieve(nameSieveDataOf([sieveKeysOf(names.flatMap((text) => keysOf({ text })))]), skeletonOf);

describe('the sieve of added packs', () => {
  test.each([
    ['Lindenbad', 'Das Lindenbad bleibt zu.', 4],
    ['Lindenbad', `Das Lin${SEAM}den${SEAM}bad bleibt zu.`, 4],
    ['Lindenbad', 'kuLindenbad', 2],
    ['Linden Bad', 'das LINDEN-BAD', 4],
    ['Ørsted', 'by ørsted', 3],
    ['C++', 'in C++ or', 3],
    ['3M', 'made by 3M.', 8],
    ['X', 'on X, they', 3],
    ['Додо', 'В Додо', 2],
    ['微软', '稍微软', 1],
    ['🍕', 'a 🍕 here', 2],
    ['AT&T', 'from AT&T', 5],
    ['१०८', 'on १०८ beads', 3],
    // Its hash is the key of names without letters.
    ['Bavlipuf', 'from Bavlipuf', 5],
  ])('finds %s in %s', (name, text, at) => {
    expect(sieveFor(name).find(text)).toBe(at);
  });

  test.each([
    ['Lindenbad', 'The lime trees of the bath.'],
    ['Lindenbad', 'blindenbad'],
    ['X', 'Xylophone, box'],
    ['C++', 'Cats, and music'],
    ['Додо', 'Надодо'],
  ])('does not find %s in %s', (name, text) => {
    expect(sieveFor(name).find(text)).toBe(-1);
  });

  test('finds every place of a name without letters', () => {
    const text = '१०८, १०८ and १०८';
    const places = [...sieveFor('१०८').places(text)].map(({ at }) => at);
    expect(places).toEqual([0, 5, 13]);
  });

  test.each(['on ११', 'on १०८', 'at Lindenbad'])(
    'of names with letters and without finds each: %s',
    (text) => {
      expect(sieveFor('११', '१०८', 'Lindenbad').find(text)).toBe(3);
    },
  );

  test('of any number of names fits into what a browser keeps for a session, and knows each', () => {
    const names = Int32Array.from({ length: 400_000 }, (_, at) => Math.imul(at + 1, 0x9e3779b1));
    const [own] = keysOf({ text: 'Lindenbad' });
    const keys = sieveKeysOf(own ? [own] : []);
    const data = nameSieveDataOf([{ ...keys, names }, keys]);
    expect(data.bits.length).toBeLessThan(1_000_001);
    expect(new NameSieve(data, skeletonOf).find('Das Lindenbad bleibt zu.')).toBe(4);
  });

  test('of any number of names without letters looks for few, and finds each', () => {
    const digits = [...'१२३४५६७८९'];
    const names = digits.flatMap((a) => digits.flatMap((b) => digits.map((c) => a + b + c)));
    const data = nameSieveDataOf([sieveKeysOf(names.flatMap((text) => keysOf({ text })))]);
    expect(data.symbols.length).toBeLessThan(201);
    expect(new NameSieve(data, skeletonOf).find('on १८३ beads')).toBeGreaterThanOrEqual(3);
  });

  test('of names that begin with thousands of different characters looks for few, and finds each', () => {
    // None of these has a meaning: programs agree on them.
    const names = Array.from({ length: 65_000 }, (_, nth) => `${String.fromCodePoint(0xf0000 + nth)}१`);
    const data = nameSieveDataOf([sieveKeysOf(names.flatMap((text) => keysOf({ text })))]);
    expect(data.symbols).toEqual(['१']);
    expect(new NameSieve(data, skeletonOf).find('on \u{f0123}१ beads')).toBe(5);
  });

  test('remembers which words begin no name, and finds a name that begins like them', () => {
    const sieve = sieveFor('Linden', 'Lindenbad', 'Lindwurm Brothers');
    const words = ['Lime', 'Lin', 'Lindos', 'Lindworm', 'Lindwurm Bros', 'Li'];
    for (let round = 0; round < 3; round++) {
      for (const word of words) expect(sieve.find(`the ${word} and`), word).toBe(-1);
      for (const name of ['Linden', 'Lindenbad', 'Lindwurm Brothers'])
        expect(sieve.find(`the ${name} and`), name).toBe(4);
    }
  });

  test('lets pass every text in which the matcher finds a name', () => {
    const index = toMatchIndex(pack);
    const aliases = index.entities.flatMap(({ aliases }) => aliases);
    const sieve = new NameSieve(nameSieveDataOf([sieveKeysOf(aliases.flatMap(keysOf))]), skeletonOf);
    const matcher = createTextMatcher(index);
    const word = fc.oneof(
      fc.constantFrom(...aliases.map(({ text }) => text)),
      fc.constantFrom('the', 'ver', 'ku', "'s", 'и', 'ların', SEAM, '\u00ad', '-', '.'),
      fc.string({ maxLength: 5, unit: 'grapheme' }),
    );
    fc.assert(
      fc.property(fc.array(word, { maxLength: 8 }), fc.constantFrom('', ' '), (words, space) => {
        const text = words.join(space);
        for (const { start } of matcher.find(text)) {
          const places = [...sieve.places(text)].map(({ at }) => at);
          expect(places.some((at) => at >= start && at <= start + 40)).toBe(true);
        }
      }),
    );
  });

  test('rejects nearly all words even of ten thousand names', () => {
    const syllables = ['vor', 'lan', 'tek', 'mi', 'sar', 'dex', 'quil', 'bra', 'zen', 'ora'];
    const names = Array.from({ length: 10_000 }, (_, at) => {
      const name = [...String(at).padStart(4, '0')].map((digit) => syllables[Number(digit)]).join('');
      return name.charAt(0).toUpperCase() + name.slice(1);
    });
    const sieve = sieveFor(...names);
    const words = Array.from({ length: 20_000 }, (_, at) => (at * 7_919).toString(26).replace(/\d/g, 'e'));
    expect([...sieve.places(words.join(' '))].length).toBeLessThanOrEqual(20);
    for (const name of names) expect(sieve.find(`and ${name}.`)).toBe(4);
  });
});
