import { yearOfDate } from '../packs/format-date.ts';
import type { Localised, Note, Pack, Relation, Source, When } from '../packs/schema/pack.ts';
import type { MentionContext } from '../ranking/mention-context.ts';
import { orderNotes } from '../ranking/note-order.ts';

/** How many notes a card shows before it is expanded. */
export const INITIAL_NOTE_COUNT = 3;
/** How many notes an expanded card shows. More would block the page during layout; the notes page shows all. */
export const MAX_NOTE_COUNT = 100;

/** What the card of one entity shows, in all languages. */
export interface CardData {
  entity: { id: string; name: Localised; summary: Localised | undefined };
  /** In display order. */
  notes: readonly CardNote[];
  /** Notes about the entity that the reader has hidden. */
  hiddenNotes: readonly CardNote[];
  /** Entities that are related to this one, in the order of the packs. */
  related: readonly RelatedEntity[];
  /** The sources of the packs that know the entity. */
  sources: readonly [Source, ...Source[]];
}

interface RelatedEntity {
  id: string;
  name: Localised;
  kind: Relation['kind'];
  /** The relation as a part of a sentence, between the names of its first and its second entity: "belongs to". */
  label: Localised;
  /** Whether the relation goes from this entity to the other. */
  outgoing: boolean;
  /** Whether the source states the relation itself and does not quote someone. */
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
  /** The full text, which is complete on its own. */
  text: Localised;
  /** The text for the card, without the speaker and the date, which the card shows beside it. */
  short: Localised;
  /** A passage of the source, word for word. */
  quote: Note['quote'];
  /** The http(s) address of the passage in the source. */
  link: string | undefined;
  /** The index of its source in `CardData.sources`. */
  source: number;
  /** Whether the note is about what the paragraph is about, see `RankedNote`. */
  fits: boolean;
  /** Ids of the notes that this one answers. */
  answers: readonly string[];
}

/** A pack that has the entity of a card, or its part about the entity, and the mention in the pack's own ids. */
export interface CardPart {
  pack: Pack;
  mention: MentionContext;
}

/**
 * The data of the card of a mention. Notes that fit the mention's context come first.
 * @param id of the entity in marks and settings, see `MergedEntity.id`
 * @param parts the packs that have the entity. The first gives it its name
 * @param keyOf turns the id of an entity in one pack into its id in marks and settings
 * @param isHidden whether the note with an id is hidden
 * @returns `undefined` if no pack has the entity
 */
export function cardDataOf(
  id: string,
  parts: readonly CardPart[],
  keyOf: (id: string) => string = (id) => id,
  isHidden: (note: string) => boolean = () => false,
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
    notes: orderNotes(known, INITIAL_NOTE_COUNT, isHidden).map(({ note, fits, part }) =>
      cardNote(note, fits, known, part),
    ),
    hiddenNotes: known.flatMap(({ pack, mention }, part) =>
      pack.notes
        .filter((note) => isHidden(note.id) && note.entities.includes(mention.entity))
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

/** The entities that are related to the given one, each with their first relation. */
function relatedTo({ entities, relations, source }: Pack, entityId: string): RelatedEntity[] {
  return entities.flatMap(({ id, name }) => {
    const ends = [id, entityId];
    const relation = relations.find(
      ({ from, to }) => from !== to && ends.includes(from) && ends.includes(to),
    );
    if (!relation || id === entityId) return [];
    const { kind, label, from, status } = relation;
    const year = yearOfDate(source.published.start);
    return [{ id, name, kind, label, outgoing: from === entityId, stated: status === 'fact', year }];
  });
}

const withoutRepeats = (related: readonly RelatedEntity[]): RelatedEntity[] =>
  related.filter(({ id }, at) => related.findIndex((other) => other.id === id) === at);
