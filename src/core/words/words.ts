import { stemmer as stemEnglish } from '@orama/stemmers/english';
import { stemmer as stemGerman } from '@orama/stemmers/german';

/** The Snowball algorithm of each language that packs are written in. */
const STEMMERS = { en: stemEnglish, de: stemGerman };

export type PackLanguage = keyof typeof STEMMERS;
export const PACK_LANGUAGES: readonly PackLanguage[] = ['en', 'de'];

/** More words than a pack and a paragraph have together. */
const MAX_CACHED = 20_000;
const caches = { en: new Map<string, string>(), de: new Map<string, string>() };

/** The stem of a word, without accents. Inflected forms have the same stem: "bans" and "banned" give "ban". */
export function stem(word: string, language: PackLanguage): string {
  const cache = caches[language];
  const cached = cache.get(word);
  if (cached !== undefined) return cached;
  const stemmed = withoutAccents(STEMMERS[language](word.normalize('NFC').toLowerCase()));
  if (cache.size >= MAX_CACHED) cache.clear();
  cache.set(word, stemmed);
  return stemmed;
}

const withoutAccents = (word: string) =>
  /^[a-z]*$/.test(word) ? word : word.normalize('NFD').replace(/\p{Mn}/gu, '');

/** A number with its separators, or a run of letters of one script: "Zoom上网课" is two words, "Musical.ly" one. */
const WORD = /\d+(?:[.,]\d+)*|[\p{sc=Latin}\p{M}]+(?:\.[\p{sc=Latin}]+)*|(?:(?!\p{sc=Latin})[\p{L}\p{M}])+/gu;

/**
 * Splits a text into words and numbers. Apostrophes and hyphens separate words. Single letters are left out, such as the "s" after an
 * apostrophe.
 */
export const wordsIn = (text: string): readonly string[] =>
  (text.normalize('NFC').match(WORD) ?? []).filter((word) => !/^\p{sc=Latin}$/u.test(word));

/** Whether a word from `wordsIn` is a number. */
export const isNumber = (word: string) => /^\d/.test(word);
