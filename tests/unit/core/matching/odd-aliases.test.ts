import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { toMatchIndex } from '../../../../src/core/matching/build-match-index.ts';
import { createTextMatcher } from '../../../../src/core/matching/text-matcher.ts';
import { PackError, parsePack } from '../../../../src/core/packs/parse-pack.ts';
import type { PackFile } from '../../../../src/core/packs/schema/pack-schema.ts';
import { Sieve } from '../../../../src/core/sieve/sieve.ts';
import { sieveDataOf } from '../../../../src/core/sieve/sieve-data.ts';
import { SMALL } from '../../harness/pack-example.ts';

type FileAlias = NonNullable<PackFile['entities'][number]['aliases']>[number];

const RULE = {
  id: 'rule',
  with: ['wrote'],
  without: ['peak'],
  capitalised: 'presumed',
  lowercase: 'needed',
} as const;

/** What finds aliases in text, as in a page with a pack that has them. */
function finderOf(...aliases: readonly FileAlias[]) {
  const entities = aliases.map((alias, at) => ({
    id: at === 0 ? 'acme' : `a${at}`,
    name: 'Acme',
    aliases: [alias],
  }));
  const index = toMatchIndex(parsePack({ ...SMALL, contextWords: [RULE], entities }, 'odd'));
  const matcher = createTextMatcher(index);
  return {
    find: (text: string) => matcher.find(text).map(({ start, end }) => text.slice(start, end)),
    index,
  };
}

const ODD = [
  ...[
    'C++',
    'C#',
    'AT&T',
    'Ørsted',
    'X',
    '3M',
    "O'Reilly",
    'Yahoo!',
    'Toys "R" Us',
    '[Brackets]',
    'a.b',
    '.NET',
  ],
  ...[
    '$TSLA',
    '#hashtag',
    '🦆',
    '👩‍🔧',
    '🇩🇪',
    '(a|b)',
    'a*',
    '\\d+',
    '^x$',
    'é',
    '金',
    'ß',
    'x_y',
    'Q&A',
    '50/50',
  ],
  ...[
    'D’Arc',
    'Mr. T',
    'www',
    '1',
    'Łódź',
    'İstanbul',
    'Weißrauch',
    'ﬁve',
    '𝒜cme',
    'E=mc²',
    'S.Oliver',
    'A/B',
    '€uro',
  ],
];

const all = finderOf(...ODD);

describe.each(ODD)('the alias %s', (alias) => {
  const sentence = `She wrote about ${alias} in a letter.`;

  test.each([
    ['by itself', alias],
    ['with context words', { text: alias, contextWords: 'rule' }],
  ])('is found in a sentence, %s', (_, given) => {
    const { find } = finderOf(given);
    expect(find(sentence)).toEqual([alias]);
    expect(find(`“${alias}”, she wrote.`)).toEqual([alias]);
    expect(find(alias)).toEqual(given === alias ? [alias] : expect.any(Array));
  });

  test('is not found in a longer word', () => {
    const { find } = finderOf(alias);
    if (/^[\p{L}\p{N}]/u.test(alias) && !/\p{sc=Han}/u.test(alias))
      expect(find(`She wrote zzq${alias} here.`)).toEqual([]);
    if (/[\p{L}\p{N}]$/u.test(alias) && !/\p{sc=Han}/u.test(alias))
      expect(find(`She wrote ${alias}zzq here.`).join('')).not.toContain('zzq');
  });

  test('stands beside others', () => {
    expect(all.find(`Zorro wrote: ${alias}`)).toEqual([alias]);
  });
});

describe('an emoji', () => {
  const { find } = finderOf('🦆', '👩');

  test('may touch words', () => {
    expect(find('Nice🦆, a🦆b 🦆🦆!')).toEqual(['🦆', '🦆', '🦆', '🦆']);
  });

  test('is not a part of another one', () => {
    expect(find('A 👩‍🔧 and a 👩')).toEqual(['👩']);
  });
});

describe('a name of one letter', () => {
  const { find } = finderOf('X');

  test('is no part of a compound', () => {
    expect(find('An X-ray, an x, the letter Xs, a non-X case, and X.')).toEqual(['X']);
    expect(find('X’s owner')).toEqual(['X’s']);
  });
});

test('quotes of a name may be curly or left out', () => {
  const { find } = finderOf('Toys "R" Us');
  expect(find('Toys “R” Us, Toys R Us')).toEqual(['Toys “R” Us', 'Toys R Us']);
});

test('letters with strokes may be written in plain ones', () => {
  const { find } = finderOf('Ørsted', 'Łodrex', 'Zürnitz', 'Æsop');
  expect(find('Orsted, Oersted, Lodrex, Zuernitz, Zurnitz, Aesop')).toEqual([
    ...['Orsted', 'Oersted', 'Lodrex', 'Zuernitz', 'Zurnitz', 'Aesop'],
  ]);
});

