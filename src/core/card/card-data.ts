import type { Localised, Note, Pack, Relation, Source, When } from '../packs/pack.ts';
import type { MentionContext } from '../ranking/mention-context.ts';
import { orderNotes } from '../ranking/note-order.ts';

/** How many notes a card shows before it is expanded. */
export const INITIAL_NOTE_COUNT = 3;

/** The part of a pack that the card of one entity shows, in all languages. */
export interface CardData {
  entity: { id: string; name: Localised; summary: Localised | undefined };
  /** In display order. */
  notes: readonly CardNote[];
  /** Entities with a relation to this one, in the order of the pack. */
  related: readonly {
    id: string;
    name: Localised;
    kind: Relation['kind'];
    /** The relation as a part of a sentence, from its first entity to its second. */
    label: Localised;
    /** Whether the relation goes from this entity to the other. */
    outgoing: boolean;
    /** Whether the source itself states the relation, rather than quoting someone. */
    stated: boolean;
  }[];
  source: Source;
}

/** A note with names in place of speakers' ids. */
export interface CardNote {
  id: string;
  status: Note['status'];
  speaker: Localised;
  via?: Localised;
  when: When;
  paragraphs: readonly number[];
  /** The full text, which stands alone. */
  text: Localised;
  /** For the card, where speaker and date stand beside it. */
  short: Localised;
  /** Whether the paragraph speaks for the note. */
  fits: boolean;
  /** Ids of the claims that the note denies. */
  answers: readonly string[];
}

/** @returns the card of a mention, with the notes that fit its context first; `undefined` for an unknown entity */
export function cardDataOf(pack: Pack, context: MentionContext): CardData | undefined {
  const entity = pack.entities.find(({ id }) => id === context.entity);
  if (!entity) return undefined;
  const nameOf = (id: string) => pack.speakers.find((speaker) => speaker.id === id)?.name ?? { und: id };
  return {
    entity: { id: entity.id, name: entity.name, summary: entity.summary },
    notes: orderNotes(pack, context, INITIAL_NOTE_COUNT).map(({ note, fits }) => ({
      id: note.id,
      status: note.status,
      speaker: nameOf(note.speaker),
      ...(note.via === undefined ? {} : { via: nameOf(note.via) }),
      when: note.when,
      paragraphs: note.paragraphs,
      text: note.text,
      short: note.short ?? note.text,
      fits,
      answers: note.answers ?? [],
    })),
    related: relatedTo(pack, context.entity),
    source: pack.source,
  };
}

/** The entities with a relation to the given one, each with the first such relation. */
function relatedTo(pack: Pack, entityId: string): CardData['related'] {
  return pack.entities.flatMap(({ id, name }) => {
    const ends = [id, entityId];
    const relation = pack.relations.find(
      ({ from, to }) => from !== to && ends.includes(from) && ends.includes(to),
    );
    if (!relation || id === entityId) return [];
    const { kind, label, from, status } = relation;
    return [{ id, name, kind, label, outgoing: from === entityId, stated: status === 'fact' }];
  });
}
