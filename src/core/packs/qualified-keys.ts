import { OWN_PACK_ID } from './schema/own-pack-id.ts';

/**
 * The keys by which settings, counts and messages refer to entities, notes and packs. An entity or note of the bundled pack has its id
 * as key. One of an added pack has the ids of pack and entity, because authors choose ids without knowing of other packs.
 */

/** The key of an entity or a note of an added pack. Ids contain no slash, so keys are unambiguous. */
export const qualifiedKey = (pack: string, id: string): string => `${pack}/${id}`;

/** Splits the key of an entity or a note. @returns `pack: undefined` for the bundled pack */
export function splitQualifiedKey(key: string): { pack: string | undefined; id: string } {
  const slash = key.indexOf('/');
  return slash < 0 ? { pack: undefined, id: key } : { pack: key.slice(0, slash), id: key.slice(slash + 1) };
}

/** The id of one of the reader's own notes; `undefined` for other notes. @param key of a note in a card */
export function ownNoteId(key: string): string | undefined {
  const { pack, id } = splitQualifiedKey(key);
  return pack === OWN_PACK_ID ? id : undefined;
}

/** The key by which settings switch a whole pack. It stands among keys of entities, which contain no colon. */
export const packKey = (pack: string): string => `pack:${pack}`;

/** The id of the pack that a key stands for; `undefined` for the key of an entity. */
export const packOfKey = (key: string): string | undefined =>
  key.startsWith('pack:') ? key.slice('pack:'.length) : undefined;
