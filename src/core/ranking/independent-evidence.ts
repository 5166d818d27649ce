/** The points that one word, name or concept of the paragraph gives a note. */
export interface EvidencePoints {
  /** Points for the order of the notes. The more notes have the word, the fewer points each of them gets. */
  distinctive: number;
  /** Points for the question whether the note fits at all. They are fewer only for what most notes have. */
  fit: number;
}

/** What was found for a note, with nearness and rarity taken into account. */
export interface Match extends EvidencePoints {
  /** Where it is in the paragraph: indexes of words. */
  positions: readonly number[];
}

/**
 * Turns the matches of a note into evidence that can be summed up. A word of the paragraph that several matches have counts once, for
 * the strongest; the others get only a part of their points.
 * @param matches by their group
 * @param sharedWord `RankingWeights.sharedWord`
 */
export function independentEvidence(
  matches: ReadonlyMap<string, Match>,
  sharedWord: number,
): ReadonlyMap<string, EvidencePoints> {
  const evidence = new Map<string, EvidencePoints>([...matches]);
  const used = new Set<number>();
  const strongestFirst = [...matches].sort(
    ([, one], [, other]) => other.fit - one.fit || other.distinctive - one.distinctive,
  );
  for (const [group, { distinctive, fit, positions }] of strongestFirst) {
    const factor = positions.every((position) => used.has(position)) ? sharedWord : 1;
    for (const position of positions) used.add(position);
    evidence.set(group, { distinctive: distinctive * factor, fit: fit * factor });
  }
  return evidence;
}
