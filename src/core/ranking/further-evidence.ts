import { ownTexts, spellingTest } from '../packs/schema/own-words.ts';
import type { Note } from '../packs/schema/pack.ts';
import { type WordRules, wordRulesOf } from '../words/further-languages.ts';
import { MIN_GRAMMAR_SHARE, MIN_WORDS_TO_TELL } from '../words/likely-languages.ts';
import { isNumber, PACK_LANGUAGES, wordsIn } from '../words/words.ts';
import type { EvidenceCollector } from './evidence-collector.ts';
import type { RankedPack } from './note-index.ts';
import type { RankingWeights } from './weights.ts';

/** The notes of a pack by the stems of their words, in a language other than those of `PACK_LANGUAGES`. */
interface LanguageIndex {
  rules: WordRules;
  notes: ReadonlyMap<string, ReadonlySet<Note>>;
}

/** One for each further language of the pack. Most packs have none. */
export type FurtherIndex = readonly LanguageIndex[];

const indexes = new WeakMap<RankedPack, FurtherIndex>();

/** The index of a pack, which is built once. */
export function furtherIndexOf(pack: RankedPack): FurtherIndex {
  const index = indexes.get(pack) ?? indexLanguages(pack);
  indexes.set(pack, index);
  return index;
}

function indexLanguages(pack: RankedPack): FurtherIndex {
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
      const sharing = notes.get(stem);
      if (sharing) sharing.add(note);
      else notes.set(stem, new Set([note]));
    }
  return notes;
}

const NONE: ReadonlySet<Note> = new Set();

/** Collects what a paragraph in a further language has in common with notes: the words that any text contains tell the language. */
export function findFurtherEvidence(
  words: readonly string[],
  index: FurtherIndex,
  collector: EvidenceCollector,
  weights: RankingWeights,
): void {
  for (const { rules, notes } of index) {
    const common = words.filter((word) => rules.isCommon(word));
    if (words.length >= MIN_WORDS_TO_TELL && common.length / words.length < MIN_GRAMMAR_SHARE) continue;
    for (const [at, word] of words.entries()) {
      if (rules.isCommon(word)) continue;
      const stem = rules.stem(word);
      const sharing = notes.get(stem) ?? NONE;
      for (const note of sharing) {
        collector.add(note, {
          group: stem,
          points: weights.ownWord,
          fit: weights.ownWord,
          sharing: sharing.size,
          places: [at],
        });
        collector.addPlace(note, at);
      }
    }
  }
}
