import type { Localised, Note, Pack, Relation, Source, When } from '../packs/schema/pack.ts';
import type { MentionContext } from '../ranking/mention-context.ts';
import { orderNotes } from '../ranking/note-order.ts';

/** How many notes a card shows before it is expanded. */
export const INITIAL_NOTE_COUNT = 3;
/** How many it shows then. The page waits while it lays them out; the notes page has room for all. */
export const MAX_NOTE_COUNT = 100;

/** What the card of one entity shows, in all languages. */
export interface CardData {
  entity: { id: string; name: Localised; summary: Localised | undefined };
  /** In display order. */
  notes: readonly CardNote[];
  /** Notes about the entity that the card does not list, because the reader has hidden them. */
  leftOut: readonly CardNote[];
  /** Entities with a relation to this one, in the order of the packs. */
  related: readonly RelatedEntity[];
  /** The sources of the packs that know the entity. */
  sources: readonly [Source, ...Source[]];
}

interface RelatedEntity {
  id: string;
  name: Localised;
  kind: Relation['kind'];
  /** The relation as a part of a sentence, from its first entity to its second. */
  label: Localised;
  /** Whether the relation goes from this entity to the other. */
  outgoing: boolean;
  /** Whether the source itself states the relation, rather than quoting someone. */
  stated: boolean;
  /** When the source of the relation was published: "2020". */
  year: string;
}

/** A note with names in place of speakers' ids. */
export interface CardNote {
  id: string;
  status: Note['status'];
  speaker: Localised;
  via?: Localised;
  /** Whether the source speaks itself. */
  isFromSource: boolean;
  when: When;
  paragraphs: readonly number[];
  /** The full text, which stands alone. */
  text: Localised;
  /** For the card, where speaker and date stand beside it. */
  short: Localised;
  /** A passage of the source, word for word. */
  quote: Note['quote'];
  /** Where in the source it says so: an http(s) address. */
  link: string | undefined;
  /** The index of its source in `CardData.sources`. */
  source: number;
  /** Whether the paragraph speaks for the note. */
  fits: boolean;
  /** Ids of the notes that this one answers. */
  answers: readonly string[];
}

/** A pack that knows the entity of a card, or its part about it, and the mention with the pack's own ids. */
export interface CardPart {
  pack: Pack;
  mention: MentionContext;
}

/**
 * @param id of the entity, by which marks and settings know it
 * @param parts the packs that know it, the one that names it first
 * @param keyOf turns an entity's id in a pack into the one by which marks know it
 * @param isLeftOut tells by its id which note is left out
 * @returns the card of a mention, with the notes that fit its context first; `undefined` for an unknown entity
 */
export function cardDataOf(
  id: string,
  parts: readonly CardPart[],
  keyOf: (id: string) => string = (id) => id,
  isLeftOut: (note: string) => boolean = () => false,
): CardData | undefined {
  const known = parts.filter(({ pack, mention }) => pack.entities.some((one) => one.id === mention.entity));
  const [first, ...others] = known;
  if (!first) return undefined;
  const entities = known.flatMap(({ pack, mention }) =>
    pack.entities.filter((entity) => entity.id === mention.entity),
  );
  return {
    entity: {
      id,
      name: entities[0]?.name ?? { und: id },
      summary: entities.find(({ summary }) => summary)?.summary,
    },
    notes: orderNotes(known, INITIAL_NOTE_COUNT, isLeftOut).map(({ note, fits, part }) =>
      cardNote(note, fits, known, part),
    ),
    leftOut: known.flatMap(({ pack, mention }, part) =>
      pack.notes
        .filter((note) => isLeftOut(note.id) && note.entities.includes(mention.entity))
        .map((note) => cardNote(note, false, known, part)),
    ),
    related: withoutRepeats(
      known.flatMap(({ pack, mention }) =>
        relatedTo(pack, mention.entity).map((related) => ({ ...related, id: keyOf(related.id) })),
      ),
    ),
    sources: [first.pack.source, ...others.map(({ pack }) => pack.source)],
  };
}

function cardNote(note: Note, fits: boolean, parts: readonly CardPart[], source: number): CardNote {
  const speakers = parts[source]?.pack.speakers ?? [];
  const speakerOf = (id: string) => speakers.find((speaker) => speaker.id === id);
  const nameOf = (id: string) => speakerOf(id)?.name ?? { und: id };
  return {
    id: note.id,
    status: note.status,
    speaker: nameOf(note.speaker),
    ...(note.via === undefined ? {} : { via: nameOf(note.via) }),
    isFromSource: speakerOf(note.speaker)?.kind === 'source',
    when: note.when,
    paragraphs: note.paragraphs,
    text: note.text,
    short: note.short ?? note.text,
    quote: note.quote,
    link: note.link,
    source,
    fits,
    answers: note.answers ?? [],
  };
}

/** The entities with a relation to the given one, each with the first such relation. */
function relatedTo({ entities, relations, source }: Pack, entityId: string): RelatedEntity[] {
  return entities.flatMap(({ id, name }) => {
    const ends = [id, entityId];
    const relation = relations.find(
      ({ from, to }) => from !== to && ends.includes(from) && ends.includes(to),
    );
    if (!relation || id === entityId) return [];
    const { kind, label, from, status } = relation;
    const year = source.published.start.slice(0, 4);
    return [{ id, name, kind, label, outgoing: from === entityId, stated: status === 'fact', year }];
  });
}

const withoutRepeats = (related: readonly RelatedEntity[]): RelatedEntity[] =>
  related.filter(({ id }, at) => related.findIndex((other) => other.id === id) === at);
