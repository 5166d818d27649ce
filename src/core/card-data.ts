import * as v from 'valibot';

import {
  LocalisedSchema,
  NoteSchema,
  type Pack,
  SourceSchema,
  SpeakerSchema,
  TopicSchema,
} from './pack-schema.ts';

/** Everything the card of one entity shows, and nothing of the rest of the pack. */
export const CardDataSchema = v.object({
  entity: v.object({ id: v.string(), name: LocalisedSchema, summary: LocalisedSchema }),
  notes: v.array(NoteSchema),
  speakers: v.array(SpeakerSchema),
  /** Subjects of the notes, whose words help to choose the fitting ones. */
  topics: v.array(TopicSchema),
  /** Entities that the source ties to this one, in the order of the pack. */
  related: v.array(
    v.object({
      id: v.string(),
      name: LocalisedSchema,
      /** What the relation says, from `from` to `to`. */
      label: LocalisedSchema,
      /** Whether the relation goes from this entity to the other. */
      outgoing: v.boolean(),
      /** Whether the source states it, rather than passing on what somebody says. */
      stated: v.boolean(),
    }),
  ),
  source: SourceSchema,
});
export type CardData = v.InferOutput<typeof CardDataSchema>;

/** @returns the card of an entity, its notes by editorial weight; `undefined` when the pack does not know it */
export function cardDataOf(pack: Pack, entityId: string): CardData | undefined {
  const entity = pack.entities.find(({ id }) => id === entityId);
  if (!entity) return undefined;
  const notes = pack.notes
    .filter((note) => note.entities.includes(entityId))
    .sort(
      (a, b) => subjectRank(a.entities, entityId) - subjectRank(b.entities, entityId) || b.weight - a.weight,
    );
  const named = new Set(notes.flatMap((note) => [note.speaker, note.via]));
  return {
    entity: { id: entity.id, name: entity.name, summary: entity.summary },
    notes,
    topics: pack.topics,
    speakers: pack.speakers.filter(({ id }) => named.has(id)),
    related: relatedTo(pack, entityId),
    source: pack.source,
  };
}

/** Notes that are about the entity come before those that only touch it. */
const subjectRank = (entities: readonly string[], entityId: string) => (entities[0] === entityId ? 0 : 1);

/** Each other entity once, with the first relation that ties it to the given one. */
function relatedTo(pack: Pack, entityId: string): CardData['related'] {
  return pack.entities.flatMap(({ id, name }) => {
    const ends = [id, entityId];
    const relation = pack.relations.find(
      ({ from, to }) => from !== to && ends.includes(from) && ends.includes(to),
    );
    if (!relation || id === entityId) return [];
    const { label, from, status } = relation;
    return [{ id, name, label, outgoing: from === entityId, stated: status === 'fact' }];
  });
}
