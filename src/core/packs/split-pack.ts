import { pushTo } from '../shared/push-to.ts';
import type { Entity, Pack } from './schema/pack.ts';

/**
 * Splits a pack into one pack for each entity, which contains all that the entity's card shows. So a card needs only that part of a
 * large pack. What all parts have in common, such as the source, is in each of them; `compile-pack.ts` stores it once.
 */
export function* packsByEntity(pack: Pack): Generator<readonly [entity: string, part: Pack]> {
  const source = { ...pack.source, credits: [], unknown: [] };
  const notesOf = groupBy(pack.notes, ({ entities }) => entities);
  const relationsOf = groupBy(pack.relations, ({ from, to }) => [from, to]);
  const named = new Map(pack.entities.map((entity) => [entity.id, namedOnly(entity)]));
  const speakers = new Map(pack.speakers.map(({ id, name, kind }) => [id, { id, name, kind }]));
  const topics = new Map(pack.topics.map((topic) => [topic.id, topic]));
  for (const entity of pack.entities) {
    const notes = notesOf.get(entity.id) ?? [];
    const relations = relationsOf.get(entity.id) ?? [];
    const related = new Set(relations.flatMap(({ from, to }) => [from, to]));
    related.delete(entity.id);
    const usedSpeakers = new Set(notes.flatMap(({ speaker, via }) => [speaker, via ?? speaker]));
    const usedTopics = new Set(notes.flatMap((note) => note.topics));
    yield [
      entity.id,
      {
        ...pack,
        source,
        affixes: [],
        contextWords: [],
        entities: [entity, ...pick(named, related)],
        notes,
        relations,
        others: pack.others.filter(({ id }) => related.has(id)),
        speakers: pick(speakers, usedSpeakers),
        topics: pick(topics, usedTopics),
      },
    ];
  }
}

/** A related entity. A card shows only its name. */
const namedOnly = ({ id, name }: Entity): Entity => ({ id, name, aliases: [], sites: [] });

const pick = <T>(items: ReadonlyMap<string, T>, ids: ReadonlySet<string>): T[] =>
  [...ids].flatMap((id) => items.get(id) ?? []);

function groupBy<T>(items: readonly T[], keysOf: (item: T) => readonly string[]): ReadonlyMap<string, T[]> {
  const groups = new Map<string, T[]>();
  for (const item of items) for (const key of new Set(keysOf(item))) pushTo(groups, key, item);
  return groups;
}
