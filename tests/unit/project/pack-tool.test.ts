import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { parsePack, parsePackText } from '../../../src/core/packs/parse-pack.ts';
import { pack as bundled } from '../../tools/bundled-pack.ts';
import { checkPack } from '../../tools/packs/pack-check.ts';
import { convertTable, refuseTable } from '../../tools/packs/pack-convert.ts';
import { paragraphsIn, readTextFile, refuseSameFile } from '../../tools/packs/pack-files.ts';
import { PackToolError, readPackCommand } from '../../tools/packs/pack-options.ts';
import { linesOf, paragraphsOfHtml, tryPack } from '../../tools/packs/pack-try.ts';
import { SHOWN_MENTION } from '../../tools/pictures/photograph.ts';
import { EXAMPLE, parse, SMALL } from '../harness/pack-example.ts';

describe('the command line', () => {
  test.each<[string, object]>([
    ['', { type: 'help' }],
    ['check --help', { type: 'help' }],
    ['check my.json', { type: 'check', file: 'my.json' }],
    ['try my.json page.html', { type: 'try', file: 'my.json', what: 'page.html' }],
    ['convert my.csv', { type: 'convert', file: 'my.csv', options: {} }],
    [
      'convert my.csv --out my.json --title T --language de --published 2020',
      {
        type: 'convert',
        file: 'my.csv',
        options: { out: 'my.json', title: 'T', language: 'de', published: '2020' },
      },
    ],
  ])('%s', (line, command) => {
    expect(readPackCommand(line.split(' ').filter(Boolean))).toEqual(command);
  });

  test.each([
    ['check', /needs a file/],
    ['mend my.json', /no command "mend"/],
    ['try my.json', /needs a page or a text/],
    ['try my.json two words', /in quotes/],
    ['check my.json other.json', /too many/],
    ['check my.json --out x', /--out belongs to "convert"/],
    ['check --colour', /colour/],
  ])('%s is told to be wrong', (line, message) => {
    expect(() => readPackCommand(line.split(' '))).toThrow(message);
    expect(() => readPackCommand(line.split(' '))).toThrow(PackToolError);
  });
});

describe('files', () => {
  test.each([
    ['no-such.pack.json', 'There is no file no-such.pack.json.'],
    ['data', 'data is a folder. Name a file in it.'],
  ])('%s is told not to be one to read', (file, message) => {
    expect(() => readTextFile(file)).toThrow(message);
    expect(() => readTextFile(file)).toThrow(PackToolError);
  });

  test('are read in the encodings that the options page reads', () => {
    const folder = mkdtempSync(join(tmpdir(), 'pack-tool-'));
    const written = (name: string, bytes: Buffer) => {
      const file = join(folder, name);
      writeFileSync(file, bytes);
      return file;
    };
    const table = 'name,note\nKöhl,Café';
    const utf16 = Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(table, 'utf16le')]);
    expect(readTextFile(written('a.csv', Buffer.from(table, 'latin1')))).toBe(table);
    expect(readTextFile(written('b.csv', utf16))).toBe(table);
    expect(readTextFile(written('c.csv', Buffer.from(`\ufeff${table}`)))).toBe(table);
    for (const bytes of [Buffer.from('{"a":"ö"}', 'latin1'), Buffer.from('a', 'utf16le')]) {
      const file = written('d.json', bytes);
      expect(() => readTextFile(file)).toThrow(PackToolError);
    }
    rmSync(folder, { recursive: true });
  });

  test('are not written over what they are made of', () => {
    expect(() => refuseSameFile('data/example.pack.json', './data/../data/example.pack.json')).toThrow(
      PackToolError,
    );
    refuseSameFile('data/example.pack.json', 'data/README.md');
    refuseSameFile('data/example.pack.json', 'no-such.json');
  });

  test('that are tables are told to be converted first', () => {
    expect(() => refuseTable('name,note\nAcme,x', 'my.csv')).toThrow(/npm run pack -- convert my\.csv/);
    refuseTable('{"format": 2, "id": "a"}', 'my.json');
  });

  test('a name of a file is not taken for a text', () => {
    for (const file of ['page.xhtml', 'my page.html', './pages/page', 'C:\\pages\\page'])
      expect(() => paragraphsIn(file)).toThrow(`There is no file ${file}.`);
    expect(paragraphsIn('Acme and/or Ajax.')).toEqual(['Acme and/or Ajax.']);
    expect(paragraphsIn('Acme/Ajax')).toEqual(['Acme/Ajax']);
    expect(paragraphsIn('LICENSE').length).toBeGreaterThan(5);
    expect(paragraphsIn('data/everyday-texts.json').length).toBeGreaterThan(5);
  });
});

