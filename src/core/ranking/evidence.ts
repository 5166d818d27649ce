import type { Note } from '../packs/schema/pack.ts';
import { likelyLanguages } from '../words/likely-languages.ts';
import { wordsIn } from '../words/words.ts';
import { findConceptEvidence } from './concept-evidence.ts';
import type { ConceptIndex } from './concept-index.ts';
import { type Evidence, EvidenceCollector } from './evidence-collector.ts';
import type { MentionContext } from './mention-context.ts';
import { nearnessOf } from './nearness.ts';
import type { NoteIndex } from './note-index.ts';
import { findOtherLanguageEvidence, type OtherLanguageIndex } from './other-language-evidence.ts';
import type { RankingWeights } from './weights.ts';
import { findCognateEvidence, findNameEvidence, findWordEvidence } from './word-evidence.ts';

/** The indexes of a pack's notes. */
interface NoteIndexes {
  words: NoteIndex;
  concepts: ConceptIndex;
  otherLanguages: OtherLanguageIndex;
}

/**
 * Finds what a paragraph has in common with notes. Words and concepts are compared in the languages that the paragraph may be in.
 * Numbers and names are the same in any language. Names that are only among a note's terms count where the language is unknown,
 * because otherwise the term counts as a word.
 * @param noteCount the number of notes in the pack
 */
export function findEvidence(
  { paragraph, at }: Pick<MentionContext, 'paragraph' | 'at'>,
  indexes: NoteIndexes,
  noteCount: number,
  weights: RankingWeights,
): (note: Note) => Evidence {
  const nearness = nearnessOf(paragraph, at, weights.farSentence);
  const collector = new EvidenceCollector(noteCount, weights, nearness);
  const words = wordsIn(paragraph);
  const languages = likelyLanguages(words);
  for (const language of languages) {
    findWordEvidence(words, language, indexes.words, collector, weights);
    findCognateEvidence(words, language, indexes.words, collector, weights);
  }
  findNameEvidence(words, indexes.words, languages.length === 0, collector, weights);
  findOtherLanguageEvidence(words, indexes.otherLanguages, collector, weights);
  for (const language of languages)
    findConceptEvidence(words, language, indexes.concepts, collector, weights);
  return (note) => collector.evidenceFor(note);
}
