import { spellingTest } from '../packs/schema/own-words.ts';
import type { Note } from '../packs/schema/pack.ts';
import { memoizeWeakly } from '../shared/memoize.ts';
import { MIN_WORDS_TO_TELL } from '../words/likely-languages.ts';
import { type WordRules, wordRulesOf } from '../words/other-languages.ts';
import { isNumber, PACK_LANGUAGES, wordsIn } from '../words/words.ts';
import type { EvidenceCollector } from './evidence-collector.ts';
import type { RankedPack } from './note-index.ts';
import type { RankingWeights } from './weights.ts';
import { rankedTexts } from './without-names.ts';

/** The notes of a pack by the stems of their words, in a language that is not one of `PACK_LANGUAGES`. */
interface LanguageIndex {
  rules: WordRules;
  notes: NotesByStem;
  /** The same by the parts of those stems. */
  parts: NotesByStem;
}

type NotesByStem = ReadonlyMap<string, ReadonlySet<Note>>;

/** An index for each other language of the pack. Most packs have none. */
export type OtherLanguageIndex = readonly LanguageIndex[];

/** The index of a pack. It is built once. */
export const otherLanguageIndexOf = memoizeWeakly((pack: RankedPack): OtherLanguageIndex => {
  const known: readonly string[] = PACK_LANGUAGES;
  const languages = new Set(pack.notes.flatMap(({ text }) => Object.keys(text)));
  return [...languages].flatMap((language) => {
    const rules = known.includes(language) ? undefined : wordRulesOf(language);
    return rules ? [{ rules, ...indexWords(pack, language, rules) }] : [];
  });
});

function indexWords(pack: RankedPack, language: string, rules: WordRules) {
  const isSpelling = spellingTest(pack.entities);
  const notes = new Map<string, Set<Note>>();
  const parts = new Map<string, Set<Note>>();
  const add = (index: Map<string, Set<Note>>, key: string, note: Note) => {
    const known = index.get(key);
    if (known) known.add(note);
    else index.set(key, new Set([note]));
  };
  for (const note of pack.notes)
    for (const word of rankedTexts(note, pack, language).flatMap(wordsIn)) {
      if (isNumber(word) || isSpelling(word) || rules.isCommon(word)) continue;
      for (const stem of rules.stems(word)) {
        add(notes, stem, note);
        for (const part of rules.partsOf(stem)) add(parts, part, note);
      }
    }
  return { notes, parts };
}

const NONE: ReadonlySet<Note> = new Set();

/**
 * Finds the words that a paragraph and notes have in common in other languages. Many stopwords show that it is in such a language.
 * @param collector has the evidence of the notes' names already, which do not count again as words
 */
export function findOtherLanguageEvidence(
  words: readonly string[],
  index: OtherLanguageIndex,
  collector: EvidenceCollector,
  weights: RankingWeights,
): void {
  for (const one of index) {
    const { isCommon, minCommon, stems } = one.rules;
    const common = words.filter(isCommon);
    if (words.length >= MIN_WORDS_TO_TELL && common.length / words.length < minCommon) continue;
    for (const [at, word] of words.entries()) {
      if (isCommon(word)) continue;
      const found = stems(word).flatMap((stem) => matchesOf(stem, one, weights));
      const isNew = found.map(({ note }) => !collector.hasOwnWord(note, [at]));
      for (const [i, { note, isOwn, ...evidence }] of found.entries()) {
        if (!isNew[i]) continue;
        collector.add(note, { ...evidence, positions: [at] });
        if (isOwn) collector.addOwnWord(note, at);
      }
    }
  }
}

/** The notes that have a word of the paragraph, and those that have only a related one. */
function matchesOf(stem: string, { rules, notes, parts }: LanguageIndex, weights: RankingWeights) {
  const isFrequent = rules.isFrequent(stem);
  const own = notes.get(stem) ?? NONE;
  const matches = Array.from(own, (note) => ({
    note,
    isOwn: true,
    group: stem,
    points: weights.ownWord * (isFrequent ? weights.frequentWord : 1),
    fit: weights.ownWordFit * (isFrequent ? weights.frequentWordFit : 1),
    documentFrequency: own.size,
  }));
  if (isFrequent) return matches;
  const related = rules.partsOf(stem).flatMap((part) => {
    const all = parts.get(part) ?? NONE;
    return [...all]
      .filter((note) => !own.has(note))
      .map((note) => ({
        note,
        isOwn: false,
        group: part,
        points: weights.relatedWord,
        fit: weights.relatedWordFit,
        documentFrequency: all.size,
      }));
  });
  return [...matches, ...related];
}
