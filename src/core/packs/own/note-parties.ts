import { fold } from '../../text/fold.ts';
import type { PackFile } from '../schema/pack-schema.ts';
import { idsFor } from '../table/table-ids.ts';
import { type OwnNoteFields, textIn, textOfAlias } from './own-note.ts';

/** The entity and the speaker of a note of the reader's own, in the pack that holds it. */

type Entity = PackFile['entities'][number];
type Note = PackFile['notes'][number];

/**
 * Finds or adds the entity that a note is about, and updates its spellings. A note that joins others keeps the spelling of
 * the name. Spellings that differ in accents only are one name, as on pages.
 * @param note the note before the change; `undefined` for a new one
 * @returns the id of the entity, and all entities of the pack
 */
export function withEntity(
  file: PackFile,
  note: Note | undefined,
  { name, aliases }: OwnNoteFields,
  language: string,
): [id: string, entities: Entity[]] {
  const named = file.entities.find((entity) => fold(textIn(entity.name, language)) === fold(name));
  const own = file.entities.find(({ id }) => id === note?.entities[0]);
  const isShared = file.notes.some((one) => one !== note && own && one.entities.includes(own.id));
  // Renames the entity if no other note is about it, so that settings about it still apply.
  const entity = named ?? (isShared ? undefined : own);
  if (!entity) {
    const id = freshId(file.entities, idsFor([name], 'name').get(name) ?? 'name');
    return [id, [...file.entities, { id, name, ...spellings(name, aliases) }]];
  }
  const known = textIn(entity.name, language);
  const isRenamed = entity === own && !isShared && known !== name;
  const spelling = isRenamed ? name : known;
  // A note that joins the notes of another entity does not remove spellings from it.
  const others = entity === own ? aliases : [...otherSpellings(entity, language), ...aliases];
  const { aliases: rules = [], ...rest } = entity;
  const next = { ...rest, name: isRenamed ? name : entity.name, ...spellings(spelling, others, rules) };
  return [entity.id, file.entities.map((one) => (one === entity ? next : one))];
}

const otherSpellings = ({ name, aliases = [] }: Entity, language: string): string[] =>
  aliases.map(textOfAlias).filter((text) => text !== textIn(name, language));

/** The aliases of an entity. Aliases with rules of their own keep them. */
function spellings(
  name: string,
  others: readonly string[],
  known: NonNullable<Entity['aliases']> = [],
): Pick<Entity, 'aliases'> {
  const texts = [...new Set([name, ...others])];
  if (texts.length === 1 && known.every((alias) => typeof alias === 'string')) return {};
  return { aliases: texts.map((text) => known.find((alias) => textOfAlias(alias) === text) ?? text) };
}

/**
 * Finds or adds the speaker with a name.
 * @returns the id of the speaker, if the name is not empty, and all speakers of the pack
 */
export function withSpeaker(
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

/** An id that none of the items has: `start`, or `start` with a number. */
export function freshId(items: readonly { id: string }[], start: string): string {
  const used = new Set(items.map(({ id }) => id));
  let id = start;
  for (let number = 2; used.has(id); number++) id = `${start}-${number}`;
  return id;
}
