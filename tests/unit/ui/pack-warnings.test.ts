import { describe, expect, test } from 'vitest';
import { packWarnings, type WarningReason } from '../../../src/core/packs/check/pack-warnings.ts';
import { OWN_PACK_ID } from '../../../src/core/packs/schema/own-pack-id.ts';
import { strings as german } from '../../../src/ui/strings/de/pack-warnings.ts';
import { strings as english } from '../../../src/ui/strings/en/pack-warnings.ts';
import { pack as bundledPack } from '../../tools/bundled-pack.ts';
import { EXAMPLE, parse, SMALL, withNote } from '../harness/pack-example.ts';

const warningsOf = (data: unknown) => [...packWarnings(parse(data))];
const withAliases = (...aliases: unknown[]) => ({
  ...SMALL,
  entities: [{ id: 'acme', name: 'Acme Limited', aliases: [...aliases, 'Acme Limited'] }],
});
const typesOf = (data: unknown) => warningsOf(data).map(({ path, reason }) => `${path}: ${reason.type}`);

test('a pack that says what it means has none', () => {
  expect(warningsOf(EXAMPLE)).toEqual([]);
  expect(warningsOf(SMALL)).toEqual([]);
  expect([...packWarnings(bundledPack)]).toEqual([]);
});

describe('an alias that other things are written as', () => {
  test.each([
    ['Answer', 'common-word'],
    ['answers', 'common-word'],
    ['Apfel', 'common-word'],
    ['Leipzig', 'other-bearers'],
    ['Rosa', 'other-bearers'],
    ['X', 'short-alias'],
    ['3M', 'short-alias'],
    ['HP', 'short-alias'],
    ['12', 'short-alias'],
    ['é', 'short-alias'],
    ['金', 'short-alias'],
    ['Я', 'short-alias'],
  ])('%s', (alias, type) => {
    expect(typesOf(withAliases('Acme', alias))).toEqual([`entities[0].aliases[1]: ${type}`]);
  });

  test.each(['Acme', 'IBM', 'C++', 'AT&T', '.NET', '金星', '삼성', '🦆', 'Answer Limited', 'Ørsted'])(
    'but not %s',
    (alias) => {
      expect(warningsOf(withAliases(alias))).toEqual([]);
    },
  );

  test('is marked everywhere where the reader has written the pack, or the alias has a rule', () => {
    expect(warningsOf({ ...withAliases('Leipzig'), id: OWN_PACK_ID })).toEqual([]);
    expect(warningsOf(withAliases({ text: 'Leipzig', case: 'capitalised' }))).toEqual([]);
  });

  test('is told with the language of the word', () => {
    expect(warningsOf(withAliases('Apfel'))[0]?.reason).toEqual({
      type: 'common-word',
      text: 'Apfel',
      language: 'de',
    });
  });

  test('does no harm where context words decide, or a word by its case', () => {
    const rule = {
      id: 'rule',
      with: ['anvil'],
      without: [],
      capitalised: 'needed',
      lowercase: 'needed',
    } as const;
    const rules = { ...withAliases({ text: 'X', contextWords: 'rule' }), contextWords: [rule] };
    expect(warningsOf(rules)).toEqual([]);
    expect(warningsOf(withAliases({ text: 'ANSWER', case: 'exact' }))).toEqual([]);
  });

  test('without aliases, is the name', () => {
    expect(typesOf({ ...SMALL, entities: [{ id: 'acme', name: 'Answer' }] })).toEqual([
      'entities[0].aliases[0]: common-word',
    ]);
  });
});

test('a spelling of two entities is told at the second, with the first', () => {
  const entities = [
    { id: 'acme', name: 'Acme', aliases: ['Acme', 'ACME'] },
    { id: 'other', name: 'Other Acme', aliases: ['Other Acme', 'Acmé'] },
  ];
  expect(warningsOf({ ...SMALL, entities })).toMatchObject([
    { path: 'entities[1].aliases[1]', reason: { type: 'shared-alias', text: 'Acmé', entity: 'acme' } },
  ]);
});

test('a name that its aliases leave out', () => {
  const entities = [
    { id: 'acme', name: 'Acme' },
    { id: 'rovers', name: 'Ashworth Rovers', aliases: ['the Rovers', 'Rovers'] },
    { id: 'pool', name: 'Waldbad', aliases: ['Waldbad Ahrenbeck'] },
    { id: 'forest', name: { en: 'Old Forest', pl: 'Stary Bór' }, aliases: ['STARY BÓR'] },
  ];
  expect(warningsOf({ ...SMALL, entities })).toEqual([
    expect.objectContaining({
      path: 'entities[1].aliases',
      reason: { type: 'unmarked-name', name: 'Ashworth Rovers' },
    }),
  ]);
});

