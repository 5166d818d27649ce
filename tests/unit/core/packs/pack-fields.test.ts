import { describe, expect, test } from 'vitest';
import type { PackFormat, PackReason } from '../../../../src/core/packs/check/pack-problem.ts';
import { MAX_ENTITIES, MAX_NOTES } from '../../../../src/core/packs/schema/pack-schema.ts';
import {
  DAY,
  EXAMPLE,
  NOTE,
  problemsOf,
  SMALL,
  withAffix,
  withAlias,
  withEntity,
  withNote,
  withSource,
} from '../../harness/pack-example.ts';

describe('one of', () => {
  test.each<[string, readonly string[], (value: string) => unknown]>([
    [
      'statuses',
      ['fact', 'reported', 'announced', 'claim', 'denial', 'opinion', 'estimate', 'open'],
      (status) => withNote({ status }),
    ],
    [
      'speakers',
      ['source', 'person', 'institution', 'company', 'media', 'anonymous'],
      (kind) => ({ ...EXAMPLE, speakers: [{ ...EXAMPLE.speakers[0], kind }] }),
    ],
    [
      'relations',
      ['owns', 'bought', 'became', 'possible-buyer', 'competitor', 'part-of', 'regulates', 'other'],
      (kind) => ({ ...EXAMPLE, relations: [{ ...EXAMPLE.relations[0], kind }] }),
    ],
    ['precisions', ['day', 'month', 'year'], (precision) => withNote({ when: { ...NOTE.when, precision } })],
    ['bases', ['stated', 'inferred'], (basis) => withNote({ when: { ...NOTE.when, basis } })],
    [
      'bases of details',
      ['stated', 'inferred'],
      (basis) => withSource({ title: { value: 'Anvils', basis } }),
    ],
    ['cases', ['any', 'exact', 'capitalised'], (value) => withAlias({ case: value })],
    [
      'scripts of endings',
      [
        ...['Bengali', 'Devanagari', 'Gujarati', 'Gurmukhi', 'Kannada', 'Malayalam', 'Oriya', 'Sinhala'],
        ...['Tamil', 'Telugu'],
      ],
      (script) => ({ ...EXAMPLE, affixes: [...EXAMPLE.affixes, { id: 'x', suffixScripts: [script] }] }),
    ],
  ])('the %s: %j', (_, values, packWith) => {
    for (const value of values) expect(problemsOf(packWith(value))).toEqual([]);
    for (const value of ['', 'neither'])
      expect(problemsOf(packWith(value)).map(({ reason }) => reason.type)).toEqual(['expected']);
  });
});

