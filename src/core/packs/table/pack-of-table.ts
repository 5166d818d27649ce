import * as v from 'valibot';
import { pushTo } from '../../shared/push-to.ts';
import { shortened } from '../../shared/shortened.ts';
import { type PackProblem, problemAt, problemOfIssue } from '../check/pack-problem.ts';
import { WhenSchema } from '../schema/fields.ts';
import type { PackFile } from '../schema/pack-schema.ts';
import { readTable, TableError, type TableProblem, type TableRow, tableProblem } from './read-table.ts';
import { idOfPack, idsFor, idsOfNotes } from './table-ids.ts';
import { type Column, statusOf, type TableWords } from './table-words.ts';

/** What the author adds to a table to make a pack of it, and what stands in where author and table say nothing. */
export interface TableDefaults {
  /** The title of the pack. Default: the source that the table names, else `fallbackTitle`. */
  title?: string | undefined;
  fallbackTitle: string;
  /** The language of the table (BCP 47). */
  language: string;
  /** When the source was published (ISO 8601). Default: the last date in the table, else `fallbackDate`. */
  published?: string | undefined;
  fallbackDate?: string | undefined;
}

export interface PackOfTable {
  /** The pack as a file would hold it. It has not been validated yet. */
  file: PackFile;
  /** Turns a problem in a field of the pack into one in the cell that the field was made of. */
  toTableProblem: (problem: PackProblem) => TableProblem;
}

/**
 * Makes a pack of a table whose rows are notes. The caller validates the pack.
 * @param languages whose words for columns and statuses are understood
 * @throws {TableError} with all problems
 */
export function packOfTable(
  text: string,
  defaults: TableDefaults,
  languages: readonly TableWords[],
): PackOfTable {
  const { rows, headings } = readTable(text, languages);
  const withHeading = (problem: TableProblem): TableProblem => {
    const heading = headings.get(String(problem.keys[0]));
    return heading === undefined ? problem : tableProblem(problem.line, heading, problem.reason);
  };
  const sources = valuesOf(rows, 'source');
  const published = defaults.published ?? valuesOf(rows, 'date').sort().at(-1) ?? defaults.fallbackDate;
  const problems = [
    ...rows.flatMap((row) => rowProblems(row, languages)),
    ...tableProblems(rows, sources, published),
  ];
  if (published === undefined || problems.length > 0) throw new TableError(problems.map(withHeading));
  const lists = listRowsOf(rows);
  const title = defaults.title ?? sources[0] ?? defaults.fallbackTitle;
  const head: Omit<PackFile, 'speakers' | 'entities' | 'notes'> = {
    format: 2,
    id: idOfPack(title),
    version: '1.0.0',
    title,
    languages: [defaults.language],
    source: { title: sources[0] ?? title, published },
  };
  return {
    file: { ...head, ...packLists(rows, lists, languages) },
    toTableProblem: (problem) => withHeading(toTableProblem(problem, lists, rows)),
  };
}

/** For each list of the pack, the rows that its items are made of, in the order of the list. */
interface ListRows {
  notes: readonly TableRow[];
  entities: readonly TableRow[];
  speakers: readonly TableRow[];
}

const listRowsOf = (rows: readonly TableRow[]): ListRows => ({
  notes: rows.filter(({ note }) => note),
  entities: firstRows(rows, 'name'),
  speakers: firstRows(rows, 'speaker'),
});

/** For each value of a column, the first row that has it. */
function firstRows(rows: readonly TableRow[], column: 'name' | 'speaker'): TableRow[] {
  const first = new Map<string, TableRow>();
  for (const row of rows) {
    const value = row[column];
    if (value && !first.has(value)) first.set(value, row);
  }
  return [...first.values()];
}

function packLists(
  rows: readonly TableRow[],
  lists: ListRows,
  languages: readonly TableWords[],
): Pick<PackFile, 'speakers' | 'entities' | 'notes'> {
  const entityIds = idsFor(valuesOf(rows, 'name'), 'entity');
  const speakerIds = idsFor(valuesOf(rows, 'speaker'), 'speaker');
  const noteIds = idsOfNotes(
    lists.notes.map(({ name = '', note = '' }) => ({ entity: entityIds.get(name) ?? '', note })),
  );
  const rowsOf = new Map<string, TableRow[]>();
  for (const row of rows) pushTo(rowsOf, row.name ?? '', row);
  return {
    ...(speakerIds.size > 0 && { speakers: [...speakerIds].map(([name, id]) => ({ id, name })) }),
    entities: [...entityIds].map(([name, id]) => ({ id, name, ...aliasesOf(name, rowsOf.get(name) ?? []) })),
    notes: lists.notes.map(({ name = '', note = '', status, speaker, date }, at) => ({
      id: noteIds[at] ?? '',
      entities: [entityIds.get(name) ?? ''],
      ...(status && { status: statusOf(status, languages) }),
      ...(speaker && { speaker: speakerIds.get(speaker) ?? '' }),
      ...(date && { when: date }),
      text: note,
    })),
  };
}

