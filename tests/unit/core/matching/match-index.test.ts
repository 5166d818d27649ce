import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { toMatchIndex } from '../../../../src/core/matching/build-match-index.ts';
import type { MatchAlias, MatchIndex } from '../../../../src/core/matching/match-index.ts';
import { compileRejectionRules, type TokenPart } from '../../../../src/core/matching/rejection-rules.ts';
import { createTextMatcher } from '../../../../src/core/matching/text-matcher.ts';
import { parsePackText } from '../../../../src/core/packs/parse-pack.ts';
import { sharedAffixes } from '../../../../src/core/packs/shared-affixes.ts';
import { escapeRegExp } from '../../../../src/core/shared/escape-reg-exp.ts';

const FILE = 'data/tiktok-sale-2020.pack.json';
const pack = parsePackText(readFileSync(FILE, 'utf8'), FILE);

const INDEX: MatchIndex = {
  entities: [
    {
      id: 'acme',
      aliases: [
        { text: 'Acme', affixes: ['one'] },
        { text: 'ACM', case: 'exact' },
        { text: 'Big Bang', spellings: ['BigBang', 'Big Bang', 'Big-Bang'], contextWords: 'bang' },
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
  patterns: [],
  rejections: {
    anywhere: [{ lower: true, tests: [{ part: 'left', pattern: '@$', flags: 'u' }] }],
    attached: [],
  },
};
const matcher = createTextMatcher(INDEX);
const found = (text: string) =>
  matcher.find(text).map(({ entity, start, end }) => `${entity}: ${text.slice(start, end)}`);

describe('a match index', () => {
  const texts = ['Acme, acme, ACM, Acmeul', 'A Ping at the shop', 'A Ping of the bell', 'x@acme, BigBang'];

  test('finds the same names after being sent as JSON', () => {
    const received = createTextMatcher(JSON.parse(JSON.stringify(INDEX)));
    expect(texts.map((text) => received.find(text))).toEqual(texts.map((text) => matcher.find(text)));
    expect(texts.flatMap(found)).toEqual([
      ...['acme: Acme', 'acme: acme', 'acme: ACM', 'acme: Acmeul'],
      ...['labs: Ping', 'acme: Ping'],
    ]);
  });

  test.each<[NonNullable<MatchAlias['case']>, string[]]>([
    ['any', ['Acme', 'acme', 'ACME', 'acMe']],
    ['exact', ['Acme']],
    ['capitalised', ['Acme', 'ACME']],
  ])('takes the capitals "%s"', (kind, expected) => {
    const alias = { text: 'Acme', case: kind };
    const { find } = createTextMatcher({ ...INDEX, entities: [{ id: 'acme', aliases: [alias] }] });
    const text = 'Acme, acme, ACME, acMe';
    expect(find(text).map(({ start, end }) => text.slice(start, end))).toEqual(expected);
  });

  test.each<[TokenPart, string]>([
    ['before', 'see x.'],
    ['left', 'x.'],
    ['name', 'Acme'],
    ['right', '/y'],
    ['after', '/y now'],
    ['sides', 'x. /y'],
    ['word', 'x.Acme/y'],
    ['line', 'see x. Acme /y now'],
  ])('may hold rules on the part "%s"', (part, text) => {
    const rule = { lower: false, tests: [{ part, pattern: `^${escapeRegExp(text)}$`, flags: '' }] };
    const others = { lower: false, tests: [{ part, pattern: `^(?!${escapeRegExp(text)}$)`, flags: '' }] };
    for (const list of ['anywhere', 'attached']) {
      const rulesWith = (only: object) => ({ anywhere: [], attached: [], [list]: [only] });
      expect(compileRejectionRules(rulesWith(rule))('see x.Acme/y now', 6, 10)).toBe(true);
      expect(compileRejectionRules(rulesWith(others))('see x.Acme/y now', 6, 10)).toBe(false);
    }
  });

  test('applies some rules only where something is attached to the name', () => {
    const rule = { lower: false, tests: [{ part: 'name' as const, pattern: 'Acme', flags: '' }] };
    const isMachineText = compileRejectionRules({ anywhere: [], attached: [rule] });
    expect([isMachineText('a Acme', 2, 6), isMachineText('a xAcme', 3, 7)]).toEqual([false, true]);
  });

  test('encodes "any letters" and "all suffixes" of a pack as one character each', () => {
    const affixes = [
      { id: 'a', afterApostrophe: 'any' as const, afterHyphen: 'suffixes' as const, afterColon: ['n'] },
    ];
    expect(toMatchIndex({ ...pack, affixes }).affixes.at(-1)).toEqual({
      id: 'a',
      afterApostrophe: ['*'],
      afterHyphen: ['+'],
      afterColon: ['n'],
    });
  });

  test('has the affixes of languages, which a pack need not bring, before its own', () => {
    const { affixes } = toMatchIndex({ ...pack, affixes: [{ id: 'own' }] });
    expect(affixes.map(({ id }) => id)).toEqual([...sharedAffixes().map(({ id }) => id), 'own']);
  });
});

describe('candidates of a matcher', () => {
  test('are whole spellings, with a longer reach for ambiguous ones', () => {
    expect(matcher.findCandidates('Ajaw, Acme, Big Bang, Ajax')).toEqual([
      { at: 6, reach: 64 },
      { at: 12, reach: 256 },
      { at: 22, reach: 64 },
    ]);
    expect(matcher.findCandidates('Acme Labs')).toEqual([
      { at: 0, reach: 64 },
      { at: 5, reach: 64 },
    ]);
  });

  test('are ambiguous when one of the spellings there is', () => {
    const two = createTextMatcher({
      ...INDEX,
      entities: [{ id: 'x', aliases: [{ text: 'Big' }, { text: 'Big Bang', contextWords: 'bang' }] }],
    });
    expect(two.findCandidates('Big Bang, Big')).toEqual([
      { at: 0, reach: 256 },
      { at: 10, reach: 64 },
    ]);
    const same = createTextMatcher({
      ...INDEX,
      entities: [{ id: 'x', aliases: [{ text: 'Big' }, { text: 'big', contextWords: 'bang' }] }],
    });
    expect(same.findCandidates('Big')).toEqual([{ at: 0, reach: 256 }]);
  });
});

describe('each alias has its own rules', () => {
  test.each([
    ['the longest name takes the place', 'Acme Labs, Labs', ['labs: Acme Labs', 'labs: Labs']],
    ['exact capitals', 'ACM, Acm, acm', ['acme: ACM']],
    ['endings of its groups', 'Acmeul, Acmeom, Ajaxul', ['acme: Acmeul']],
    ['the company of one reading', 'A Ping of the bell', ['acme: Ping']],
    ['the company of the other', 'A Ping at the shop', ['labs: Ping']],
    ['no company', 'A Ping', []],
  ])('%s', (_, text, expected) => expect(found(text)).toEqual(expected));
});
