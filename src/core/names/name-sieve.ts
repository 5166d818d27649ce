import { MAX_UNINFLECTED } from '../matching/short-names.ts';
import { addToHash, HASH_SEED } from '../shared/fnv.ts';
import { SIEVE_REACH } from '../sieve/sieve.ts';
import { BloomFilter } from './bloom-filter.ts';
import { codeUnitKindOf, mayBeginName, NO_WORD_BEFORE, wordKindOf } from './code-unit-kinds.ts';

/**
 * The data of a prefilter for the names of added packs. `Sieve` is built for few names that are known when the extension is built;
 * this one takes any number at run time. Each name sets a few bits of a Bloom filter. So the filter never rejects a text with a name,
 * and other texts rarely pass.
 */
export interface NameSieveData {
  /** The bits, see `BloomFilter`. */
  bits: string;
  /** The first letters of names. In scripts with many letters, they reject most places at once. */
  initials: string;
  /** Bits for the first three letters of names, which reject most words. */
  starts: string;
  /** Names without letters and digits, such as emoji. */
  symbols: readonly string[];
}

/** How many letters of a name's skeleton are compared: the largest of these numbers that the name has. */
export const TIERS: readonly number[] = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16];
const LAST_TIER = 16;
/** How many letters the filter `starts` compares. Shorter names are found before it is asked. */
export const START_LENGTH = 3;

/**
 * The key that all names without letters share, such as emoji. If the hash of another name happens to be the same, that name is loaded
 * together with them, which is harmless.
 */
export const SYMBOL_KEY = 0;

/** How many rejected beginnings are remembered. More would take too much of a page's memory. */
const MAX_REMEMBERED = 5_000;

/** The smallest offset that is not -1, or -1 if all are. As an unsigned number, -1 is the largest. */
export const firstOf = (places: readonly number[]): number => Math.min(...places.map((at) => at >>> 0)) | 0;

/** Finds places in text where a name of added packs may begin. */
export class NameSieve {
  readonly #initials: ReadonlySet<number>;
  readonly #names: BloomFilter;
  readonly #starts: BloomFilter;
  readonly #symbols: readonly string[];
  /** Beginnings of words that no name has. Most words of a page begin like one before them. */
  readonly #rejected = new Set<string>();

  /** The letter of an ASCII character's skeleton; 0 where it has none. */
  readonly #asciiLetters: Uint16Array;
  readonly #lettersByCode = new Map<number, readonly number[]>();

  /** @param skeletonOf the function of `sieve.ts`. Passed as an argument, because pages have loaded it already */
  constructor(
    { bits, initials, starts, symbols }: NameSieveData,
    private readonly skeletonOf: (char: string) => string,
  ) {
    this.#initials = new Set(unitsOf(initials));
    this.#names = new BloomFilter(bits);
    this.#starts = new BloomFilter(starts);
    this.#symbols = symbols;
    this.#asciiLetters = Uint16Array.from({ length: 0x80 }, (_, code) => this.#lettersOf(code)[0] ?? 0);
  }

  /** The offset of the first place where a name may begin, or -1. */
  find(text: string): number {
    return firstOf([this.#next(text, 0), ...this.#symbols.map((symbol) => text.indexOf(symbol))]);
  }

  /** The places where a name may begin, each with the keys of the names that may. */
  *places(text: string): Generator<{ at: number; key: number }> {
    for (const symbol of this.#symbols)
      for (let at = text.indexOf(symbol); at >= 0; at = text.indexOf(symbol, at + 1))
        yield { at, key: SYMBOL_KEY };
    for (let at = this.#next(text, 0); at >= 0; at = this.#next(text, at + 1))
      for (const key of this.#keysAt(text, at)) yield { at, key };
  }

  /**
   * The first place at or after an offset where a name with letters may begin, or -1. A plain loop and not a generator, because engines
   * compile a loop while it runs; a generator would stay uncompiled until the page has been read.
   */
  #next(text: string, from: number): number {
    let before = from > 0 ? wordKindOf(codeUnitKindOf(text.charCodeAt(from - 1))) : NO_WORD_BEFORE;
    for (let at = from; at < text.length; at++) {
      const kind = codeUnitKindOf(text.charCodeAt(at));
      if (mayBeginName(kind, before) && this.#keysAt(text, at).length > 0) return at;
      before = wordKindOf(kind);
    }
    return -1;
  }

  /** The keys of the names that may begin at an offset. */
  #keysAt(text: string, index: number): readonly number[] {
    const start = text.slice(index, index + START_LENGTH);
    if (this.#rejected.has(start)) return NONE;
    const end = Math.min(text.length, index + SIEVE_REACH);
    let keys = NONE;
    let hash = HASH_SEED;
    let length = 0;
    let tier = 0;
    let letters = NONE;
    for (let at = index, next = 0; ; ) {
      let letter = letters[next++];
      if (letter === undefined) {
        if (at >= end) return keys;
        const unit = text.charCodeAt(at);
        letter = this.#asciiLetters[unit];
        if (letter === undefined) {
          const code = text.codePointAt(at) ?? 0;
          at += code > 0xffff ? 2 : 1;
          letters = this.#lettersOf(code);
          next = 0;
          continue;
        }
        at += 1;
        if (letter === 0) continue;
      }
      hash = addToHash(hash, letter);
      length += 1;
      if (length === 1 ? !this.#initials.has(letter) : length === START_LENGTH && !this.#starts.has(hash)) {
        if (at <= index + START_LENGTH && keys === NONE && this.#rejected.size < MAX_REMEMBERED)
          this.#rejected.add(start);
        return keys;
      }
      if (TIERS[tier] !== length) continue;
      tier += 1;
      if (this.#names.has(hash) && !isInsideShortWord(text, at, length)) keys = [...keys, hash];
      if (length === LAST_TIER) return keys;
    }
  }

  /** The letters of a character's skeleton, as UTF-16 units. */
  #lettersOf(code: number): readonly number[] {
    let units = this.#lettersByCode.get(code);
    if (!units) {
      units = unitsOf(this.skeletonOf(String.fromCodePoint(code)));
      this.#lettersByCode.set(code, units);
    }
    return units;
  }
}

const NONE: readonly number[] = [];

/** Whether a name of one or two Latin letters goes on as a longer word. Names that short take no suffix, so it is not a name. */
const isInsideShortWord = (text: string, end: number, length: number) =>
  length <= MAX_UNINFLECTED && /[a-z][a-z]/i.test(text.slice(end - 1, end + 1));

const unitsOf = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));
