import type { Note } from '../../core/packs/schema/pack.ts';
import type { Collection } from './collection.ts';
import { filterNotes } from './filters.ts';
import { type EntityGroup, groupNotes } from './group-notes.ts';
import type { Hits } from './note-search.ts';
import { notesOfGroups } from './paging.ts';
import type { ViewState } from './view-state.ts';

/** The notes that the page lists. */
export interface Listing {
  /** All notes that the query finds, before the filters; without a query, all notes. */
  found: readonly Note[];
  /** Those of them that pass the filters, in the order in which they are shown. */
  notes: readonly Note[];
  /** The same notes by entity and topic; empty with a query, when notes are listed by relevance. */
  groups: readonly EntityGroup[];
  hits: Hits | undefined;
}

/** The listing before the first search has ended. */
export const NOTHING_LISTED: Listing = { found: [], notes: [], groups: [], hits: undefined };

/** Lists the notes of a view. @param hits the hits of its query; `undefined` without a query */
export function listNotes(collection: Collection, { filters }: ViewState, hits: Hits | undefined): Listing {
  if (hits) {
    const found = hits.ids.flatMap((id) => collection.note(id) ?? []);
    return { found, notes: filterNotes(found, filters), groups: [], hits };
  }
  const groups = groupNotes(collection, filterNotes(collection.notes, filters), filters);
  return { found: collection.notes, notes: notesOfGroups(groups), groups, hits };
}
