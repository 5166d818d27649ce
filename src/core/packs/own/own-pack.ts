import * as v from 'valibot';
import { fold } from '../../text/fold.ts';
import { type PackFile, PackSchema } from '../schema/pack-schema.ts';
import { idsFor } from '../table/table-ids.ts';
import { OWN_PACK_ID, type OwnNoteFields, textIn } from './own-note.ts';

/** What a new pack says about itself. */
export interface OwnPackDefaults {
  title: string;
  /** The language that the reader writes in (BCP 47). */
  language: string;
  /** The day of the change, such as `2026-11-30`. */
  today: string;
  /** For a new note. Not that of a note that was removed, which the reader may have hidden. */
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
 * Adds a note, or changes the one with an id. A note about a name that is there joins it.
 * @param before `undefined` where there is no pack yet
 * @param id of the note to change
 * @returns the pack's next version, still to be checked, and the note's id
 */
export function withNote(
  before: PackFile | undefined,
  id: string | undefined,
  given: OwnNoteFields,
  defaults: OwnPackDefaults,
): { file: PackFile; id: string } {
  const file = before ?? emptyPack(defaults);
  const note = file.notes.find((one) => one.id === id);
  const [entity, entities] = placeName(file, note, given, defaults.language);
  const [speaker, speakers] = placeSpeaker(file, given.speaker, defaults.language);
  const noteId = note?.id ?? freshId(file.notes, defaults.newId);
  const { status, when, link, text } = given;
  const isSame = note !== undefined && textIn(note.text, defaults.language) === text;
  const next: Note = {
    ...note,
    id: noteId,
    entities: [entity, ...(note?.entities.slice(1) ?? [])],
    text: isSame ? note.text : text,
    // A short text for cards would go on saying what the note said before.
    short: isSame ? note.short : undefined,
    status: status === 'fact' ? undefined : status,
    speaker,
    when: isSameDate(note?.when, when) ? note?.when : when || undefined,
    link: link || undefined,
  };
  const notes = note ? file.notes.map((one) => (one === note ? next : one)) : [...file.notes, next];
  return { file: nextVersion({ ...file, entities, speakers, notes }, defaults.today), id: noteId };
}

/** @returns the pack's next version without a note; `undefined` when it was the last one */
export function withoutNote(before: PackFile, id: string, today: string): PackFile | undefined {
  const notes = before.notes.filter((note) => note.id !== id);
  return notes.length === 0 ? undefined : nextVersion({ ...before, notes }, today);
}

/** The pack with one note only, which takes less time to check. What it refers to beside its name is left out. */
export function onlyNote(file: PackFile, id: string): PackFile {
  const notes = file.notes
    .filter((note) => note.id === id)
    .map(({ answers: _, entities: [first = ''], ...note }) => ({ ...note, entities: [first] }));
  return withoutUnused({ ...file, notes });
}

type Entity = PackFile['entities'][number];
type Note = PackFile['notes'][number];

/** Finds or makes the entity that a note is about. @returns its id, and all entities */
function placeName(
  file: PackFile,
  note: Note | undefined,
  { name, aliases }: OwnNoteFields,
  language: string,
): [id: string, entities: Entity[]] {
  const named = file.entities.find((entity) => fold(textIn(entity.name, language)) === fold(name));
  const own = file.entities.find(({ id }) => id === note?.entities[0]);
  const isShared = file.notes.some((one) => one !== note && own && one.entities.includes(own.id));
  // A name that only this note is about is renamed, so that what the reader has decided about it stays.
  const entity = named ?? (isShared ? undefined : own);
  if (!entity) {
    const id = freshId(file.entities, idsFor([name], 'name').get(name) ?? 'name');
    return [id, [...file.entities, { id, name, ...spellings(name, aliases) }]];
  }
  const kept = textIn(entity.name, language) === name ? entity.name : name;
  // A note that joins others leaves their spellings alone.
  const others = entity === own ? aliases : [...otherSpellings(entity, language), ...aliases];
  const { aliases: rules = [], ...rest } = entity;
  const next = { ...rest, name: kept, ...spellings(name, others, rules) };
  return [entity.id, file.entities.map((one) => (one === entity ? next : one))];
}

const otherSpellings = ({ name, aliases = [] }: Entity, language: string): string[] =>
  aliases.map(textOfAlias).filter((text) => text !== textIn(name, language));

const textOfAlias = (alias: NonNullable<Entity['aliases']>[number]): string =>
  typeof alias === 'string' ? alias : alias.text;

/** The aliases of an entity. Those with rules keep them. */
function spellings(
  name: string,
  others: readonly string[],
  known: NonNullable<Entity['aliases']> = [],
): Pick<Entity, 'aliases'> {
  const texts = [...new Set([name, ...others])];
  if (texts.length === 1 && known.every((alias) => typeof alias === 'string')) return {};
  return { aliases: texts.map((text) => known.find((alias) => textOfAlias(alias) === text) ?? text) };
}

/** @returns the id of a speaker, if any, and all speakers */
function placeSpeaker(
  { speakers = [] }: PackFile,
  name: string,
  language: string,
): [id: string | undefined, speakers: PackFile['speakers']] {
  if (name === '') return [undefined, speakers];
  const known = speakers.find((speaker) => textIn(speaker.name, language) === name);
  if (known) return [known.id, speakers];
  const id = freshId(speakers, idsFor([name], 'speaker').get(name) ?? 'speaker');
  return [id, [...speakers, { id, name }]];
}

/** An id that none of the items has. */
function freshId(items: readonly { id: string }[], start: string): string {
  const used = new Set(items.map(({ id }) => id));
  let id = start;
  for (let number = 2; used.has(id); number++) id = `${start}-${number}`;
  return id;
}

/** Whether a date of the form is that of the note. A period has more than the form shows. */
const isSameDate = (before: Note['when'], when: string) =>
  typeof before === 'object' && before.start.startsWith(when) && when !== '';

/** The same without what nothing refers to any more, a version later. */
function nextVersion(file: PackFile, today: string): PackFile {
  const { published } = file.source;
  // No note may be later than its source.
  const isOld = typeof published === 'string' && published < today;
  const source = isOld ? { ...file.source, published: today } : file.source;
  const version = file.version.replace(/\d+$/, (last) => String(Number(last) + 1));
  return withoutUnused({ ...file, version, source });
}

function withoutUnused({ entities, speakers = [], relations = [], ...file }: PackFile): PackFile {
  const noteIds = new Set(file.notes.map(({ id }) => id));
  const named = new Set(file.notes.flatMap(({ entities }) => entities));
  const speaking = new Set(file.notes.flatMap(({ speaker, via }) => [speaker, via]));
  const keptSpeakers = speakers.filter(({ id, kind }) => speaking.has(id) || kind === 'source');
  const parties = new Set([...named, ...(file.others ?? []).map(({ id }) => id)]);
  const keptRelations = relations
    .filter(({ from, to }) => parties.has(from) && parties.has(to))
    .map((relation) => ({ ...relation, notes: relation.notes?.filter((id) => noteIds.has(id)) }));
  return {
    ...file,
    entities: entities.filter(({ id }) => named.has(id)),
    notes: file.notes.map((note) =>
      note.answers ? { ...note, answers: note.answers.filter((id) => noteIds.has(id)) } : note,
    ),
    ...(keptSpeakers.length > 0 && { speakers: keptSpeakers }),
    ...(keptRelations.length > 0 && { relations: keptRelations }),
  };
}
