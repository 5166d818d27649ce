import type { Localised, Note, Pack, Source, When } from '../packs/pack-schema.ts';
import { orderNotes } from '../ranking/note-order.ts';
import type { MentionContext } from '../ranking/relevance.ts';
import { SHOWN_AT_FIRST } from './card-view.ts';

/** What the card of one entity is made of, in all languages, and nothing of the rest of the pack. */
export interface CardData {
  entity: { id: string; name: Localised; summary: Localised };
  /** In the order in which they are shown. */
  notes: readonly CardNote[];
  /** Entities that the source ties to this one, in the order of the pack. */
  related: readonly {
    id: string;
    name: Localised;
    /** What the relation says, from one entity to the other. */
    label: Localised;
    /** Whether the relation goes from this entity to the other. */
    outgoing: boolean;
    /** Whether the source states it, rather than passing on what somebody says. */
    stated: boolean;
  }[];
  source: Pick<Source, 'kind' | 'published'>;
}

/** A note with names in context of ids. */
export interface CardNote {
  id: string;
  status: Note['status'];
  speaker: Localised;
  via?: Localised;
  when: When;
  paragraphs: readonly number[];
  text: Localised;
  /** Ids of the claims that the note denies. */
  answers: readonly string[];
}

/** @returns the card of an entity at a context, the notes that fit it first; `undefined` when the pack does not know it */
export function cardDataOf(pack: Pack, context: MentionContext): CardData | undefined {
  const entity = pack.entities.find(({ id }) => id === context.entity);
  if (!entity) return undefined;
  const own = pack.notes.filter((note) => note.entities.includes(context.entity));
  const nameOf = (id: string) =>
    pack.speakers.find((speaker) => speaker.id === id)?.name ?? { en: id, de: id };
  return {
    entity: { id: entity.id, name: entity.name, summary: entity.summary },
    notes: orderNotes(own, pack.topics, context, SHOWN_AT_FIRST).map((note) => ({
      id: note.id,
      status: note.status,
      speaker: nameOf(note.speaker),
      ...(note.via === undefined ? {} : { via: nameOf(note.via) }),
      when: note.when,
      paragraphs: note.paragraphs,
      text: note.text,
      answers: note.answers ?? [],
    })),
    related: relatedTo(pack, context.entity),
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
