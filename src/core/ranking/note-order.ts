import type { Note, Topic } from '../packs/pack-schema.ts';
import type { MentionContext } from './mention-context.ts';
import { rankNotes } from './relevance.ts';

/**
 * Orders the notes of a card for a mention: by rank, except that a denial follows the claim it answers. Placing a denial is
 * not a signal of its score, because it depends on the other notes of the card.
 * @param first how many notes the card shows at first; no denial moves between these and the rest
 */
export function orderNotes(
  notes: readonly Note[],
  topics: readonly Topic[],
  context: MentionContext,
  first: number,
): Note[] {
  const ranked = rankNotes(notes, topics, context).map(({ note }) => note);
  return [...pairDenials(ranked.slice(0, first)), ...pairDenials(ranked.slice(first))];
}

/** Moves each denial behind the first claim in the list that it answers. */
function pairDenials(notes: readonly Note[]): Note[] {
  const ordered = new Set<Note>();
  const place = (note: Note) => {
    if (ordered.has(note)) return;
    ordered.add(note);
    for (const other of notes) if (claimOf(other) === note) place(other);
  };
  const claimOf = (denial: Note) => notes.find(({ id }) => denial.answers?.includes(id));
  for (const note of notes) if (!claimOf(note)) place(note);
  // Notes that answer each other in a circle are left.
  for (const note of notes) place(note);
  return [...ordered];
}
