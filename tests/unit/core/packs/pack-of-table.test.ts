import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { PackError, parsePack } from '../../../../src/core/packs/parse-pack.ts';
import { TableError, type TableProblem } from '../../../../src/core/packs/table/read-table.ts';
import { COLUMNS, columnNames, statusNames } from '../../../../src/core/packs/table/table-words.ts';
import { LANGUAGES } from '../../../../src/core/shared/language.ts';
import { cardStrings } from '../../../../src/ui/strings/card.ts';
import { tableStrings } from '../../../../src/ui/strings/tables.ts';
import { looksLikeTable, packOfTable, readTable } from '../../harness/tables-in-all-languages.ts';

const DEFAULTS = { fallbackTitle: 'My list', language: 'en', fallbackDate: '2026-01-31' };

/** What is wrong in a table: line, column and kind of each problem. */
function problemsIn(text: string, defaults: Partial<typeof DEFAULTS> = DEFAULTS): unknown[] {
  const told = (problems: readonly TableProblem[]) =>
    problems.map(({ line, path, reason }) => [line, path, reason.type]);
  try {
    const { file, toTableProblem } = packOfTable(text, { ...DEFAULTS, fallbackDate: undefined, ...defaults });
    try {
      parsePack(file, 'table');
    } catch (error) {
      if (error instanceof PackError) return told(error.problems.map(toTableProblem));
      throw error;
    }
  } catch (error) {
    if (error instanceof TableError) return told(error.problems);
    throw error;
  }
  return [];
}

describe('a text is taken for a table', () => {
  test.each([
    'name,note\nAcme,Made anvils.',
    '\ufeffName;Notiz',
    '\n\nname\tnote',
    'Name\nAcme',
    'Acme\tMade anvils.',
    '"name","note"',
    '| Name | Notiz |',
  ])('%j', (text) => {
    expect(looksLikeTable(text)).toBe(true);
  });

  test.each(['', '{"a": 1, "b": 2}', ' [1, 2]', '\ufeff{\n', '"id": "acme", "version": "1.0.0"', 'Acme'])(
    'but not %j',
    (text) => {
      expect(looksLikeTable(text)).toBe(false);
    },
  );
});

describe('a table is read', () => {
  test('with the line of each row, also below cells of several lines', () => {
    const { rows } = readTable('\r\nname,note\r\nAcme,"one\r\ntwo"\r\n\r\nDuck,three\r\n');
    expect(rows).toEqual([
      { line: 3, hasMore: false, name: 'Acme', note: 'one\ntwo' },
      { line: 6, hasMore: false, name: 'Duck', note: 'three' },
    ]);
  });

  test.each([
    ['\n', '\r\n'],
    ['\r\n', '\n'],
    ['\r', '\n'],
  ])('whose first line ends with %j, and others with %j', (first, other) => {
    const { rows } = readTable(`name,note${first}Acme,one${other}Duck,two${other}Swan,three`);
    expect(rows.map(({ line, name }) => [line, name])).toEqual([
      [2, 'Acme'],
      [3, 'Duck'],
      [4, 'Swan'],
    ]);
  });

  test('whatever is in its cells', () => {
    const cell = fc.string({ unit: 'grapheme' }).map((text) => text.replace(/[\r\n]/g, ' ').trim());
    const row = fc.tuple(fc.constant('x'), cell, cell);
    fc.assert(
      fc.property(fc.array(row, { minLength: 1 }), fc.constantFrom(',', ';', '\t'), (rows, mark) => {
        const quoted = rows.map((cells) => cells.map((text) => `"${text.replaceAll('"', '""')}"`).join(mark));
        const { rows: read } = readTable([['name', 'alias', 'note'].join(mark), ...quoted].join('\n'));
        expect(read.map(({ name, alias, note }) => [name, alias, note])).toEqual(rows);
      }),
    );
  });
});

test('a name is one, whatever space is between its words', () => {
  const table = 'name,note,speaker\nAcme Corp,one,Jane Doe\nAcme\u00a0Corp,two,Jane  Doe\nAcme  Corp,three,';
  const { entities, notes, speakers } = packOfTable(table, DEFAULTS).file;
  expect(entities).toEqual([{ id: 'acme-corp', name: 'Acme Corp' }]);
  expect(notes).toHaveLength(3);
  expect(speakers).toEqual([{ id: 'jane-doe', name: 'Jane Doe' }]);
});

