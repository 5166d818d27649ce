import type { Note } from '../packs/pack.ts';
import { commonness } from '../words/common-words.ts';
import { likelyLanguages } from '../words/likely-languages.ts';
import { isNumber, type PackLanguage, stem, wordsIn } from '../words/words.ts';
import { splitCompound } from './compounds.ts';
import { normaliseName } from './names.ts';
import { germanWordTest, type IndexedWord, type NoteIndex, type WordIndex } from './note-index.ts';
import type { RankingWeights } from './weights.ts';

/** What a word or name of the paragraph says for a note. */
export interface EvidencePoints {
  /** Points for the order of the notes. The more notes share the word, the fewer it brings each of them. */
  distinctive: number;
  /** Points for the question whether the note fits at all, however many notes share the word. */
  fit: number;
}

/** The evidence for a note, by the group of the word. */
export type Evidence = ReadonlyMap<string, EvidencePoints>;

/**
 * Finds the words of notes in a paragraph. Numbers, and names in the notes' texts, count in any language; other words in the
 * languages that the paragraph may be in. In other languages, names among the terms count too.
 */
export function findEvidence(
  paragraph: string,
  index: NoteIndex,
  noteCount: number,
  weights: RankingWeights,
): ReadonlyMap<Note, Evidence> {
  const evidence = new Map<Note, Map<string, EvidencePoints>>();
  const count = ({ note, group }: IndexedWord, fit: number, sharing: readonly IndexedWord[]) => {
    const notes = new Set(sharing.map((word) => word.note)).size;
    const distinctive = fit * (1 - (weights.rarity * Math.log(notes)) / Math.log(noteCount + 1));
    const groups = evidence.get(note) ?? new Map<string, EvidencePoints>();
    evidence.set(note, groups);
    if (fit > (groups.get(group)?.fit ?? 0)) groups.set(group, { distinctive, fit });
  };
  const words = wordsIn(paragraph);
  const languages = likelyLanguages(words);
  for (const language of languages) {
    const wordIndex = index.words[language];
    for (const { stemmed, factor, next } of stemsOf(words, language, wordIndex, weights)) {
      const sharing = wordIndex.get(stemmed) ?? [];
      for (const word of sharing.filter(({ rest }) => rest.every((stem, at) => stem === next[at])))
        count(word, weights[word.source] * factor * (word.isPart ? weights.compoundPart : 1), sharing);
    }
  }
  for (const word of words) {
    const sharing = index.names.get(normaliseName(word)) ?? [];
    for (const name of sharing)
      if (name.source === 'ownWord' || languages.length === 0)
        count(name, isNumber(word) ? weights.number : weights.name, sharing);
  }
  return evidence;
}

/** The most words that a term has. */
const MAX_TERM_WORDS = 6;

/** The stems of a paragraph that an index may have, with a factor for their points, and the stems after them. */
function* stemsOf(
  words: readonly string[],
  language: PackLanguage,
  index: WordIndex,
  weights: RankingWeights,
): Generator<{ stemmed: string; factor: number; next: readonly string[] }> {
  const stems = words.map((word) => stem(word, language));
  const isKnown = germanWordTest(index);
  const factorOf = (stemmed: string) =>
    commonness(stemmed, language) === 'frequent' ? weights.frequentWord : 1;
  for (const [at, stemmed] of stems.entries()) {
    yield { stemmed, factor: factorOf(stemmed), next: stems.slice(at + 1, at + MAX_TERM_WORDS) };
    if (language !== 'de' || index.has(stemmed)) continue;
    for (const part of splitCompound(stemmed, isKnown))
      yield { stemmed: part, factor: factorOf(part) * weights.compoundPart, next: [] };
  }
}
