import { allSpellings, type MatchAlias } from '../matching/match-index.ts';
import { addToHash, HASH_SEED } from '../shared/fnv.ts';
import { skeleton } from '../sieve/sieve.ts';
import { fold } from '../text/fold.ts';
import { BITS, bitOf, PROBES, stepOf } from './bloom-filter.ts';
import { type NameSieveData, START_LENGTH, SYMBOL_KEY, TIERS } from './name-sieve.ts';

/** Bits of a filter for each name. With so many, about one in 100,000 other words passes. */
const BITS_PER_NAME = 32;
/** The least length of a filter, in characters. */
const MIN_LENGTH = 200;
/**
 * The greatest length. A longer filter would not fit into session storage, and would cost each page too much. With more names than it
 * has room for, such as twenty packs of 10,000, more words pass by chance.
 */
const MAX_LENGTH = 1_000_000;
/** Pages search each text for each name without letters. With more of them, pages get one character of each only. */
const MAX_SYMBOLS = 200;
/**
 * What a spelling has to contain (see `SpellingSchema`). There are less than two thousand such characters beside those of skeletons. Names
 * may begin with any of a million others, and to look for thousands in each text would freeze pages.
 */
const NEEDED = /[\p{L}\p{N}\p{So}]/u;

/** What a sieve needs to find a spelling. */
export interface SpellingKey {
  /** A hash of its beginning. A page that finds the hash in its text asks for the names with this key. */
  key: number;
  /** The first letter of its skeleton; for a name without letters, the name itself. */
  initial: string;
  /** A hash of its first `START_LENGTH` letters; `undefined` for a shorter name. */
  start?: number | undefined;
}

const lettersIn = (spelling: string) => skeleton(fold(spelling));

/** The keys of all spellings of an alias. */
export const keysOf = (alias: MatchAlias): SpellingKey[] =>
  allSpellings(alias).map((spelling) => {
    const letters = lettersIn(spelling);
    if (letters === '') return { key: SYMBOL_KEY, initial: spelling };
    const tier = TIERS.findLast((length) => length <= letters.length) ?? 0;
    let start: number | undefined;
    let key = HASH_SEED;
    for (let at = 0; at < tier; at++) {
      key = addToHash(key, letters.charCodeAt(at));
      if (at + 1 === START_LENGTH) start = key;
    }
    return { key, initial: letters.charAt(0), start };
  });

/** What a sieve needs to find the names of a pack. */
export interface SieveKeys {
  /** `SpellingKey.key` of names with letters. */
  names: Int32Array;
  initials: string;
  starts: Int32Array;
  /** Names without letters. */
  symbols: readonly string[];
}

/** Combines the keys of spellings, without duplicates. */
export function sieveKeysOf(keys: Iterable<SpellingKey>): SieveKeys {
  const names = new Set<number>();
  const initials = new Set<string>();
  const starts = new Set<number>();
  const symbols = new Set<string>();
  for (const { key, initial, start } of keys) {
    if (key === SYMBOL_KEY && lettersIn(initial) === '') symbols.add(initial);
    else {
      names.add(key);
      initials.add(initial);
      if (start !== undefined) starts.add(start);
    }
  }
  return {
    names: Int32Array.from(names),
    initials: [...initials].join(''),
    starts: Int32Array.from(starts),
    symbols: [...symbols],
  };
}

/** Computes the data of a sieve for the names of packs. */
export const nameSieveDataOf = (packs: readonly SieveKeys[]): NameSieveData => ({
  bits: filterOf(packs.map(({ names }) => names)),
  initials: [...new Set(packs.flatMap(({ initials }) => [...initials]))].join(''),
  starts: filterOf(packs.map(({ starts }) => starts)),
  symbols: symbolsOf(packs.flatMap(({ symbols }) => symbols)),
});

function symbolsOf(all: readonly string[]): string[] {
  const symbols = new Set(all);
  if (symbols.size <= MAX_SYMBOLS) return [...symbols];
  return [...new Set(Array.from(symbols, (symbol) => NEEDED.exec(symbol)?.[0] ?? symbol))];
}

/** The text of a Bloom filter, see `BloomFilter`. */
function filterOf(lists: readonly Int32Array[]): string {
  const hashes = new Set<number>();
  for (const list of lists) for (const hash of list) hashes.add(hash);
  const wanted = Math.ceil((hashes.size * BITS_PER_NAME) / BITS);
  const length = Math.min(MAX_LENGTH, Math.max(MIN_LENGTH, wanted));
  const codes = new Uint8Array(length).fill(1 << BITS);
  for (const hash of hashes)
    for (let probe = 0, step = stepOf(hash); probe < PROBES; probe++) {
      const bit = bitOf(hash, step, probe, length);
      const at = Math.floor(bit / BITS);
      codes[at] = (codes[at] ?? 0) | (1 << (bit % BITS));
    }
  return Array.from(codes, (code) => String.fromCharCode(code)).join('');
}
