import { basename, extname } from 'node:path';
import { CsvError, parse } from 'csv-parse/sync';
import * as v from 'valibot';
import { WhenSchema } from '../../src/core/packs/schema/fields.ts';
import { type PackFile, StatusSchema } from '../../src/core/packs/schema/pack-schema.ts';
import { pushTo } from '../../src/core/shared/push-to.ts';
import { type ConvertOptions, PackToolError } from './pack-options.ts';
import { printable } from './printable.ts';

const COLUMNS = ['name', 'alias', 'note', 'status', 'speaker', 'date', 'source'] as const;
type Row = Partial<Record<(typeof COLUMNS)[number], string>> & { line: number; hasMore: boolean };

/** What columns without a name go by, each with its number: spreadsheets write such ones at the end. */
const UNNAMED = 'unnamed ';

const RowSchema = v.object({
  info: v.object({ lines: v.number() }),
  record: v.record(v.string(), v.string()),
});

/**
 * Makes a pack of a table, whose rows are notes.
 * @param text comma, semicolon or tab separated, with the names of columns in its first line
 * @throws {PackToolError} with all mistakes and their lines
 */
export function convertTable(text: string, file: string, options: ConvertOptions = {}): PackFile {
  const rows = readRows(text);
  const mistakes = rows.flatMap(mistakesIn);
  if (rows.length === 0) mistakes.push('There are no rows below the names of the columns.');
  const sources = valuesOf(rows, 'source');
  if (sources.length > 1)
    mistakes.push(`A pack has one source, but the table names ${sources.join(', ')}. Make a pack of each.`);
  const published = options.published ?? valuesOf(rows, 'date').sort().at(-1);
  if (published === undefined)
    mistakes.push('No row has a date. Say by --published when the source was published.');
  if (options.published !== undefined && !v.is(WhenSchema, options.published))
    mistakes.push(`--published: ${noDate(options.published)}`);
  if (mistakes.length > 0) throw new PackToolError(mistakes.map(printable).join('\n'));
  const title = options.title ?? sources[0] ?? basename(file, extname(file));
  const entityIds = idsFor(valuesOf(rows, 'name'), 'entity');
  const speakerIds = idsFor(valuesOf(rows, 'speaker'), 'speaker');
  const notes = rows.filter(({ note }) => note);
  const rowsOf = new Map<string, Row[]>();
  for (const row of rows) pushTo(rowsOf, row.name ?? '', row);
  return {
    format: 2,
    id: slug(title) || 'pack',
    version: '1.0.0',
    title,
    languages: [options.language ?? 'en'],
    source: { title: sources[0] ?? title, published: published ?? '' },
    ...(speakerIds.size > 0 && { speakers: [...speakerIds].map(([name, id]) => ({ id, name })) }),
    entities: [...entityIds].map(([name, id]) => ({ id, name, ...aliasesOf(name, rowsOf.get(name) ?? []) })),
    notes: notes.map(({ name = '', note = '', status, speaker, date }, at) => ({
      id: `note-${at + 1}`,
      entities: [entityIds.get(name) ?? ''],
      ...(status && { status: v.parse(StatusSchema, status) }),
      ...(speaker && { speaker: speakerIds.get(speaker) ?? '' }),
      ...(date && { when: date }),
      text: note,
    })),
  };
}

function readRows(text: string): Row[] {
  const head = text.split(/\r\n?|\n/).find((line) => line.trim() !== '') ?? '';
  const delimiter = ['\t', ';', ','].find((mark) => head.includes(mark)) ?? ',';
  try {
    const found: unknown = parse(text, {
      bom: true,
      columns: columnsOf,
      delimiter,
      info: true,
      skip_empty_lines: true,
      skip_records_with_empty_values: true,
      trim: true,
    });
    return v.parse(v.array(RowSchema), found).map(({ info, record }) => ({
      ...record,
      line: info.lines,
      hasMore: Object.entries(record).some(([column, cell]) => column.startsWith(UNNAMED) && cell !== ''),
    }));
  } catch (error) {
    if (error instanceof CsvError) throw new PackToolError(`The table cannot be read: ${error.message}`);
    throw error;
  }
}

/** @throws {PackToolError} for a column of another name, and for one that is there twice */
function columnsOf(names: readonly string[]): string[] {
  const columns = names.map((name, at) => (name.trim() === '' ? `${UNNAMED}${at}` : columnOf(name)));
  const repeated = columns.find((column, at) => columns.indexOf(column) < at);
  if (repeated !== undefined) throw new PackToolError(`There are two columns "${repeated}".`);
  return columns;
}

function columnOf(name: string): string {
  const column = COLUMNS.find((known) => known === name.trim().toLowerCase());
  if (column) return column;
  throw new PackToolError(`There is no column "${name}". Columns are ${COLUMNS.join(', ')}.`);
}

const noDate = (text: string) => `"${text}" is no date. Write 2020-06-30, 2020-06 or 2020.`;

function mistakesIn({ line, hasMore, name, note, alias, status, date }: Row): string[] {
  const mistakes = [
    hasMore && 'There is something in a column without a name.',
    !name && 'The name is missing.',
    !note && !alias && 'There is neither a note nor an alias.',
    status &&
      !v.is(StatusSchema, status) &&
      `"${status}" is no status. Write ${StatusSchema.options.join(', ')}.`,
    date && !v.is(WhenSchema, date) && noDate(date),
  ];
  return mistakes.flatMap((mistake) => (mistake ? [`Line ${line}: ${mistake}`] : []));
}

const valuesOf = (rows: readonly Row[], column: (typeof COLUMNS)[number]): string[] => [
  ...new Set(rows.flatMap((row) => row[column] || [])),
];

/** The aliases of a name in all its rows. Its name is one of them. */
function aliasesOf(name: string, rows: readonly Row[]): { aliases?: string[] } {
  const others = rows
    .flatMap(({ alias = '' }) => alias.split('|'))
    .map((alias) => alias.trim())
    .filter(Boolean);
  return others.length > 0 ? { aliases: [...new Set([name, ...others])] } : {};
}

/** An id for each name, numbered where the letters of names are the same or are none of an id. */
function idsFor(names: readonly string[], fallback: string): Map<string, string> {
  const used = new Set<string>();
  return new Map(
    names.map((name) => {
      const start = slug(name) || fallback;
      let id = start;
      for (let n = 2; used.has(id); n += 1) id = `${start}-${n}`;
      used.add(id);
      return [name, id];
    }),
  );
}

/** @returns the letters of a name that an id may have; empty for names in other scripts */
const slug = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 50)
    .replace(/^-+|-+$/g, '');
