import { describe, expect, test } from 'vitest';
import { uselessTerms } from '../../../../src/core/packs/check/check-terms.ts';
import type { PackReason } from '../../../../src/core/packs/check/pack-problem.ts';
import { MAX_PACK_SIZE, parsePackText } from '../../../../src/core/packs/parse-pack.ts';
import {
  DAY,
  EXAMPLE,
  NOTE,
  parse,
  problemsIn,
  problemsOf,
  SMALL,
  withAlias,
  withNote,
} from '../../harness/pack-example.ts';

const [entity] = EXAMPLE.entities;
const [relation] = EXAMPLE.relations;
const { title: _, ...untitled } = EXAMPLE;
const { publisher: __, ...namelessSource } = EXAMPLE.source;
const expected = (expected: string, found: string): PackReason => ({ type: 'expected', expected, found });
const unknown = (id: string, ...lists: string[]): PackReason => ({ type: 'unknown-id', id, lists });

describe('an invalid pack is rejected with the path of the field and the reason', () => {
  test.each<[what: string, data: unknown, path: string, reason: PackReason]>([
    ['a string', 'acme', '', expected('Object', '"acme"')],
    ['nothing', null, '', expected('Object', 'null')],
    ['a missing field', untitled, 'title', { type: 'missing' }],
    ['an empty text', withNote({ text: { en: ' ', de: 'Ambosse.' } }), 'notes[0].text.en', { type: 'empty' }],
    ['a text in no language', withNote({ text: {} }), 'notes[0].text', { type: 'empty' }],
    ['an unknown field', { ...EXAMPLE, colour: 'red' }, 'colour', { type: 'unknown-field' }],
    [
      'an unknown field with a long name',
      withNote({ ['c'.repeat(9_000)]: 'red' }),
      `notes[0].${'c'.repeat(40)}…`,
      { type: 'unknown-field' },
    ],
    ['an unknown nested field', withNote({ colour: 'red' }), 'notes[0].colour', { type: 'unknown-field' }],
    ['another format', { ...EXAMPLE, format: 1 }, 'format', expected('2', '1')],
    [
      'an unknown status',
      withNote({ status: 'rumour' }),
      'notes[0].status',
      expected(
        '("fact" | "reported" | "announced" | "claim" | "denial" | "opinion" | "estimate" | "open")',
        '"rumour"',
      ),
    ],
    [
      'a source without a name',
      { ...EXAMPLE, source: namelessSource },
      'source',
      { type: 'nameless-source' },
    ],
    ['a note without entities', withNote({ entities: [] }), 'notes[0].entities', { type: 'empty' }],
    [
      'an id given twice',
      { ...EXAMPLE, notes: [NOTE, NOTE] },
      'notes[1].id',
      { type: 'duplicate', id: 'anvils' },
    ],
    [
      'an id shared by an entity and another party',
      { ...EXAMPLE, others: [...EXAMPLE.others, { id: 'acme', name: { en: 'Acme', de: 'Acme' } }] },
      'others[1].id',
      { type: 'duplicate', id: 'acme' },
    ],
    [
      'an unknown speaker',
      withNote({ speaker: 'herald' }),
      'notes[0].speaker',
      unknown('herald', 'speakers'),
    ],
    ['an unknown speaker in via', withNote({ via: 'herald' }), 'notes[0].via', unknown('herald', 'speakers')],
    [
      'a note that answers itself',
      withNote({ answers: ['anvils'] }),
      'notes[0].answers[0]',
      { type: 'own-answer' },
    ],
    [
      'an unknown entity',
      withNote({ entities: ['acme', 'ajax'] }),
      'notes[0].entities[1]',
      unknown('ajax', 'entities'),
    ],
    ['an unknown topic', withNote({ topics: ['prices'] }), 'notes[0].topics[0]', unknown('prices', 'topics')],
    [
      'an answer to an unknown note',
      withNote({ answers: ['rockets'] }),
      'notes[0].answers[0]',
      unknown('rockets', 'notes'),
    ],
    [
      'an unknown affix group',
      withAlias({ affixes: ['english', 'martian'] }),
      'entities[0].aliases[0].affixes[1]',
      unknown('martian', 'affixes'),
    ],
    [
      'an unknown rule of context words',
      withAlias({ contextWords: 'x' }),
      'entities[0].aliases[0].contextWords',
      unknown('x', 'contextWords'),
    ],
    [
      'a relation to an unknown party',
      { ...EXAMPLE, relations: [{ ...relation, to: 'ajax' }] },
      'relations[0].to',
      unknown('ajax', 'entities', 'others'),
    ],
    [
      'a relation from nobody',
      { ...EXAMPLE, relations: [{ ...relation, from: 'ajax' }] },
      'relations[0].from',
      unknown('ajax', 'entities', 'others'),
    ],
    [
      'a relation with an unknown note',
      { ...EXAMPLE, relations: [{ ...relation, notes: ['rockets'] }] },
      'relations[0].notes[0]',
      unknown('rockets', 'notes'),
    ],
    [
      'a paragraph past the end',
      withNote({ paragraphs: [2, 4] }),
      'notes[0].paragraphs[1]',
      { type: 'no-such-paragraph', count: 3 },
    ],
    [
      'a date after the source',
      withNote({ when: { ...DAY, start: '1999-03-03' } }),
      'notes[0].when.start',
      { type: 'after-source', published: '1999-03-02' },
    ],
    [
      'a short date after the source',
      withNote({ when: '2000' }),
      'notes[0].when',
      { type: 'after-source', published: '1999-03-02' },
    ],
    [
      'a date after a source of which only the month is known',
      { ...withNote({ when: '2023-07-01' }), source: { ...EXAMPLE.source, published: '2023-06' } },
      'notes[0].when',
      { type: 'after-source', published: '2023-06' },
    ],
    [
      'a period that ends before it starts',
      withNote({ when: { ...DAY, end: '1999-03-01' } }),
      'notes[0].when.end',
      { type: 'period' },
    ],
    [
      'a source that ended before it began',
      { ...SMALL, source: { title: 'Anvils', published: { ...DAY, end: '1999-03-01' } } },
      'source.published.end',
      { type: 'period' },
    ],
    [
      'a relation that ended before it began',
      { ...EXAMPLE, relations: [{ ...relation, when: { ...DAY, end: '1999-03-01' } }] },
      'relations[0].when.end',
      { type: 'period' },
    ],
  ])('%s', (_, data, path, reason) => {
    expect(problemsOf(data)).toEqual([{ path, reason }]);
  });

  test('invalid JSON', () => {
    expect(problemsIn(() => parsePackText('{"format": 2,', 'acme.json'))).toEqual([
      { path: '', reason: { type: 'not-json', problem: 'field' } },
    ]);
  });

  test.each([
    ['', 'value'],
    ['name,note', 'word'],
    ["{'format': 2}", 'word'],
    ['{“format”: 2}', 'word'],
    ['{"id": acme}', 'word'],
    ['{"id" "acme"}', 'colon'],
    ['{"format": 2 "id": "acme"}', 'comma'],
    ['{"entities": [{"id": "acme"},]}', 'value'],
    ['{"format": 2', 'unclosed'],
    ['{"format": 2} {}', 'after-end'],
    ['{"format": 2 // the second\n}', 'comment'],
    ['{"title": "Two\nlines"}', 'text'],
    ['{"title": "C:\\acme"}', 'escape'],
    ['{"title": "A\ttab"}', 'character'],
  ])('what is wrong first in %j', (text, problem) => {
    expect(problemsIn(() => parsePackText(text, 'acme.json'))).toEqual([
      { path: '', reason: { type: 'not-json', problem } },
    ]);
  });

  test('every field of an object that is unknown, also one that all objects have', () => {
    const data = { ...withNote({ colour: 'red', toString: 1 }), colour: 'red', size: 3, constructor: 'x' };
    expect(problemsOf(data).map(({ path, reason }) => `${path}: ${reason.type}`)).toEqual([
      'notes[0].colour: unknown-field',
      'notes[0].toString: unknown-field',
      'colour: unknown-field',
      'size: unknown-field',
      'constructor: unknown-field',
    ]);
  });

  test.each([
    ['title', { ...EXAMPLE, title: ['Acme'] }],
    ['source', { ...EXAMPLE, source: ['Gazette'] }],
    ['notes[0]', { ...EXAMPLE, notes: [['anvils']] }],
    ['notes[0].terms', withNote({ terms: ['anvil'] })],
    ['', [EXAMPLE]],
  ])('a list in place of fields: %s', (path, data) => {
    expect(problemsOf(data).filter((problem) => problem.path.startsWith(path))).toEqual([
      { path, reason: expected('Object', 'Array') },
    ]);
  });

  test('a file that is too big, without reading it', () => {
    expect(problemsIn(() => parsePackText('['.repeat(MAX_PACK_SIZE + 1), 'acme.json'))).toEqual([
      { path: '', reason: { type: 'too-big', limit: MAX_PACK_SIZE, found: MAX_PACK_SIZE + 1 } },
    ]);
  });

  test.each(['speakers', 'topics', 'affixes', 'contextWords', 'entities', 'others', 'relations'] as const)(
    'an id that is given twice among %s',
    (list) => {
      const twice = { ...EXAMPLE, [list]: [...EXAMPLE[list], ...EXAMPLE[list]] };
      expect(problemsOf(twice)).toContainEqual({
        path: `${list}[1].id`,
        reason: { type: 'duplicate', id: EXAMPLE[list][0]?.id },
      });
    },
  );

  test('an id given twice is told once, where it stands', () => {
    const reason = { type: 'duplicate', id: 'acme' };
    expect(problemsOf({ ...EXAMPLE, entities: [entity, entity] })).toEqual([
      { path: 'entities[1].id', reason },
    ]);
    const others = [{ ...EXAMPLE.others[0], id: 'acme' }, ...EXAMPLE.others];
    expect(problemsOf({ ...EXAMPLE, others })).toEqual([{ path: 'others[0].id', reason }]);
  });

  test.each(Object.keys(SMALL))('%s is needed, and no other value will do', (field) => {
    const less = Object.fromEntries(Object.entries(SMALL).filter(([name]) => name !== field));
    expect(problemsOf(less)).toContainEqual({ path: field, reason: { type: 'missing' } });
    expect(problemsOf({ ...SMALL, [field]: [[]] })).not.toEqual([]);
  });
});

