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

function filterFrom(base64: string): BloomFilter {
  const chars = atob(base64);
  const bytes = new Uint8Array(chars.length);
  for (let at = 0; at < chars.length; at++) bytes[at] = chars.charCodeAt(at);
  return new BloomFilter(bytes);
}

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
    for (let at = 0, before: number = OTHER; at < end; at++) {
      const unit = text.charCodeAt(at);
      const kind = kindOf(unit);
      if (kind !== OTHER && (kind !== before || !IN_WORDS.has(kind)))
        for (const key of this.#keysAt(text, at)) yield { at, key };
      before = kind === CAPITAL ? SMALL : kind === CASED_CAPITAL ? CASED : kind;
    }
  }

  #keysAt(text: string, index: number): readonly number[] {
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
        letter = ASCII_LETTERS[unit];
        if (letter === undefined) {
          const code = text.codePointAt(at) ?? 0;
          at += code > 0xffff ? 2 : 1;
          letters = lettersOf(code);
          next = 0;
          continue;
        }
        at += 1;
        if (letter === 0) continue;
      }
      if (length === 0 && !this.#initials.has(letter)) return keys;
      hash = addToHash(hash, letter);
      length += 1;
      if (length === START_LENGTH && !this.#starts.has(hash)) return keys;
      if (TIERS[tier] !== length) continue;
      tier += 1;
      if (this.#names.has(hash) && !isInsideShortWord(text, at, length)) keys = [...keys, hash];
      if (length === LAST_TIER) return keys;
    }
  }
}

const NONE: readonly number[] = [];

/** What a UTF-16 unit is for the question where a name may begin. */
const OTHER = 0;
const SMALL = 1;
const CAPITAL = 2;
const CASED = 3;
const CASED_CAPITAL = 4;
const INDIC = 5;
const LETTER = 6;
/**
 * Letters that begin no name after another one of their kind: small ones, where a script has capitals, and those of the scripts
 * of India, which put spaces between words.
 */
const IN_WORDS: ReadonlySet<number> = new Set([SMALL, CASED, INDIC]);

function kindOf(unit: number): number {
  if (unit < 0x80) {
    if (unit >= 0x61 && unit <= 0x7a) return SMALL;
    if (unit >= 0x41 && unit <= 0x5a) return CAPITAL;
    return unit >= 0x30 && unit <= 0x39 ? LETTER : OTHER;
  }
  // Greek, Cyrillic and Armenian.
  if (unit >= 0x370 && unit <= 0x58f) return isCasedCapital(unit) ? CASED_CAPITAL : CASED;
  // Without the dandas, which end sentences.
  if (unit >= 0x900 && unit <= 0xdff) return unit === 0x964 || unit === 0x965 ? OTHER : INDIC;
  return LETTER;
}

const isCasedCapital = (unit: number) =>
  (unit >= 0x386 && unit <= 0x3ab) || (unit >= 0x400 && unit <= 0x42f) || (unit >= 0x531 && unit <= 0x556);

/** A name of one or two Latin letters takes no suffix, so it ends with its word. Most words begin with such letters. */
const isInsideShortWord = (text: string, end: number, length: number) =>
  length <= MAX_UNINFLECTED && /[a-z][a-z]/i.test(text.slice(end - 1, end + 1));

const unitsOf = (text: string) => Array.from({ length: text.length }, (_, at) => text.charCodeAt(at));

/** The letter of an ASCII character's skeleton; 0 where it has none. */
const ASCII_LETTERS = Uint16Array.from(
  { length: 0x80 },
  (_, code) => skeletonOf(String.fromCharCode(code)).charCodeAt(0) || 0,
);

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