describe('check', () => {
  test('tells all mistakes with line, column and path, in words', () => {
    const text = JSON.stringify(
      { ...SMALL, version: '1', notes: [{ ...SMALL.notes[0], text: '' }] },
      null,
      2,
    );
    const { pack, lines } = checkPack(text, 'my.json');
    expect(pack).toBeUndefined();
    expect(lines).toEqual([
      'my.json:4:3: version: Write three numbers, such as 1.0.0, not "1".',
      expect.stringMatching(/^my\.json:\d+:7: notes\[0\]\.text: This must not be empty\.$/),
    ]);
    expect(checkPack('{', 'my.json').lines).toEqual([expect.stringMatching(/^my\.json:1:2: Whole file: /)]);
  });

  test('prints control characters and those that turn the direction as in JSON', () => {
    const [field, id] = ['\u001b[2Jx', '\u202eacme\u0007\n'];
    const { lines } = checkPack(JSON.stringify({ ...SMALL, [field]: 1, id }), 'my.json');
    expect(lines.join()).toContain('\\u001b[2Jx');
    expect(lines.join()).toContain('\\u202eacme\\u0007\\u000a');
    expect(lines.join()).not.toMatch(/[\p{Cc}\u202e]/u);
  });

  test('tells warnings of a valid pack, and how much it has', () => {
    const entities = [{ id: 'acme', name: 'Acme', aliases: ['Acme', 'X'] }];
    const { pack, lines } = checkPack(JSON.stringify({ ...SMALL, entities }, null, 2), 'my.json');
    expect(pack?.id).toBe('pool');
    expect(lines).toEqual([
      expect.stringMatching(/^my\.json:\d+:9: warning: entities\[0\]\.aliases\[1\]: “X” is very short/),
      'my.json is a valid pack: 1 name, 1 note, 1 warning.',
      expect.stringMatching(/^In [\d,]+ words of everyday text, nothing would be marked\.$/),
    ]);
  });

  test.each(['data/example.pack.json', 'data/tiktok-sale-2020.pack.json'])('finds nothing in %s', (file) => {
    expect(checkPack(readFileSync(file, 'utf8'), file).lines).toEqual([
      expect.stringMatching(/is a valid pack: \d+ names, \d+ notes, 0 warnings\.$/),
      expect.stringMatching(/nothing would be marked\.$/),
    ]);
  });
});

