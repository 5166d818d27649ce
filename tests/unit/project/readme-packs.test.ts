import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { packWarnings } from '../../../src/core/packs/check/pack-warnings.ts';
import { parsePack, parsePackText } from '../../../src/core/packs/parse-pack.ts';
import { COLUMNS } from '../../../src/core/packs/table/table-words.ts';
import { tryPack } from '../../tools/packs/pack-try.ts';
import { packOfTable } from '../harness/tables-in-all-languages.ts';

const sectionOf = (heading: string): string =>
  readFileSync('README.md', 'utf8')
    .split(`### ${heading}\n`)[1]
    ?.split(/\n##+ /)[0] ?? '';
const section = sectionOf('As a JSON file');

test('the smallest pack of the README is valid and does what it says', () => {
  const [block] = section.match(/(?<=```json\n).*?(?=```)/s) ?? [];
  const pack = parsePackText(block ?? '', 'README.md');
  expect([...packWarnings(pack)]).toEqual([]);
  const [, page] = section.match(/try my\.pack\.json "([^"]+)"/) ?? [];
  expect(tryPack(pack, [page ?? ''])[0]).toBe('[Waldbad Ahrenbeck] is 50 metres long');
});

test('the list of the README is one that the options page takes, and all columns are told', () => {
  const [example = '', columns = ''] = sectionOf('From a spreadsheet').match(/(?:^\|.*\n)+/gm) ?? [];
  const rowsOf = (table: string) =>
    table
      .trim()
      .split('\n')
      .filter((line) => !line.startsWith('|---'))
      .map((line) => line.split('|').slice(1, -1));
  const copied = rowsOf(example).map((cells) => cells.map((cell) => cell.trim()).join('\t'));
  const { file } = packOfTable(copied.join('\n'), { fallbackTitle: 'My list', language: 'en' });
  const pack = parsePack(file, 'README.md');
  expect([pack.entities.length, pack.notes.length]).toEqual([2, 3]);
  const told = rowsOf(columns)
    .slice(1)
    .map(([column = '']) => column.replaceAll(/[` ]/g, ''));
  expect(told.sort()).toEqual([...COLUMNS].sort());
});
