import { commonness } from './common-words.ts';
import { isNumber, PACK_LANGUAGES, type PackLanguage, stem } from './words.ts';

/** In prose, every second or third word is a grammar word. Another language has only a few of the same words. */
export const MIN_GRAMMAR_SHARE = 0.22;
/** Texts of fewer words, such as headlines, may do without grammar words. */
export const MIN_WORDS_TO_TELL = 8;

/**
 * The pack languages that a text may be in, by its share of grammar words. A text that is too short to tell gives several, a text in
 * another language none.
 * @param words from `wordsIn`
 */
export function likelyLanguages(words: readonly string[]): readonly PackLanguage[] {
  const letters = words.filter((word) => !isNumber(word));
  const latin = letters.filter((word) => /^\p{sc=Latin}/u.test(word));
  if (latin.length < letters.length / 2) return [];
  const shares = PACK_LANGUAGES.map((language) => {
    const grammar = latin.filter((word) => commonness(stem(word, language), language) === 'grammar');
    return { language, share: grammar.length / Math.max(1, latin.length) };
  });
  const highest = Math.max(...shares.map(({ share }) => share));
  if (highest < MIN_GRAMMAR_SHARE) return latin.length < MIN_WORDS_TO_TELL ? PACK_LANGUAGES : [];
  return shares.filter(({ share }) => share === highest).map(({ language }) => language);
}
