import { describe, expect, test } from 'vitest';
import { PackError, type PackProblem, parsePack, parsePackText } from '../../src/core/packs/parse-pack.ts';

// The pack is about other names than the bundled one, because no name is built in.
const DAY = { start: '1999-03-02', precision: 'day', basis: 'stated' };
const NOTE = {
  id: 'anvils',
  entities: ['acme'],
  status: 'fact',
  speaker: 'gazette',
  when: { start: '1999-03-01', precision: 'month', basis: 'inferred' },
  paragraphs: [2],
  topics: ['goods'],
  text: { en: 'In March 1999 Acme made anvils.', de: 'Im März 1999 stellte Acme Ambosse her.' },
  weight: 50,
};
const EXAMPLE = {
  format: 1,
  id: 'acme-1999',
  version: '0.1.0',
  title: { en: 'Acme in 1999', de: 'Acme im Jahr 1999' },
  source: {
    kind: { en: 'newspaper article', de: 'Zeitungsartikel' },
    language: 'en',
    published: DAY,
    publishedWhy: { en: 'It is printed on the page.', de: 'Es steht auf der Seite.' },
    publisher: { value: { en: 'The Gazette', de: 'The Gazette' }, basis: 'stated' },
    credits: [],
    unknown: [],
    paragraphs: 3,
  },
  speakers: [{ id: 'gazette', name: { en: 'The Gazette', de: 'The Gazette' }, kind: 'source' }],
  topics: [{ id: 'goods', name: { en: 'Goods', de: 'Waren' }, terms: { en: ['anvil'], de: ['Amboss'] } }],
  affixes: [{ id: 'english', afterApostrophe: ['s'] }],
  contextWords: [
    { id: 'acme', with: ['anvil'], without: ['peak'], capitalised: 'presumed', lowercase: 'needed' },
  ],
  entities: [
    {
      id: 'acme',
      name: { en: 'Acme', de: 'Acme' },
      summary: { en: 'Maker of anvils in 1999', de: 'Hersteller von Ambossen im Jahr 1999' },
      aliases: [{ text: 'Acme', affixes: ['english'], contextWords: 'acme' }],
    },
  ],
  notes: [NOTE],
  others: [{ id: 'coyote', name: { en: 'Coyote', de: 'Kojote' } }],
  relations: [
    {
      id: 'acme-coyote',
      from: 'acme',
      to: 'coyote',
      kind: 'competitor',
      label: { en: 'competed with', de: 'war Konkurrent von' },
      status: 'fact',
      notes: ['anvils'],
    },
  ],
};

const withNote = (change: object) => ({ ...EXAMPLE, notes: [{ ...NOTE, ...change }] });

function problemsOf(read: () => unknown): readonly PackProblem[] {
  try {
    read();
  } catch (error) {
    if (error instanceof PackError) return error.problems;
    throw error;
  }
  return [];
}

test('a valid pack is parsed unchanged', () => {
  expect(parsePack(EXAMPLE, 'acme.json')).toEqual(EXAMPLE);
  expect(parsePackText(JSON.stringify(EXAMPLE), 'acme.json')).toEqual(EXAMPLE);
});

test('texts are trimmed', () => {
  const title = { en: '  Acme in 1999\n', de: 'Acme im Jahr 1999' };
  expect(parsePack({ ...EXAMPLE, title }, 'acme.json').title.en).toBe('Acme in 1999');
});

