import type { Note } from '../packs/pack.ts';
import type { MentionContext } from './mention-context.ts';
import type { RankedPack } from './note-index.ts';
import { byRank, type RankedNote, rankNotes } from './relevance.ts';

interface OrderedNote extends RankedNote {
  /** The index of its pack. */
  part: number;
}

/**
 * Orders the notes of a card for a mention: by rank, except that a denial follows the claim it answers. Placing a denial is
 * not part of its score, because it depends on the other notes of the card.
 * @param parts the packs whose notes the card shows, with the mention in the ids of each
 * @param first how many notes the card shows at first; no denial moves between these and the rest
 */
export function orderNotes(
  parts: readonly { pack: RankedPack; mention: MentionContext }[],
  first: number,
): OrderedNote[] {
  const ranked = parts
    .flatMap(({ pack, mention }, part) => rankNotes(pack, mention).map((note) => ({ ...note, part })))
    .sort(byRank);
  return [...pairDenials(ranked.slice(0, first)), ...pairDenials(ranked.slice(first))];
}

/** Moves each denial behind the first claim in the list that it answers. */
function pairDenials<T extends RankedNote>(ranked: readonly T[]): T[] {
  const ordered = new Set<T>();
  const claimOf = (denial: Note) => ranked.find(({ note }) => denial.answers?.includes(note.id));
  const place = (one: T) => {
    if (ordered.has(one)) return;
    ordered.add(one);
    for (const other of ranked) if (claimOf(other.note) === one) place(other);
  };
  for (const one of ranked) if (!claimOf(one.note)) place(one);
  // Notes that answer each other in a circle are left.
  for (const one of ranked) place(one);
  return [...ordered];
}
