import { qualifiedKey } from './qualified-keys.ts';
import type { Pack } from './schema/pack.ts';

/** Replaces the ids of a pack's entities, other parties, notes, affixes and context words by keys, see `qualified-keys.ts`. */
export function qualifyPack(pack: Pack): Pack {
  const key = (id: string) => qualifiedKey(pack.id, id);
  const own = new Set(pack.affixes.map(({ id }) => id));
  const affixKey = (id: string) => (own.has(id) ? key(id) : id);
  return {
    ...pack,
    affixes: pack.affixes.map((group) => ({ ...group, id: key(group.id) })),
    contextWords: pack.contextWords.map((rule) => ({ ...rule, id: key(rule.id) })),
    entities: pack.entities.map((entity) => ({
      ...entity,
      id: key(entity.id),
      aliases: entity.aliases.map(({ affixes, contextWords, ...alias }) => ({
        ...alias,
        ...(affixes && { affixes: affixes.map(affixKey) }),
        ...(contextWords !== undefined && { contextWords: key(contextWords) }),
      })),
    })),
    others: pack.others.map((other) => ({ ...other, id: key(other.id) })),
    notes: pack.notes.map((note) => ({
      ...note,
      id: key(note.id),
      entities: note.entities.map(key),
      answers: note.answers?.map(key),
    })),
    relations: pack.relations.map((relation) => ({
      ...relation,
      from: key(relation.from),
      to: key(relation.to),
      notes: relation.notes.map(key),
    })),
  };
}