describe('a name that may be made to look like another', () => {
  test.each([
    ['Аcme', 'mixed-scripts'],
    ['Acme Cоrporation', 'mixed-scripts'],
    ['Αcme', 'mixed-scripts'],
    ['Ac\u200bme', 'invisible'],
    ['Acme\u200e', 'invisible'],
    ['Ac\u00adme', 'invisible'],
  ])('%j', (name, type) => {
    const speakers = [{ id: 'jane', name }];
    expect(typesOf({ ...SMALL, speakers })).toEqual([`speakers[0].name: ${type}`]);
    expect(typesOf(withAliases(name))).toEqual([`entities[0].aliases[0]: ${type}`]);
    expect(typesOf({ ...SMALL, title: name })).toEqual([`title: ${type}`]);
    expect(typesOf({ ...SMALL, source: { ...SMALL.source, publisher: name } })).toEqual([
      `source.publisher: ${type}`,
    ]);
  });

  test.each([
    'Acme',
    'Акме',
    'Zoom上网课',
    'トヨタ自動車',
    'Acme Акме',
    'Acme-Акме',
    'نمی\u200cخواهم',
    '👩\u200d🔧🔧',
  ])('but not %j', (name) => {
    expect(warningsOf({ ...SMALL, others: [{ id: 'one', name }] })).toEqual([]);
  });
});

describe('a text that readers of one of the languages get in another', () => {
  const reason = { type: 'untranslated', languages: ['de'] };

  test.each([
    ['title', { ...EXAMPLE, title: 'Acme in 1999' }],
    ['notes[0].text', withNote({ text: 'In 1999 Acme made anvils.' })],
    ['notes[0].short', withNote({ short: { en: 'Acme made anvils.' } })],
    ['entities[0].summary', { ...EXAMPLE, entities: [{ ...EXAMPLE.entities[0], summary: 'Maker' }] }],
    ['topics[0].name', { ...EXAMPLE, topics: [{ ...EXAMPLE.topics[0], name: 'Goods' }] }],
    ['relations[0].label', { ...EXAMPLE, relations: [{ ...EXAMPLE.relations[0], label: 'competes with' }] }],
  ])('%s', (path, data) => {
    expect(warningsOf(data)).toMatchObject([{ path, reason }]);
  });

  test('but names may be the same in all', () => {
    const entities = [{ ...EXAMPLE.entities[0], name: 'Acme' }];
    const speakers = [{ ...EXAMPLE.speakers[0], name: 'The Gazette' }];
    expect(warningsOf({ ...EXAMPLE, entities, speakers })).toEqual([]);
  });
});

test('terms that cannot help are told', () => {
  expect(typesOf(withNote({ terms: { en: ['anvil'] } }))).toEqual(['notes[0].terms.en[0]: useless-term']);
});

/** One of each type; the compiler finds what is missing. */
const REASONS: { readonly [T in WarningReason['type']]: WarningReason & { type: T } } = {
  'common-word': { type: 'common-word', text: 'Answer', language: 'en' },
  'short-alias': { type: 'short-alias', text: 'X' },
  'other-bearers': { type: 'other-bearers', text: 'Leipzig' },
  'shared-alias': { type: 'shared-alias', text: 'Acme', entity: 'other' },
  'unmarked-name': { type: 'unmarked-name', name: 'Acme' },
  untranslated: { type: 'untranslated', languages: ['de', 'fr'] },
  'mixed-scripts': { type: 'mixed-scripts', text: 'Аcme' },
  invisible: { type: 'invisible', text: 'Acme' },
  'useless-term': { type: 'useless-term', term: 'anvil', because: 'own-word' },
};

test.each(Object.values(REASONS).map((reason) => [reason.type, reason] as const))(
  'there is a sentence in each language for %s',
  (_, given) => {
    const sentences = [english.reason(given), german.reason(given)];
    for (const sentence of sentences) {
      expect(sentence).toMatch(/\.$/);
      expect(sentence).not.toMatch(/undefined|\[object/);
      if ('text' in given) expect(sentence).toContain(given.text);
    }
    expect(new Set(sentences).size).toBe(2);
  },
);

test('languages are called by their names', () => {
  expect(english.reason(REASONS.untranslated)).toContain('German and French');
  expect(german.reason(REASONS.untranslated)).toContain('Deutsch und Französisch');
});
