import type { Note } from '../../core/packs/schema/pack.ts';
import type { Collection } from '../session/collection.ts';
import type { Localisation } from '../session/localisation.ts';
import type { Hits } from '../session/note-search.ts';

/** Props of a note and its parts. */
export interface NoteItemProps {
  note: Note;
  collection: Collection;
  l10n: Localisation;
  /** The hits of a search, to highlight in the note. */
  hits: Hits | undefined;
  /** Id of the entity that the note is listed under; `undefined` in search results. */
  groupEntity: string | undefined;
  /** The notes in the column beside this note, which it does not link to. */
  counterpart: readonly Note[];
  /** Id of the note that the address points to. */
  targetNote: string | undefined;
}
