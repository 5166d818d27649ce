import { lazily } from '../shared/lazily.ts';
import { pushTo } from '../shared/push-to.ts';
import { PACK_LANGUAGES, type PackLanguage } from '../words/words.ts';
import { STEMS } from './stems.ts';

/** A concept: what the words and phrases of one line in `data/thesaurus/` have in common, in all languages. */
export interface Concept {
  /** The first word of the line. Only for output. */
  name: string;
}

/** A phrase for a concept. */
interface ConceptPhrase {
  concept: Concept;
  /** The stems that must follow the first one. */
  rest: readonly string[];
}

/** The words and phrases for concepts in one language. */
export interface Thesaurus {
  /** The concepts of single words, by their stem. */
  words: ReadonlyMap<string, readonly Concept[]>;
  /** Phrases of several words, by their first stem. */
  phrases: ReadonlyMap<string, readonly ConceptPhrase[]>;
}

/** The thesaurus of a language. All languages have the same `Concept` objects. */
export const thesaurusOf = (language: PackLanguage): Thesaurus => thesauri()[language];

const thesauri = lazily((): Readonly<Record<PackLanguage, Thesaurus>> => {
  const builders = { en: new ThesaurusBuilder(), de: new ThesaurusBuilder() };
  for (const line of STEMS.trim().split('\n')) {
    const [name = '', ...lists] = line.split('|');
    const concept = { name };
    for (const [i, language] of PACK_LANGUAGES.entries())
      for (const entry of lists[i]?.split(' ') ?? []) builders[language].add(entry, concept);
  }
  return builders;
});

class ThesaurusBuilder {
  readonly words = new Map<string, Concept[]>();
  readonly phrases = new Map<string, ConceptPhrase[]>();

  /** @param entry a stem, or the stems of a phrase with underscores between them */
  add(entry: string, concept: Concept): void {
    if (entry.includes('_')) {
      const [first = '', ...rest] = entry.split('_');
      pushTo(this.phrases, first, { concept, rest });
    } else pushTo(this.words, entry, concept);
  }
}
