import { fold } from '../text/fold.ts';
import { commonness } from '../words/common-words.ts';
import { isNumber, PACK_LANGUAGES, stem, wordsIn } from '../words/words.ts';

/** Splits a text into names of several words, which are capitalised words in a row ("White House"), and single words. */
export function wordGroups(text: string): { group: string; words: readonly string[] }[] {
  const runs: string[] = [];
  let inName = false;
  for (const token of text.split(/\s+/)) {
    const [initial = ''] = token;
    const isCapitalised = initial !== initial.toLowerCase();
    if (isCapitalised && inName) runs.push(`${runs.pop()} ${token}`);
    else runs.push(token);
    // A name does not go beyond a comma or the end of a sentence.
    inName = isCapitalised && !/[.,:;!?]$/.test(token);
  }
  return runs.map((run) => {
    const words = wordsIn(run);
    return { group: words.join(' ').toLowerCase(), words };
  });
}

/** Whether a word of a pack may be a name, which is capitalised in every language, or a number of two digits and more. */
export function isNameOrNumber(word: string): boolean {
  if (isNumber(word)) return word.length > 1;
  return (
    /^\p{Lu}/u.test(word) &&
    PACK_LANGUAGES.every((language) => commonness(stem(word, language), language) === 'rare')
  );
}

/** The form of a name or number in the index: folded, a number without separators. */
export const normaliseName = (word: string) => (isNumber(word) ? word.replace(/[.,]/g, '') : fold(word));
