import Papa from 'papaparse';
import { shortened } from '../../shared/shortened.ts';
import { type PackProblem, problemAt } from '../check/pack-problem.ts';
import { toIsoDate } from '../schema/iso-date.ts';
import { MAX_ENTITIES, MAX_NOTES } from '../schema/pack-schema.ts';
import { DELIMITERS, headOf, takeSeparator } from './looks-like-table.ts';
import { COLUMNS, type Column, columnOf, type TableWords } from './table-words.ts';

/** Room for all notes and names of a pack. A file may have millions of rows, which would take all memory. */
const MAX_ROWS = 2 * (MAX_NOTES + MAX_ENTITIES);
/** How many wrong columns are reported. */
const MAX_WRONG_COLUMNS = 1_000;

/** The cells of a row by column, trimmed. */
export interface TableRow extends Partial<Record<Column, string>> {
  /** The line of the text in which the row begins, counted from 1. */
  line: number;
  /** Whether a column without a name has a cell that is not empty. */
  hasMore: boolean;
}

/** A table that was read. */
export interface Table {
  rows: TableRow[];
  /** The heading of each column, as the table has it. */
  headings: ReadonlyMap<string, string>;
}

/** A problem in a table. Its `path` is the name of a column, or empty for a whole row or table. */
export interface TableProblem extends PackProblem {
  /** Counted from 1; `undefined` for the table as a whole. */
  line: number | undefined;
}

/** Thrown for a table from which no pack can be made. */
export class TableError extends Error {
  constructor(readonly problems: readonly TableProblem[]) {
    super(problems.map(({ path, line, reason }) => `${line}: ${path}: ${JSON.stringify(reason)}`).join('\n'));
    this.name = 'TableError';
  }
}

/** @param column `undefined` for a whole row or table */
export const tableProblem = (
  line: number | undefined,
  column: string | undefined,
  reason: PackProblem['reason'],
): TableProblem => ({ ...problemAt(column === undefined ? [] : [column], reason), line });

/**
 * Reads a table as spreadsheets save or copy it (RFC 4180): columns are separated by tabs, semicolons or commas, and a cell that
 * contains a separator or a line break is in quotes. Skips empty rows and columns.
 * @param languages whose words for columns are understood
 * @throws {TableError} for another separator, for unknown or repeated columns, for a quote that is never closed, and for too many rows
 */
export function readTable(text: string, languages: readonly TableWords[]): Table {
  // The parser takes the end of the first line for that of all.
  const { separator, rest } = takeSeparator(text.replace(/^\ufeff/, '').replace(/\r\n?/g, '\n'));
  const head = headOf(rest);
  const delimiter = separator ?? DELIMITERS.find((mark) => head.includes(mark)) ?? ',';
  // It separates aliases within a cell.
  if (!head.includes(delimiter) && head.includes('|'))
    throw new TableError([tableProblem(1, undefined, { type: 'separator' })]);
  const { data, errors } = Papa.parse<string[]>(rest, { delimiter });
  const lines = linesOf(data);
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) throw new TableError([tableProblem(lines[quotes.row ?? 0], undefined, { type: 'quotes' })]);
  const filled = [...data.keys()].filter((at) => data[at]?.some((cell) => cell.trim() !== ''));
  if (filled.length - 1 > MAX_ROWS)
    throw new TableError([tableProblem(undefined, undefined, { type: 'too-many', limit: MAX_ROWS })]);
  const [names, ...records] = filled.map((at) => ({
    cells: (data[at] ?? []).map((cell) => cell.trim()),
    line: lines[at] ?? 1,
  }));
  const columns = names ? columnsOf(names.cells, names.line, languages) : [];
  const named = COLUMNS.map((column) => [column, columns.indexOf(column)] as const).filter(
    ([, at]) => at >= 0,
  );
  const rows = records.map(({ cells, line }) => ({
    ...Object.fromEntries(named.map(([column, at]) => [column, contentOf(column, cells[at] ?? '')])),
    line,
    hasMore: cells.some((cell, at) => cell !== '' && columns[at] === undefined),
  }));
  return { rows, headings: new Map(named.map(([column, at]) => [column, names?.cells[at] ?? column])) };
}

/** Columns by whose cells rows belong together. What looks the same in them is the same, also with a no-break space. */
const GROUPING: readonly Column[] = ['name', 'speaker', 'source'];

/** The text of a cell. Spreadsheets may rewrite a date as "30.6.2020"; packs need "2020-06-30". */
function contentOf(column: Column, cell: string): string {
  if (column === 'date') return toIsoDate(cell);
  return GROUPING.includes(column) ? cell.replace(/\s+/g, ' ') : cell;
}

/** The line in which each record begins. A cell in quotes may span several lines. */
function linesOf(records: readonly (readonly string[])[]): number[] {
  let line = 1;
  return records.map((cells) => {
    const begins = line;
    line += 1;
    for (const cell of cells) line += cell.match(/\n/g)?.length ?? 0;
    return begins;
  });
}

/** The columns that the names in the first line stand for; `undefined` where a name is empty. */
function columnsOf(
  names: readonly string[],
  line: number,
  languages: readonly TableWords[],
): (Column | undefined)[] {
  const problems: TableProblem[] = [];
  const columns = names.map((name) => columnOf(name, languages));
  // A table without a line of names. One problem says so, instead of one for each cell of its first row.
  if (columns.every((column) => column === undefined))
    throw new TableError([tableProblem(line, undefined, { type: 'no-name-column' })]);
  for (const [at, name] of names.entries()) {
    if (problems.length === MAX_WRONG_COLUMNS) break;
    const column = columns[at];
    if (!column && name !== '')
      problems.push(tableProblem(line, name, { type: 'unknown-column', found: shortened(name) }));
    if (column && columns.indexOf(column) < at)
      problems.push(tableProblem(line, name, { type: 'repeated-column' }));
  }
  if (!columns.includes('name')) problems.push(tableProblem(line, 'name', { type: 'no-name-column' }));
  if (problems.length > 0) throw new TableError(problems);
  return columns;
}
