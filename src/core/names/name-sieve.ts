import { MAX_UNINFLECTED } from '../matching/short-names.ts';
import { addToHash, HASH_SEED } from '../shared/fnv.ts';
import { SIEVE_REACH } from '../sieve/sieve.ts';
import { BloomFilter } from './bloom-filter.ts';
import { codeUnitKindOf, mayBeginName, NO_WORD_BEFORE, wordKindOf } from './code-unit-kinds.ts';
import { type NameSieveData, START_LENGTHS, SYMBOL_KEY, TIERS } from './name-sieve-format.ts';

/** The most letters that are compared. */
const MAX_LETTERS = 16;
/** How many beginnings are remembered: a power of two. Most words of a page begin like one before them. */
const REMEMBERED = 4_096;

/** Finds places in text where a name of added packs may begin. */
export class NameSieve {
  readonly #names: BloomFilter;
  readonly #starts: BloomFilter;
  readonly #symbols: readonly string[];
  /** The hashes of the first letters at the current place, by their number. */
  readonly #hashes = new Int32Array(MAX_LETTERS + 1);
  /** Where these letters end in the text. */
  readonly #ends = new Int32Array(MAX_LETTERS + 1);
  /** The letters of a character's skeleton as UTF-16 units, by its code point. */
  readonly #letters = new Map<number, readonly number[]>();
  /** The letter of an ASCII character; 0 if it has none. */
  readonly #asciiLetters: Uint16Array;
  /**
   * Beginnings without a name, each at the place that the last bits of its hash name: the hash if no longer name begins like this, its
   * complement if one may.
   */
  readonly #nameless = new Int32Array(REMEMBERED);

  /** @param skeletonOf the function of `sieve.ts`. Passed as an argument, because pages have loaded it already */
  constructor(
    { bits, starts, symbols }: NameSieveData,
    private readonly skeletonOf: (char: string) => string,
  ) {
    this.#names = new BloomFilter(bits);
    this.#starts = new BloomFilter(starts);
    this.#symbols = symbols;
    this.#asciiLetters = Uint16Array.from({ length: 0x80 }, (_, code) => this.#lettersOf(code)[0] ?? 0);
  }

  /** The offset of a place where a name may begin, or -1. A field, so that it can be passed on by itself. */
  readonly find = (text: string): number =>
    Math.max(this.#next(text, 0), ...this.#symbols.map((symbol) => text.indexOf(symbol)));

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
    let keys = NONE;
    let done = 0;
    for (const wanted of STAGES) {
      const length = this.#read(text, index, wanted);
      const isWhole = length >= wanted;
      const hash = this.#hashes[wanted] ?? 0;
      const place = hash & (REMEMBERED - 1);
      // 0 if there is none.
      const known = isWhole && this.#nameless[place];
      // No name begins like this.
      if (known && known === hash) return keys;
      // With its complement, only longer names do: these letters need not be looked up.
      if (!known || known !== ~hash) {
        let isNameless = isWhole;
        for (const tier of TIERS) {
          const key = this.#hashes[tier] ?? 0;
          if (tier <= done || tier > length || !this.#names.has(key)) continue;
          isNameless = false;
          if (!isInsideShortWord(text, this.#ends[tier] ?? 0, tier)) keys = [...keys, key];
        }
        const goesOn = isWhole && this.#starts.has(hash);
        if (isNameless) this.#nameless[place] = goesOn ? ~hash : hash;
        if (!goesOn) return keys;
      }
      done = wanted;
    }
    return keys;
  }

  /**
   * Reads letters from an offset of a text on.
   * @returns how many were read: fewer than wanted where the text ends, or where too many other characters are between them
   */
  #read(text: string, index: number, wanted: number): number {
    const end = Math.min(text.length, index + SIEVE_REACH);
    let hash = HASH_SEED;
    let length = 0;
    for (let at = index; at < end && length < wanted; ) {
      const code = text.codePointAt(at) ?? 0;
      at += code > 0xffff ? 2 : 1;
      const ascii = this.#asciiLetters[code];
      const letters = ascii === undefined && this.#lettersOf(code);
      let letter = letters ? letters[0] : ascii;
      for (let next = 1; letter; next++) {
        hash = addToHash(hash, letter);
        length += 1;
        this.#hashes[length] = hash;
        this.#ends[length] = at;
        letter = letters ? letters[next] : 0;
      }
    }
    return length;
  }

  #lettersOf(code: number): readonly number[] {
    let units = this.#letters.get(code);
    if (!units) {
      const letters = this.skeletonOf(String.fromCodePoint(code));
      units = Array.from({ length: letters.length }, (_, at) => letters.charCodeAt(at));
      this.#letters.set(code, units);
    }
    return units;
  }
}

const STAGES = [...START_LENGTHS, MAX_LETTERS];
const NONE: readonly number[] = [];

/** Whether a name of one or two Latin letters goes on as a longer word. Names that short take no suffix, so it is not a name. */
const isInsideShortWord = (text: string, end: number, length: number) =>
  length <= MAX_UNINFLECTED && /[a-z][a-z]/i.test(text.slice(end - 1, end + 1));