describe('a name that begins with an apostrophe', () => {
  const APOSTROPHES = ["'", '\u2019', '\u2018', '\u02bc', '\uff07', '\u00b4', '`'];

  test.each(APOSTROPHES)('written %s is found with any other', (own) => {
    const names = [`${own}t Veerhuis`, `${own}N Sync`];
    const { find, index } = finderOf(...names);
    const sieve = new Sieve(sieveDataOf(index));
    for (const mark of APOSTROPHES)
      for (const name of [`${mark}t Veerhuis`, `${mark}N Sync`])
        for (const text of [name, `They wrote about ${name} there.`])
          expect([text, find(text), sieve.find(text) >= 0]).toEqual([text, [name], true]);
  });
});

test('the micro sign is a Greek letter', () => {
  for (const name of ['\u00b5Quorvex', '\u03bcQuorvex', '\u039cQuorvex']) {
    const { find, index } = finderOf({ text: name, case: 'any' });
    const sieve = new Sieve(sieveDataOf(index));
    for (const other of ['\u00b5Quorvex', '\u03bcQuorvex', '\u039cQuorvex'])
      expect([other, find(`An ${other}.`), sieve.find(other) >= 0]).toEqual([other, [other], true]);
  }
});

test.each([
  ['\u200eQuorvex', 'Quorvex'],
  ['\u200fקבורקס', 'קבורקס'],
  ['\u200bQuorvex', 'Quorvex'],
  ['\ufeff \u00adQuorvex', 'Quorvex'],
])('invisible characters before a name are no part of it: %j', (given, name) => {
  for (const alias of [given, { text: given, case: 'exact' } as const]) {
    const { find, index } = finderOf(alias);
    expect(find(`Hm: ${name} .`)).toEqual([name]);
    expect(new Sieve(sieveDataOf(index)).find(name)).toBe(0);
  }
});

const SETS = [
  'abcXYZ019 .,+*?^$()[]{}|\\/-_&@#!"\'’“”:;<>=~`%',
  'aàéßøłıİſǅκςΩйЖіქა',
  '字节跳กิดひらカー한글टिकالتيקוב\u200c\u200d\u200f',
  '🦆👩‍🔧🇩🇪❤️👍🏽©™²½\u0301\u0308\u20e3',
];
const anyText = (maxLength: number) =>
  fc.oneof(
    ...SETS.map((set) =>
      fc
        .array(fc.constantFrom(...Array.from(set)), { minLength: 1, maxLength })
        .map((chars) => chars.join('')),
    ),
    fc.string({ minLength: 1, maxLength, unit: 'grapheme' }),
  );

const isSpelling = (text: string): boolean => {
  try {
    parsePack({ ...SMALL, entities: [{ id: 'acme', name: text }] }, 'odd');
    return true;
  } catch (error) {
    if (error instanceof PackError) return false;
    throw error;
  }
};

test('no alias breaks the search, and what is found lies in the text', () => {
  fc.assert(
    fc.property(anyText(12), anyText(12), anyText(40), fc.boolean(), (one, other, around, isRuled) => {
      fc.pre(isSpelling(one) && isSpelling(other));
      const { find } = finderOf(isRuled ? { text: one, contextWords: 'rule' } : one, other);
      for (const text of [
        around,
        `${around} ${one} ${around}`,
        `${around}${other}${one}${around}`,
        one + one,
      ]) {
        const found = find(text);
        for (const name of found) expect(text).toContain(name);
      }
    }),
    { numRuns: 300 },
  );
});

test('any alias is found where it stands alone', () => {
  fc.assert(
    fc.property(anyText(12), (given) => {
      fc.pre(isSpelling(given));
      const { find } = finderOf({ text: given.trim(), case: 'any' });
      const text = `Hm: ${given.trim()} .`;
      // Marks stand on letters: on a picture they are no part of a name.
      fc.pre(/^(?:\p{L}\p{M}*|[\p{N}\p{So}])(?:\p{L}\p{M}*|[\p{N}\p{So} +&!])*$/u.test(given.trim()));
      expect(find(text).length).toBeGreaterThan(0);
    }),
    { numRuns: 300 },
  );
});

test('the script of every page passes all text in which a name is found', () => {
  const aliases = [...ODD, '²', '™a', 'a', '👍🏽', '❤️'];
  const { find, index } = finderOf(...aliases);
  const sieve = new Sieve(sieveDataOf(index));
  for (const alias of aliases)
    for (const text of [alias, `Hm: ${alias}.`, `“${alias}”`])
      if (find(text).length > 0) expect([text, sieve.find(text) >= 0]).toEqual([text, true]);
});

test('the lone letter of a name is no word in small letters', () => {
  const { find } = finderOf('Ligne C', 'Gare C Nord');
  expect(find('La ligne c’est-à-dire le tram, et la ligne c est pleine.')).toEqual([]);
  expect(find('La Ligne C est pleine, mais pas la ligne c.')).toEqual(['Ligne C']);
  expect(find('La Gare C Nord aussi, mais pas la gare c nord.')).toEqual(['Gare C Nord']);
});
