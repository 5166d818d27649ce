import { releaseLastMatch } from '../shared/release-last-match.ts';

/** The data of a sieve. It is computed from the bundled pack at build time, so that pages only pay for running the sieve. */
export interface SieveData {
  /** Source of a pattern for places where a name may begin. It matches one unit. */
  starts: string;
  /** The first letters of the names' skeletons, each between two `|`. */
  prefixes: string;
}

/** How much text from the start of a name on is compared, in UTF-16 units. Invisible characters count. */
export const SIEVE_REACH = 256;

/**
 * A prefilter for text. It never rejects a text that contains a name, and it rejects nearly all others. A pattern, which engines
 * compile to machine code, finds places where a name may begin. There, the skeletons of text and names are compared. Seams are skipped.
 */
export class Sieve {
  readonly #starts: RegExp;
  readonly #prefixes: string;
  /** Pairs of units that begin no name. In most scripts, they reject nearly all places that the pattern finds. */
  readonly #rejected = new Set<string>();

  constructor({ starts, prefixes }: SieveData) {
    this.#starts = new RegExp(starts, 'g');
    this.#prefixes = prefixes;
  }

  /** The offset of the first place where a name may begin, or -1. A field, so that it can be passed on by itself. */
  readonly find = (text: string): number => {
    const starts = this.#starts;
    starts.lastIndex = 0;
    let first = -1;
    // `test`, which takes half the time of `exec`.
    while (first < 0 && starts.test(text))
      if (this.#mayBegin(text, starts.lastIndex - 1)) first = starts.lastIndex - 1;
    releaseLastMatch();
    return first;
  };

  /** Compares the skeleton of the text with the prefixes. Accepts a text that still matches at the end of the reach. */
  #mayBegin(text: string, index: number): boolean {
    const pair = text.slice(index, index + 2);
    if (this.#rejected.has(pair)) return false;
    let letters = '|';
    let read = 0;
    for (const char of text.slice(index, index + SIEVE_REACH)) {
      read += char.length;
      for (const letter of skeletonOf(char)) {
        letters += letter;
        if (!this.#prefixes.includes(letters)) {
          if (read <= 2) this.#rejected.add(pair);
          return false;
        }
        if (this.#prefixes.includes(`${letters}|`)) return true;
      }
    }
    return index + SIEVE_REACH < text.length;
  }
}

/**
 * Pairs of letters that fold to the same letter although Unicode does not decompose them: the letters of `REPLACEMENTS` in `fold.ts`,
 * without marks. The second letter of each pair stands for both.
 */
const EQUIVALENTS = 'ıiøołlđdςσيیىیكکڪکൺണൻനർരൽലൾളൿക';

/** What a skeleton drops. Some apostrophes and the tatweel are letters in Unicode, but not in `fold`. */
const NO_LETTER = /[^\p{L}\p{So}\d]|[\u02b9\u02bb-\u02bd\ua78c\u0640]/gu;

const skeletons = new Map<string, string>();

/** A character without case, marks and compatibility forms; '' unless it is a letter, a picture or an ASCII digit. */
export function skeletonOf(char: string): string {
  // Avoids the Unicode pattern, which takes almost a millisecond to compile.
  if (char < '\x80') return /\w/.test(char) && char !== '_' ? char.toLowerCase() : '';
  let text = skeletons.get(char);
  if (text === undefined) {
    text = Array.from(char.normalize('NFKD').toLowerCase(), (letter) => {
      const known = EQUIVALENTS.indexOf(letter);
      return known < 0 || known % 2 > 0 ? letter : (EQUIVALENTS[known + 1] ?? '');
    })
      .join('')
      .replace(NO_LETTER, '');
    skeletons.set(char, text);
  }
  return text;
}

/**
 * A text without case, marks, spaces, punctuation and invisible characters. Coarser than `fold`: texts that fold to the same have the
 * same skeleton.
 */
export const skeleton = (text: string): string => Array.from(text, skeletonOf).join('');
