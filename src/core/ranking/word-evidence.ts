import { commonness, isFrequentVerb } from '../words/common-words.ts';
import { isNumber, PACK_LANGUAGES, type PackLanguage, stem } from '../words/words.ts';
import { splitCompound } from './compounds.ts';
import type { EvidenceCollector } from './evidence-collector.ts';
import { germanWordTest, type IndexedWord, type NoteIndex, type WordIndex } from './note-index.ts';
import { normaliseName } from './proper-names.ts';
import type { RankingWeights } from './weights.ts';

/** A match with less `fit`, such as a part of a compound or a frequent word, does not keep a concept from counting for the same word. */
const MIN_FIT_OF_OWN_WORD = 0.6;

/**
 * Adds a match of a word in the paragraph to the evidence.
 * @param documentFrequency how many notes have a word that the word matches. The more they are, the less each match counts
 * @param at position of the word in the paragraph
 */
function addMatch(
  collector: EvidenceCollector,
  { note, group }: IndexedWord,
  documentFrequency: number,
  at: number,
  { points, fit }: { points: number; fit: number },
): void {
  collector.add(note, { group, points, fit, documentFrequency, positions: [at] });
  if (fit >= MIN_FIT_OF_OWN_WORD) collector.addOwnWord(note, at);
}

/** What a match counts towards the question whether the note fits. */
const fitOf = ({ source }: IndexedWord, weights: RankingWeights) =>
  source === 'ownWord' ? weights.ownWordFit : weights[source];

const countNotes = (matches: readonly IndexedWord[]): number => new Set(matches.map(({ note }) => note)).size;

/** Finds words of the paragraph that notes have in the same language. */
export function findWordEvidence(
  words: readonly string[],
  language: PackLanguage,
  { words: indexes }: NoteIndex,
  collector: EvidenceCollector,
  weights: RankingWeights,
): void {
  const index = indexes[language];
  const stems = words.map((word) => stem(word, language));
  for (const { at, stemmed, factor, isWhole } of stemsOf(stems, language, index, weights)) {
    const matches = index.get(stemmed) ?? [];
    const frequency = countNotes(matches);
    const isFrequent = commonness(stemmed, language) === 'frequent' || isFrequentVerb(stemmed, language);
    const isThere = ({ rest }: IndexedWord) =>
      isWhole ? rest.every((one, i) => one === stems[at + 1 + i]) : rest.length === 0;
    for (const match of matches.filter(isThere)) {
      const share = factor * (match.isCompoundPart ? weights.compoundPart : 1);
      addMatch(collector, match, frequency, at, {
        points: weights[match.source] * share * (isFrequent ? weights.frequentWord : 1),
        fit: fitOf(match, weights) * share * (isFrequent ? weights.frequentWordFit : 1),
      });
    }
  }
}

/** The stems of a paragraph to look up, and the parts of German compounds among them, each with a factor for its points. */
function* stemsOf(
  stems: readonly string[],
  language: PackLanguage,
  index: WordIndex,
  weights: RankingWeights,
): Generator<{ at: number; stemmed: string; factor: number; isWhole: boolean }> {
  const isKnown = germanWordTest(index);
  for (const [at, stemmed] of stems.entries()) {
    yield { at, stemmed, factor: 1, isWhole: true };
    if (language !== 'de' || index.has(stemmed)) continue;
    for (const part of splitCompound(stemmed, isKnown))
      yield { at, stemmed: part, factor: weights.compoundPart, isWhole: false };
  }
}

/** Shorter words have the same spelling in two languages by chance. In UTF-16 units. */
const MIN_COGNATE = 4;

/**
 * Finds words of the paragraph that notes have only in another language: names and loan words. A word that is common in one of the
 * languages is left out, because it is a false friend more often than not.
 */
export function findCognateEvidence(
  words: readonly string[],
  language: PackLanguage,
  { words: indexes }: NoteIndex,
  collector: EvidenceCollector,
  weights: RankingWeights,
): void {
  for (const other of PACK_LANGUAGES.filter((one) => one !== language))
    for (const [at, word] of words.entries()) {
      if (word.length < MIN_COGNATE || indexes[language].has(stem(word, language))) continue;
      const isRare = [language, other].every((one) => commonness(stem(word, one), one) === 'rare');
      const found = isRare ? indexes[other].get(stem(word, other)) : undefined;
      const matches = found?.filter(({ rest, isCompoundPart }) => rest.length === 0 && !isCompoundPart) ?? [];
      const frequency = countNotes(matches);
      for (const match of matches) {
        const points = weights.cognate * weights[match.source];
        addMatch(collector, match, frequency, at, { points, fit: weights.cognate * fitOf(match, weights) });
      }
    }
}

/**
 * Finds names and numbers of notes in a paragraph of any language.
 * @param withTerms whether names that are only among the notes' terms count
 */
export function findNameEvidence(
  words: readonly string[],
  { names }: NoteIndex,
  withTerms: boolean,
  collector: EvidenceCollector,
  weights: RankingWeights,
): void {
  for (const [at, word] of words.entries()) {
    const matches = names.get(normaliseName(word)) ?? [];
    const frequency = countNotes(matches);
    const evidence = isNumber(word)
      ? { points: weights.number, fit: weights.numberFit }
      : { points: weights.name, fit: weights.name };
    for (const match of matches)
      if (match.source === 'ownWord' || withTerms) addMatch(collector, match, frequency, at, evidence);
  }
}
