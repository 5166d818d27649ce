import { inLanguage } from '../packs/schema/localised.ts';
import { spellingTest } from '../packs/schema/own-words.ts';
import type { Note, Pack } from '../packs/schema/pack.ts';
import { memoize, memoizeWeakly } from '../shared/memoize.ts';
import { pushTo } from '../shared/push-to.ts';
import { commonness } from '../words/common-words.ts';
import { wordRulesOf } from '../words/other-languages.ts';
import { isNumber, type PackLanguage, stem, wordsIn } from '../words/words.ts';
import { splitCompound } from './compounds.ts';
import { isNameOrNumber, normaliseName, wordGroups } from './proper-names.ts';
import { rankedTexts } from './without-names.ts';

/** The parts of a pack that ranking depends on. */
export type RankedPack = Pick<Pack, 'entities' | 'notes' | 'relations' | 'speakers' | 'topics'>;

/** Where an indexed word comes from. */
type WordSource = 'ownWord' | 'term' | 'topic';

/** A word or phrase of a note. A paragraph that contains it is evidence for the note. */
export interface IndexedWord {
  note: Note;
  source: WordSource;
  /** The stems that must follow the first one in the paragraph. */
  rest: readonly string[];
  /** See `FoundEvidence.group`: the words of one name have the same group and count once. */
  group: string;
  /** Whether the note has it only as a part of a compound. */
  isCompoundPart: boolean;
}

/** Indexed words by their first stem or, in `NoteIndex.names`, by their normalised form. */
export type WordIndex = ReadonlyMap<string, readonly IndexedWord[]>;

export interface NoteIndex {
  words: Readonly<Record<PackLanguage, WordIndex>>;
  /** Names and numbers, which are the same in every language, by their normalised form. */
  names: WordIndex;
}

/** The index of a pack. It is built once. */
export const noteIndexOf = memoizeWeakly(
  (pack: RankedPack): NoteIndex => ({
    words: { en: indexWords(pack, 'en'), de: indexWords(pack, 'de') },
    names: indexNames(pack),
  }),
);

/** Builds an index. A word that a note has several times is indexed once, as it was added first. */
class IndexBuilder {
  readonly index = new Map<string, IndexedWord[]>();
  readonly #added = new Set<string>();

  add(stems: readonly string[], word: Omit<IndexedWord, 'rest'>): void {
    const [first, ...rest] = stems;
    const key = `${word.note.id} ${stems.join(' ')}`;
    if (first === undefined || this.#added.has(key)) return;
    this.#added.add(key);
    pushTo(this.index, first, { ...word, rest });
  }
}

function indexWords(pack: RankedPack, language: PackLanguage): WordIndex {
  const builder = new IndexBuilder();
  const isSpelling = spellingTest(pack.entities);
  const toStem = (word: string) => stem(word, language);
  const isIndexable = (word: string) =>
    !isNumber(word) && !isSpelling(word) && commonness(toStem(word), language) !== 'grammar';
  const addWords = (text: string, note: Note, source: WordSource) => {
    for (const { group: name, words } of wordGroups(text))
      for (const word of words.filter(isIndexable)) {
        // A frequent word is a group of its own: "In August" is not a name, and German capitalises all nouns.
        const group = commonness(toStem(word), language) === 'frequent' ? word.toLowerCase() : name;
        builder.add([toStem(word)], { note, source, group, isCompoundPart: false });
      }
  };
  // Many notes share a topic with its terms.
  const stemsOf = memoize((term: string) => wordsIn(term).map(toStem));
  const addTerms = (terms: readonly string[], note: Note, source: WordSource) => {
    for (const term of terms)
      builder.add(stemsOf(term), { note, source, group: term, isCompoundPart: false });
  };
  for (const note of pack.notes) {
    for (const text of rankedTexts(note, pack, language)) addWords(text, note, 'ownWord');
    addTerms(inLanguage(note.terms, language).flat(), note, 'term');
    for (const { name, terms } of pack.topics.filter(({ id }) => note.topics.includes(id))) {
      for (const text of inLanguage(name, language)) addWords(text, note, 'topic');
      addTerms(inLanguage(terms, language).flat(), note, 'topic');
    }
  }
  if (language === 'de') addCompoundParts(builder);
  return builder.index;
}

/** Adds the parts of the German compounds in an index. */
function addCompoundParts(builder: IndexBuilder): void {
  const isKnown = germanWordTest(builder.index);
  for (const [stemmed, words] of [...builder.index])
    for (const part of splitCompound(stemmed, isKnown)) {
      // "Über" in "übernimmt".
      if (commonness(part, 'de') === 'grammar') continue;
      for (const word of words)
        if (word.rest.length === 0) builder.add([part], { ...word, isCompoundPart: true });
    }
}

/** Returns a test whether a stem is that of a German word: one that the index or the list of common words has. */
export const germanWordTest = (index: WordIndex) => (stemmed: string) =>
  index.has(stemmed) || commonness(stemmed, 'de') !== 'rare';

/** Indexes names and numbers that a note has in all its languages, and names that are terms in all its languages. */
function indexNames(pack: RankedPack): WordIndex {
  const builder = new IndexBuilder();
  const isSpelling = spellingTest(pack.entities);
  const isName = (word: string) => isNameOrNumber(word) && !isSpelling(word);
  for (const note of pack.notes) {
    const [first = 'en', ...others] = Object.keys(note.text);
    // At the start of a sentence, common words are capitalised like names.
    const rules = wordRulesOf(first);
    const isCommon = (word: string) =>
      rules !== undefined && (rules.isCommon(word) || rules.stems(word).some(rules.isFrequent));
    const words = others.map(
      (language) => new Set(rankedTexts(note, pack, language).flatMap(wordsIn).map(normaliseName)),
    );
    for (const { group, words: own } of rankedTexts(note, pack, first).flatMap(wordGroups))
      for (const word of own)
        if (isName(word) && !isCommon(word) && words.every((known) => known.has(normaliseName(word))))
          builder.add([normaliseName(word)], { note, source: 'ownWord', group, isCompoundPart: false });
    const [terms = [], ...translated] = Object.values(note.terms ?? {});
    for (const term of terms)
      if (isName(term) && translated.every((known) => known.includes(term)))
        builder.add([normaliseName(term)], { note, source: 'term', group: term, isCompoundPart: false });
  }
  return builder.index;
}
