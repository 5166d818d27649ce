import type { OwnNote, OwnNoteFields, OwnNoteProblems } from '../../../core/packs/own/own-note.ts';
import type { ReaderWarning } from './pack-outline.ts';

/** The state of the form for writing or changing a note. */
export interface OwnNoteFormState {
  /** Unique for each opened form. */
  key: number;
  /** The id of the note that is changed; `undefined` for a new note. */
  id: string | undefined;
  /** The note that is changed, as it was when the reader has last seen it. */
  seen?: OwnNote | undefined;
  /** The text that another window has given the note meanwhile. Saving again replaces it. */
  changedElsewhere?: string | undefined;
  /** The contents when the form was opened or last submitted. */
  fields: OwnNoteFields;
  problems: OwnNoteProblems;
  /** The doubts that the reader has seen. Saving again accepts them. */
  readerWarnings: readonly ReaderWarning[];
  /** The maximum number of packs, where it prevents the note from being stored. */
  limit?: number | undefined;
  isSaving: boolean;
  /** Whether the reader has changed anything. Then no other form takes its place. */
  isChanged: boolean;
  /** How often another form was asked for meanwhile. */
  othersAsked: number;
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

/** The part of the page's state that is about the reader's own notes. */
export interface OwnNoteState {
  noteForm?: OwnNoteFormState | undefined;
  /** The id of a note that was to be changed, but is not there. */
  missingNote?: string | undefined;
  /** The notes, newest first; `undefined` until they have been read. */
  ownNotes?: readonly OwnNote[] | 'unreadable' | undefined;
}
