import { describe, expect, test } from 'vitest';
import type { PackProblem } from '../../src/core/packs/pack-problem.ts';
import { PackError, parsePack, parsePackText } from '../../src/core/packs/parse-pack.ts';

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

/** All that a pack may say beyond what it must. */
const FULL = {
  ...EXAMPLE,
  $schema: './pack.schema.json',
  source: {
    ...EXAMPLE.source,
    language: 'de-1996',
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
  expect(parsePack(FULL, 'acme.json')).toEqual(FULL);
});

describe('one of', () => {
  test.each<[string, readonly string[], (value: string) => unknown]>([
    [
      'statuses',
      ['fact', 'reported', 'claim', 'denial', 'opinion', 'estimate', 'open'],
      (status) => withNote({ status }),
    ],
    [
      'speakers',
      ['source', 'person', 'institution', 'company', 'media', 'anonymous'],
      (kind) => ({ ...EXAMPLE, speakers: [{ ...EXAMPLE.speakers[0], kind }] }),
    ],
    [
      'relations',
      ['owns', 'bought', 'became', 'possible-buyer', 'competitor', 'part-of', 'regulates'],
      (kind) => ({ ...EXAMPLE, relations: [{ ...EXAMPLE.relations[0], kind }] }),
    ],
    ['precisions', ['day', 'month', 'year'], (precision) => withNote({ when: { ...NOTE.when, precision } })],
    ['bases', ['stated', 'inferred'], (basis) => withNote({ when: { ...NOTE.when, basis } })],
    [
      'scripts of endings',
      [
        ...['Bengali', 'Devanagari', 'Gujarati', 'Gurmukhi', 'Kannada', 'Malayalam', 'Oriya', 'Sinhala'],
        ...['Tamil', 'Telugu'],
      ],
      (script) => ({ ...EXAMPLE, affixes: [...EXAMPLE.affixes, { id: 'x', suffixScripts: [script] }] }),
    ],
  ])('the %s: %j', (_, values, packWith) => {
    for (const value of values) expect(problemsOf(() => parsePack(packWith(value), 'acme.json'))).toEqual([]);
    for (const value of ['', 'other'])
      expect(problemsOf(() => parsePack(packWith(value), 'acme.json'))).toHaveLength(1);
  });
});

