/** What a sieve is made of: compiled once per set of packs, so that a page pays for no more than running it. */
export interface SieveData {
  /** Source of an expression for places where a name in Latin letters may begin; empty where there are none. */
  latin: string;
  /** Other characters that a name may begin with, as the inside of a character class: `a-dx` is a, b, c, d and x. */
  others: string;
  /** The first letters of the names' skeletons, separated by spaces. */
  prefixes: string;
}

/** No prefix is longer than this, in UTF-16 units. */
export const MAX_PREFIX = 9;
/** So much of a text is compared behind the start of a name, invisible characters included, in UTF-16 units. */
export const SIEVE_REACH = 256;

/** Runs of characters beyond ASCII: engines skip plain text between them many times faster than a loop does. */
const BEYOND_ASCII = /[\x7f-\uffff]+/g;

interface TrieNode extends Map<string, TrieNode | null> {}

/**
 * Tells which texts may hold a name. What it says no to, no matcher finds a name in; of texts without a name it lets few
 * through. Reads over seams.
 */
export class Sieve {
  readonly #latin: RegExp | undefined;
  /** By code unit: whether a name may begin with it. */
  readonly #starts = new Uint8Array(0x10000);
  /** The prefixes; null ends one. */
  readonly #trie: TrieNode = new Map();

  constructor({ latin, others, prefixes }: SieveData) {
    if (latin) this.#latin = new RegExp(latin, 'g');
    for (let at = 0; at < others.length; at++) {
      const isRange = others[at + 1] === '-';
      const first = others.charCodeAt(at);
      this.#starts.fill(1, first, (isRange ? others.charCodeAt(at + 2) : first) + 1);
      if (isRange) at += 2;
    }
    for (const prefix of prefixes.split(' ')) {
      let node = this.#trie;
      for (const letter of prefix) {
        const next = node.get(letter) ?? new Map();
        node.set(letter, next);
        node = next;
      }
      node.set('', null);
    }
  }

  /** @returns the offset of the first place where a name may begin, or -1 */
  find(text: string): number {
    const latin = this.#findLatin(text);
    const end = latin < 0 ? text.length : latin;
    BEYOND_ASCII.lastIndex = 0;
    for (let run = BEYOND_ASCII.exec(text); run && run.index < end; run = BEYOND_ASCII.exec(text)) {
      const last = Math.min(end, BEYOND_ASCII.lastIndex);
      for (let at = run.index; at < last; at++) {
        const unit = text.charCodeAt(at);
        if (this.#starts[unit] === 1 && !isInsideWord(text, at, unit) && this.#mayBegin(text, at)) return at;
      }
    }
    return latin;
  }

  #findLatin(text: string): number {
    const latin = this.#latin;
    if (!latin) return -1;
    latin.lastIndex = 0;
    for (let match = latin.exec(text); match; match = latin.exec(text)) {
      if (this.#mayBegin(text, match.index)) return match.index;
      latin.lastIndex = match.index + 1;
    }
    return -1;
  }

  /** Compares the skeleton of the text with the prefixes. A text that ends before it can be told may hold none. */
  #mayBegin(text: string, index: number): boolean {
    const end = Math.min(text.length, index + SIEVE_REACH);
    let node = this.#trie;
    for (let at = index; at < end; ) {
      const code = text.codePointAt(at) ?? 0;
      at += code > 0xffff ? 2 : 1;
      for (const letter of skeletonOf(code)) {
        const next = node.get(letter);
        if (!next) return false;
        if (next.has('')) return true;
        node = next;
      }
    }
    return end < text.length;
  }
}

/** Greek, Cyrillic and Armenian: a small letter behind another letter begins no name. */
const isCased = (unit: number) => unit >= 0x370 && unit < 0x590;
/** The scripts of India, where a letter behind another one begins no name; the danda ends a sentence. */
const isIndic = (unit: number) => unit >= 0x900 && unit < 0xe00 && unit !== 0x964 && unit !== 0x965;

function isInsideWord(text: string, at: number, unit: number): boolean {
  const before = at > 0 ? text.charCodeAt(at - 1) : 0;
  if (isIndic(unit)) return isIndic(before);
  if (!isCased(unit) || !isCased(before)) return false;
  const letter = String.fromCharCode(unit);
  return letter === letter.toLowerCase() && skeletonOf(before) !== '';
}

/** Letters that fold alike without being equivalent in Unicode, see `fold.ts`. */
const EQUIVALENTS = 'ıiςσيیىیكکڪکൺണൻനർരൽലൾളൿക';

/** Also the apostrophes and the tatweel that Unicode counts as letters and `fold` does not. */
const NO_LETTER = /[^\p{L}\p{N}]|[\u02b9\u02bb-\u02bd\ua78c\u0640]/gu;

const skeletons = new Map<number, string>();

/**
 * A character without capitals, marks and compatibility forms; '' for one that is no letter or digit.
 * @param code a code point
 */
function skeletonOf(code: number): string {
  if (code < 0x80)
    return /[a-z\d]/i.test(String.fromCharCode(code)) ? String.fromCharCode(code).toLowerCase() : '';
  let text = skeletons.get(code);
  if (text === undefined) {
    const raw = String.fromCodePoint(code);
    // Compatibility forms of letters only, as in `fold`: "™" is no "tm".
    const plain = /[\p{L}\p{M}\p{Nd}]/u.test(raw) ? raw.normalize('NFKD').toLowerCase() : '';
    text = Array.from(plain, (char) => {
      const known = EQUIVALENTS.indexOf(char);
      return known < 0 || known % 2 > 0 ? char : (EQUIVALENTS[known + 1] ?? '');
    })
      .join('')
      .replace(NO_LETTER, '');
    skeletons.set(code, text);
  }
  return text;
}

/**
 * A text without capitals, marks, spaces, punctuation and invisible characters. Coarser than `fold`: texts that fold alike
 * have the same skeleton.
 */
export const skeleton = (text: string): string =>
  Array.from(text, (char) => skeletonOf(char.codePointAt(0) ?? 0)).join('');
