import * as v from 'valibot';
import { pushTo } from '../../shared/push-to.ts';
import { type PackProblem, problemAt, problemOf, shortened } from '../check/pack-problem.ts';
import { WhenSchema } from '../schema/fields.ts';
import type { PackFile } from '../schema/pack-schema.ts';
import { readTable, TableError, type TableMistake, type TableRow, tableMistake } from './read-table.ts';
import { idOfPack, idsFor, idsOfNotes } from './table-ids.ts';
import { statusOf } from './table-words.ts';

/** What a table does not say of its pack. */
export interface TableDefaults {
  /** Of the pack; without it, that of the source, else `fallbackTitle`. */
  title?: string | undefined;
  fallbackTitle: string;
  /** The language of the table (BCP 47). */
  language: string;
  /** When the source was published; without it, the last date of the table, else `fallbackDate`. */
  published?: string | undefined;
  fallbackDate?: string | undefined;
}

/** A pack that was made of a table. */
export interface PackOfTable {
  file: PackFile;
  /** Tells a mistake in a field of the pack as one of the cell that it was made of. */
  toMistake: (problem: PackProblem) => TableMistake;
}

/**
 * Makes a pack of a table whose rows are notes. What it makes is still to be checked as a pack.
 * @throws {TableError} with all mistakes
 */
export function packOfTable(text: string, defaults: TableDefaults): PackOfTable {
  const { rows, headings } = readTable(text);
  const inOwnWords = (mistake: TableMistake): TableMistake => {
    const heading = headings.get(String(mistake.keys[0]));
    return heading === undefined ? mistake : tableMistake(mistake.line, heading, mistake.reason);
  };
  const mistakes = rows.flatMap(mistakesIn);
  if (rows.length === 0) mistakes.push(tableMistake(undefined, undefined, { type: 'no-rows' }));
  const sources = valuesOf(rows, 'source');
  if (sources.length > 1)
    mistakes.push(tableMistake(undefined, 'source', { type: 'several-sources', sources: someOf(sources) }));
  const published = defaults.published ?? valuesOf(rows, 'date').sort().at(-1) ?? defaults.fallbackDate;
  if (published === undefined) mistakes.push(tableMistake(undefined, 'date', { type: 'no-date' }));
  if (mistakes.length > 0) throw new TableError(mistakes.map(inOwnWords));
  const title = defaults.title ?? sources[0] ?? defaults.fallbackTitle;
  const entityIds = idsFor(valuesOf(rows, 'name'), 'entity');
  const speakerIds = idsFor(valuesOf(rows, 'speaker'), 'speaker');
  const noteRows = rows.filter(({ note }) => note);
  const rowsOf = new Map<string, TableRow[]>();
  for (const row of rows) pushTo(rowsOf, row.name ?? '', row);
  const noteIds = idsOfNotes(
    noteRows.map(({ name = '', note = '' }) => ({ entity: entityIds.get(name) ?? '', note })),
  );
  const rowOfSpeaker = new Map([...rows].reverse().map((row) => [row.speaker ?? '', row]));
  const file: PackFile = {
    format: 2,
    id: idOfPack(title),
    version: '1.0.0',
    title,
    languages: [defaults.language],
    source: { title: sources[0] ?? title, published: published ?? '' },
    ...(speakerIds.size > 0 && { speakers: [...speakerIds].map(([name, id]) => ({ id, name })) }),
    entities: [...entityIds].map(([name, id]) => ({ id, name, ...aliasesOf(name, rowsOf.get(name) ?? []) })),
    notes: noteRows.map(({ name = '', note = '', status, speaker, date }, at) => ({
      id: noteIds[at] ?? '',
      entities: [entityIds.get(name) ?? ''],
      ...(status && { status: statusOf(status) }),
      ...(speaker && { speaker: speakerIds.get(speaker) ?? '' }),
      ...(date && { when: date }),
      text: note,
    })),
  };
  const lists: Readonly<Record<string, readonly (TableRow | undefined)[]>> = {
    notes: noteRows,
    entities: [...entityIds.keys()].map((name) => rowsOf.get(name)?.[0]),
    speakers: [...speakerIds.keys()].map((name) => rowOfSpeaker.get(name)),
  };
  return {
    file,
    toMistake({ keys: [list = '', at, field], reason }) {
      const line = typeof at === 'number' ? lists[list]?.[at]?.line : undefined;
      const column = list === 'speakers' ? 'speaker' : COLUMN_OF[String(field)];
      const mistake = tableMistake(line, line === undefined ? undefined : column, reason);
      // Of the pack as a whole, such as its title.
      const ofWhole = line === undefined && problemAt(list === '' ? [] : [list], reason);
      return inOwnWords({ ...mistake, ...ofWhole });
    },
  };
}

/** How many sources are told, where there are several. */
const MAX_SOURCES = 3;

const someOf = (sources: readonly string[]): string[] => [
  ...sources.slice(0, MAX_SOURCES).map(shortened),
  ...(sources.length > MAX_SOURCES ? ['…'] : []),
];

/** The columns that fields of notes and entities are made of. */
const COLUMN_OF: Readonly<Record<string, string | undefined>> = {
  name: 'name',
  aliases: 'alias',
  text: 'note',
  status: 'status',
  speaker: 'speaker',
  when: 'date',
};

function mistakesIn({ line, hasMore, name, note, alias, status, date }: TableRow): TableMistake[] {
  const mistakes: (TableMistake | false | '' | undefined)[] = [
    hasMore && tableMistake(line, undefined, { type: 'unnamed-column' }),
    !name && tableMistake(line, 'name', { type: 'empty' }),
    !note && !alias && tableMistake(line, 'note', { type: 'no-note' }),
    status &&
      !statusOf(status) &&
      tableMistake(line, 'status', { type: 'unknown-status', found: shortened(status) }),
    date && mistakeOfDate(line, v.safeParse(WhenSchema, date).issues),
  ];
  return mistakes.filter((mistake) => mistake !== undefined && typeof mistake === 'object');
}

const mistakeOfDate = (line: number, [issue]: readonly v.BaseIssue<unknown>[] = []) =>
  issue && tableMistake(line, 'date', problemOf(issue).reason);

const valuesOf = (rows: readonly TableRow[], column: 'name' | 'speaker' | 'date' | 'source'): string[] => [
  ...new Set(rows.flatMap((row) => row[column] || [])),
];

/** The aliases of a name in all its rows. Its name is one of them. */
function aliasesOf(name: string, rows: readonly TableRow[]): { aliases?: string[] } {
  const others = rows
    .flatMap(({ alias = '' }) => alias.split('|'))
    .map((alias) => alias.trim())
    .filter(Boolean);
  return others.length > 0 ? { aliases: [...new Set([name, ...others])] } : {};
}
