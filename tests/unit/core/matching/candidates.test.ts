import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { createAliasTrie } from '../../../../src/core/matching/alias-trie.ts';
import { createCandidateFinder } from '../../../../src/core/matching/candidates.ts';
import { spellingsOf } from '../../../../src/core/matching/spellings.ts';
import { parsePackText } from '../../../../src/core/packs/parse-pack.ts';

const FILE = 'data/tiktok-sale-2020.pack.json';
const pack = parsePackText(readFileSync(FILE, 'utf8'), FILE);
const spellings = pack.entities.flatMap(({ aliases }) => aliases.flatMap(spellingsOf));

function finderFor(names: readonly string[] = spellings) {
  const trie = createAliasTrie(names.map((name): [string, string] => [name, name]));
  return createCandidateFinder(names, trie.mayStart);
}

const wide = (text: string) =>
  text.replace(/[!-~]/g, (char) => String.fromCharCode(char.charCodeAt(0) + 0xfee0));

const ENCODINGS: Record<string, (text: string) => string> = {
  plain: (text) => text,
  capitals: (text) => text.toUpperCase(),
  small: (text) => text.toLowerCase(),
  decomposed: (text) => text.normalize('NFD'),
  composed: (text) => text.normalize('NFC'),
  'full width': wide,
  'soft hyphens': (text) => Array.from(text).join('\u00ad'),
  joiners: (text) => Array.from(text).join('\u2060'),
  'wide spaces': (text) => text.replaceAll(' ', '\u00a0\u2009'),
  'other hyphens': (text) => text.replaceAll('-', '\u2011'),
};

describe.each(Object.entries(ENCODINGS))('finds every spelling: %s', (_, encode) => {
  const { find } = finderFor();

  test.each(['', ' ', '(', '在', 'é '])('after "%s"', (before) => {
    const missed = spellings.filter((spelling) => {
      const text = `${before}${encode(spelling)}`;
      return !find(text, 0, text.length).includes(before.length);
    });
    expect(missed).toEqual([]);
  });
});

test('finds a name inside a word only where a capital begins it', () => {
  const text = 'kuAcme acme reacme ACMEACME';
  expect(finderFor(['Acme']).find(text, 0, text.length)).toEqual([2, 7, 19, 23]);
});

test('finds nothing in text without names', () => {
  const text = 'The quick brown fox jumps over the lazy dog, twice on Mondays. '.repeat(100);
  expect(finderFor().find(text, 0, text.length)).toEqual([]);
});

test('returns ascending offsets within the range', () => {
  const { find } = finderFor();
  fc.assert(
    fc.property(
      fc.array(fc.constantFrom('T', 'i', 'ｔ', 'k', ' ', 'm', '微', 'т', '\ud835')),
      fc.nat(9),
      (units, cut) => {
        const text = units.join('');
        const from = Math.min(cut, text.length);
        const found = find(text, from, text.length);
        expect(found).toEqual([...found].sort((a, b) => a - b));
        expect(found).toEqual(find(text, 0, text.length).filter((at) => at >= from));
      },
    ),
  );
});

test('works for packs without Latin names and without any', () => {
  expect(finderFor(['微软']).find('Tik 微软', 0, 6)).toEqual([4]);
  expect(finderFor([]).find('Tik 微软', 0, 6)).toEqual([]);
});

describe('candidates', () => {
  const places = (names: string[], text: string, from = 0, to = text.length) =>
    finderFor(names).find(text, from, to);

  test('compare three letters', () => {
    expect(places(['acme'], 'ac acm ace acmx ac. a')).toEqual([3, 11]);
    expect(places(['ac', 'x'], 'ac a xa ax')).toEqual([0, 5]);
    expect(places(['a.b'], 'a.b axb')).toEqual([0]);
    expect(places(['3M', '.x'], '3m 3n .x')).toEqual([0, 6]);
  });

  test('accept any character beyond ASCII in place of a letter', () => {
    expect(places(['acme'], 'äcm aćm acṁ xäx a\u00adcm')).toEqual(expect.arrayContaining([0, 4, 8, 16]));
    expect(places(['acme'], 'xcm axm acx')).toEqual([]);
  });

  test('inside a word begin with a capital', () => {
    expect(places(['acme'], 'xacme xAcme Xacme 1acme _acme xACME')).toEqual([7, 19, 25, 31]);
    expect(places(['3com'], 'x3com X3COM')).toEqual([1, 7]);
  });

  test('lie in the range that is asked for', () => {
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
