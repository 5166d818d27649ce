import * as v from 'valibot';
import { orderNotes } from './note-order.ts';
import type { Pack } from './pack-schema.ts';
import type { Place } from './relevance.ts';

/** Notes that a card opens with; the rest is one step away. */
export const SHOWN_AT_FIRST = 3;

const LocalisedSchema = v.object({ en: v.string(), de: v.string() });
const WhenSchema = v.object({
  start: v.string(),
  end: v.optional(v.string()),
  precision: v.picklist(['day', 'month', 'year']),
  basis: v.picklist(['stated', 'inferred']),
});
const CardNoteSchema = v.object({
  id: v.string(),
  status: v.picklist(['fact', 'reported', 'claim', 'denial', 'opinion', 'estimate', 'open']),
  /** Names, ready to show. */
  speaker: LocalisedSchema,
  via: v.optional(LocalisedSchema),
  when: WhenSchema,
  paragraphs: v.array(v.number()),
  text: LocalisedSchema,
  /** Ids of the claims that the note denies. */
  answers: v.array(v.string()),
});

/**
 * Everything the card of one entity shows, and nothing of the rest of the pack. The schema checks what the page's script
 * relies on; the pack itself was validated in full before.
 */
export const CardDataSchema = v.object({
  entity: v.object({ id: v.string(), name: LocalisedSchema, summary: LocalisedSchema }),
  /** In the order in which they are shown. */
  notes: v.array(CardNoteSchema),
  /** Entities that the source ties to this one, in the order of the pack. */
  related: v.array(
    v.object({
      id: v.string(),
      name: LocalisedSchema,
      /** What the relation says, from one entity to the other. */
      label: LocalisedSchema,
      /** Whether the relation goes from this entity to the other. */
      outgoing: v.boolean(),
      /** Whether the source states it, rather than passing on what somebody says. */
      stated: v.boolean(),
    }),
  ),
  source: v.object({ kind: LocalisedSchema, published: WhenSchema }),
});
export type CardData = v.InferOutput<typeof CardDataSchema>;
export type CardNote = CardData['notes'][number];

/** @returns the card of an entity at a place, the notes that fit it first; `undefined` when the pack does not know it */
export function cardDataOf(pack: Pack, place: Place): CardData | undefined {
  const entity = pack.entities.find(({ id }) => id === place.entity);
  if (!entity) return undefined;
  const own = pack.notes.filter((note) => note.entities.includes(place.entity));
  const nameOf = (id: string) =>
    pack.speakers.find((speaker) => speaker.id === id)?.name ?? { en: id, de: id };
  return {
    entity: { id: entity.id, name: entity.name, summary: entity.summary },
    notes: orderNotes(own, pack.topics, place, SHOWN_AT_FIRST).map((note) => ({
      id: note.id,
      status: note.status,
      speaker: nameOf(note.speaker),
      ...(note.via === undefined ? {} : { via: nameOf(note.via) }),
      when: note.when,
      paragraphs: note.paragraphs,
      text: note.text,
      answers: note.answers ?? [],
    })),
    related: relatedTo(pack, place.entity),
    source: { kind: pack.source.kind, published: pack.source.published },
  };
}

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
