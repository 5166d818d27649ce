import type { Language } from '../../shared/language.ts';
import { type Status, StatusSchema } from '../schema/pack-schema.ts';

/** The columns that a table may have, in its first line. `name` has to be there. */
export const COLUMNS = ['name', 'alias', 'note', 'status', 'speaker', 'date', 'source'] as const;
export type Column = (typeof COLUMNS)[number];

/** Words for one thing, the first of which is the one to show. */
type Words = readonly [string, ...string[]];
type WordsByLanguage = Readonly<Record<Language, Words>>;

/** What columns are called. All words are understood in whatever language the page is: tables are passed on. */
const COLUMN_WORDS: Readonly<Record<Column, WordsByLanguage>> = {
  name: { en: ['name', 'names'], de: ['Name', 'Namen'] },
  alias: { en: ['alias', 'aliases'], de: ['Alias', 'Aliasse', 'Schreibweise', 'Schreibweisen'] },
  note: { en: ['note', 'notes'], de: ['Notiz', 'Notizen'] },
  status: { en: ['status'], de: ['Status'] },
  speaker: { en: ['speaker'], de: ['Sprecher', 'Sprecherin'] },
  date: { en: ['date'], de: ['Datum'] },
  source: { en: ['source'], de: ['Quelle'] },
};

const STATUS_WORDS: Readonly<Record<Status, WordsByLanguage>> = {
  fact: { en: ['fact'], de: ['Fakt'] },
  reported: { en: ['reported', 'report'], de: ['Bericht'] },
  announced: { en: ['announced', 'announcement'], de: ['Ankündigung'] },
  claim: { en: ['claim'], de: ['Aussage'] },
  denial: { en: ['denial'], de: ['Dementi'] },
  opinion: { en: ['opinion'], de: ['Meinung'] },
  estimate: { en: ['estimate'], de: ['Schätzung'] },
  open: { en: ['open', 'open question'], de: ['Offen', 'Offene Frage'] },
};

/** The column that a cell of the first line names. */
export const columnOf = (word: string): Column | undefined =>
  COLUMNS.find((column) => isOneOf(COLUMN_WORDS[column], word));

/** The status that a cell names. */
export const statusOf = (word: string): Status | undefined =>
  StatusSchema.options.find((status) => isOneOf(STATUS_WORDS[status], word));

const isOneOf = (words: WordsByLanguage, word: string): boolean => {
  const wanted = word.toLowerCase();
  return Object.values(words).some((known) => known.some((one) => one.toLowerCase() === wanted));
};

/** What to write for each column, in a language. */
export const columnNames = (language: Language): string[] =>
  COLUMNS.map((column) => COLUMN_WORDS[column][language][0]);

/** What to write for each status, in a language. */
export const statusNames = (language: Language): string[] =>
  StatusSchema.options.map((status) => STATUS_WORDS[status][language][0]);
