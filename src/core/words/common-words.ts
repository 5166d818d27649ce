import { memoize } from '../shared/memoize.ts';
import { ENGLISH_WORDS } from './english-words.ts';
import { GERMAN_WORDS } from './german-words.ts';
import { type PackLanguage, stem } from './words.ts';

const LISTS = { en: ENGLISH_WORDS, de: GERMAN_WORDS };

/** The stems of a language's common words. */
const stemsOf = memoize((language: PackLanguage) => {
  const stems = (list: string) =>
    new Set(
      list
        .trim()
        .split(/\s+/)
        .map((word) => stem(word, language)),
    );
  return { grammar: stems(LISTS[language].grammar), frequent: stems(LISTS[language].frequent) };
});

/** How common a stem is in general prose of a language. `grammar` stands for articles, pronouns and the like. */
export function commonness(stemmed: string, language: PackLanguage): 'grammar' | 'frequent' | 'rare' {
  const { grammar, frequent } = stemsOf(language);
  if (grammar.has(stemmed)) return 'grammar';
  return frequent.has(stemmed) ? 'frequent' : 'rare';
}
