import * as v from 'valibot';
import { OWN_PACK_ID } from '../schema/own-pack-id.ts';
import { type PackFile, PackSchema } from '../schema/pack-schema.ts';
import { freshId, withEntity, withSpeaker } from './note-parties.ts';
import { dateIn, type OwnNoteFields, textIn } from './own-note.ts';
import { withoutUnused } from './unused-parts.ts';

type Note = PackFile['notes'][number];

/** What is needed to change the pack, besides the note itself. */
export interface OwnPackDefaults {
  /** The title of a new pack. */
  title: PackFile['title'];
  /** The language that the reader writes in (BCP 47). */
  language: string;
  /** The day of the change, such as `2026-11-30`. */
  today: string;
  /** The id of a new note. Must not be that of a removed note, which the reader may have hidden. */
  newId: string;
}

/** Reads the stored file of the reader's own pack. @throws when it is not valid */
export const parseOwnPack = (text: string): PackFile => v.parse(PackSchema, JSON.parse(text));

const emptyPack = ({ title, language, today }: OwnPackDefaults): PackFile => ({
  format: 2,
  id: OWN_PACK_ID,
  version: '1.0.0',
  title,
  languages: [language],
  source: { title, published: today },
  entities: [],
  notes: [],
});

/**
 * Adds or changes a note. If the pack has an entity of its name, the note is about that entity.
 * @param before `undefined` if there is no pack yet
 * @param id of the note to change; `undefined` adds one
 * @returns the next version of the pack, which the caller validates, and the id of the note
 */
export function withNote(
  before: PackFile | undefined,
  id: string | undefined,
  given: OwnNoteFields,
  defaults: OwnPackDefaults,
): { file: PackFile; id: string } {
  const file = before ?? emptyPack(defaults);
  const note = file.notes.find((one) => one.id === id);
  const [entity, entities] = withEntity(file, note, given, defaults.language);
  const [speaker, speakers] = withSpeaker(file, given.speaker, defaults.language);
  const noteId = note?.id ?? freshId(file.notes, defaults.newId);
  const { status, when, link, text } = given;
  const isSame = note !== undefined && textIn(note.text, defaults.language) === text;
  const next: Note = {
    ...note,
    id: noteId,
    entities: [...new Set([entity, ...(note?.entities.slice(1) ?? [])])],
    text: isSame ? note.text : text,
    // A short text still says what the note said before the change.
    short: isSame ? note.short : undefined,
    status: status === 'fact' ? undefined : status,
    speaker,
    // Of a period, the form shows the start.
    when: dateIn(note?.when) === when ? note?.when : when || undefined,
    link: link || undefined,
  };
  const notes = note ? file.notes.map((one) => (one === note ? next : one)) : [...file.notes, next];
  return { file: nextVersion({ ...file, entities, speakers, notes }, defaults.today), id: noteId };
}

/** The next version of the pack without a note; `undefined` if it was the last note. */
export function withoutNote(before: PackFile, id: string, today: string): PackFile | undefined {
  const notes = before.notes.filter((note) => note.id !== id);
  return notes.length === 0 ? undefined : nextVersion({ ...before, notes }, today);
}

/** The pack with a single note, which is faster to validate. Other entities and notes that the note refers to are left out. */
export function onlyNote(file: PackFile, id: string): PackFile {
  const notes = file.notes
    .filter((note) => note.id === id)
    .map(({ answers: _, entities: [first = ''], ...note }) => ({ ...note, entities: [first] }));
  return withoutUnused({ ...file, notes });
}

/** The next version of a pack, without parts that are no longer needed. */
export function nextVersion(file: PackFile, today: string): PackFile {
  const { published } = file.source;
  // Notes must not be later than their source.
  const isOld = typeof published === 'string' && published < today;
  const source = isOld ? { ...file.source, published: today } : file.source;
  const version = file.version.replace(/\d+$/, (last) => String(Number(last) + 1));
  return withoutUnused({ ...file, version, source });
}
