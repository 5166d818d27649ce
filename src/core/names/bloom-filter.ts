/** How many bits stand for a hash. */
export const PROBES = 6;
/** Bits in a character: with the one above them, all characters are visible ones but the last, and none is a control character. */
export const BITS = 6;

/** Reads a Bloom filter of hashes. Its bits are read from the text that is published, so that a page decodes nothing. */
export class BloomFilter {
  /** @param bits six in each character, whose code has another one above these */
  constructor(private readonly bits: string) {}

  /** @returns false for a hash that was not added */
  has(hash: number): boolean {
    for (let probe = 0, step = stepOf(hash); probe < PROBES; probe++) {
      const bit = bitOf(hash, step, probe, this.bits.length);
      if (!(this.bits.charCodeAt(bit / BITS) & (1 << (bit % BITS)))) return false;
    }
    return true;
  }
}

/**
 * The position of one of the bits that stand for a hash.
 * @param step `stepOf` the hash
 * @param probe from 0 to `PROBES`, which is left out
 * @param length of the filter's text, in characters
 */
export const bitOf = (hash: number, step: number, probe: number, length: number) =>
  ((hash + Math.imul(probe, step)) >>> 0) % (length * BITS);

/** A second hash, odd so that its multiples differ. */
export function stepOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39) | 1;
}
