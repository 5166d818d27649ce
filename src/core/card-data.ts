import * as v from 'valibot';

import { LocalisedSchema, NoteSchema, type Pack, SourceSchema, SpeakerSchema } from './pack-schema.ts';

/** Everything the card of one entity shows, and nothing of the rest of the pack. */
export const CardDataSchema = v.object({
  entity: v.object({ id: v.string(), name: LocalisedSchema, summary: LocalisedSchema }),
  notes: v.array(NoteSchema),
  speakers: v.array(SpeakerSchema),
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
    speakers: pack.speakers.filter(({ id }) => named.has(id)),
    source: pack.source,
  };
}

/** Notes that are about the entity come before those that only touch it. */
const subjectRank = (entities: readonly string[], entityId: string) => (entities[0] === entityId ? 0 : 1);
