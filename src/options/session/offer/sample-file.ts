import { INITIAL_NOTE_COUNT } from '../../../core/card/card-data.ts';
import type { Note, Pack } from '../../../core/packs/schema/pack.ts';
import { byRank } from '../../../core/ranking/relevance.ts';
import { RANKING_WEIGHTS } from '../../../core/ranking/weights.ts';
import { pushTo } from '../../../core/shared/push-to.ts';
import type { SampleName } from '../../../platform/packs/pack-messages.ts';

/** How many names of a pack the preview shows the cards of. */
const SAMPLE_NAMES = 3;

/** How many answers to each note are kept; a card names no more. */
const MAX_ANSWERS = 10;

/** Some names of a pack, and a pack's file that has no more than their cards show at first. So it stays small. */
export interface Samples {
  /** Those with the most notes, in this order. */
  names: readonly SampleName[];
  file: string;
}

/** Picks the names of a pack that have the most notes. */
export function samplesOf(pack: Pack): Samples {
  const notesOf = new Map<string, Note[]>();
  for (const note of pack.notes) for (const id of note.entities) pushTo(notesOf, id, note);
  const names = pack.entities
    .map(({ id }) => ({ id, notes: notesOf.get(id)?.length ?? 0 }))
    .filter(({ notes }) => notes > 0)
    .sort((one, other) => other.notes - one.notes)
    .slice(0, SAMPLE_NAMES);
  const chosen = new Set(names.map(({ id }) => id));
  const first = new Set([...chosen].flatMap((id) => firstNotes(notesOf.get(id) ?? [], id)));
  const notes = [...first, ...answersTo(first, pack.notes)].map(({ terms, ...note }) => ({
    ...note,
    topics: [],
    // The first one decides about the order.
    entities: note.entities.filter((id, at) => at === 0 || chosen.has(id)),
  }));
  const ids = new Set(notes.map(({ id }) => id));
  const relations = pack.relations.filter(({ from, to }) => chosen.has(from) || chosen.has(to));
  const ends = relations.flatMap(({ from, to }) => [from, to]);
  const known = new Set([...ends, ...notes.flatMap(({ entities }) => entities)]);
  const speakers = new Set(notes.flatMap(({ speaker, via }) => [speaker, via]));
  const part = {
    ...pack,
    format: 2,
    affixes: [],
    contextWords: [],
    topics: [],
    speakers: pack.speakers.filter(({ id, kind }) => kind === 'source' || speakers.has(id)),
    entities: pack.entities
      .filter(({ id }) => known.has(id))
      .map(({ id, name, summary }) => ({ id, name, summary })),
    others: pack.others.filter(({ id }) => known.has(id)),
    relations: relations.map((relation) => ({ ...relation, notes: [] })),
    notes: notes.map((note) => ({ ...note, answers: note.answers?.filter((id) => ids.has(id)) })),
  };
  return { names, file: JSON.stringify(part) };
}

/** The notes that a card shows at first where all fit the paragraph equally well, see `rankNotes`. */
const firstNotes = (notes: readonly Note[], name: string): Note[] =>
  notes
    .map((note) => {
      const { editorialWeight, otherMainSubject } = RANKING_WEIGHTS;
      const score = editorialWeight * note.weight + (note.entities[0] === name ? 0 : otherMainSubject);
      return { note, score, fits: true, reasons: [] };
    })
    .sort(byRank)
    .slice(0, INITIAL_NOTE_COUNT)
    .map(({ note }) => note);

/** Some of the other notes that answer these: cards say who denies a claim. */
function answersTo(notes: ReadonlySet<Note>, all: readonly Note[]): Note[] {
  const left = new Map(Array.from(notes, ({ id }) => [id, MAX_ANSWERS]));
  return all.filter((note) => {
    const open = (note.answers ?? []).filter((id) => (left.get(id) ?? 0) > 0);
    if (notes.has(note) || open.length === 0) return false;
    for (const id of open) left.set(id, (left.get(id) ?? 0) - 1);
    return true;
  });
}
