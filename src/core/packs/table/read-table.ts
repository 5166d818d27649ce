import Papa from 'papaparse';
import { type PackProblem, problemAt } from '../check/pack-problem.ts';
import { MAX_ENTITIES, MAX_NOTES } from '../schema/pack-schema.ts';
import { writtenDate } from '../schema/written-date.ts';
import { DELIMITERS, headOf } from './looks-like-table.ts';
import { COLUMNS, type Column, columnOf } from './table-words.ts';

/** Room for all notes and names of a pack. Millions of rows, which a file may have, would take all memory. */
const MAX_ROWS = 2 * (MAX_NOTES + MAX_ENTITIES);
/** How many wrong columns are told. */
const MAX_WRONG_COLUMNS = 1_000;

/** A row of a table: its cells by column, without space around them. */
export interface TableRow extends Partial<Record<Column, string>> {
  /** Where it begins in the text, counted from 1. */
  line: number;
  /** Whether there is something in a column that has no name. */
  hasMore: boolean;
}

/** A table that was read. */
export interface Table {
  rows: TableRow[];
  /** What the table itself calls its columns. */
  headings: ReadonlyMap<string, string>;
}

/** A mistake in a table. Its path is a column, or empty. */
export interface TableMistake extends PackProblem {
  /** Counted from 1; `undefined` where the table as a whole is meant. */
  line: number | undefined;
}

/** Thrown for a table that makes no pack. */
export class TableError extends Error {
  constructor(readonly mistakes: readonly TableMistake[]) {
    super(mistakes.map(({ path, line, reason }) => `${line}: ${path}: ${JSON.stringify(reason)}`).join('\n'));
    this.name = 'TableError';
  }
}

/** @returns a mistake in a column, or in the whole of a row or of the table */
export const tableMistake = (
  line: number | undefined,
  column: string | undefined,
  reason: PackProblem['reason'],
): TableMistake => ({ ...problemAt(column === undefined ? [] : [column], reason), line });

/**
 * Reads a table, as spreadsheets save or copy it: columns are separated by tabs, semicolons or commas, and quotes hold what would
 * end a cell otherwise (RFC 4180). Rows and columns without anything in them are passed over.
 * @throws {TableError} for columns that are unknown or there twice, for quotes that do not end, and for far too many rows
 */
export function readTable(text: string): Table {
  const given = text.replace(/^\ufeff/, '');
  const head = headOf(given);
  const delimiter = DELIMITERS.find((mark) => head.includes(mark)) ?? ',';
  const { data, errors } = Papa.parse<string[]>(given, { delimiter });
  const lines = linesOf(data);
  const quotes = errors.find(({ type }) => type === 'Quotes');
  if (quotes) throw new TableError([tableMistake(lines[quotes.row ?? 0], undefined, { type: 'quotes' })]);
  const filled = [...data.keys()].filter((at) => data[at]?.some((cell) => cell.trim() !== ''));
  if (filled.length - 1 > MAX_ROWS)
    throw new TableError([tableMistake(undefined, undefined, { type: 'too-many', limit: MAX_ROWS })]);
  const [names, ...records] = filled.map((at) => ({
    cells: (data[at] ?? []).map((cell) => cell.trim()),
    line: lines[at] ?? 1,
  }));
  const columns = names ? columnsOf(names.cells, names.line) : [];
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

/** What is in a cell; a date as packs write it, also where a spreadsheet has turned it into "30.6.2020". */
const contentOf = (column: Column, cell: string): string => (column === 'date' ? writtenDate(cell) : cell);

/** The line in which each record begins. Cells in quotes may hold several lines. */
function linesOf(records: readonly (readonly string[])[]): number[] {
  let line = 1;
  return records.map((cells) => {
    const begins = line;
    line += 1;
    for (const cell of cells) line += cell.match(/\r\n?|\n/g)?.length ?? 0;
    return begins;
  });
}

/** The columns of the names in the first line; `undefined` for those without one. */
function columnsOf(names: readonly string[], line: number): (Column | undefined)[] {
  const mistakes: TableMistake[] = [];
  const columns = names.map(columnOf);
  // The first row of a table without such a line: each of its cells would be told as a mistake otherwise.
  if (columns.every((column) => column === undefined))
    throw new TableError([tableMistake(line, undefined, { type: 'unknown-column' })]);
  for (const [at, name] of names.entries()) {
    if (mistakes.length === MAX_WRONG_COLUMNS) break;
    const column = columns[at];
    if (!column && name !== '') mistakes.push(tableMistake(line, name, { type: 'unknown-column' }));
    if (column && columns.indexOf(column) < at)
      mistakes.push(tableMistake(line, name, { type: 'repeated-column' }));
  }
  if (!columns.includes('name') && mistakes.length === 0)
    mistakes.push(tableMistake(line, 'name', { type: 'unknown-column' }));
  if (mistakes.length > 0) throw new TableError(mistakes);
  return columns;
}
