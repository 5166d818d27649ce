import { ownTexts, spellingTest } from '../packs/schema/own-words.ts';
import type { Note } from '../packs/schema/pack.ts';
import { MIN_GRAMMAR_SHARE, MIN_WORDS_TO_TELL } from '../words/likely-languages.ts';
import { type WordRules, wordRulesOf } from '../words/other-languages.ts';
import { isNumber, PACK_LANGUAGES, wordsIn } from '../words/words.ts';
import type { EvidenceCollector } from './evidence-collector.ts';
import type { RankedPack } from './note-index.ts';
import type { RankingWeights } from './weights.ts';

/** The notes of a pack by the stems of their words, in a language that is not one of `PACK_LANGUAGES`. */
interface LanguageIndex {
  rules: WordRules;
  notes: ReadonlyMap<string, ReadonlySet<Note>>;
}

/** An index for each other language of the pack. Most packs have none. */
export type OtherLanguageIndex = readonly LanguageIndex[];

const indexes = new WeakMap<RankedPack, OtherLanguageIndex>();

/** The index of a pack. It is built once. */
export function otherLanguageIndexOf(pack: RankedPack): OtherLanguageIndex {
  const index = indexes.get(pack) ?? indexLanguages(pack);
  indexes.set(pack, index);
  return index;
}

function indexLanguages(pack: RankedPack): OtherLanguageIndex {
  const known: readonly string[] = PACK_LANGUAGES;
  const languages = new Set(pack.notes.flatMap(({ text }) => Object.keys(text)));
  return [...languages].flatMap((language) => {
    const rules = known.includes(language) ? undefined : wordRulesOf(language);
    return rules ? [{ rules, notes: indexWords(pack, language, rules) }] : [];
  });
}

function indexWords(pack: RankedPack, language: string, rules: WordRules): LanguageIndex['notes'] {
  const isSpelling = spellingTest(pack.entities);
  const notes = new Map<string, Set<Note>>();
  for (const note of pack.notes)
    for (const word of ownTexts(note, pack.speakers, language).flatMap(wordsIn)) {
      if (isNumber(word) || isSpelling(word) || rules.isCommon(word)) continue;
      const stem = rules.stem(word);
      const known = notes.get(stem);
      if (known) known.add(note);
      else notes.set(stem, new Set([note]));
    }
  return notes;
}

const NONE: ReadonlySet<Note> = new Set();

/** Finds the words that a paragraph and notes have in common in other languages. Many stopwords show that it is in such a language. */
export function findOtherLanguageEvidence(
  words: readonly string[],
  index: OtherLanguageIndex,
  collector: EvidenceCollector,
  weights: RankingWeights,
): void {
  for (const { rules, notes } of index) {
    const common = words.filter((word) => rules.isCommon(word));
    if (words.length >= MIN_WORDS_TO_TELL && common.length / words.length < MIN_GRAMMAR_SHARE) continue;
    for (const [at, word] of words.entries()) {
      if (rules.isCommon(word)) continue;
      const stem = rules.stem(word);
      const matches = notes.get(stem) ?? NONE;
      for (const note of matches) {
        collector.add(note, {
          group: stem,
          points: weights.ownWord,
          fit: weights.ownWord,
          documentFrequency: matches.size,
          positions: [at],
        });
        collector.addOwnWord(note, at);
      }
    }
  }
}
