import { describe, expect, test } from 'vitest';
import { parsePackText } from '../../../../src/core/packs/parse-pack.ts';
import {
  foreignLanguage,
  languageIn,
  localised,
  localisedOr,
} from '../../../../src/core/packs/schema/localised.ts';
import { DAY, EXAMPLE, NOTE, parse, problemsOf, SMALL, withNote } from '../../harness/pack-example.ts';

test('a pack that writes everything out is parsed unchanged', () => {
  expect(parse(EXAMPLE)).toEqual(withoutFormat(EXAMPLE));
  expect(parsePackText(JSON.stringify(EXAMPLE), 'acme.json')).toEqual(withoutFormat(EXAMPLE));
});

test('what is listed twice counts once', () => {
  const twice = (items: readonly string[]) => [...items, ...items];
  const answer = { ...NOTE, id: 'answer', answers: twice(['anvils']), paragraphs: [2, 1, 2] };
  const note = { ...answer, entities: twice(NOTE.entities), topics: twice(NOTE.topics) };
  const pack = parse({ ...EXAMPLE, languages: twice(EXAMPLE.languages), notes: [NOTE, note] });
  expect(pack.languages).toEqual(EXAMPLE.languages);
  expect(pack.notes[1]).toEqual({ ...note, ...NOTE, id: 'answer', answers: ['anvils'], paragraphs: [2, 1] });
});

test('a rule for an ambiguous spelling needs no more than the words that it is meant with', () => {
  const rule = { id: 'acme', with: ['anvil'] };
  expect(parse({ ...EXAMPLE, contextWords: [rule] }).contextWords).toEqual([
    { ...rule, without: [], capitalised: 'needed', lowercase: 'needed' },
  ]);
});

test('texts are trimmed', () => {
  const title = { en: '  Acme in 1999\n', de: 'Acme im Jahr 1999' };
  expect(parse({ ...EXAMPLE, title }).title).toEqual({ en: 'Acme in 1999', de: 'Acme im Jahr 1999' });
});

/** All that a pack may say beyond what it must. */
const FULL = {
  ...EXAMPLE,
  $schema: './pack.schema.json',
  author: 'A. Smith',
  licence: 'CC BY 4.0',
  source: {
    ...EXAMPLE.source,
    language: 'de-Latn-AT',
    url: 'https://gazette.example/1999/03/acme?page=2#anvils',
    title: { value: { en: 'Anvils', de: 'Ambosse' }, basis: 'stated' },
    author: { value: { en: 'A. Smith', de: 'A. Smith' }, basis: 'stated' },
    published: { ...DAY, end: '1999-03-04' },
    publisher: {
      value: { en: 'The Gazette', de: 'The Gazette' },
      basis: 'inferred',
      why: { en: 'Its type.', de: 'Seine Schrift.' },
    },
    credits: [{ en: 'Photo: A. Smith', de: 'Foto: A. Smith' }],
    unknown: [{ en: 'The page.', de: 'Die Seite.' }],
  },
  affixes: [
    {
      id: 'full',
      prefixes: ['ku'],
      suffixes: [[['s', 'es'], ['n']]],
      suffixScripts: ['Bengali', 'Tamil'],
      afterApostrophe: 'any',
      afterHyphen: 'suffixes',
      afterColon: ['n'],
    },
    {
      id: 'suffixes-after-apostrophe',
      afterApostrophe: 'suffixes',
      afterHyphen: ['s'],
      afterColon: 'suffixes',
    },
  ],
  contextWords: [
    {
      id: 'acme',
      with: ['=anvil'],
      without: [],
      after: ['on'],
      capitalised: 'needed',
      lowercase: 'presumed',
    },
  ],
  entities: [
    {
      ...EXAMPLE.entities[0],
      wikidata: 'Q42',
      sites: ['acme.example', 'shop-1.acme.example'],
      aliases: [
        {
          text: 'Acme Corp',
          joinable: true,
          case: 'capitalised',
          affixes: ['full'],
          contextWords: 'acme',
          notAfter: ['x'],
          notBefore: ['y'],
          mayFollow: ['zx'],
          mayPrecede: ['yz'],
        },
        { text: 'AC', case: 'exact' },
        { text: 'acme', case: 'any' },
      ],
    },
  ],
  notes: [
    {
      ...NOTE,
      via: 'gazette',
      when: { ...DAY, start: '1999-03-01', end: '1999-03-02' },
      paragraphs: [0, 3],
      weight: 100,
      quote: { text: 'Anvils, and more anvils', language: 'en' },
      link: 'https://gazette.example/acme#:~:text=anvils',
      short: { en: 'Acme made anvils.', de: 'Acme stellte Ambosse her.' },
      terms: { en: ['hammer', 'forged steel'], de: [] },
    },
    { ...NOTE, id: 'no-anvils', status: 'denial', answers: ['anvils'], weight: 0 },
  ],
  relations: [
    { ...EXAMPLE.relations[0], from: 'coyote', to: 'acme', when: DAY, notes: ['anvils', 'no-anvils'] },
  ],
};

