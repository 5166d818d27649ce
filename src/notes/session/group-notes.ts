import type { Entity, Note, Topic } from '../../core/packs/schema/pack.ts';
import { countValues } from '../../core/shared/count-values.ts';
import { pushTo } from '../../core/shared/push-to.ts';
import type { Contents } from './collection.ts';
import type { Filters } from './filters.ts';

/** Notes to show side by side: statements and the notes that answer them. A note without answers is on its own. */
export interface NoteThread {
  statements: readonly Note[];
  answers: readonly Note[];
}

/** Threads on one topic. Those without a topic are listed directly under the name. */
interface TopicGroup {
  topic: Topic | undefined;
  threads: readonly NoteThread[];
}

/** The notes listed under one entity. */
export interface EntityGroup {
  entity: Entity;
  /** How many notes are listed here. */
  count: number;
  /** How many notes are about the entity, wherever they are listed. */
  about: number;
  /** How many of those are listed under another entity. */
  elsewhere: number;
  topics: readonly TopicGroup[];
}

/**
 * Groups notes so that each is listed once: under its first entity and first topic, or under the entity and topic of the
 * filters. Entities and topics keep the order of the pack. Within a topic, notes are sorted by weight, the highest first.
 * @param notes those that pass the filters
 */
export function groupNotes(
  { entities, topics }: Pick<Contents, 'entities' | 'topics'>,
  notes: readonly Note[],
  filters: Filters,
): readonly EntityGroup[] {
  const byEntity = groupBy(threadsOf(notes), (lead) => filters.entity ?? lead.entities[0]);
  const about = countValues(notes.flatMap(({ entities }) => entities));
  return entities.flatMap((entity) => {
    const ofEntity = byEntity.get(entity.id);
    if (!ofEntity) return [];
    const byTopic = groupBy(ofEntity, (lead) => filters.topic ?? lead.topics[0]);
    const groups = [undefined, ...topics].flatMap((topic): TopicGroup[] => {
      const threads = byTopic.get(topic?.id);
      return threads ? [{ topic, threads }] : [];
    });
    const here = ofEntity.flatMap(({ statements, answers }) => [...statements, ...answers]);
    const aboutHere = here.filter(({ entities }) => entities.includes(entity.id)).length;
    const total = about.get(entity.id) ?? 0;
    return [{ entity, topics: groups, count: here.length, about: total, elsewhere: total - aboutHere }];
  });
}

const byWeight = (a: Note, b: Note) => b.weight - a.weight;
const leadNote = ({ statements }: NoteThread) => statements[0];

function groupBy(threads: readonly NoteThread[], keyOf: (lead: Note) => string | undefined) {
  const groups = new Map<string | undefined, NoteThread[]>();
  for (const thread of threads) {
    const lead = leadNote(thread);
    const key = lead && keyOf(lead);
    pushTo(groups, key, thread);
  }
  return groups;
}

function threadsOf(notes: readonly Note[]): readonly NoteThread[] {
  const neighbours = neighboursIn(notes);
  const assigned = new Set<Note>();
  const threads = [...notes].sort(byWeight).flatMap((note): NoteThread[] => {
    if (!neighbours.has(note)) return [{ statements: [note], answers: [] }];
    if (assigned.has(note)) return [];
    const connected = connectedNotes(note, neighbours);
    for (const other of connected) assigned.add(other);
    const ids = new Set(connected.map(({ id }) => id));
    const isAnswer = (one: Note) => one.answers?.some((id) => ids.has(id)) ?? false;
    const answers = connected.filter(isAnswer);
    // In a cycle, every note is an answer. Then all are listed as statements.
    if (answers.length === connected.length) return [{ statements: connected, answers: [] }];
    return [{ statements: connected.filter((one) => !isAnswer(one)), answers }];
  });
  return threads.sort((a, b) => (leadNote(b)?.weight ?? 0) - (leadNote(a)?.weight ?? 0));
}

/** The notes that each note answers or is answered by. */
function neighboursIn(notes: readonly Note[]): ReadonlyMap<Note, readonly Note[]> {
  const byId = new Map(notes.map((note) => [note.id, note]));
  const neighbours = new Map<Note, Note[]>();
  for (const note of notes)
    for (const id of note.answers ?? []) {
      const answered = byId.get(id);
      if (!answered) continue;
      pushTo(neighbours, note, answered);
      pushTo(neighbours, answered, note);
    }
  return neighbours;
}

/** A note and all notes connected to it by answers, directly or through others, sorted by weight. */
function connectedNotes(note: Note, neighbours: ReadonlyMap<Note, readonly Note[]>): readonly Note[] {
  const connected = new Set([note]);
  // A set's iterator also visits what is added on the way.
  for (const one of connected) for (const other of neighbours.get(one) ?? []) connected.add(other);
  return [...connected].sort(byWeight);
}