describe('all mistakes are told at once', () => {
  test('those of fields and those between them, each once', () => {
    const data = {
      ...EXAMPLE,
      version: '1',
      title: { en: 5, german: 'Acme' },
      notes: [
        { ...NOTE, text: '', speaker: 'herald', topics: ['goods', 'No Id'], when: '2000' },
        { ...NOTE, weight: 101, entities: ['ajax'] },
      ],
      relations: [{ ...relation, label: { en: '' }, to: 'ajax', notes: ['anvils', 'rockets'] }],
    };
    expect(
      problemsOf(data)
        .map(({ path, reason }) => `${path}: ${reason.type}`)
        .sort(),
    ).toEqual(
      [
        'version: format',
        'title.en: expected',
        'title.german: format',
        'notes[0].text: empty',
        'notes[0].speaker: unknown-id',
        'notes[0].topics[1]: format',
        'notes[0].when: after-source',
        'notes[1].id: duplicate',
        'notes[1].weight: too-large',
        'notes[1].entities[0]: unknown-id',
        'relations[0].label.en: empty',
        'relations[0].to: unknown-id',
        'relations[0].notes[1]: unknown-id',
      ].sort(),
    );
  });

  test('a broken item is still known by its id', () => {
    const notes = [NOTE, { ...NOTE, id: 'answer', answers: ['anvils'] }];
    const data = { ...EXAMPLE, entities: [{ id: 'acme' }], notes: [{ ...notes[0], text: 5 }, notes[1]] };
    expect(problemsOf(data).map(({ path }) => path)).toEqual(['entities[0].name', 'notes[0].text']);
  });

  test('an unreadable date of the source makes no note late', () => {
    for (const published of ['soon', 7, null, { start: 'soon' }])
      expect(
        problemsOf({ ...EXAMPLE, source: { ...EXAMPLE.source, published } }).filter(({ path }) =>
          path.startsWith('notes'),
        ),
      ).toEqual([]);
  });
});