describe('values that a field does not take', () => {
  const [entity] = EXAMPLE.entities;
  const withEntity = (change: object) => ({ ...EXAMPLE, entities: [{ ...entity, ...change }] });
  const withAlias = (change: object) => withEntity({ aliases: [{ text: 'Acme', ...change }] });
  const withSource = (change: object) => ({ ...EXAMPLE, source: { ...EXAMPLE.source, ...change } });
  const withAffix = (change: object) => ({ ...EXAMPLE, affixes: [{ ...EXAMPLE.affixes[0], ...change }] });

  test.each<[string, unknown, string, RegExp]>([
    ...['-acme', 'acme-', 'ac--me', 'ac_me', ''].map((id): [string, unknown, string, RegExp] => [
      `the id "${id}"`,
      { ...EXAMPLE, id },
      'id',
      /lower-case/,
    ]),
    ...['1.0.0.0', 'v1.0.0', '1.0.x', ''].map((version): [string, unknown, string, RegExp] => [
      `the version "${version}"`,
      { ...EXAMPLE, version },
      'version',
      /three numbers/,
    ]),
    ...['d', 'deut', 'DE', 'de-', 'de_AT', '1de'].map((language): [string, unknown, string, RegExp] => [
      `the language "${language}"`,
      withSource({ language }),
      'source.language',
      /language tag/,
    ]),
    ...['acme', 'acme.', '.acme.example', 'https://acme.example', 'Acme.example', 'acme.example/'].map(
      (site): [string, unknown, string, RegExp] => [
        `the domain "${site}"`,
        withEntity({ sites: [site] }),
        'entities[0].sites[0]',
        /domain such as/,
      ],
    ),
    ['no paragraphs', withSource({ paragraphs: 0 }), 'source.paragraphs', />=1/],
    ['half a paragraph', withNote({ paragraphs: [1.5] }), 'notes[0].paragraphs[0]', /integer/],
    ['a paragraph before the first', withNote({ paragraphs: [-1] }), 'notes[0].paragraphs[0]', />=0/],
    ['a note from nowhere', withNote({ paragraphs: [] }), 'notes[0].paragraphs', />=1/],
    ['a note on nothing', withNote({ topics: [] }), 'notes[0].topics', />=1/],
    ['a weight below zero', withNote({ weight: -1 }), 'notes[0].weight', />=0/],
    ['half a weight', withNote({ weight: 0.5 }), 'notes[0].weight', /integer/],
    ['no entity', { ...EXAMPLE, entities: [], notes: [], relations: [] }, 'entities', /at least one entity/],
    [
      'an entity without a spelling',
      withEntity({ aliases: [] }),
      'entities[0].aliases',
      /at least one alias/,
    ],
    ['an empty spelling', withAlias({ text: ' ' }), 'entities[0].aliases[0].text', /not be empty/],
    ['unknown capitals', withAlias({ case: 'lower' }), 'entities[0].aliases[0].case', /"exact"/],
    ['an unknown field of a spelling', withAlias({ kind: 'x' }), 'entities[0].aliases[0].kind', /never/],
    [
      'an empty neighbour',
      withAlias({ notAfter: [''] }),
      'entities[0].aliases[0].notAfter[0]',
      /not be empty/,
    ],
    [
      'company that is not there',
      withAlias({ contextWords: 'x' }),
      'entities[0].aliases[0].contextWords',
      /no "x" in contextWords/,
    ],
    ['any letters behind a hyphen', withAffix({ afterHyphen: 'any' }), 'affixes[0].afterHyphen', /./],
    ['any letters behind a colon', withAffix({ afterColon: 'any' }), 'affixes[0].afterColon', /./],
    ['an empty ending', withAffix({ suffixes: [[['']]] }), 'affixes[0].suffixes[0][0][0]', /not be empty/],
    [
      'an ill-formed end of a period',
      withNote({ when: { ...DAY, end: 'soon' } }),
      'notes[0].when.end',
      /YYYY-MM-DD/,
    ],
    [
      'a relation that nothing carries',
      { ...EXAMPLE, relations: [{ ...EXAMPLE.relations[0], notes: [] }] },
      'relations[0].notes',
      /Name the notes/,
    ],
    [
      'a relation from nobody',
      { ...EXAMPLE, relations: [{ ...EXAMPLE.relations[0], from: 'ajax' }] },
      'relations[0].from',
      /no "ajax" in entities or others/,
    ],
  ])('%s', (_, data, path, reason) => {
    expect(problemsOf(() => parsePack(data, 'acme.json'))).toEqual([
      { path, reason: expect.stringMatching(reason) },
    ]);
  });

  test.each(['speakers', 'topics', 'affixes', 'contextWords', 'entities', 'others', 'relations'] as const)(
    'an id that is given twice among %s',
    (list) => {
      const twice = { ...EXAMPLE, [list]: [...EXAMPLE[list], ...EXAMPLE[list]] };
      expect(problemsOf(() => parsePack(twice, 'acme.json'))).toContainEqual({
        path: `${list}[1].id`,
        reason: expect.stringContaining('is given twice'),
      });
    },
  );

  test.each(Object.keys(EXAMPLE))('%s is needed, and no text will do', (field) => {
    const { [field]: _, ...less } = { ...EXAMPLE } as Record<string, unknown>;
    for (const data of [less, { ...EXAMPLE, [field]: { no: 'such value' } }])
      expect(problemsOf(() => parsePack(data, 'acme.json'))).not.toEqual([]);
  });

  test('an id given twice is told once, where it stands', () => {
    const told = (change: object) => problemsOf(() => parsePack({ ...EXAMPLE, ...change }, 'acme.json'));
    const twice = { reason: 'The id "acme" is given twice' };
    expect(told({ entities: [entity, entity] })).toEqual([{ path: 'entities[1].id', ...twice }]);
    const others = [{ ...EXAMPLE.others[0], id: 'acme' }, ...EXAMPLE.others];
    expect(told({ others })).toEqual([{ path: 'others[0].id', ...twice }]);
  });

  test('numbers of a version may be of several digits', () => {
    expect(problemsOf(() => parsePack({ ...EXAMPLE, version: '10.20.30' }, 'acme.json'))).toEqual([]);
  });

  test('a note may be of the last day of its source', () => {
    const published = { ...DAY, end: '1999-03-04' };
    const pack = (start: string) => ({
      ...withNote({ when: { ...DAY, start, end: start } }),
      source: { ...EXAMPLE.source, published },
    });
    expect(problemsOf(() => parsePack(pack('1999-03-04'), 'acme.json'))).toEqual([]);
    expect(problemsOf(() => parsePack(pack('1999-03-05'), 'acme.json'))).toHaveLength(1);
  });
});

