import type { Note, Topic } from '../packs/pack-schema.ts';
import { type MentionContext, rankNotes } from './relevance.ts';

/**
 * Puts the notes of a card in order for a place: the fitting ones first; a denial that is among the first stands right
 * behind the claim it answers.
 * @param first how many the card opens with: claim and denial are brought together within them and within the rest
 */
export function orderNotes(
  notes: readonly Note[],
  topics: readonly Topic[],
  context: MentionContext,
  first: number,
): Note[] {
  const ranked = rankNotes(notes, topics, context).map(({ note }) => note);
  return [...paired(ranked.slice(0, first)), ...paired(ranked.slice(first))];
}

/** Moves each denial behind the first claim it answers, when that is in the list too. */
function paired(notes: readonly Note[]): Note[] {
  const ordered = new Set<Note>();
  const place = (note: Note) => {
    if (ordered.has(note)) return;
    ordered.add(note);
    for (const other of notes) if (claimOf(other) === note) place(other);
  };
  const claimOf = (denial: Note) => notes.find(({ id }) => denial.answers?.includes(id));
  for (const note of notes) if (!claimOf(note)) place(note);
  // What only answers each other in a circle.
  for (const note of notes) place(note);
  return [...ordered];
}