describe('try', () => {
  test('prints control characters of a page as in JSON', () => {
    expect(tryPack(parse(EXAMPLE), ['The anvils of \u001b[2J Acme.'])[0]).toBe(
      'The anvils of \\u001b[2J [Acme].',
    );
  });

  test('shows what is marked, and which notes come first and why', () => {
    expect(
      tryPack(parse(EXAMPLE), ['Nothing.', 'We know that in March 1999 the anvils of Acme were sold.']),
    ).toEqual([
      'We know that in March 1999 the anvils of [Acme] were sold.',
      '  Acme: 1 of 1 notes fit',
      expect.stringMatching(/^ {4}anvils \(fits by .*anvils.*\): In March 1999 Acme made anvils\.$/),
      '',
      '1 mention in 2 paragraphs.',
    ]);
  });

  test('says when nothing fits, or the pack has no notes', () => {
    const entities = [...SMALL.entities, { id: 'ajax', name: 'Ajaxon' }];
    expect(tryPack(parse({ ...SMALL, entities }), ['Ajaxon and Acme'])).toEqual([
      '[Ajaxon] and [Acme]',
      '  Ajaxon: the pack has no notes about it',
      '  Acme: 0 of 1 notes fit',
      '    anvils (does not fit): Acme made anvils.',
      '',
      '2 mentions in 1 paragraph.',
    ]);
  });

  test('of a long paragraph, knows what a card knows: some sentences around the mention', () => {
    const filler = 'Nothing else happened on that day, and nobody was seen. '.repeat(40);
    const [, far] = tryPack(parse(EXAMPLE), [`${filler}In March 1999 the anvils of Acme were sold.`]);
    expect(far).toBe('  Acme: 1 of 1 notes fit');
    const [, other] = tryPack(parse(EXAMPLE), [`In March 1999 the anvils were sold. ${filler}Acme closed.`]);
    expect(other).toBe('  Acme: 0 of 1 notes fit');
  });

  test('reads the paragraphs of a page, without code and scripts', () => {
    const html = `<title>T</title><h1>Head</h1><p>One <b>wo</b>rd &amp; more</p><script>Acme()</script>
      <style>p {}</style><pre>code</pre><ul><li>Item</li></ul>`;
    expect(paragraphsOfHtml(html).filter((one) => one !== 'T')).toEqual(['Head', 'One word & more', 'Item']);
    expect(linesOf('One\n\n  Two \n')).toEqual(['One', 'Two']);
  });
});

test.each(['index', 'de'])(
  'the demo page %s names everything of the example, and notes fit there',
  (name) => {
    const example = parsePackText(readTextFile('data/example.pack.json'), 'example');
    const lines = tryPack(example, paragraphsIn(`tests/pages/demo/${name}.html`));
    const cards = lines.filter((line) => / notes fit$/.test(line));
    expect(cards).toHaveLength(example.entities.length);
    expect(cards.filter((line) => /: 0 of/.test(line))).toEqual([]);
  },
);

test.each(['index', 'de'])('the card in the picture of the demo page %s fits its paragraph', (name) => {
  const paragraphs = paragraphsIn(`tests/pages/demo/${name}.html`);
  const shown = paragraphs.find((one) => one.includes(SHOWN_MENTION)) ?? '';
  const card = tryPack(bundled, [shown]).find((line) => line.startsWith(`  ${SHOWN_MENTION}: `));
  expect(card).toMatch(/: [1-9]\d* of \d+ notes fit$/);
});

