import type { Collection } from './collection.ts';
import { FILTERS, type Filters, matchesFilter, withFilter } from './filters.ts';

/** The ids of the sections, as fragments name them. */
export const SECTIONS = ['notes', 'timeline', 'relations', 'source'] as const;
export type SectionId = (typeof SECTIONS)[number];

/** What to scroll to. */
export type Target = { type: 'note'; id: string } | { type: 'section'; id: SectionId };

/** What the page shows. It is stored in the fragment of the address, so that it can be bookmarked. */
export interface ViewState {
  filters: Filters;
  /** The text of the search; empty where there is none. */
  query: string;
  target?: Target;
}

const MAX_QUERY = 200;

/**
 * Reads `#note=…`, `#at=<section>` and `#entity=…&topic=…&status=…&speaker=…&year=…&q=…`. Ignores values that no note has, and
 * filters and queries that would hide the target note.
 */
export function parseFragment(fragment: string, collection: Collection): ViewState {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const target = parseTarget(params, collection);
  const targetNote = target?.type === 'note' ? collection.note(target.id) : undefined;
  const filters = FILTERS.reduce<Filters>((filters, filter) => {
    const given = params.get(filter);
    const value = given !== null && filter === 'entity' ? collection.entityId(given) : given;
    if (value === null || !collection.notes.some((note) => matchesFilter(note, filter, value)))
      return filters;
    if (targetNote && !matchesFilter(targetNote, filter, value)) return filters;
    return withFilter(filters, filter, value);
  }, {});
  const query = targetNote ? '' : (params.get('q') ?? '').slice(0, MAX_QUERY);
  return target ? { filters, query, target } : { filters, query };
}

function parseTarget(params: URLSearchParams, collection: Collection): Target | undefined {
  const note = collection.note(params.get('note') ?? '');
  if (note) return { type: 'note', id: note.id };
  const section = SECTIONS.find((id) => id === params.get('at'));
  return section && { type: 'section', id: section };
}

/** The fragment that `parseFragment` reads, with its `#`; empty where nothing is set. */
export function formatFragment({ filters, query, target }: ViewState): string {
  const params = [
    ...(target ? [targetId(target)] : []),
    ...FILTERS.flatMap((filter) => (filters[filter] === undefined ? [] : [`${filter}=${filters[filter]}`])),
    ...(query === '' ? [] : [new URLSearchParams({ q: query }).toString()]),
  ];
  return params.length > 0 ? `#${params.join('&')}` : '';
}

/** The fragment of a target alone. It is also the id of its element, so that the browser can scroll there. */
export const targetId = ({ type, id }: Target): string => `${type === 'note' ? 'note' : 'at'}=${id}`;

/** A link to a note. */
export const noteLink = (id: string): string => `#${targetId({ type: 'note', id })}`;

/** A link to the notes that pass some filters. */
export const filterLink = (filters: Filters): string =>
  formatFragment({ filters, query: '', target: { type: 'section', id: 'notes' } });
