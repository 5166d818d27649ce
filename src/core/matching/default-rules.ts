import type { Alias } from '../packs/matching-schema.ts';
import { affixesByScript } from '../packs/shared-affixes.ts';
import { commonness } from '../words/common-words.ts';
import { PACK_LANGUAGES, stem, wordsIn } from '../words/words.ts';
import { MAX_UNINFLECTED } from './name-sieve.ts';

/** Written in capitals only and this short, a name is a ticker or an abbreviation, and other words differ from it by case. */
const MAX_ABBREVIATION = 5;

/** The rules of an alias. Those that the pack does not give follow from its script and letters. */
export function withDefaultRules(alias: Alias): Alias {
  return { affixes: defaultAffixes(alias.text), case: defaultCase(alias.text), ...alias };
}

/** Of one or two Latin letters, a name with a suffix would be another word. */
const defaultAffixes = (text: string): string[] =>
  new RegExp(`^\\P{L}*\\p{sc=Latin}{1,${MAX_UNINFLECTED}}\\P{L}*$`, 'u').test(text)
    ? []
    : [...affixesByScript(text)];

function defaultCase(text: string): NonNullable<Alias['case']> {
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length <= MAX_ABBREVIATION && /\p{Lu}/u.test(text) && text === text.toUpperCase())
    return 'exact';
  const words = wordsIn(text);
  return words.length > 0 && words.every(isCommonWord) ? 'capitalised' : 'any';
}

/** Whether a word of running text may be this one. */
const isCommonWord = (word: string) =>
  PACK_LANGUAGES.some((language) => commonness(stem(word, language), language) !== 'rare');
