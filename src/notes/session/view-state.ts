import type { Note, Pack } from '../../core/packs/pack.ts';
import { assertNever } from '../../core/shared/assert-never.ts';

export const FILTERS = ['entity', 'topic', 'status', 'speaker'] as const;
export type Filter = (typeof FILTERS)[number];

/** The value of each filter that is set: an id from the pack, or a status. */
export type Filters = Readonly<Partial<Record<Filter, string>>>;

/** The ids of the sections, as fragments name them. */
export const SECTIONS = ['timeline', 'relations', 'notes', 'source'] as const;
type SectionId = (typeof SECTIONS)[number];

/** What to scroll to. */
export type Target = { type: 'note'; id: string } | { type: 'section'; id: SectionId };

/** What the page shows. It is stored in the fragment of the address, so that it can be bookmarked. */
export interface ViewState {
  filters: Filters;
  target?: Target;
}

/** Whether a note passes a filter. The speakers of a note include the one who passed the statement on. */
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
  return notes.filter((note) =>
    FILTERS.every((filter) => {
      const value = filters[filter];
      return value === undefined || matchesFilter(note, filter, value);
    }),
  );
}

/** A copy of the filters with one of them set, or cleared if `value` is undefined. */
export function withFilter(filters: Filters, filter: Filter, value: string | undefined): Filters {
  const { [filter]: _, ...others } = filters;
  return value === undefined ? others : { ...others, [filter]: value };
}

/**
 * Reads `#note=…`, `#at=<section>` and `#entity=…&topic=…&status=…&speaker=…`. Ignores values that the pack does not have
 * and filters that would hide the target note.
 */
export function parseFragment(fragment: string, pack: Pack): ViewState {
  const params = new URLSearchParams(fragment.replace(/^#/, ''));
  const target = parseTarget(params, pack);
  const targetNote = target?.type === 'note' && pack.notes.find(({ id }) => id === target.id);
  const filters = FILTERS.reduce<Filters>((filters, filter) => {
    const value = params.get(filter);
    if (value === null || !pack.notes.some((note) => matchesFilter(note, filter, value))) return filters;
    if (targetNote && !matchesFilter(targetNote, filter, value)) return filters;
    return withFilter(filters, filter, value);
  }, {});
  return target ? { filters, target } : { filters };
}

function parseTarget(params: URLSearchParams, pack: Pack): Target | undefined {
  const note = pack.notes.find(({ id }) => id === params.get('note'));
  if (note) return { type: 'note', id: note.id };
  const section = SECTIONS.find((id) => id === params.get('at'));
  return section && { type: 'section', id: section };
}

/** The fragment that `parseFragment` reads, with its `#`; empty where nothing is set. */
export function formatFragment({ filters, target }: ViewState): string {
  const params = [
    ...(target ? [targetId(target)] : []),
    ...FILTERS.flatMap((filter) => (filters[filter] === undefined ? [] : [`${filter}=${filters[filter]}`])),
  ];
  return params.length > 0 ? `#${params.join('&')}` : '';
}

/** The fragment of a target alone. It is also the id of its element, so that the browser can scroll there. */
export const targetId = ({ type, id }: Target): string => `${type === 'note' ? 'note' : 'at'}=${id}`;

/** A link to a note. */
export const noteLink = (id: string): string => `#${targetId({ type: 'note', id })}`;
