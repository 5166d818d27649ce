import type { Note } from '../packs/schema/pack.ts';
import { pushTo } from '../shared/push-to.ts';
import type { MentionContext } from './mention-context.ts';
import type { RankedPack } from './note-index.ts';
import { byRank, type RankedNote, rankNotes } from './relevance.ts';

interface OrderedNote extends RankedNote {
  /** The index of its pack in `parts`. */
  part: number;
}

/**
 * Orders the notes of a card: by rank, except that a denial follows the claim it answers. That is not part of the score, because it
 * depends on the other notes of the card.
 * @param parts the packs whose notes the card shows, each with the mention in the pack's own ids
 * @param first how many notes the card shows before it is expanded. No denial moves across that limit
 * @param isHidden whether the note with an id is left out
 */
export function orderNotes(
  parts: readonly { pack: RankedPack; mention: MentionContext }[],
  first: number,
  isHidden: (note: string) => boolean = () => false,
): OrderedNote[] {
  const ranked = parts
    .flatMap(({ pack, mention }, part) => rankNotes(pack, mention).map((note) => ({ ...note, part })))
    .filter(({ note }) => !isHidden(note.id))
    .sort(byRank);
  return [...pairDenials(ranked.slice(0, first)), ...pairDenials(ranked.slice(first))];
}

/**
 * Moves each denial behind the first claim in the list that it answers. Takes linear time, because an entity can have thousands of
 * notes.
 */
function pairDenials<T extends RankedNote>(ranked: readonly T[]): T[] {
  const claimOf = claimFinder(ranked);
  const denialsOf = new Map<T, T[]>();
  const others: T[] = [];
  for (const one of ranked) {
    const claim = claimOf(one.note);
    if (claim) pushTo(denialsOf, claim, one);
    else others.push(one);
  }
  const ordered = new Set<T>();
  // `others` does not lead to notes that answer each other in a circle. They come last.
  for (const first of [...others, ...ranked]) {
    // Without recursion, because a chain of answers can be deeper than the stack.
    const next = [first];
    for (let one = next.pop(); one; one = next.pop()) {
      if (ordered.has(one)) continue;
      ordered.add(one);
      for (const denial of denialsOf.get(one)?.toReversed() ?? []) next.push(denial);
    }
  }
  return [...ordered];
}

/** Returns a function that finds the first claim in the list that a note answers. */
function claimFinder<T extends RankedNote>(ranked: readonly T[]): (denial: Note) => T | undefined {
  const places = new Map<string, number>();
  for (const [at, { note }] of ranked.entries()) if (!places.has(note.id)) places.set(note.id, at);
  return ({ answers = [] }) => {
    const first = answers.reduce((least, id) => Math.min(least, places.get(id) ?? Infinity), Infinity);
    return ranked[first];
  };
}
