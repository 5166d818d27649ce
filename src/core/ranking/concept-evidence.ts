import { type PackLanguage, stem } from '../words/words.ts';
import type { ConceptIndex } from './concept-index.ts';
import { conceptsIn } from './concepts-in.ts';
import type { EvidenceCollector } from './evidence-collector.ts';
import type { RankingWeights } from './weights.ts';

/**
 * Finds words of a paragraph that have a concept in common with words of notes: the paragraph says "proprietor", the note
 * "owner". Further words of a concept count less than the first, and none counts beside the note's very word.
 * @param words from `wordsIn`
 * @param collector with the evidence of the notes' very words
 */
export function findConceptEvidence(
  words: readonly string[],
  language: PackLanguage,
  index: ConceptIndex,
  collector: EvidenceCollector,
  weights: RankingWeights,
): void {
  const stems = words.map((word) => stem(word, language));
  for (const [concept, places] of conceptsIn(stems, language)) {
    const entries = index.get(concept) ?? [];
    const speakingOfIt = entries.filter(({ source }) => source !== 'term').length;
    const different = new Set([...places].map((place) => stems[place])).size;
    const repeated = 1 + weights.furtherConceptWord * Math.log(different);
    for (const { note, source } of entries) {
      if (collector.hasPlace(note, places)) continue;
      const factor = repeated * (source === 'inSomeLanguages' ? weights.ambiguousConcept : 1);
      const fit = factor * (note.terms ? weights.conceptFitBesideTerms : weights.conceptFit);
      const points = factor * weights.concept;
      const isTerm = source === 'term';
      collector.add(note, {
        group: `≈ ${concept.name}`,
        points: isTerm ? points * weights.conceptOfTerm : points,
        fit: isTerm ? fit * weights.conceptOfTermFit : fit,
        // All notes with the concept make a term less rare. Terms do not make the own words of notes less rare.
        sharing: isTerm ? entries.length : speakingOfIt,
        places,
      });
    }
  }
}
