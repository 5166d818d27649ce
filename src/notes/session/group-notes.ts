import type { Entity, Note, Pack, Topic } from '../../core/packs/pack-schema.ts';
import { type Filters, notesFor } from './view-state.ts';

/** A note by itself, or statements and what is answered to them, which belong side by side. */
export interface Block {
  said: readonly Note[];
  answers: readonly Note[];
}

/** The notes of one entity, by topic. */
export interface EntityGroup {
  entity: Entity;
  count: number;
  topics: readonly { topic: Topic; blocks: readonly Block[] }[];
}

/**
 * The notes that pass the filters, each in one place: under its main subject and first topic, or under the entity and
 * topic asked for. Entities and topics keep the order of the pack; within a topic the weightiest comes first.
 */
export function groupNotes(pack: Pack, filters: Filters): readonly EntityGroup[] {
  const blocks = blocksOf(notesFor(pack.notes, filters));
  return pack.entities.flatMap((entity) => {
    const own = blocks.filter((block) => (filters.entity ?? leading(block)?.entities[0]) === entity.id);
    if (own.length === 0) return [];
    const topics = pack.topics.flatMap((topic) => {
      const fitting = own.filter((block) => (filters.topic ?? leading(block)?.topics[0]) === topic.id);
      return fitting.length > 0 ? [{ topic, blocks: fitting }] : [];
    });
    return [{ entity, topics, count: own.reduce((sum, block) => sum + sizeOf(block), 0) }];
  });
}

const leading = ({ said }: Block) => said[0];
const sizeOf = ({ said, answers }: Block) => said.length + answers.length;
const byWeight = (a: Note, b: Note) => b.weight - a.weight;

function blocksOf(notes: readonly Note[]): readonly Block[] {
  const seen = new Set<Note>();
  const blocks = [...notes].sort(byWeight).flatMap((note): Block[] => {
    if (seen.has(note)) return [];
    const tied = tiedTo(note, notes);
    for (const other of tied) seen.add(other);
    const answering = tied.filter(({ answers }) => tied.some(({ id }) => answers?.includes(id)));
    // What only answers each other in a circle is all said.
    const said = answering.length === tied.length ? tied : tied.filter((one) => !answering.includes(one));
    return [{ said, answers: tied.filter((one) => !said.includes(one)) }];
  });
  return blocks.sort((a, b) => (leading(b)?.weight ?? 0) - (leading(a)?.weight ?? 0));
}

/** A note with all that answer it or are answered by it, over any number of steps; the weightiest first. */
function tiedTo(note: Note, notes: readonly Note[]): readonly Note[] {
  const tied = new Set([note]);
  for (const one of tied) {
    for (const other of notes) {
      if (one.answers?.includes(other.id) || other.answers?.includes(one.id)) tied.add(other);
    }
  }
  return [...tied].sort(byWeight);
}
