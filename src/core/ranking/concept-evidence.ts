import { type PackLanguage, stem } from '../words/words.ts';
import type { ConceptIndex } from './concept-index.ts';
import { conceptsIn } from './concepts-in.ts';
import type { EvidenceCollector } from './evidence-collector.ts';
import type { RankingWeights } from './weights.ts';

/**
 * Finds words of a paragraph that have a concept in common with words of notes: the paragraph says "proprietor", the note
 * "owner". Further words of a concept count less than the first, and frequent words only for the order. Words that are themselves
 * in the note do not count again.
 * @param words from `wordsIn`
 * @param collector has the evidence of the notes' own words already
 */
export function findConceptEvidence(
  words: readonly string[],
  language: PackLanguage,
  index: ConceptIndex,
  collector: EvidenceCollector,
  weights: RankingWeights,
): void {
  const stems = words.map((word) => stem(word, language));
  for (const [concept, { positions, isFrequent }] of conceptsIn(stems, language)) {
    const entries = index.get(concept) ?? [];
    const notesByOwnWords = entries.filter(({ source }) => source !== 'term').length;
    const differentWords = new Set([...positions].map((position) => stems[position])).size;
    const repeated = 1 + weights.furtherConceptWord * Math.log(differentWords);
    for (const { note, source } of entries) {
      if (collector.hasOwnWord(note, positions)) continue;
      const factor = repeated * (source === 'inSomeLanguages' ? weights.ambiguousConcept : 1);
      const fit = isFrequent ? 0 : factor * (note.terms ? weights.conceptFitBesideTerms : weights.conceptFit);
      const points = factor * weights.concept * (isFrequent ? weights.conceptOfFrequentWord : 1);
      const isTerm = source === 'term';
      collector.add(note, {
        group: `≈ ${concept.name}`,
        points: isTerm ? points * weights.conceptOfTerm : points,
        fit: isTerm ? fit * weights.conceptOfTermFit : fit,
        // Other notes' terms make a term less rare, but not a note's own word.
        documentFrequency: isTerm ? entries.length : notesByOwnWords,
        positions,
      });
    }
  }
}