const aliasesIn = ({ alias = '' }: TableRow): string[] =>
  alias
    .split('|')
    .map((one) => one.trim())
    .filter(Boolean);

/** The aliases that a name has in all its rows, the name itself among them. */
function aliasesOf(name: string, rows: readonly TableRow[]): { aliases?: string[] } {
  const others = rows.flatMap(aliasesIn);
  return others.length > 0 ? { aliases: [...new Set([name, ...others])] } : {};
}

/** The column that each field of notes and entities is made of. */
const COLUMN_OF: Readonly<Record<string, Column | undefined>> = {
  name: 'name',
  aliases: 'alias',
  text: 'note',
  status: 'status',
  speaker: 'speaker',
  when: 'date',
};

/** The row that has an alias of a name. @param nth its place among all aliases of the name */
function rowOfAlias(
  { name = '' }: TableRow,
  nth: string | number | undefined,
  rows: readonly TableRow[],
): TableRow | undefined {
  const own = rows.filter((row) => row.name === name);
  const alias = aliasesOf(name, own).aliases?.[Number(nth)] ?? '';
  return own.find((row) => aliasesIn(row).includes(alias));
}

function toTableProblem(
  { keys: [list = '', at, field, nth], reason }: PackProblem,
  lists: ListRows,
  rows: readonly TableRow[],
): TableProblem {
  const made = list === 'notes' || list === 'entities' || list === 'speakers' ? lists[list] : [];
  const first = typeof at === 'number' ? made[at] : undefined;
  const line = (field === 'aliases' && first && rowOfAlias(first, nth, rows)?.line) || first?.line;
  // No row made the title, for example. Such a problem keeps its place in the pack.
  if (line === undefined) return { ...problemAt(list === '' ? [] : [list], reason), line };
  return tableProblem(line, list === 'speakers' ? 'speaker' : COLUMN_OF[String(field)], reason);
}

/** How many sources a message names, where a table has several. */
const MAX_NAMED_SOURCES = 3;

function tableProblems(
  rows: readonly TableRow[],
  sources: readonly string[],
  published: string | undefined,
): TableProblem[] {
  const named = [
    ...sources.slice(0, MAX_NAMED_SOURCES).map(shortened),
    ...(sources.length > MAX_NAMED_SOURCES ? ['…'] : []),
  ];
  return [
    ...(rows.length === 0 ? [tableProblem(undefined, undefined, { type: 'no-rows' })] : []),
    ...(sources.length > 1
      ? [tableProblem(undefined, 'source', { type: 'several-sources', sources: named })]
      : []),
    ...(published === undefined ? [tableProblem(undefined, 'date', { type: 'no-date' })] : []),
  ];
}

function rowProblems(
  { line, hasMore, name, note, alias, status, date }: TableRow,
  languages: readonly TableWords[],
): TableProblem[] {
  const problems: (TableProblem | false | '' | undefined)[] = [
    hasMore && tableProblem(line, undefined, { type: 'unnamed-column' }),
    !name && tableProblem(line, 'name', { type: 'empty' }),
    !note && !alias && tableProblem(line, 'note', { type: 'no-note' }),
    status &&
      !statusOf(status, languages) &&
      tableProblem(line, 'status', { type: 'unknown-status', found: shortened(status) }),
    date && dateProblem(line, v.safeParse(WhenSchema, date).issues),
  ];
  return problems.filter((problem) => problem !== undefined && typeof problem === 'object');
}

const dateProblem = (line: number, [issue]: readonly v.BaseIssue<unknown>[] = []) =>
  issue && tableProblem(line, 'date', problemOfIssue(issue).reason);

/** The different values of a column, in the order of their first rows. */
const valuesOf = (rows: readonly TableRow[], column: 'name' | 'speaker' | 'date' | 'source'): string[] => [
  ...new Set(rows.flatMap((row) => row[column] || [])),
];
