import { fold } from '../text/fold.ts';
import { commonness } from '../words/common-words.ts';
import { isNumber, PACK_LANGUAGES, stem, wordsIn } from '../words/words.ts';

/**
 * Groups the words of a text: capitalised words in a row are taken for one name ("White House"), every other word is a group of its own.
 */
export function wordGroups(text: string): { group: string; words: readonly string[] }[] {
  const runs: string[] = [];
  let inName = false;
  for (const token of text.split(/\s+/)) {
    const [initial = ''] = token;
    const isCapitalised = initial !== initial.toLowerCase();
    if (isCapitalised && inName) runs.push(`${runs.pop()} ${token}`);
    else runs.push(token);
    // A name ends at a comma and at the end of a sentence.
    inName = isCapitalised && !/[.,:;!?]$/.test(token);
  }
  return runs.map((run) => {
    const words = wordsIn(run);
    return { group: words.join(' ').toLowerCase(), words };
  });
}

/** Whether a word of a pack may be a name, or a number of at least two digits. Common words are not names, even with a capital. */
export function isNameOrNumber(word: string): boolean {
  if (isNumber(word)) return word.length > 1;
  return (
    /^\p{Lu}/u.test(word) &&
    PACK_LANGUAGES.every((language) => commonness(stem(word, language), language) === 'rare')
  );
}

/** The form in which a name or number is indexed: a name folded, a number without separators. */
export const normaliseName = (word: string) => (isNumber(word) ? word.replace(/[.,]/g, '') : fold(word));
