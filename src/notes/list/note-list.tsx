import type { Collection } from '../session/collection.ts';
import type { Filters } from '../session/filters.ts';
import type { Listing } from '../session/listing.ts';
import type { Localisation } from '../session/localisation.ts';
import { type PageRange, shownEnd, sliceGroups } from '../session/paging.ts';
import type { Actions } from '../session/session.ts';
import { targetId } from '../session/view-state.ts';
import { NoteGroups } from './note-groups.tsx';
import { NoteItem } from './note-item.tsx';

interface Props {
  collection: Collection;
  l10n: Localisation;
  listing: Listing;
  range: PageRange;
  filters: Filters;
  /** Id of the note that the address points to. */
  targetNote: string | undefined;
  actions: Actions;
}

/** A page of the listed notes: by entity and topic or, with a query, by relevance. */
export function NoteList({ collection, l10n, listing, range, filters, targetNote, actions }: Props) {
  const { strings } = l10n;
  const { notes, hits, groups } = listing;
  const common = { collection, l10n, hits, targetNote };
  const end = hits ? range.to : shownEnd(groups, range);
  const remaining = notes.length - end;
  const focusNote = (id: string | undefined, goTo = false) => {
    const note = id === undefined ? null : document.getElementById(targetId({ type: 'note', id }));
    note?.focus({ preventScroll: true });
    if (goTo) note?.scrollIntoView({ block: 'nearest' });
  };
  /** Shows earlier notes and focuses the last of them, so that the reader goes on above the notes that were there. */
  const onEarlier = () => {
    const last = notes[range.from - 1]?.id;
    actions.showEarlier();
    focusNote(last, true);
  };
  /** Shows more notes and focuses the first of them, so that screen readers go on there. */
  const onMore = () => {
    const next = notes[end]?.id;
    actions.showMore();
    focusNote(next);
  };
  return (
    <>
      {range.from > 0 && (
        <button type="button" class="button more" onClick={onEarlier}>
          {strings.showEarlier}
        </button>
      )}
      {hits ? (
        <ul class="notes results">
          {notes.slice(range.from, range.to).map((note) => (
            <NoteItem key={note.id} note={note} groupEntity={undefined} counterpart={[]} {...common} />
          ))}
        </ul>
      ) : (
        <NoteGroups groups={sliceGroups(groups, range)} filters={filters} {...common} />
      )}
      {remaining > 0 && (
        <button type="button" class="button more" onClick={onMore}>
          {strings.showMore(remaining)}
        </button>
      )}
    </>
  );
}