test('the error of a bad pack has a name of its own', () => {
  expect(() => parsePackText('', 'acme.json')).toThrow(expect.objectContaining({ name: 'PackError' }));
});

test('the message lists every problem, each with the file and the path', () => {
  const read = () => parse(withNote({ speaker: 'herald', paragraphs: [9] }));
  expect(problemsIn(read)).toHaveLength(2);
  expect(read).toThrow(
    /^acme\.json: notes\[0\]\.speaker: .*"herald".*\nacme\.json: notes\[0\]\.paragraphs\[0\]: .*"count":3/,
  );
  expect(() => parsePackText('', 'acme.json')).toThrow('acme.json: (whole file): {"type":"not-json"');
});

describe('a term that cannot help', () => {
  const told = (en: string[], de: string[] = []) =>
    [...uselessTerms(parse(withNote({ terms: { en, de } })))].map(({ path, reason }) =>
      reason.type === 'useless-term' ? `${path}: ${reason.term}: ${reason.because}` : reason.type,
    );

  test.each<[string, string[], string]>([
    ['a spelling of an entity', ['Acme'], 'notes[0].terms.en[0]: Acme: spelling'],
    ['a spelling with punctuation', ['hammer', 'ACME,'], 'notes[0].terms.en[1]: ACME,: spelling'],
    ['words of any text', ['most of the'], 'notes[0].terms.en[0]: most of the: common'],
    ['words of any text around a spelling', ['what is Acme'], 'notes[0].terms.en[0]: what is Acme: common'],
    ['a word of the note', ['anvil'], 'notes[0].terms.en[0]: anvil: own-word'],
    ['words of the note', ['made anvils'], 'notes[0].terms.en[0]: made anvils: own-word'],
    ['an inflection of another term', ['hammer', 'hammers'], 'notes[0].terms.en[1]: hammers: repeated'],
  ])('is found: %s', (_, terms, problem) => {
    expect(told(terms)).toEqual([problem]);
  });

  test('is found in German by German rules', () => {
    expect(told([], ['Amboss'])).toEqual(['notes[0].terms.de[0]: Amboss: own-word']);
    expect(told([], ['die meisten', 'anvil'])).toEqual(['notes[0].terms.de[0]: die meisten: common']);
  });

  test('but not a phrase of which the note has only one word', () => {
    expect(told(['anvil maker', 'Acme’s forge'])).toEqual([]);
  });

  test('and there are only so many', () => {
    const terms = { en: Array.from({ length: 26 }, (_, i) => `hammer${i}x`) };
    expect(problemsOf(withNote({ terms }))).toEqual([
      { path: 'notes[0].terms.en', reason: { type: 'too-many', limit: 25 } },
    ]);
  });
});

test('a field that an object has twice is told, beside other mistakes', () => {
  const problemsOfText = (text: string) => problemsIn(() => parsePackText(text, 'pack.json'));
  const text = JSON.stringify(EXAMPLE)
    .replace('{', '{"title":"Another",')
    .replace('"text":', '"text":"Old","text":');
  const problems = problemsOfText(text.replace('"version":"', '"version":"x'));
  expect(problems.map(({ path, reason }) => [path, reason.type])).toEqual([
    ['title', 'repeated-field'],
    [expect.stringMatching(/\.text$/), 'repeated-field'],
    ['version', 'format'],
  ]);
  // Of the same name in other objects, nothing is wrong.
  expect(problemsOfText(JSON.stringify(EXAMPLE))).toEqual([]);
  expect(problemsOfText(`${'['.repeat(20_000)}${']'.repeat(20_000)}`).length).toBeGreaterThan(0);
});
