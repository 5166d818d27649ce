import type { PackProblem } from '../../../core/packs/check/pack-problem.ts';
import { placesOf, type TextPlace } from '../../../core/packs/check/problem-places.ts';
import { PackError, parsePackText } from '../../../core/packs/parse-pack.ts';
import type { Pack } from '../../../core/packs/schema/pack.ts';
import type { PackFile } from '../../../core/packs/schema/pack-schema.ts';
import { keepNoteIds } from '../../../core/packs/table/keep-note-ids.ts';
import { looksLikeTable } from '../../../core/packs/table/looks-like-table.ts';
import { packOfTable, type TableDefaults } from '../../../core/packs/table/pack-of-table.ts';
import { TableError, type TableProblem } from '../../../core/packs/table/read-table.ts';
import { orUndefined } from '../../../core/tasks/promises.ts';
import { allTableWords } from '../../../ui/strings/tables.ts';
import { differenceBetween, type FirstNames, type PackDifference, sharedNames } from './pack-comparison.ts';
import { outlineOf, type PackOutline } from './pack-outline.ts';

/** How many mistakes are listed; a wrong file may have tens of thousands. */
const MAX_MISTAKES = 50;

/** A mistake and its place in the text; no place for the text as a whole. In a table, only the line is known. */
export interface LocatedProblem extends PackProblem {
  place: TextPlace | { line: number; column?: undefined } | undefined;
}

/** The result of reading a text. Mistakes are in the order of the text. */
type ReadPack =
  /** `text` is the pack as JSON, also where a table was read. */
  | { type: 'valid'; outline: PackOutline; text: string }
  /** `isOneLine`: whether the text is a single line. */
  | { type: 'invalid'; mistakes: readonly LocatedProblem[]; more: number; isOneLine: boolean };

/** How a pack compares with an installed one: as its update, or as another pack that may share names with it. */
type PackComparison =
  /** `text` where notes of a table keep the ids that they have there. */
  { type: 'update'; difference: PackDifference; text?: string } | { type: 'other'; shared: FirstNames };

/** Reads and compares packs. Both may take long, so the page uses one in a worker. */
export interface PackReader {
  /**
   * @param text a pack or a table
   * @param file the file's name, for error messages
   * @param defaults what the pack has where a table does not say it; without them, the text is not taken for a table
   */
  read: (text: string, file: string, defaults?: TableDefaults) => Promise<ReadPack>;
  /**
   * Compares the pack that was read last with one that is installed.
   * @returns `undefined` where one of them is not valid
   */
  compare: (installed: string) => Promise<PackComparison | undefined>;
}

/** Creates a reader in this thread. */
export function packReader(): PackReader {
  let last: Pack | undefined;
  let table: PackFile | undefined;
  return {
    async read(text, file, defaults) {
      last = undefined;
      table = undefined;
      const read =
        defaults && looksLikeTable(text, allTableWords)
          ? tableRead(text, file, defaults)
          : packRead(text, file);
      if (!('pack' in read)) return refusalOf(read.mistakes, text);
      last = read.pack;
      table = read.table;
      return { type: 'valid', outline: outlineOf(last), text: read.text };
    },
    async compare(installed) {
      // It may have been stored by another version of the extension, and not be valid for this one.
      const other = await orUndefined(Promise.resolve().then(() => parsePackText(installed, 'installed')));
      if (!last || !other) return undefined;
      if (other.id !== last.id) return { type: 'other', shared: sharedNames(last, other) };
      if (!table) return { type: 'update', difference: differenceBetween(other, last) };
      const text = textOfFile(keepNoteIds(table, other));
      last = parsePackText(text, 'table');
      return { type: 'update', difference: differenceBetween(other, last), text };
    },
  };
}

/** @param table what a table was turned into */
type Read = { pack: Pack; text: string; table?: PackFile } | { mistakes: readonly LocatedProblem[] };

const textOfFile = (file: PackFile): string => JSON.stringify(file, null, 2);

function packRead(text: string, file: string): Read {
  try {
    return { pack: parsePackText(text, file), text };
  } catch (error) {
    if (!(error instanceof PackError)) throw error;
    return { mistakes: mistakesIn(text, error.problems) };
  }
}

function tableRead(table: string, file: string, defaults: TableDefaults): Read {
  try {
    const made = packOfTable(table, defaults, allTableWords);
    const text = textOfFile(made.file);
    try {
      return { pack: parsePackText(text, file), text, table: made.file };
    } catch (error) {
      if (!(error instanceof PackError)) throw error;
      return { mistakes: error.problems.map((problem) => inTable(made.toTableProblem(problem))) };
    }
  } catch (error) {
    if (!(error instanceof TableError)) throw error;
    return { mistakes: error.problems.map(inTable) };
  }
}

const inTable = ({ line, ...problem }: TableProblem): LocatedProblem => ({
  ...problem,
  place: line === undefined ? undefined : { line },
});

const refusalOf = (mistakes: readonly LocatedProblem[], text: string): ReadPack => ({
  type: 'invalid',
  mistakes: mistakes.slice(0, MAX_MISTAKES),
  more: Math.max(0, mistakes.length - MAX_MISTAKES),
  isOneLine: !/[\n\r]/.test(text.trim()),
});

function mistakesIn(text: string, problems: readonly PackProblem[]): LocatedProblem[] {
  const places = placesOf(text, problems);
  return problems
    .map((problem, at) => ({ problem, place: places[at] }))
    .sort(({ place: one }, { place: other }) => {
      if (!one || !other) return Number(one !== undefined) - Number(other !== undefined);
      return one.line - other.line || one.column - other.column;
    })
    .map(({ problem, place }) => ({ ...problem, place }));
}