test.each([
  ['sep=;\r\nname;note\r\nAcme;One, two', 'One, two'],
  ['\ufeffsep=,\nname,note\nAcme,"One; two"', 'One; two'],
  ['"sep=|"\nname|note\nAcme|One, two', 'One, two'],
  ['SEP=\t\nname\tnote\nAcme\tOne; two', 'One; two'],
])('the line in which Excel names its separator is no row: %j', (table, note) => {
  expect(looksLikeTable(table)).toBe(true);
  expect(readTable(table).rows).toEqual([{ line: 3, hasMore: false, name: 'Acme', note }]);
});

test('a day that is in no calendar is quoted as the table has it', () => {
  const made = () => packOfTable('name;note;date\nAcme;x;31.2.2023', DEFAULTS);
  expect(made).toThrow('"found":"31.2.2023"');
});

describe('a table that makes no pack says why', () => {
  test.each<[string, unknown[]]>([
    [
      'name,note,status,date\n,x,rumour,soon',
      [
        [2, 'name', 'empty'],
        [2, 'status', 'unknown-status'],
        [2, 'date', 'format'],
      ],
    ],
    ['name,colour\nAcme,red', [[1, 'colour', 'unknown-column']]],
    ['name|note\nAcme|x, y', [[1, '', 'separator']]],
    ['note,alias\nx,y', [[1, 'name', 'no-name-column']]],
    [
      'Text,note\nx,y',
      [
        [1, 'Text', 'unknown-column'],
        [1, 'name', 'no-name-column'],
      ],
    ],
    ['Acme,Made anvils.\nDuck,Sells feathers.', [[1, '', 'no-name-column']]],
    ['name,note,date\nAcme,x,31.02.2021', [[2, 'date', 'format']]],
    ['name,note,date\nAcme,x,2/1/2021', [[2, 'date', 'format']]],
    ['name,note,Note\nAcme,x,y', [[1, 'Note', 'repeated-column']]],
    ['name,note,date\nAcme,x,2021-02-31', [[2, 'date', 'format']]],
    ['name,note,,date\nAcme,x,,2020\nAcme,x,y,2020', [[3, '', 'unnamed-column']]],
    ['name,note\nAcme,x,y', [[2, '', 'unnamed-column']]],
    ['name,note\n', [[undefined, '', 'no-rows']]],
    ['name,note\nAcme', [[2, 'note', 'no-note']]],
    ['name,note,source\nAcme,x,One\nAcme,y,Two', [[undefined, 'source', 'several-sources']]],
    ['name,note\nAcme,"x\nDuck,y', [[2, '', 'quotes']]],
    // What only the checks of a pack find, at the cell that it was made of.
    ['name,note\nAcme,x\n"A\u0007",y', [[3, 'name', 'format']]],
    [`name,alias,note\nAcme,,x\nDuck,${'d'.repeat(300)},y`, [[3, 'alias', 'too-long']]],
    [
      'name,note,source\nAcme,x,"a\u0007"',
      [
        [undefined, 'title', 'format'],
        [undefined, 'source', 'format'],
      ],
    ],
  ])('%j', (table, problems) => {
    expect(problemsIn(table)).toEqual(problems);
  });

  test('and needs a date where none is known', () => {
    const table = 'name,note\nAcme,Made anvils.';
    expect(problemsIn(table, {})).toEqual([[undefined, 'date', 'no-date']]);
    expect(problemsIn(table)).toEqual([]);
  });
});

test('a mistake in an alias is told at the row that has the alias', () => {
  const table = 'name,alias,note\nAcme,Acme Inc,one\nDuck,,two\nAcme,A Corp | !!!,three';
  expect(problemsIn(table, DEFAULTS)).toEqual([[4, 'alias', 'format']]);
  const long = `name,alias,note\nAcme,,one\nAcme,${'a'.repeat(200)},two`;
  expect(problemsIn(long, DEFAULTS)).toEqual([[3, 'alias', 'too-long']]);
});

