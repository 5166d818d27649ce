import { readFileSync } from 'node:fs';
import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { toMatchIndex } from '../../src/core/matching/build-match-index.ts';
import { type MatchIndex, MatchIndexSchema } from '../../src/core/matching/match-index.ts';
import { createMatcher } from '../../src/core/matching/matcher.ts';
import { parsePackText } from '../../src/core/packs/parse-pack.ts';

const FILE = 'data/tiktok-sale-2020.pack.json';
const pack = parsePackText(readFileSync(FILE, 'utf8'), FILE);

const INDEX: MatchIndex = {
  entities: [
    {
      id: 'acme',
      aliases: [
        { text: 'Acme', affixes: ['one'] },
        { text: 'ACM', case: 'exact' },
        { text: 'Big Bang', joinable: true, contextWords: 'bang' },
        { text: 'Ping', contextWords: 'ping' },
        { text: 'Ajax' },
      ],
    },
    {
      id: 'labs',
      aliases: [{ text: 'Acme Labs' }, { text: 'Labs' }, { text: 'Ping', contextWords: 'bang' }],
    },
  ],
  affixes: [
    { id: 'one', suffixes: [[['ul']]] },
    { id: 'two', suffixes: [[['om']]] },
  ],
  contextWords: [
    { id: 'bang', with: ['shop'], without: [], capitalised: 'needed', lowercase: 'needed' },
    { id: 'ping', with: ['bell'], without: [], capitalised: 'needed', lowercase: 'needed' },
  ],
  machine: {
    anywhere: [{ lower: true, tests: [{ part: 'left', pattern: '@$', flags: 'u' }] }],
    attached: [],
  },
};
const matcher = createMatcher(INDEX);
const found = (text: string) =>
  matcher.find(text).map(({ entity, start, end }) => `${entity}: ${text.slice(start, end)}`);

describe('what a page is given to find names with', () => {
  const [entity] = INDEX.entities;
  const accepts = (change: object) => v.is(MatchIndexSchema, { ...INDEX, ...change });
  const withAlias = (alias: object) => accepts({ entities: [{ ...entity, aliases: [alias] }] });
  const withRule = (rule: object) => accepts({ machine: { ...INDEX.machine, attached: [rule] } });

  test('arrives as it was sent', () => {
    expect(v.parse(MatchIndexSchema, JSON.parse(JSON.stringify(INDEX)))).toEqual(INDEX);
  });

  test.each(['any', 'exact', 'capitalised'])('takes the capitals "%s"', (kind) => {
    expect(withAlias({ text: 'Acme', case: kind })).toBe(true);
  });

  test.each(['before', 'left', 'name', 'right', 'behind', 'sides', 'word', 'line'])(
    'takes rules on the part "%s"',
    (part) => expect(withRule({ lower: false, tests: [{ part, pattern: 'x', flags: '' }] })).toBe(true),
  );

  test.each([
    ['no entities', () => accepts({ entities: undefined })],
    ['an entity without an id', () => accepts({ entities: [{ aliases: [] }] })],
    ['an entity without spellings', () => accepts({ entities: [{ id: 'acme' }] })],
    ['a spelling without a text', () => withAlias({})],
    ['unknown capitals', () => withAlias({ text: 'Acme', case: 'lower' })],
    ['affixes without an id', () => accepts({ affixes: [{ suffixes: [] }] })],
    ['endings that are no lists of lists', () => accepts({ affixes: [{ id: 'x', suffixes: ['s'] }] })],
    ['context words of no kind', () => accepts({ contextWords: [{ id: 'x', with: [], without: [] }] })],
    ['no rules for machine text', () => accepts({ machine: undefined })],
    ['half of these rules', () => accepts({ machine: { anywhere: [] } })],
    ['a rule without tests', () => withRule({ lower: true })],
    ['a rule for no case', () => withRule({ tests: [] })],
    [
      'a rule on an unknown part',
      () => withRule({ lower: true, tests: [{ part: 'x', pattern: '', flags: '' }] }),
    ],
    ['a rule without a pattern', () => withRule({ lower: true, tests: [{ part: 'left', flags: '' }] })],
  ])('is refused with %s', (_, accepted) => expect(accepted()).toBe(false));

  test('is cut from a pack: any letters and all endings have a sign each', () => {
    const affixes = [
      { id: 'a', afterApostrophe: 'any' as const, afterHyphen: 'suffixes' as const, afterColon: ['n'] },
    ];
    expect(toMatchIndex({ ...pack, affixes }).affixes).toEqual([
      { id: 'a', afterApostrophe: ['*'], afterHyphen: ['+'], afterColon: ['n'] },
    ]);
  });
});

describe('places worth a closer look', () => {
  test('are where a whole spelling stands, with a sentence around the ambiguous ones', () => {
    expect(matcher.places('Ajaw, Acme, Big Bang, Ajax')).toEqual([
      { at: 6, reach: 64 },
      { at: 12, reach: 256 },
      { at: 22, reach: 64 },
    ]);
    expect(matcher.places('Acme Labs')).toEqual([
      { at: 0, reach: 64 },
      { at: 5, reach: 64 },
    ]);
  });

  test('are ambiguous when one of several spellings there is', () => {
    const two = createMatcher({
      ...INDEX,
      entities: [{ id: 'x', aliases: [{ text: 'Big' }, { text: 'Big Bang', contextWords: 'bang' }] }],
    });
    expect(two.places('Big Bang, Big')).toEqual([
      { at: 0, reach: 256 },
      { at: 10, reach: 64 },
    ]);
    const same = createMatcher({
      ...INDEX,
      entities: [{ id: 'x', aliases: [{ text: 'Big' }, { text: 'big', contextWords: 'bang' }] }],
    });
    expect(same.places('Big')).toEqual([{ at: 0, reach: 256 }]);
  });
});

describe('each spelling goes by its own rules', () => {
  test.each([
    ['the longest name takes the place', 'Acme Labs, Labs', ['labs: Acme Labs', 'labs: Labs']],
    ['exact capitals', 'ACM, Acm, acm', ['acme: ACM']],
    ['endings of its groups', 'Acmeul, Acmeom, Ajaxul', ['acme: Acmeul']],
    ['the company of one reading', 'A Ping of the bell', ['acme: Ping']],
    ['the company of the other', 'A Ping at the shop', ['labs: Ping']],
    ['no company', 'A Ping', []],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});
