import type { Note } from '../../core/packs/schema/pack.ts';
import { assertNever } from '../../core/shared/assert-never.ts';
import { countValues } from '../../core/shared/count-values.ts';

export const FILTERS = ['entity', 'topic', 'status', 'speaker', 'year'] as const;
export type Filter = (typeof FILTERS)[number];

/** The value of each filter that is set: an id, a status, or a year. */
export type Filters = Readonly<Partial<Record<Filter, string>>>;

/** The values of a filter that a note passes with. Both the speaker and whoever passed the statement on count as speakers. */
export function valuesOf(note: Note, filter: Filter): readonly string[] {
  switch (filter) {
    case 'entity':
      return note.entities;
    case 'topic':
      return note.topics;
    case 'status':
      return [note.status];
    case 'speaker':
      return note.via === undefined || note.via === note.speaker ? [note.speaker] : [note.speaker, note.via];
    case 'year':
      return yearsOf(note);
    default:
      return assertNever(filter);
  }
}

/** The first and the last year of a note. */
function yearSpan({ when: { start, end = start } }: Note): { first: number; last: number } {
  const first = Number(start.slice(0, 4));
  return { first, last: Math.max(first, Number(end.slice(0, 4))) };
}

const yearText = (year: number) => String(year).padStart(4, '0');

/** All years of a note. */
function yearsOf(note: Note): readonly string[] {
  const { first, last } = yearSpan(note);
  return Array.from({ length: last - first + 1 }, (_, i) => yearText(first + i));
}

/** Whether a note passes a filter with a value. */
export function matchesFilter(note: Note, filter: Filter, value: string): boolean {
  if (filter !== 'year') return valuesOf(note, filter).includes(value);
  const { first, last } = yearSpan(note);
  return /^\d{4}$/.test(value) && Number(value) >= first && Number(value) <= last;
}

/** The notes that pass all filters, in their order. */
export const filterNotes = (notes: readonly Note[], filters: Filters): readonly Note[] =>
  notes.filter((note) =>
    FILTERS.every((filter) => {
      const value = filters[filter];
      return value === undefined || matchesFilter(note, filter, value);
    }),
  );

/** A copy of the filters with one of them set, or cleared if `value` is undefined. */
export function withFilter(filters: Filters, filter: Filter, value: string | undefined): Filters {
  const { [filter]: _, ...others } = filters;
  return value === undefined ? others : { ...others, [filter]: value };
}

/** How many notes would pass, by value of one filter, if the other filters stay as they are. */
export function countByValue(
  notes: readonly Note[],
  filters: Filters,
  filter: Filter,
): ReadonlyMap<string, number> {
  const passing = filterNotes(notes, withFilter(filters, filter, undefined));
  if (filter === 'year') return countYears(passing);
  return countValues(passing.flatMap((note) => valuesOf(note, filter)));
}

/** Counts notes by year. Adds a note in its first year and subtracts it after its last, so that long periods take no longer. */
function countYears(notes: readonly Note[]): ReadonlyMap<string, number> {
  const changes = new Map<number, number>();
  const change = (year: number, by: number) => changes.set(year, (changes.get(year) ?? 0) + by);
  for (const note of notes) {
    const { first, last } = yearSpan(note);
    change(first, 1);
    change(last + 1, -1);
  }
  const counts = new Map<string, number>();
  const years = [...changes.keys()].sort((one, other) => one - other);
  let count = 0;
  for (const [at, year] of years.entries()) {
    count += changes.get(year) ?? 0;
    if (count > 0)
      for (let one = year; one < (years[at + 1] ?? year); one += 1) counts.set(yearText(one), count);
  }
  return counts;
}