test('a table without title, source and date is a pack of today by the name of its file', () => {
  const { file } = packOfTable('name\tnote\nAcme\tMade anvils.', DEFAULTS);
  expect(file).toMatchObject({
    id: 'my-list',
    title: 'My list',
    source: { title: 'My list', published: '2026-01-31' },
  });
});

test('lists with titles in other scripts are packs of their own, and a later version of one is the same pack', () => {
  const idOf = (fallbackTitle: string) =>
    packOfTable('name\tnote\nAcme\tMade anvils.', { ...DEFAULTS, fallbackTitle }).file.id;
  const long = 'Companies that we should keep an eye on in the coming year';
  const titles = [
    ...['Фирмы', 'Города', 'Фирмы 2020', 'Города 2020', '会社', 'Große Firmen', 'Grobe Firmen'],
    ...['Köhl', 'Kohl', 'Koehl'],
    ...[`${long}, north`, `${long}, south`, '!!!', '???', '★', 'C', 'C++', 'C#'],
  ];
  expect(new Set(titles.map(idOf)).size).toBe(titles.length);
  expect(titles.map(idOf)).toEqual(titles.map(idOf));
  expect(idOf('Österreichs Cafés')).toMatch(/^osterreichs-cafes-\w+$/);
  expect(idOf('Köhl'.normalize('NFD'))).toBe(idOf('Köhl'));
  for (const title of titles)
    expect(
      problemsIn('name\tnote\nAcme\tMade anvils.', { fallbackTitle: title, fallbackDate: '2020' }),
    ).toEqual([]);
});

test('any text is a pack or has its problems told', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.constantFrom('', 'Acme', 'fact', '2020', '2020-13-01', '"', '""', ';', '|', '\t', '\n', '__proto__'),
  );
  const head = fc.shuffledSubarray([...COLUMNS, 'name', 'colour', '', '__proto__'], { minLength: 1 });
  fc.assert(
    fc.property(head, fc.array(fc.array(cell)), fc.constantFrom(',', ';', '\t'), (head, rows, mark) => {
      problemsIn([head, ...rows].map((cells) => cells.join(mark)).join('\n'));
    }),
    { numRuns: 40 },
  );
});

test('a name keeps its id when names are added above it, so that what was switched off stays off', () => {
  const long = 'The Federal Office for the Protection of the Rivers and';
  const names = ['跳动', '字节', `${long} Lakes`, `${long} Seas`, 'C++', 'C', 'Acme'];
  const idsOf = (names: readonly string[]) => {
    const rows = names.map((name) => `${name}\tx\t${name}`);
    const { file } = packOfTable(['name\tnote\tspeaker', ...rows].join('\n'), DEFAULTS);
    return new Map([...file.entities, ...(file.speakers ?? [])].map(({ id, name }) => [id, name]));
  };
  expect(idsOf([...names].reverse())).toEqual(idsOf(names));
  expect(idsOf(names).has('acme')).toBe(true);
});

test('thousands of names in a script that ids do not have get an id each', () => {
  const rows = Array.from(
    { length: 12_000 },
    (_, at) =>
      `字${'节'.repeat(at % 200)}${at % 2 ? '跳' : '动'}${'节'.repeat(at / 200)},x,人${'节'.repeat(at % 300)}`,
  );
  const { file } = packOfTable(['name,note,speaker', ...rows].join('\n'), DEFAULTS);
  const ids = file.entities.map(({ id }) => id);
  expect(ids.length).toBeGreaterThan(1_000);
  expect(new Set(ids).size).toBe(ids.length);
});

test('each column may be there', () => {
  const cells: Readonly<Record<(typeof COLUMNS)[number], string>> = {
    name: 'Acme',
    alias: 'ACM|Acme Corp',
    note: 'Made anvils.',
    status: 'fact',
    speaker: 'Jane',
    date: '1999-03',
    source: 'The Gazette',
  };
  const table = [COLUMNS, COLUMNS.map((column) => cells[column])].map((row) => row.join(',')).join('\n');
  expect(problemsIn(table)).toEqual([]);
  expect(packOfTable(table, { ...DEFAULTS, title: 'Given' }).file).toMatchObject({
    title: 'Given',
    source: { title: 'The Gazette', published: '1999-03' },
  });
});