test('all that a pack may say is read as it is written', () => {
  expect(problemsOf(FULL)).toEqual([]);
  expect(parse(FULL)).toEqual(withoutFormat(FULL));
});

/** What only the file has. */
function withoutFormat(file: object): object {
  const { format: _, $schema, ...rest } = { $schema: '', format: 2, ...file };
  return rest;
}

describe('what a file leaves out', () => {
  const pack = parse(SMALL);

  test('has a default', () => {
    expect(pack).toMatchObject({
      topics: [],
      affixes: [],
      contextWords: [],
      others: [],
      relations: [],
      source: {
        credits: [],
        unknown: [],
        published: { start: '2020-06-01', precision: 'month', basis: 'stated' },
      },
      speakers: [{ id: 'source', name: { en: 'The Gazette' }, kind: 'source' }],
      entities: [{ sites: [], aliases: [{ text: 'Acme' }] }],
      notes: [
        {
          status: 'fact',
          speaker: 'source',
          when: { start: '2020-06-01', precision: 'month', basis: 'stated' },
          paragraphs: [],
          topics: [],
          weight: 50,
        },
      ],
    });
  });

  test.each<[string, object, object, string]>([
    ['the title of the source', { title: 'Anvils', published: '2020' }, {}, 'Anvils'],
    [
      'its publisher before its title',
      { title: 'Anvils', publisher: 'Gazette', published: '2020' },
      {},
      'Gazette',
    ],
    [
      'the source among the speakers',
      { title: 'Anvils', published: '2020' },
      {
        speakers: [
          { id: 'jane', name: 'Jane' },
          { id: 'us', name: 'Us', kind: 'source' },
        ],
      },
      'Us',
    ],
  ])('a note without a speaker is of %s', (_, source, more, name) => {
    const { speakers, notes } = parse({ ...SMALL, ...more, source });
    expect(speakers.find(({ id }) => id === notes[0]?.speaker)?.name).toEqual({ en: name });
  });

  test('a speaker is a person where the pack says nothing else', () => {
    const { speakers } = parse({ ...SMALL, speakers: [{ id: 'jane', name: 'Jane' }] });
    expect(speakers.map(({ id, kind }) => [id, kind])).toEqual([
      ['jane', 'person'],
      ['source', 'source'],
    ]);
  });

  test('an entity is written as its name is in each language, once', () => {
    const name = { en: 'The Acme', de: 'Die Acme', nl: 'The Acme' };
    const { entities } = parse({ ...SMALL, languages: ['en', 'de', 'nl'], entities: [{ id: 'acme', name }] });
    expect(entities[0]?.aliases).toEqual([{ text: 'The Acme' }, { text: 'Die Acme' }]);
  });

  test('a relation is a fact that no note carries', () => {
    const relation = { id: 'r', from: 'acme', to: 'acme', kind: 'other', label: 'is' };
    expect(parse({ ...SMALL, relations: [relation] }).relations).toEqual([
      { ...relation, label: { en: 'is' }, status: 'fact', notes: [], when: undefined },
    ]);
  });
});

describe('a short form', () => {
  test.each([
    ['2020', '2020-01-01', 'year'],
    ['2020-06', '2020-06-01', 'month'],
    ['2020-06-30', '2020-06-30', 'day'],
  ])('the date %s is stated', (when, start, precision) => {
    const pack = {
      ...SMALL,
      source: { publisher: 'Gazette', published: '2021' },
      notes: [{ ...SMALL.notes[0], when }],
    };
    expect(parse(pack).notes[0]?.when).toEqual({ start, precision, basis: 'stated' });
  });

  test('a text alone is in the first language of the pack', () => {
    const pack = parse({ ...SMALL, languages: ['pt-BR', 'en'] });
    expect([pack.title, pack.notes[0]?.text]).toEqual([
      { 'pt-BR': 'The pool' },
      { 'pt-BR': 'Acme made anvils.' },
    ]);
  });

  test('a detail of the source alone is stated, and an alias alone has no rules', () => {
    const entities = [{ id: 'acme', name: 'Acme', aliases: ['ACME', { text: 'Acme', case: 'exact' }] }];
    const pack = parse({ ...SMALL, entities });
    expect(pack.source.publisher).toEqual({ value: { en: 'The Gazette' }, basis: 'stated' });
    expect(pack.entities[0]?.aliases).toEqual([{ text: 'ACME' }, { text: 'Acme', case: 'exact' }]);
  });

  test('a quotation without a language is in the first one', () => {
    const notes = [{ ...SMALL.notes[0], quote: { text: 'Anvils' } }];
    expect(parse({ ...SMALL, notes }).notes[0]?.quote).toEqual({ text: 'Anvils', language: 'en' });
  });
});

