import type { OwnNote, OwnNoteFields, OwnNoteProblems } from '../../core/packs/own/own-note.ts';
import type { PackConcern } from './pack-outline.ts';

/** A form that is open, in which the reader writes or changes a note. */
export interface OwnNoteForm {
  /** Another one for each form that is opened. */
  key: number;
  /** Of the note that is changed; a new one has none yet. */
  id: string | undefined;
  /** What is in it when it opens, and as it was last submitted. */
  fields: OwnNoteFields;
  problems: OwnNoteProblems;
  /** What the reader has been told, and may have accepted. */
  concerns: readonly PackConcern[];
  /** How many packs there may be, where that keeps the note from being stored. */
  limit?: number | undefined;
  isSaving: boolean;
}

export const EMPTY_FIELDS: OwnNoteFields = {
  name: '',
  aliases: [],
  text: '',
  status: 'fact',
  speaker: '',
  when: '',
  link: '',
};

/** The reader's own notes on the options page. */
export interface OwnNoteState {
  noteForm?: OwnNoteForm | undefined;
  /** The newest first; `undefined` until they have been asked for. */
  ownNotes?: readonly OwnNote[] | 'unreadable' | undefined;
}
