/**
 * The data of a prefilter for the names of added packs. `Sieve` is built for few names that are known when the extension is built;
 * this one takes any number at run time. Each name sets a few bits of a Bloom filter. So the filter never rejects a text with a name,
 * and other texts rarely pass.
 */
export interface NameSieveData {
  /** The bits, see `BloomFilter`. */
  bits: string;
  /** Bits for the first letters of longer names, see `START_LENGTHS`. They reject most words. */
  starts: string;
  /** Names without letters and digits, such as emoji. */
  symbols: readonly string[];
}

/** How many letters of a name's skeleton are compared: the largest of these numbers that the name has. */
export const TIERS: readonly number[] = [1, 2, 3, 4, 5, 6, 8, 10, 12, 16];
/** How many letters the filter `starts` compares: each of these numbers below the name's own tier. */
export const START_LENGTHS: readonly number[] = [2, 6];

/**
 * The key that all names without letters share, such as emoji. If the hash of another name happens to be the same, that name is loaded
 * together with them, which is harmless.
 */
export const SYMBOL_KEY = 0;
