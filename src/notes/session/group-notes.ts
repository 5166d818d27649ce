import type { Entity, Note, Pack, Topic } from '../../core/packs/pack.ts';
import { type Filters, filterNotes } from './view-state.ts';

/** Notes to show side by side: statements and the notes that answer them. A note without answers is on its own. */
export interface Exchange {
  statements: readonly Note[];
  answers: readonly Note[];
}

/** The notes of one entity, by topic. */
export interface EntityGroup {
  entity: Entity;
  /** How many notes the group holds. */
  count: number;
  topics: readonly { topic: Topic; exchanges: readonly Exchange[] }[];
}

/**
 * Groups the notes that pass the filters, so that each is in one place: under its first entity and first topic, or under
 * the entity and topic of the filters. Entities and topics keep the order of the pack. Within a topic, notes are sorted
 * by weight, the highest first.
 */
export function groupNotes(pack: Pack, filters: Filters): readonly EntityGroup[] {
  const exchanges = exchangesOf(filterNotes(pack.notes, filters));
  return pack.entities.flatMap((entity) => {
    const ofEntity = exchanges.filter(
      (exchange) => (filters.entity ?? leadNote(exchange)?.entities[0]) === entity.id,
    );
    if (ofEntity.length === 0) return [];
    const topics = pack.topics.flatMap((topic) => {
      const ofTopic = ofEntity.filter(
        (exchange) => (filters.topic ?? leadNote(exchange)?.topics[0]) === topic.id,
      );
      return ofTopic.length > 0 ? [{ topic, exchanges: ofTopic }] : [];
    });
    const count = ofEntity.reduce(
      (sum, { statements, answers }) => sum + statements.length + answers.length,
      0,
    );
    return [{ entity, topics, count }];
  });
}

const leadNote = ({ statements }: Exchange) => statements[0];
const byWeight = (a: Note, b: Note) => b.weight - a.weight;

function exchangesOf(notes: readonly Note[]): readonly Exchange[] {
  const assigned = new Set<Note>();
  const exchanges = [...notes].sort(byWeight).flatMap((note): Exchange[] => {
    if (assigned.has(note)) return [];
    const connected = connectedNotes(note, notes);
    for (const other of connected) assigned.add(other);
    const answers = connected.filter((one) => connected.some(({ id }) => one.answers?.includes(id)));
    // In a cycle every note is an answer. Then all are shown as statements.
    if (answers.length === connected.length) return [{ statements: connected, answers: [] }];
    return [{ statements: connected.filter((one) => !answers.includes(one)), answers }];
  });
  return exchanges.sort((a, b) => (leadNote(b)?.weight ?? 0) - (leadNote(a)?.weight ?? 0));
}

/** A note and all notes connected to it by answers, directly or through others, sorted by weight. */
function connectedNotes(note: Note, notes: readonly Note[]): readonly Note[] {
  const connected = new Set([note]);
  // A set's iterator also visits what is added on the way.
  for (const one of connected) {
    for (const other of notes) {
      if (one.answers?.includes(other.id) || other.answers?.includes(one.id)) connected.add(other);
    }
  }
  return [...connected].sort(byWeight);
}