describe('an invalid pack is rejected with the path of the field and the reason', () => {
  const { title: _, ...untitled } = EXAMPLE;
  const [entity] = EXAMPLE.entities;
  const [relation] = EXAMPLE.relations;

  test.each<[what: string, data: unknown, path: string, reason: RegExp]>([
    ['a string', 'acme', '', /Expected Object/],
    ['a missing field', untitled, 'title', /Expected "title"/],
    ['a missing translation', withNote({ text: { en: 'Anvils.' } }), 'notes[0].text.de', /Expected "de"/],
    ['an empty text', withNote({ text: { en: ' ', de: 'Ambosse.' } }), 'notes[0].text.en', /not be empty/],
    ['an unknown field', { ...EXAMPLE, colour: 'red' }, 'colour', /Expected never/],
    ['an unknown nested field', withNote({ colour: 'red' }), 'notes[0].colour', /Expected never/],
    ['another format', { ...EXAMPLE, format: 2 }, 'format', /Expected 1/],
    ['an ill-formed id', { ...EXAMPLE, id: 'Acme Corp' }, 'id', /lower-case/],
    ['an ill-formed version', { ...EXAMPLE, version: '1.0' }, 'version', /three numbers/],
    [
      'an unknown status',
      withNote({ status: 'rumour' }),
      'notes[0].status',
      /"fact" \| "reported".*"rumour"/,
    ],
    [
      'an ill-formed date',
      withNote({ when: { ...DAY, start: 'March 1999' } }),
      'notes[0].when.start',
      /YYYY-MM-DD/,
    ],
    ['a weight out of range', withNote({ weight: 101 }), 'notes[0].weight', /100/],
    ['a note without entities', withNote({ entities: [] }), 'notes[0].entities', /at least one entity/],
    ['an id given twice', { ...EXAMPLE, notes: [NOTE, NOTE] }, 'notes[1].id', /"anvils" is given twice/],
    [
      'an id shared by an entity and another party',
      { ...EXAMPLE, others: [...EXAMPLE.others, { id: 'acme', name: { en: 'Acme', de: 'Acme' } }] },
      'others[1].id',
      /"acme" is given twice/,
    ],
    ['an unknown speaker', withNote({ speaker: 'herald' }), 'notes[0].speaker', /no "herald" in speakers/],
    ['an unknown speaker in via', withNote({ via: 'herald' }), 'notes[0].via', /no "herald" in speakers/],
    ['an unknown entity', withNote({ entities: ['acme', 'ajax'] }), 'notes[0].entities[1]', /no "ajax"/],
    ['an unknown topic', withNote({ topics: ['prices'] }), 'notes[0].topics[0]', /no "prices"/],
    [
      'an answer to an unknown note',
      withNote({ answers: ['rockets'] }),
      'notes[0].answers[0]',
      /no "rockets" in notes/,
    ],
    [
      'an unknown affix group',
      { ...EXAMPLE, entities: [{ ...entity, aliases: [{ text: 'Acme', affixes: ['latin'] }] }] },
      'entities[0].aliases[0].affixes[0]',
      /no "latin" in affixes/,
    ],
    [
      'a relation to an unknown party',
      { ...EXAMPLE, relations: [{ ...relation, to: 'ajax' }] },
      'relations[0].to',
      /no "ajax" in entities or others/,
    ],
    [
      'a relation with an unknown note',
      { ...EXAMPLE, relations: [{ ...relation, notes: ['rockets'] }] },
      'relations[0].notes[0]',
      /no "rockets" in notes/,
    ],
    [
      'a paragraph past the end',
      withNote({ paragraphs: [2, 4] }),
      'notes[0].paragraphs[1]',
      /has 3 paragraphs/,
    ],
    [
      'a date after the source',
      withNote({ when: { ...DAY, start: '1999-03-03' } }),
      'notes[0].when.start',
      /after the day of the source, 1999-03-02/,
    ],
    [
      'a period that ends before it starts',
      withNote({ when: { ...DAY, end: '1999-03-01' } }),
      'notes[0].when.end',
      /before the start/,
    ],
  ])('%s', (_, data, path, reason) => {
    expect(problemsOf(() => parsePack(data, 'acme.json'))).toEqual([
      { path, reason: expect.stringMatching(reason) },
    ]);
  });

  test('invalid JSON', () => {
    expect(problemsOf(() => parsePackText('{"format": 1,', 'acme.json'))).toEqual([
      { path: '', reason: expect.stringMatching(/^Not valid JSON: ./) },
    ]);
  });
});

test('the message lists every problem, each with the file and the path', () => {
  const read = () => parsePack(withNote({ speaker: 'herald', paragraphs: [9] }), 'acme.json');
  expect(problemsOf(read)).toHaveLength(2);
  expect(read).toThrow(
    'acme.json: notes[0].speaker: There is no "herald" in speakers\nacme.json: notes[0].paragraphs[0]: The source has 3 paragraphs',
  );
  expect(() => parsePackText('', 'acme.json')).toThrow('acme.json: (whole file): Not valid JSON');
});
