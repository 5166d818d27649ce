import { SIEVE_REACH, skeletonOf } from './sieve.ts';

/**
 * A prefilter like `Sieve` for any number of names, as data of a fixed form that can change at run time. Each name is a few
 * bits in a Bloom filter, so it never rejects a text with a name, and others rarely pass.
 */
export interface NameSieveData {
  /** The bits, as base64. Their number is a power of two. */
  bits: string;
  /** The first letters of names. In large scripts, they reject most places at once. */
  initials: string;
  /** Bits for the first three letters of names, which reject most words. */
  starts: string;
  /** Names without letters and digits, such as emoji. */
  symbols: readonly string[];
}

/** How many letters of a skeleton are compared: of each name, the largest of these numbers that it reaches. */
export const TIERS: readonly number[] = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16];
const LAST_TIER = 16;
/** The longest name that takes no suffix, in letters. */
export const MAX_UNINFLECTED = 2;
/** How many bits stand for a name. */
const PROBES = 6;
/** How many letters the first filter compares; shorter names are in it with all their continuations. */
export const START_LENGTH = 3;

/**
 * Where a name may begin: at the start of a word or at a capital inside one, where a script has such; else at any letter.
 * Greek, Cyrillic and Armenian have capitals, and the scripts of India put spaces between words.
 */
const STARTS = new RegExp(
  [
    '(?<![A-Za-z])[a-z]|[A-Z\\d]',
    '(?<![\u0370-\u058f])[\u0370-\u058f]|[\u0386-\u03ab\u0400-\u042f\u0531-\u0556]',
    '(?<![\u0900-\u0963\u0966-\u0dff])[\u0900-\u0963\u0966-\u0dff]',
    // Chromium loads no script that holds the last character itself.
    '[\u0080-\u036f\u0590-\u08ff\u0e00-\\uffff]',
  ].join('|'),
  'g',
);

/** The key of all names without letters. Where the hash of a name is the same by chance, a page asks for all of them. */
export const SYMBOL_KEY = 0;

/** FNV-1a, a letter at a time. */
export const HASH_SEED = 0x811c9dc5;
export const addToHash = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** A Bloom filter of hashes. */
export class BloomFilter {
  /** @param bytes whose number is a power of two */
  constructor(readonly bytes: Uint8Array) {}

  /** @returns false for a hash that was not added */
  has(hash: number): boolean {
    const step = stepOf(hash);
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = this.#bitAt(hash, step, probe);
      if (!((this.bytes[bit >> 3] ?? 0) & (1 << (bit & 7)))) return false;
    }
    return true;
  }

  add(hash: number): void {
    const step = stepOf(hash);
    for (let probe = 0; probe < PROBES; probe++) {
      const bit = this.#bitAt(hash, step, probe);
      this.bytes[bit >> 3] = (this.bytes[bit >> 3] ?? 0) | (1 << (bit & 7));
    }
  }

  #bitAt(hash: number, step: number, probe: number): number {
    return (hash + Math.imul(probe, step)) & (this.bytes.length * 8 - 1);
  }
}

/** A second hash, odd so that its multiples reach all bits. */
function stepOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39) | 1;
}

const filterFrom = (base64: string) =>
  new BloomFilter(Uint8Array.from(atob(base64), (char) => char.charCodeAt(0)));

export class NameSieve {
  readonly #initials: ReadonlySet<number>;
  readonly #names: BloomFilter;
  readonly #starts: BloomFilter;
  readonly #symbols: readonly string[];

  constructor({ bits, initials, starts, symbols }: NameSieveData) {
    this.#initials = new Set(unitsOf(initials));
    this.#names = filterFrom(bits);
    this.#starts = filterFrom(starts);
    this.#symbols = symbols;
  }

  /** @returns the offset of the first place where a name may begin, or -1 */
  find(text: string): number {
    let first = -1;
    for (const symbol of this.#symbols) {
      const at = text.indexOf(symbol);
      if (at >= 0 && (first < 0 || at < first)) first = at;
    }
    for (const { at } of this.#letterPlaces(text, first < 0 ? text.length : first)) return at;
    return first;
  }

  /** The places where a name may begin, each with the keys of the names that may. */
  *places(text: string): Generator<{ at: number; key: number }> {
    for (const symbol of this.#symbols)
      for (let at = text.indexOf(symbol); at >= 0; at = text.indexOf(symbol, at + 1))
        yield { at, key: SYMBOL_KEY };
    yield* this.#letterPlaces(text, text.length);
  }

  /** The places before `end` where a name with letters may begin, in order. */
  *#letterPlaces(text: string, end: number): Generator<{ at: number; key: number }> {
    STARTS.lastIndex = 0;
    for (let match = STARTS.exec(text); match && match.index < end; match = STARTS.exec(text)) {
      const { index } = match;
      for (const key of this.#keysAt(text, index)) yield { at: index, key };
      STARTS.lastIndex = index + 1;
    }
  }

  *#keysAt(text: string, index: number): Generator<number> {
    const end = Math.min(text.length, index + SIEVE_REACH);
    let hash = HASH_SEED;
    let length = 0;
    let tier = 0;
    for (let at = index; at < end; ) {
      const code = text.codePointAt(at) ?? 0;
      at += code > 0xffff ? 2 : 1;
      for (const letter of lettersOf(code)) {
        if (length === 0 && !this.#initials.has(letter)) return;
        hash = addToHash(hash, letter);
        length += 1;
        if (length === START_LENGTH && !this.#starts.has(hash)) return;
        if (TIERS[tier] !== length) continue;
        tier += 1;
        if (this.#names.has(hash) && !isInsideShortWord(text, at, length)) yield hash;
        if (length === LAST_TIER) return;
      }
    }
  }
}

/** A name of one or two Latin letters takes no suffix, so it ends with its word. Most words begin with such letters. */
const isInsideShortWord = (text: string, end: number, length: number) =>
  length <= MAX_UNINFLECTED && /[a-z][a-z]/i.test(text.slice(end - 1, end + 1));

const unitsOf = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

const unitsByCode = new Map<number, readonly number[]>();

/** The letters of a character's skeleton, as UTF-16 units. */
function lettersOf(code: number): readonly number[] {
  let units = unitsByCode.get(code);
  if (!units) {
    units = unitsOf(skeletonOf(String.fromCodePoint(code)));
    unitsByCode.set(code, units);
  }
  return units;
}
