import { expect, test } from 'vitest';
import { everydayMarks } from '../../../src/options/session/offer/everyday-marks.ts';
import { pack } from '../../tools/bundled-pack.ts';
import { packOf } from '../harness/notes-example.ts';

const marksOf = (...names: string[]) =>
  everydayMarks(
    packOf({
      entities: names.map((name, at) => ({ id: `name-${at}`, name })),
      notes: names.map((_, at) => ({ id: `note-${at}`, entities: [`name-${at}`], text: 'It was founded.' })),
    }),
  );

test('a pack of companies marks nothing in everyday texts, which have thousands of words', () => {
  expect(everydayMarks(pack)).toEqual({ words: expect.any(Number), marks: 0, spellings: [] });
  expect(everydayMarks(pack).words).toBeGreaterThan(2_000);
});

test('everyday words are told with how often they would be marked, the most frequent first', () => {
  const { marks, spellings } = marksOf('Suppe', 'Pumpe');
  expect(spellings.map(({ text }) => text)).toEqual(['Suppe', 'Pumpe']);
  expect(marks).toBe(spellings.reduce((sum, { count }) => sum + count, 0));
  expect(spellings[0]?.count).toBeGreaterThan(1);
});

test('no more than six spellings are told, and all marks are counted', () => {
  const { marks, spellings } = marksOf(
    ...'Suppe Pumpe Wasser Brot Tür Garten Regen Sonne Licht Kinder Stunde Markt Holz Straße Wand'.split(' '),
  );
  expect(spellings).toHaveLength(6);
  expect(marks).toBeGreaterThan(spellings.reduce((sum, { count }) => sum + count, 0));
});
