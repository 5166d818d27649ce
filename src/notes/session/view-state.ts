import type { Note, Pack } from '../../core/packs/pack-schema.ts';
import { assertNever } from '../../core/shared/assert-never.ts';

/** What notes can be narrowed down by. */
export const FILTERS = ['entity', 'topic', 'status', 'speaker'] as const;
export type Filter = (typeof FILTERS)[number];

/** The chosen value of each filter that is set: an id of the pack, or a status. */
export type Filters = Readonly<Partial<Record<Filter, string>>>;

/** The parts of the page, as addresses name them. */
export const SECTIONS = ['timeline', 'relations', 'notes', 'source'] as const;
export type Section = (typeof SECTIONS)[number];

/** What the page is to bring into sight. */
export type Target = { type: 'note'; id: string } | { type: 'section'; id: Section };

/** What the page shows: all of it stands in the fragment of its address, so that a view can be bookmarked. */
export interface ViewState {
  filters: Filters;
  target?: Target;
}

/** Whether a note passes a filter. Who passed a statement on is one of its speakers. */
export function matchesFilter(note: Note, filter: Filter, value: string): boolean {
  switch (filter) {
    case 'entity':
      return note.entities.includes(value);
    case 'topic':
      return note.topics.includes(value);
    case 'status':
      return note.status === value;
    case 'speaker':
      return note.speaker === value || note.via === value;
    default:
      return assertNever(filter);
  }
}

/** The notes that pass all filters, in the order of the pack. */
export function filterNotes(notes: readonly Note[], filters: Filters): readonly Note[] {
  return notes.filter((note) => FILTERS.every((filter) => passesIfSet(note, filter, filters)));
}

const passesIfSet = (note: Note, filter: Filter, { [filter]: value }: Filters) =>
  value === undefined || matchesFilter(note, filter, value);

/** The filters with one of them set, or cleared by `undefined`. */
export function withFilter(filters: Filters, filter: Filter, value: string | undefined): Filters {
  const { [filter]: _, ...others } = filters;
  return value === undefined ? others : { ...others, [filter]: value };
}

/**
 * Reads `#note=…`, `#at=<section>` and `#entity=…&topic=…&status=…&speaker=…`. What the pack does not know is passed over,
 * and so are filters that would hide the note asked for.
 */
export function parseFragment(hash: string, pack: Pack): ViewState {
  const told = new URLSearchParams(hash.replace(/^#/, ''));
  const target = targetOf(told, pack);
  const sought = target?.type === 'note' && pack.notes.find(({ id }) => id === target.id);
  const filters = FILTERS.reduce<Filters>((filters, filter) => {
    const value = told.get(filter);
    if (value === null || !pack.notes.some((note) => matchesFilter(note, filter, value))) return filters;
    if (sought && !matchesFilter(sought, filter, value)) return filters;
    return withFilter(filters, filter, value);
  }, {});
  return target ? { filters, target } : { filters };
}

function targetOf(told: URLSearchParams, pack: Pack): Target | undefined {
  const note = pack.notes.find(({ id }) => id === told.get('note'));
  if (note) return { type: 'note', id: note.id };
  const section = SECTIONS.find((id) => id === told.get('at'));
  return section && { type: 'section', id: section };
}

/** The fragment that `parseView` reads a view from; empty for the view without any. */
export function formatFragment({ filters, target }: ViewState): string {
  const told = [
    ...(target ? [targetFragment(target)] : []),
    ...FILTERS.flatMap((filter) => (filters[filter] === undefined ? [] : [`${filter}=${filters[filter]}`])),
  ];
  return told.length > 0 ? `#${told.join('&')}` : '';
}

/** What an address calls a target; also the id of its element, so that the browser itself finds the way. */
export const targetFragment = ({ type, id }: Target): string => `${type === 'note' ? 'note' : 'at'}=${id}`;
