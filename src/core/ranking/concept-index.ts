import { ownTexts } from '../packs/own-words.ts';
import type { Note } from '../packs/pack.ts';
import type { Concept } from '../thesaurus/thesaurus.ts';
import { PACK_LANGUAGES, stem, wordsIn } from '../words/words.ts';
import { conceptsIn } from './concepts-in.ts';
import type { RankedPack } from './note-index.ts';

/** The notes whose own words speak of a concept, in whatever language. */
export type ConceptIndex = ReadonlyMap<Concept, readonly Note[]>;

const indexes = new WeakMap<RankedPack, ConceptIndex>();

/** The concepts of a pack, which are found once. */
export function conceptIndexOf(pack: RankedPack): ConceptIndex {
  const index = indexes.get(pack) ?? indexConcepts(pack);
  indexes.set(pack, index);
  return index;
}

function indexConcepts({ notes, speakers }: RankedPack): ConceptIndex {
  const index = new Map<Concept, Note[]>();
  for (const note of notes) {
    const concepts = PACK_LANGUAGES.flatMap((language) =>
      ownTexts(note, speakers, language).flatMap((text) => {
        const stems = wordsIn(text).map((word) => stem(word, language));
        return [...conceptsIn(stems, language).keys()];
      }),
    );
    for (const concept of new Set(concepts)) {
      const sharing = index.get(concept);
      if (sharing) sharing.push(note);
      else index.set(concept, [note]);
    }
  }
  return index;
}
