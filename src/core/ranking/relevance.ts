import type { Note, Topic } from '../packs/pack-schema.ts';
import type { MentionContext } from './mention-context.ts';
import { findTermHits, type TermHit } from './term-hits.ts';

export interface RankedNote {
  note: Note;
  score: number;
  /** What in the paragraph speaks for the note: folded terms, then ids of entities. */
  reasons: readonly string[];
}

/** What signals may look at. */
interface RankingContext extends MentionContext {
  termHits: ReadonlyMap<Note, readonly TermHit[]>;
}

/** One contribution to the score of a note. */
interface Signal {
  /** The factor of the points in the score. Tuned on labelled paragraphs. */
  weight: number;
  /** A pure function of its arguments. */
  measure(note: Note, context: RankingContext): { points: number; reasons?: readonly string[] };
}

/** All that the score of a note consists of. */
const SIGNALS: Readonly<Record<string, Signal>> = {
  terms: {
    weight: 1,
    measure(note, { termHits }) {
      const hits = termHits.get(note) ?? [];
      return {
        points: hits.reduce((sum, { points }) => sum + points, 0),
        reasons: hits.map(({ term }) => term),
      };
    },
  },
  otherEntities: {
    weight: 0.7,
    measure(note, { entity, others }) {
      const shared = note.entities.filter((id) => id !== entity && others.includes(id));
      return { points: shared.length, reasons: shared };
    },
  },
  otherMainSubject: {
    weight: -0.2,
    measure: (note, { entity }) => ({ points: note.entities[0] === entity ? 0 : 1 }),
  },
  // Of at most 100 points, so that it decides between notes that fit alike.
  editorialWeight: {
    weight: 0.006,
    measure: (note) => ({ points: note.weight }),
  },
};

/**
 * Ranks notes by how well they fit a mention, the best first. Notes of equal score are in the order of their ids, so the
 * result does not depend on the order of `notes`.
 * @param topics the topics that the notes refer to
 */
export function rankNotes(
  notes: readonly Note[],
  topics: readonly Topic[],
  mention: MentionContext,
): RankedNote[] {
  const context = { ...mention, termHits: findTermHits(notes, topics, mention.paragraph) };
  return notes
    .map((note) => rank(note, context))
    .sort((a, b) => b.score - a.score || a.note.id.localeCompare(b.note.id));
}

function rank(note: Note, context: RankingContext): RankedNote {
  let score = 0;
  const reasons: string[] = [];
  for (const { weight, measure } of Object.values(SIGNALS)) {
    const measured = measure(note, context);
    score += weight * measured.points;
    reasons.push(...(measured.reasons ?? []));
  }
  return { note, score, reasons };
}
