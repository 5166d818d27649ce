import { type Status, StatusSchema } from '../schema/pack-schema.ts';

/** The columns that a table may have, in its first line. `name` has to be there. */
export const COLUMNS = ['name', 'alias', 'note', 'status', 'speaker', 'date', 'source'] as const;
export type Column = (typeof COLUMNS)[number];

/** Words for one thing, the first of which is the one to show. */
type Words = readonly [string, ...string[]];

/** What columns and statuses are called in one language. */
export interface TableWords {
  columns: Readonly<Record<Column, Words>>;
  statuses: Readonly<Record<Status, Words>>;
}

/** The column that a cell of the first line names. @param languages whose words are understood */
export const columnOf = (word: string, languages: readonly TableWords[]): Column | undefined =>
  COLUMNS.find((column) => languages.some(({ columns }) => isOneOf(columns[column], word)));

/** The status that a cell names. @param languages as for `columnOf` */
export const statusOf = (word: string, languages: readonly TableWords[]): Status | undefined =>
  StatusSchema.options.find((status) => languages.some(({ statuses }) => isOneOf(statuses[status], word)));

const isOneOf = (words: Words, word: string): boolean => {
  const wanted = word.toLowerCase();
  return words.some((known) => known.toLowerCase() === wanted);
};

/** What to write for each column. */
export const columnNames = ({ columns }: TableWords): string[] => COLUMNS.map((column) => columns[column][0]);

/** What to write for each status. */
export const statusNames = ({ statuses }: TableWords): string[] =>
  StatusSchema.options.map((status) => statuses[status][0]);
