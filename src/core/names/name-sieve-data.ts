import { allSpellings, type MatchAlias } from '../matching/match-index.ts';
import { addToHash, HASH_SEED } from '../shared/fnv.ts';
import { skeleton } from '../sieve/sieve.ts';
import { fold } from '../text/fold.ts';
import { BITS, bitOf, nextProbe, PROBES, stepOf } from './bloom-filter.ts';
import { type NameSieveData, START_LENGTHS, SYMBOL_KEY, TIERS } from './name-sieve-format.ts';

/** Bits of a filter for each name. With so many, about one in 100,000 other words passes. */
const BITS_PER_NAME = 32;
/** The same for beginnings. One in 500 other beginnings passes, which only takes time. */
const BITS_PER_START = 12;
/** The least length of a filter, as a power of two, in characters. */
const MIN_LOG = 8;
/**
 * The greatest length, as a power of two. A longer filter would not fit into session storage, and would cost each page too much. With more names than it
 * has room for, such as twenty packs of 10,000, more words pass by chance.
 */
const MAX_LOG = 19;
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
  /** Hashes of its first letters, see `START_LENGTHS`. */
  starts: readonly number[];
  /** The name itself, if it has no letters. */
  symbol?: string;
}

const lettersIn = (spelling: string) => skeleton(fold(spelling));

/** The keys of all spellings of an alias. */
export const keysOf = (alias: MatchAlias): SpellingKey[] =>
  allSpellings(alias).map((spelling) => {
    const letters = lettersIn(spelling);
    if (letters === '') return { key: SYMBOL_KEY, starts: [], symbol: spelling };
    const tier = TIERS.findLast((length) => length <= letters.length) ?? 0;
    const starts: number[] = [];
    let key = HASH_SEED;
    for (let at = 0; at < tier; at++) {
      if (START_LENGTHS.includes(at)) starts.push(key);
      key = addToHash(key, letters.charCodeAt(at));
    }
    return { key, starts };
  });

/** What a sieve needs to find the names of a pack. */
export interface SieveKeys {
  /** `SpellingKey.key` of names with letters. */
  names: Int32Array;
  /** `SpellingKey.starts`. */
  starts: Int32Array;
  /** Names without letters. */
  symbols: readonly string[];
}

/** Combines the keys of spellings, without duplicates. */
export function sieveKeysOf(keys: Iterable<SpellingKey>): SieveKeys {
  const names = new Set<number>();
  const starts = new Set<number>();
  const symbols = new Set<string>();
  for (const { key, starts: own, symbol } of keys) {
    if (symbol !== undefined) symbols.add(symbol);
    else names.add(key);
    for (const start of own) starts.add(start);
  }
  return {
    names: Int32Array.from(names),
    starts: Int32Array.from(starts),
    symbols: [...symbols],
  };
}

/** Computes the data of a sieve for the names of packs. */
export const nameSieveDataOf = (packs: readonly SieveKeys[]): NameSieveData => ({
  bits: filterOf(
    packs.map(({ names }) => names),
    BITS_PER_NAME,
  ),
  starts: filterOf(
    packs.map(({ starts }) => starts),
    BITS_PER_START,
  ),
  symbols: symbolsOf(packs.flatMap(({ symbols }) => symbols)),
});

function symbolsOf(all: readonly string[]): string[] {
  const symbols = new Set(all);
  if (symbols.size <= MAX_SYMBOLS) return [...symbols];
  return [...new Set(Array.from(symbols, (symbol) => NEEDED.exec(symbol)?.[0] ?? symbol))];
}

/** The text of a Bloom filter, see `BloomFilter`. */
function filterOf(lists: readonly Int32Array[], bitsPerHash: number): string {
  const hashes = new Set<number>();
  for (const list of lists) for (const hash of list) hashes.add(hash);
  const wanted = Math.log2((hashes.size * bitsPerHash) / BITS);
  const length = 2 ** Math.min(MAX_LOG, Math.max(MIN_LOG, Math.round(wanted)));
  const codes = new Uint8Array(length).fill(1 << BITS);
  for (const hash of hashes) {
    const step = stepOf(hash);
    for (let probe = 0, at = hash; probe < PROBES; probe++, at = nextProbe(at, step))
      codes[at & (length - 1)] = (codes[at & (length - 1)] ?? 0) | bitOf(at);
  }
  return Array.from(codes, (code) => String.fromCharCode(code)).join('');
}
