import type { Note } from '../../core/packs/pack.ts';
import { assertNever } from '../../core/shared/assert-never.ts';

export const FILTERS = ['entity', 'topic', 'status', 'speaker', 'year'] as const;
export type Filter = (typeof FILTERS)[number];

/** The value of each filter that is set: an id, a status, or a year. */
export type Filters = Readonly<Partial<Record<Filter, string>>>;

/** The values of a filter that a note passes with. Its speakers include the one who passed the statement on. */
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

/** The first and the last year of a period and those between. */
function yearsOf({ when: { start, end = start } }: Note): readonly string[] {
  const first = Number(start.slice(0, 4));
  const count = Math.max(0, Number(end.slice(0, 4)) - first);
  return Array.from({ length: count + 1 }, (_, i) => String(first + i).padStart(4, '0'));
}

export const matchesFilter = (note: Note, filter: Filter, value: string): boolean =>
  valuesOf(note, filter).includes(value);

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

/** How many notes would pass the filters with each value of one of them. */
export function countValues(
  notes: readonly Note[],
  filters: Filters,
  filter: Filter,
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const note of filterNotes(notes, withFilter(filters, filter, undefined)))
    for (const value of valuesOf(note, filter)) counts.set(value, (counts.get(value) ?? 0) + 1);
  return counts;
}
