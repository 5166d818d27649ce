import type { Collection } from '../session/collection.ts';
import type { Localisation } from '../session/localisation.ts';
import { sliceGroups } from '../session/paging.ts';
import type { Actions, PageState } from '../session/session.ts';
import { targetId } from '../session/view-state.ts';
import { NoteGroups } from './note-groups.tsx';
import { NoteItem } from './note-item.tsx';

interface Props {
  collection: Collection;
  l10n: Localisation;
  state: PageState;
  actions: Actions;
}

/** The notes that pass, a page of them at a time: by entity and topic, or by relevance while a query is set. */
export function NoteList({ collection, l10n, state, actions }: Props) {
  const { strings } = l10n;
  const { listing, range, view } = state;
  const { notes, hits, groups } = listing;
  const targetNote = view.target?.type === 'note' ? view.target.id : undefined;
  const common = { collection, l10n, hits, targetNote };
  const remaining = notes.length - range.to;
  /** Goes on with a screen reader where the notes before ended. */
  const onMore = () => {
    const next = notes[range.to]?.id;
    actions.showMore();
    if (next !== undefined)
      document.getElementById(targetId({ type: 'note', id: next }))?.focus({ preventScroll: true });
  };
  return (
    <>
      {range.from > 0 && (
        <button type="button" class="button more" onClick={actions.showEarlier}>
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
        <NoteGroups groups={sliceGroups(groups, range)} {...common} />
      )}
      {remaining > 0 && (
        <button type="button" class="button more" onClick={onMore}>
          {strings.showMore(remaining)}
        </button>
      )}
    </>
  );
}