test('a note keeps its id when rows are added above it, so that a hidden one stays hidden', () => {
  const idsOf = (table: string) =>
    Object.fromEntries(packOfTable(table, DEFAULTS).file.notes.map(({ id, text }) => [String(text), id]));
  const before = idsOf('name,note\nAcme,Made anvils.\n跳动,Sells feathers.');
  const after = idsOf(
    'name,note\nNew,Made anvils too.\nAcme,Moved.\nAcme,Made anvils.\n跳动,Sells feathers.',
  );
  expect(after).toMatchObject(before);
  expect(problemsIn('name,note\nAcme,Made anvils.\nAcme,Made anvils.')).toEqual([]);
});

test('lists whose titles are in a script that ids do not have are told apart', () => {
  const idOf = (title: string) =>
    packOfTable('name\tnote\nAcme\tMade anvils.', { ...DEFAULTS, title }).file.id;
  expect(idOf('Фирмы')).not.toBe(idOf('Люди'));
  expect(idOf('Фирмы')).toBe(idOf('Фирмы'));
});

test('days are understood as German spreadsheets write them', () => {
  const table = 'name;note;date\nAcme;x;1.2.2021\nAcme;y;30.06.2020\nAcme;z;2019';
  expect(packOfTable(table, DEFAULTS).file).toMatchObject({
    source: { published: '2021-02-01' },
    notes: [{ when: '2021-02-01' }, { when: '2020-06-30' }, { when: '2019' }],
  });
});

describe('columns and statuses are understood as readers call them', () => {
  test('in German', () => {
    const table =
      'Name;Schreibweisen;Notiz;Status;Sprecherin;Datum;Quelle\nAcme;ACM;Baut Ambosse.;Meinung;Ada;1.2.2021;Zeitung';
    expect(packOfTable(table, DEFAULTS).file).toMatchObject({
      source: { title: 'Zeitung', published: '2021-02-01' },
      speakers: [{ name: 'Ada' }],
      entities: [{ name: 'Acme', aliases: ['Acme', 'ACM'] }],
      notes: [{ text: 'Baut Ambosse.', status: 'opinion', when: '2021-02-01' }],
    });
    expect(looksLikeTable('Namen')).toBe(true);
    expect(
      packOfTable('Name;Aliase;Notiz;Status\nAcme;ACM;Baut Ambosse.;Behauptung', DEFAULTS).file,
    ).toMatchObject({ entities: [{ aliases: ['Acme', 'ACM'] }], notes: [{ status: 'claim' }] });
  });

  test.each(LANGUAGES)('in %s, as the extension says them', (language) => {
    const cells = COLUMNS.map(
      (column) => ({ date: '2020', status: statusNames(tableStrings[language])[0] })[String(column)] ?? 'x',
    );
    expect(
      problemsIn([columnNames(tableStrings[language]), cells].map((row) => row.join(';')).join('\n')),
    ).toEqual([]);
    const written = [...statusNames(tableStrings[language]), ...Object.values(cardStrings[language].status)];
    const rows = written.map((status) => `Acme;${status};x`);
    const { file } = packOfTable(['name;status;note', ...rows].join('\n'), DEFAULTS);
    const statuses = Object.keys(cardStrings[language].status);
    expect(file.notes.map(({ status }) => status)).toEqual([...statuses, ...statuses]);
  });

  test('and mistakes are told in the words of the table', () => {
    const table = 'Name;Notiz;Status;Datum\n;x;Gerücht;bald\nAcme';
    expect(problemsIn(table)).toEqual([
      [2, 'Name', 'empty'],
      [2, 'Status', 'unknown-status'],
      [2, 'Datum', 'format'],
      [3, 'Notiz', 'no-note'],
    ]);
    expect(problemsIn(`Name;Schreibweise;Notiz\nDuck;${'d'.repeat(300)};y`)).toEqual([
      [2, 'Schreibweise', 'too-long'],
    ]);
  });
});
