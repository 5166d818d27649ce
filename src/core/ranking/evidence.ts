import type { Note } from '../packs/schema/pack.ts';
import { commonness } from '../words/common-words.ts';
import { likelyLanguages } from '../words/likely-languages.ts';
import { isNumber, PACK_LANGUAGES, type PackLanguage, stem, wordsIn } from '../words/words.ts';
import { splitCompound } from './compounds.ts';
import { findConceptEvidence } from './concept-evidence.ts';
import type { ConceptIndex } from './concept-index.ts';
import { type Evidence, EvidenceCollector } from './evidence-collector.ts';
import { type FurtherIndex, findFurtherEvidence } from './further-evidence.ts';
import type { MentionContext } from './mention-context.ts';
import { normaliseName } from './names.ts';
import { nearnessOf } from './nearness.ts';
import { germanWordTest, type IndexedWord, type NoteIndex, type WordIndex } from './note-index.ts';
import type { RankingWeights } from './weights.ts';

/** Words of fewer points, such as parts of compounds, do not stand in the way of a concept. */
const MIN_VERY_WORD = 0.45;

/**
 * Finds what a paragraph has in common with notes. Numbers, and names in the notes' texts, count in any language; other words
 * and concepts in the languages that the paragraph may be in, and words in further languages of the pack. In other languages, names among the terms count too.
 */
export function findEvidence(
  { paragraph, at: mentionAt }: Pick<MentionContext, 'paragraph' | 'at'>,
  index: NoteIndex,
  concepts: ConceptIndex,
  further: FurtherIndex,
  noteCount: number,
  weights: RankingWeights,
): ReadonlyMap<Note, Evidence> {
  const collector = new EvidenceCollector(
    noteCount,
    weights.rarity,
    nearnessOf(paragraph, mentionAt, weights.farSentence),
  );
  const count = (
    word: IndexedWord,
    points: number,
    sharing: readonly IndexedWord[],
    at: number,
    fit: number = points,
  ) => {
    const notes = new Set(sharing.map(({ note }) => note)).size;
    collector.add(word.note, { group: word.group, points, fit, sharing: notes, places: [at] });
    if (fit >= MIN_VERY_WORD) collector.addPlace(word.note, at);
  };
  const words = wordsIn(paragraph);
  const languages = likelyLanguages(words);
  for (const language of languages) {
    const wordIndex = index.words[language];
    for (const { at, stemmed, factor, next } of stemsOf(words, language, wordIndex, weights)) {
      const sharing = wordIndex.get(stemmed) ?? [];
      const isFrequent = commonness(stemmed, language) === 'frequent';
      for (const word of sharing.filter(({ rest }) => rest.every((stem, at) => stem === next[at]))) {
        const points = weights[word.source] * factor * (word.isPart ? weights.compoundPart : 1);
        if (isFrequent)
          count(word, points * weights.frequentWord, sharing, at, points * weights.frequentWordFit);
        else count(word, points, sharing, at);
      }
    }
    for (const { at, sharing } of cognates(words, language, index))
      for (const word of sharing) count(word, weights.cognate * weights[word.source], sharing, at);
  }
  for (const [at, word] of words.entries()) {
    const sharing = index.names.get(normaliseName(word)) ?? [];
    for (const name of sharing)
      if (name.source === 'ownWord' || languages.length === 0)
        count(name, isNumber(word) ? weights.number : weights.name, sharing, at);
  }
  findFurtherEvidence(words, further, collector, weights);
  for (const language of languages) findConceptEvidence(words, language, concepts, collector, weights);
  return collector.evidence;
}

/** The most words that a term has. */
const MAX_TERM_WORDS = 6;

/** The stems of a paragraph that an index may have, with a factor for their points, and the stems after them. */
function* stemsOf(
  words: readonly string[],
  language: PackLanguage,
  index: WordIndex,
  weights: RankingWeights,
): Generator<{ at: number; stemmed: string; factor: number; next: readonly string[] }> {
  const stems = words.map((word) => stem(word, language));
  const isKnown = germanWordTest(index);
  for (const [at, stemmed] of stems.entries()) {
    yield { at, stemmed, factor: 1, next: stems.slice(at + 1, at + MAX_TERM_WORDS) };
    if (language !== 'de' || index.has(stemmed)) continue;
    for (const part of splitCompound(stemmed, isKnown))
      yield { at, stemmed: part, factor: weights.compoundPart, next: [] };
  }
}

/** Shorter words are spelled alike by chance. In UTF-16 units. */
const MIN_COGNATE = 4;

/**
 * Words of a paragraph that no note has in its language, but notes have in another one: names, loan words. Words that are
 * common in one of the languages are false friends more often than not.
 */
function* cognates(
  words: readonly string[],
  language: PackLanguage,
  index: NoteIndex,
): Generator<{ at: number; sharing: readonly IndexedWord[] }> {
  for (const other of PACK_LANGUAGES.filter((one) => one !== language))
    for (const [at, word] of words.entries()) {
      if (word.length < MIN_COGNATE || index.words[language].has(stem(word, language))) continue;
      const isRare = [language, other].every((one) => commonness(stem(word, one), one) === 'rare');
      const found = isRare ? index.words[other].get(stem(word, other)) : undefined;
      const sharing = found?.filter(({ rest, isPart }) => rest.length === 0 && !isPart) ?? [];
      if (sharing.length > 0) yield { at, sharing };
    }
}
