import type { Note } from '../../core/packs/schema/pack.ts';
import type { Collection } from '../session/collection.ts';
import type { Localisation } from '../session/localisation.ts';
import type { Hits } from '../session/note-search.ts';

/** What a note and its parts are drawn from. */
export interface NoteItemProps {
  note: Note;
  collection: Collection;
  l10n: Localisation;
  /** What a search has found, to be marked in the note. */
  hits: Hits | undefined;
  /** Id of the entity whose group this is in; `undefined` outside of groups. */
  groupEntity: string | undefined;
  /** The notes in the column beside this one. This note does not link to them. */
  counterpart: readonly Note[];
  /** Id of the note that the address points to. */
  targetNote: string | undefined;
}