test('the error of a bad pack has a name of its own', () => {
  expect(() => parsePackText('', 'acme.json')).toThrow(expect.objectContaining({ name: 'PackError' }));
});

test('the message lists every problem, each with the file and the path', () => {
  const read = () => parsePack(withNote({ speaker: 'herald', paragraphs: [9] }), 'acme.json');
  expect(problemsOf(read)).toHaveLength(2);
  expect(read).toThrow(
    'acme.json: notes[0].speaker: There is no "herald" in speakers\nacme.json: notes[0].paragraphs[0]: The source has 3 paragraphs',
  );
  expect(() => parsePackText('', 'acme.json')).toThrow('acme.json: (whole file): Not valid JSON');
});

describe('a term that cannot help', () => {
  const problemsOf = (en: string[], de: string[] = []) => {
    try {
      parsePack(withNote({ terms: { en, de } }), 'acme.json');
      return [];
    } catch (error) {
      if (error instanceof PackError) return error.problems.map(({ path, reason }) => `${path}: ${reason}`);
      throw error;
    }
  };

  test.each<[string, string[], RegExp]>([
    ['a spelling of an entity', ['Acme'], /terms\.en\[0\]: “Acme” is a spelling of an entity/],
    [
      'a spelling with punctuation',
      ['hammer', 'ACME,'],
      /terms\.en\[1\]: “ACME,” is a spelling of an entity/,
    ],
    ['words of any text', ['most of the'], /“most of the” consists of words that any text contains/],
    ['words of any text around a spelling', ['what is Acme'], /consists of words that any text contains/],
    ['a word of the note', ['anvil'], /“anvil” is in the note’s own text already/],
    ['words of the note', ['made anvils'], /“made anvils” is in the note’s own text already/],
    ['an inflection of another term', ['hammer', 'hammers'], /“hammers” has the same stem as “hammer”/],
    ['too many terms', Array.from({ length: 26 }, (_, i) => `hammer${i}x`), /terms\.en: At most 25 terms/],
  ])('is refused: %s', (_, terms, problem) => {
    expect(problemsOf(terms)).toEqual([expect.stringMatching(problem)]);
  });

  test('is refused in German by German rules', () => {
    expect(problemsOf([], ['Amboss'])).toEqual([expect.stringMatching(/terms\.de\[0\]: “Amboss” is in/)]);
    expect(problemsOf([], ['die meisten', 'anvil'])).toEqual([
      expect.stringMatching(/“die meisten” consists/),
    ]);
  });

  test('but not a phrase of which the note has only one word', () => {
    expect(problemsOf(['anvil maker', 'Acme’s forge'])).toEqual([]);
  });
});
