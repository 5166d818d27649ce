import { describe, expect, test } from 'vitest';
import { parsePack } from '../../../../src/core/packs/parse-pack.ts';
import { keepNoteIds } from '../../../../src/core/packs/table/keep-note-ids.ts';
import { packOfTable } from '../../harness/tables-in-all-languages.ts';

const tableOf = (rows: readonly string[]) =>
  packOfTable(['name\tnote', ...rows].join('\n'), {
    fallbackTitle: 'My list',
    language: 'en',
    fallbackDate: '2026-01-31',
  }).file;

/** Which row of the list before each row of its later version is recognised as; `undefined` for a new one. */
function recognised(before: readonly string[], after: readonly string[]): (string | undefined)[] {
  const installed = tableOf(before);
  const { notes } = keepNoteIds(tableOf(after), parsePack(installed, 'before'));
  expect(new Set(notes.map(({ id }) => id)).size).toBe(notes.length);
  return notes.map(({ id }) => before[installed.notes.findIndex((one) => one.id === id)]);
}

const OPENED = 'Pool\tThe pool opened in 1958.';
const WINTER = 'Pool\tIt will stay open in winter, says the mayor.';
const FLATS = 'Firm\tThey want to build flats beside the pool.';

describe('a note of a list is recognised in a later version', () => {
  test.each<[string, string[], (string | undefined)[]]>([
    [
      'where a word was put right',
      ['Pool\tThe pool opened in June 1958.', WINTER, FLATS],
      [OPENED, WINTER, FLATS],
    ],
    [
      'wherever it stands',
      [FLATS, 'Pool\tIt stays open in winter, says the mayor.', OPENED],
      [FLATS, WINTER, OPENED],
    ],
    [
      'but not where it says something else',
      ['Pool\tSwimming lessons are on Mondays.', FLATS],
      [undefined, FLATS],
    ],
    ['nor on another name', ['Firm\tThe pool opened in 1958.'], [undefined]],
    ['nor where it is there as it was', [OPENED, 'Pool\tThe pool opened in 1985.'], [OPENED, undefined]],
  ])('%s', (_, after, found) => {
    expect(recognised([OPENED, WINTER, FLATS], after)).toEqual(found);
  });

  test('and the one after that again, also where the first wording has come back as a note of its own', () => {
    const reworded = 'Pool\tThe pool opened in May 1958.';
    const second = keepNoteIds(tableOf([reworded]), parsePack(tableOf([OPENED]), 'first'));
    const third = keepNoteIds(tableOf([OPENED, reworded]), parsePack(second, 'second'));
    const [own, kept] = third.notes.map(({ id }) => id);
    expect(kept).toBe(second.notes[0]?.id);
    expect(own).not.toBe(kept);
  });
});