describe('languages', () => {
  const french = parse({
    ...SMALL,
    languages: ['fr'],
    title: 'La piscine',
    entities: [{ id: 'acme', name: 'Acme', summary: 'Une société' }],
    notes: [
      { id: 'anvils', entities: ['acme'], text: 'Acme fabriquait des enclumes.', terms: { fr: ['marteau'] } },
    ],
  });

  test('a pack may be in one that the interface does not have', () => {
    expect(french.notes[0]).toMatchObject({
      text: { fr: 'Acme fabriquait des enclumes.' },
      terms: { fr: ['marteau'] },
    });
    expect([localised(french.title, 'de'), foreignLanguage(french.title, 'de')]).toEqual([
      'La piscine',
      'fr',
    ]);
    expect(foreignLanguage(french.title, 'fr')).toBeUndefined();
  });

  test('each text has its own, in the order of the pack', () => {
    const title = { it: 'La piscina', en: 'The pool', fr: 'La piscine' };
    const pack = parse({ ...SMALL, languages: ['fr', 'en'], title });
    expect(Object.keys(pack.title)).toEqual(['fr', 'en', 'it']);
    expect(pack.notes[0]?.text).toEqual({ fr: 'Acme made anvils.' });
  });

  const TEXT = { fr: 'bassin', 'pt-BR': 'piscina', 'zh-Hant': '泳池', 'zh-Hans': '泳池' };
  test.each([
    ['fr', 'fr', undefined],
    ['fr-CA', 'fr', undefined],
    ['pt', 'pt-BR', undefined],
    ['pt-PT', 'pt-BR', undefined],
    ['zh-Hans', 'zh-Hans', undefined],
    ['zh', 'zh-Hant', undefined],
    ['de', 'fr', 'fr'],
    ['p', 'fr', 'fr'],
  ])('a reader of %s gets the text in %s', (reader, tag, foreign) => {
    expect([languageIn(TEXT, reader), foreignLanguage(TEXT, reader)]).toEqual([tag, foreign]);
    expect(localised(TEXT, reader)).toBe(Object.entries(TEXT).find(([one]) => one === tag)?.[1]);
  });

  test('a text of a pack that names no language is in none', () => {
    const { title } = parse({ ...SMALL, languages: ['und'], title: 'Die Badi' });
    expect([localised(title, 'de'), foreignLanguage(title, 'de')]).toEqual(['Die Badi', undefined]);
  });

  test('a text that the pack does not have is empty, or what stands for it', () => {
    expect([localisedOr(undefined, 'de'), localisedOr(undefined, 'de', 'Quelle')]).toEqual(['', 'Quelle']);
    expect(localisedOr(TEXT, 'de', 'Quelle')).toBe('bassin');
  });
});

test('numbers of a version may be of several digits', () => {
  expect(problemsOf({ ...EXAMPLE, version: '10.20.30' })).toEqual([]);
});

test('a note may be of the last day of its source', () => {
  const published = { ...DAY, end: '1999-03-04' };
  const pack = (start: string) => ({
    ...withNote({ when: { ...DAY, start, end: start } }),
    source: { ...EXAMPLE.source, published },
  });
  expect(problemsOf(pack('1999-03-04'))).toEqual([]);
  expect(problemsOf(pack('1999-03-05'))).toHaveLength(1);
});

test.each([
  ['1999', '1999-12-31', '2000-01-01'],
  ['1999-03', '1999-03-31', '1999-04-01'],
  ['1999-03-02', '1999-03', '1999-04'],
  ['1999-03-02', '1999', '2000'],
])('of a source of %s, a note may be of %s but not of %s', (published, last, next) => {
  for (const source of [published, longForm(published)]) {
    const pack = (when: string) => ({
      ...withNote({ when }),
      source: { ...EXAMPLE.source, published: source },
    });
    expect([problemsOf(pack(last)), problemsOf(pack(next)).length]).toEqual([[], 1]);
  }
});

const longForm = (date: string) => ({
  start: `${date}-01-01`.slice(0, 10),
  precision: date.length === 4 ? 'year' : date.length === 7 ? 'month' : 'day',
  basis: 'stated',
});