describe('convert', () => {
  const TABLE = `name,alias,note,status,speaker,date,source
Acme,ACM | Acme Corp,"Made ""big"" anvils, and others.",fact,,1999-03-01,The Gazette
Acme,,Will close.,claim,Jane Doe,1999-04,The Gazette
Škoda,,Makes cars.,,,,
字节,,Makes apps.,,Jane Doe,,`;

  test('makes a valid pack of a table', () => {
    const file = convertTable(TABLE, 'my.csv');
    expect(parsePack(file, 'my.csv').notes).toHaveLength(4);
    expect(file).toMatchObject({
      id: 'the-gazette',
      title: 'The Gazette',
      languages: ['en'],
      source: { title: 'The Gazette', published: '1999-04' },
      speakers: [{ id: 'jane-doe', name: 'Jane Doe' }],
      entities: [
        { id: 'acme', name: 'Acme', aliases: ['Acme', 'ACM', 'Acme Corp'] },
        { id: 'skoda-jv050i', name: 'Škoda' },
        { id: 'entity-r4m530', name: '字节' },
      ],
      notes: [
        { entities: ['acme'], status: 'fact', when: '1999-03-01', text: 'Made "big" anvils, and others.' },
        { entities: ['acme'], status: 'claim', speaker: 'jane-doe', when: '1999-04', text: 'Will close.' },
        { entities: ['skoda-jv050i'], text: 'Makes cars.' },
        { entities: ['entity-r4m530'], speaker: 'jane-doe' },
      ],
    });
  });

  test.each([';', '\t'])('takes columns that %j separates, and the mark of Windows', (mark) => {
    const table = `\ufeffName${mark}Note\r\nAcme${mark}Made anvils.\r\n`;
    const file = convertTable(table, 'my list.csv', { published: '2020', language: 'fr', title: 'Été' });
    expect(parsePack(file, 'x')).toMatchObject({
      id: 'ete-1piqe3',
      languages: ['fr'],
      title: { fr: 'Été' },
      source: { published: { start: '2020-01-01', precision: 'year' } },
      notes: [{ text: { fr: 'Made anvils.' } }],
    });
  });

  test('passes over the empty rows and columns that spreadsheets write', () => {
    const file = convertTable('name;note;date;;\r\n;;;;\r\nAcme;Made anvils.;2020;;\r\n ; ;;;\r\n', 'my.csv');
    expect(file.notes.map(({ text }) => text)).toEqual(['Made anvils.']);
  });

  test.each([
    ['\n\nname;note;date\nAcme;Made anvils, and others.;2020'],
    ['name,note,date\rAcme,Made anvils; and others.,2020'],
  ])('tells columns apart by the line of their names, in %j', (table) => {
    expect(convertTable(table, 'my.csv').notes).toHaveLength(1);
  });

  test('numbers ids of names that differ in letters an id cannot have', () => {
    const file = convertTable('name,note,date\nA.,x,2020\nA-,y,2020', 'my.csv');
    expect(file.entities.map(({ id }) => id)).toEqual(['a', 'a-2']);
    expect(file.notes.map(({ entities }) => entities)).toEqual([['a'], ['a-2']]);
  });

  test('names a date of the command line that is none', () => {
    expect(() => convertTable('name,note\nAcme,x', 'my.csv', { published: '2020-13' })).toThrow(
      /^--published: Write a date.*not "2020-13"/,
    );
  });

  test('prints control characters of a table as in JSON', () => {
    expect(() => convertTable('name,note,status\nAcme,x,\u001b[2J', 'my.csv')).toThrow('not "\\u001b[2J"');
  });

  test.each([
    [
      'name,note,status,date\n,x,rumour,soon',
      /^my\.csv:2: name: This must not be empty\.\nmy\.csv:2: status: Write "fact", .*, not "?rumour"?.*\nmy\.csv:2: date: Write a date/,
    ],
    ['name,note\nAcme,Made anvils.', /^my\.csv: date: No row has a date.*--published/],
    // What only the pack's own checks find.
    ['name,note,date\nAcme,x,2020\n"A\u0007",y,2020', /^my\.csv:3: name: Write text without control/],
  ])('%j is told to be wrong', (table, message) => {
    expect(() => convertTable(table, 'my.csv')).toThrow(message);
    expect(() => convertTable(table, 'my.csv')).toThrow(PackToolError);
  });
});

test('the example has nothing to do with the bundled pack', () => {
  const texts = ['data/example.pack.json', 'data/tiktok-sale-2020.pack.json'].map((file) =>
    readFileSync(file, 'utf8'),
  );
  const [example, bundled] = texts.map((text) => parsePackText(text, 'pack'));
  const names =
    bundled?.entities.flatMap(({ aliases }) => aliases.map(({ text }) => text.toLowerCase())) ?? [];
  expect(names.length).toBeGreaterThan(100);
  expect(names.filter((name) => JSON.stringify(example).toLowerCase().includes(name))).toEqual([]);
});