describe('a format', () => {
  /** Formats of text with the field that has it, and what is of the format and what is not. */
  test.each<[PackFormat, string, (value: string) => unknown, good: string[], bad: string[]]>([
    [
      'id',
      'id',
      (id) => ({ ...EXAMPLE, id }),
      ['a', '3m', 'acme-corp-2'],
      ['-acme', 'acme-', 'ac--me', 'ac_me', '', 'Acme Corp', 'acmé', 'pack:x', 'a/b'],
    ],
    [
      'version',
      'version',
      (version) => ({ ...EXAMPLE, version }),
      ['0.0.1', '10.20.30'],
      ['1.0', '1.0.0.0', 'v1.0.0', '1.0.x', ''],
    ],
    [
      'language',
      'source.language',
      (language) => withSource({ language }),
      ['de', 'fil', 'pt-BR', 'zh-Hant', 'zh-Hant-TW', 'es-419'],
      ['d', 'deut', 'DE', 'de-', 'de_AT', '1de', 'de-1996', 'de-at'],
    ],
    [
      'domain',
      'entities[0].sites[0]',
      (site) => withEntity({ sites: [site] }),
      ['acme.example', 'shop-1.acme.example'],
      ['acme', 'acme.', '.acme.example', 'https://acme.example', 'Acme.example', 'acme.example/'],
    ],
    [
      'address',
      'notes[0].link',
      (link) => withNote({ link }),
      [
        'http://acme.example',
        'https://acme.example/',
        'https://acme.example:8080/a?b=c#:~:text=d',
        'https://acme.example?q=jane@acme.example',
        'https://bücher.example/straße',
      ],
      [
        'javascript:alert(1)',
        'JavaScript:alert(1)',
        'data:text/html,<script>alert(1)</script>',
        'file:///etc/passwd',
        'ftp://acme.example',
        '//acme.example',
        'acme.example',
        'https://',
        'https:///acme',
        'https://user:password@acme.example/',
        'https://acme.example@evil.example/',
        'https://acme.example\\@evil.example/',
        'https://acme.example/a b',
        ' https://acme.example/',
        'https://acme.example/\njavascript:a()',
        'https://acme.example/\u202egpj.exe',
        'https://acme.example:99999/',
        'https://[',
        'https://%',
      ],
    ],
    [
      'date',
      'notes[0].when',
      (when) => withNote({ when }),
      ['1999', '1999-02', '1999-02-28', '1996-02-29'],
      [
        'soon',
        '',
        '1999-2',
        '1999-02-31',
        '1999-02-29',
        '1999-13',
        '1999-00',
        '99',
        '1999-02-01T00:00',
        '02/1999',
        '0000',
        '9999-12-31',
      ],
    ],
    [
      'day',
      'notes[0].when.start',
      (start) => withNote({ when: { ...DAY, start } }),
      ['1999-02-28', '1996-02-29'],
      ['soon', '', '1999-02', '1999-02-31', '1999-13-01', '1999-04-31'],
    ],
    [
      'wikidata',
      'entities[0].wikidata',
      (wikidata) => withEntity({ wikidata }),
      ['Q1', 'Q2283'],
      ['q1', 'Q0', '2283', 'Q', 'https://www.wikidata.org/wiki/Q42'],
    ],
    [
      'spelling',
      'entities[0].aliases[0].text',
      (text) => withAlias({ text }),
      ['C++', 'X', '🦆', '3M', '.NET', '©', 'டி', 'e\u0301a'],
      ['!!!', '…', '-', '\u0301', '\u200b.', '$', '\u0301a', '\u200d\u0301a'],
    ],
    [
      'marks',
      'notes[0].text',
      (text) => withNote({ text }),
      ['Tiếng Việt'.normalize('NFD'), 'בְּרֵאשִׁ֖ית', 'ཧྐྵྨླྺྼྻྂ', 'a\u0301\u0302\u0303\u0304'],
      ['Z\u0301\u0302\u0303\u0304\u0305algo', `ก${'\u0e49'.repeat(10)}`],
    ],
    [
      'text',
      'notes[0].text',
      (text) => withNote({ text }),
      ['Two lines:\nanvils', 'نمی\u200cخواهم', '\u200fאקמי', '👩‍🔧 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
      ['a\u0000b', 'a\u001bb', 'a\u0085b', 'a\u202eb', 'a\u202ab', 'a\u2066b', 'a\u2069b', 'a\ud800b'],
    ],
  ])('%s: what is of it and what is not', (format, path, packWith, good, bad) => {
    for (const value of good) expect([value, problemsOf(packWith(value))]).toEqual([value, []]);
    for (const value of bad)
      expect([value, problemsOf(packWith(value))]).toEqual([
        value,
        [{ path, reason: { type: 'format', format, found: value } }],
      ]);
  });

  test('of a text is that of every name too', () => {
    const reason = { type: 'format', format: 'text', found: 'Ac\u202eme' };
    for (const [path, data] of [
      ['title.de', { ...EXAMPLE, title: { en: 'Acme', de: 'Ac\u202eme' } }],
      ['author', { ...EXAMPLE, author: 'Ac\u202eme' }],
      ['entities[0].name', withEntity({ name: 'Ac\u202eme' })],
      ['entities[0].aliases[0].text', withAlias({ text: 'Ac\u202eme' })],
      ['entities[0].aliases[0]', withEntity({ aliases: ['Ac\u202eme'] })],
      ['notes[0].quote.text', withNote({ quote: { text: 'Ac\u202eme' } })],
    ] as const)
      expect(problemsOf(data)).toEqual([{ path, reason }]);
  });

  test('that is wrong is repeated only as far as it helps', () => {
    const [problem] = problemsOf({ ...EXAMPLE, version: '1.0'.repeat(10) });
    expect(problem?.reason).toEqual({ type: 'format', format: 'version', found: '1.0'.repeat(10) });
    const long = problemsOf(withNote({ link: 'x'.repeat(500) }));
    expect(long[0]?.reason).toEqual({ type: 'format', format: 'address', found: `${'x'.repeat(40)}…` });
  });
});

const times = <T>(count: number, item: (at: number) => T): T[] =>
  Array.from({ length: count }, (_, at) => item(at));

describe('a limit', () => {
  const note = (at: number) => ({ id: `n${at}`, entities: ['acme'], text: 'Anvils.' });
  test.each<[string, number, (count: number) => unknown, string, PackReason]>([
    [
      'entities',
      MAX_ENTITIES,
      (n) => ({ ...SMALL, entities: times(n, (at) => ({ id: at === 0 ? 'acme' : `e${at}`, name: 'Acme' })) }),
      'entities',
      { type: 'too-many', limit: 10_000 },
    ],
    [
      'notes',
      MAX_NOTES,
      (n) => ({ ...SMALL, notes: times(n, note) }),
      'notes',
      { type: 'too-many', limit: 50_000 },
    ],
    [
      'entities of a note',
      20,
      (n) => ({
        ...SMALL,
        entities: ['acme', ...times(n, (at) => `e${at}`)].map((id) => ({ id, name: id })),
        notes: [{ ...note(0), entities: ['acme', ...times(n - 1, (at) => `e${at}`)] }],
      }),
      'notes[0].entities',
      { type: 'too-many', limit: 20 },
    ],
    [
      'aliases',
      200,
      (n) => withEntity({ aliases: times(n, (at) => `Acme ${at}`) }),
      'entities[0].aliases',
      { type: 'too-many', limit: 200 },
    ],
    [
      'languages',
      50,
      (n) => ({ ...SMALL, languages: times(n, () => 'en') }),
      'languages',
      { type: 'too-many', limit: 50 },
    ],
    [
      'characters of a name',
      120,
      (n) => withAlias({ text: 'A'.repeat(n) }),
      'entities[0].aliases[0].text',
      { type: 'too-long', limit: 120 },
    ],
    [
      'characters of an alias alone',
      120,
      (n) => withEntity({ aliases: ['A'.repeat(n)] }),
      'entities[0].aliases[0]',
      { type: 'too-long', limit: 120 },
    ],
    [
      'characters of a text',
      2_000,
      (n) => withNote({ text: 'A'.repeat(n) }),
      'notes[0].text',
      { type: 'too-long', limit: 2_000 },
    ],
    [
      'characters of a quotation',
      300,
      (n) => withNote({ quote: { text: 'A'.repeat(n) } }),
      'notes[0].quote.text',
      { type: 'too-long', limit: 300 },
    ],
    [
      'characters of an id',
      64,
      (n) => ({ ...SMALL, id: 'a'.repeat(n) }),
      'id',
      { type: 'too-long', limit: 64 },
    ],
    [
      'the weight',
      100,
      (weight) => withNote({ weight }),
      'notes[0].weight',
      { type: 'too-large', limit: 100 },
    ],
    [
      'context words',
      500,
      (n) => ({
        ...EXAMPLE,
        contextWords: [{ ...EXAMPLE.contextWords[0], with: times(n, (at) => `w${at}`) }],
      }),
      'contextWords[0].with',
      { type: 'too-many', limit: 500 },
    ],
  ])('of %s is %i', (_, most, packWith, path, reason) => {
    expect(problemsOf(packWith(most))).toEqual([]);
    expect(problemsOf(packWith(most + 1))).toEqual([{ path, reason }]);
  });

  test.each<[string, unknown, string, PackReason]>([
    ['no paragraphs', withSource({ paragraphs: 0 }), 'source.paragraphs', { type: 'too-small', limit: 1 }],
    ['half a paragraph', withNote({ paragraphs: [1.5] }), 'notes[0].paragraphs[0]', { type: 'integer' }],
    [
      'a paragraph before the first',
      withNote({ paragraphs: [-1] }),
      'notes[0].paragraphs[0]',
      { type: 'too-small', limit: 0 },
    ],
    ['a weight below zero', withNote({ weight: -1 }), 'notes[0].weight', { type: 'too-small', limit: 0 }],
    ['half a weight', withNote({ weight: 0.5 }), 'notes[0].weight', { type: 'integer' }],
    [
      'no entity',
      { ...EXAMPLE, entities: [], notes: [{ ...NOTE, entities: [] }] },
      'entities',
      { type: 'empty' },
    ],
    ['no note', { ...SMALL, notes: [] }, 'notes', { type: 'empty' }],
    ['no language', { ...SMALL, languages: [] }, 'languages', { type: 'empty' }],
    ['an entity without a spelling', withEntity({ aliases: [] }), 'entities[0].aliases', { type: 'empty' }],
    ['an empty spelling', withAlias({ text: ' ' }), 'entities[0].aliases[0].text', { type: 'empty' }],
    [
      'topics of a note',
      withNote({ topics: Array(21).fill('goods') }),
      'notes[0].topics',
      { type: 'too-many', limit: 20 },
    ],
    [
      'a neighbour that is longer than the text it is compared with',
      withAlias({ notAfter: ['x'.repeat(33)] }),
      'entities[0].aliases[0].notAfter[0]',
      { type: 'too-long', limit: 32 },
    ],
    [
      'an empty neighbour',
      withAlias({ notAfter: [''] }),
      'entities[0].aliases[0].notAfter[0]',
      { type: 'empty' },
    ],
    ['an empty ending', withAffix({ suffixes: [[['']]] }), 'affixes[0].suffixes[0][0][0]', { type: 'empty' }],
    [
      'an unknown field of a spelling',
      withAlias({ kind: 'x' }),
      'entities[0].aliases[0].kind',
      { type: 'unknown-field' },
    ],
    [
      'any letters behind a hyphen',
      withAffix({ afterHyphen: 'any' }),
      'affixes[0].afterHyphen',
      { type: 'expected', expected: '"suffixes"', found: '"any"' },
    ],
    [
      'any letters behind a colon',
      withAffix({ afterColon: 'any' }),
      'affixes[0].afterColon',
      { type: 'expected', expected: '"suffixes"', found: '"any"' },
    ],
    [
      'a number as an alias',
      withEntity({ aliases: [3] }),
      'entities[0].aliases[0]',
      { type: 'expected', expected: 'string', found: '3' },
    ],
  ])('%s', (_, data, path, reason) => {
    expect(problemsOf(data)).toContainEqual({ path, reason });
    expect(problemsOf(data).filter((one) => one.path === path)).toHaveLength(1);
  });
});
