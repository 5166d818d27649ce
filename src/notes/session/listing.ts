import type { Note } from '../../core/packs/schema/pack.ts';
import type { Collection } from './collection.ts';
import { filterNotes } from './filters.ts';
import { type EntityGroup, groupNotes } from './group-notes.ts';
import type { Hits } from './note-search.ts';
import { notesOfGroups } from './paging.ts';
import type { ViewState } from './view-state.ts';

/** The notes that the page lists. */
export interface Listing {
  /** All that the query finds, whatever the filters; all notes without a query. */
  found: readonly Note[];
  /** Those that pass the filters too, in the order in which they are shown. */
  notes: readonly Note[];
  /** The same by entity and topic; none while a query is set, when they are ordered by relevance. */
  groups: readonly EntityGroup[];
  hits: Hits | undefined;
}

/** Before the first search has ended. */
export const NOTHING_LISTED: Listing = { found: [], notes: [], groups: [], hits: undefined };

/** @param hits what the view's query has found; `undefined` without a query */
export function listNotes(collection: Collection, { filters }: ViewState, hits: Hits | undefined): Listing {
  if (hits) {
    const found = hits.ids.flatMap((id) => collection.note(id) ?? []);
    return { found, notes: filterNotes(found, filters), groups: [], hits };
  }
  const groups = groupNotes(collection, filterNotes(collection.notes, filters), filters);
  return { found: collection.notes, notes: notesOfGroups(groups), groups, hits };
}
