import { inLanguage } from '../packs/schema/localised.ts';
import type { Note } from '../packs/schema/pack.ts';
import { memoizeWeakly } from '../shared/memoize.ts';
import { pushTo } from '../shared/push-to.ts';
import type { Concept } from '../thesaurus/thesaurus.ts';
import { PACK_LANGUAGES, type PackLanguage, stem, wordsIn } from '../words/words.ts';
import { conceptsIn } from './concepts-in.ts';
import type { RankedPack } from './note-index.ts';
import { rankedTexts } from './without-names.ts';

/** A note with words of a concept, in any language. */
interface ConceptNote {
  note: Note;
  /**
   * Where the words are: in the note's text in all its languages; in only some of them, so that the word may mean something else;
   * or only among its terms.
   */
  source: 'inAllLanguages' | 'inSomeLanguages' | 'term';
}

/** The notes with words of each concept. */
export type ConceptIndex = ReadonlyMap<Concept, readonly ConceptNote[]>;

/** The index of a pack. It is built once. */
export const conceptIndexOf = memoizeWeakly((pack: RankedPack): ConceptIndex => {
  const index = new Map<Concept, ConceptNote[]>();
  for (const note of pack.notes) {
    const byLanguage = PACK_LANGUAGES.map((language) =>
      conceptsOf(rankedTexts(note, pack, language), language),
    ).filter(({ size }) => size > 0);
    const own = new Set(byLanguage.flatMap((concepts) => [...concepts]));
    for (const concept of own) {
      const isInAll = byLanguage.every((concepts) => concepts.has(concept));
      pushTo(index, concept, { note, source: isInAll ? 'inAllLanguages' : 'inSomeLanguages' });
    }
    const ofTerms = PACK_LANGUAGES.flatMap((language) => [
      ...conceptsOf(inLanguage(note.terms, language).flat(), language),
    ]);
    for (const concept of new Set(ofTerms))
      if (!own.has(concept)) pushTo(index, concept, { note, source: 'term' });
  }
  return index;
});

const conceptsOf = (texts: readonly string[], language: PackLanguage): ReadonlySet<Concept> =>
  new Set(
    texts.flatMap((text) => {
      const stems = wordsIn(text).map((word) => stem(word, language));
      return [...conceptsIn(stems, language)].flatMap(([concept, { isFrequent }]) =>
        isFrequent ? [] : [concept],
      );
    }),
  );
