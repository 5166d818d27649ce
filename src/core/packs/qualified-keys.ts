/**
 * How settings, counts and messages refer to what packs hold. The bundled pack's entities and notes go by their ids alone,
 * those of others by pack and id, because authors do not know of one another.
 */

/** The key of an entity or a note of a pack that the reader has added. Ids have no slash, so none is ambiguous. */
export const qualifiedKey = (pack: string, id: string): string => `${pack}/${id}`;

/** The pack and the id of an entity or a note. @returns without a pack for one of the bundled pack */
export function splitQualifiedKey(key: string): { pack: string | undefined; id: string } {
  const slash = key.indexOf('/');
  return slash < 0 ? { pack: undefined, id: key } : { pack: key.slice(0, slash), id: key.slice(slash + 1) };
}

/** The key by which settings switch a whole pack, in place of an entity's. Ids have no colon. */
export const packKey = (pack: string): string => `pack:${pack}`;

/** The pack that a key switches; `undefined` for the key of an entity. */
export const packOfKey = (key: string): string | undefined =>
  key.startsWith('pack:') ? key.slice('pack:'.length) : undefined;
