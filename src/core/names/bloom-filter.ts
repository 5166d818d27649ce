/** How many bits are set for each hash. */
export const PROBES = 6;
/**
 * How many bits a character holds. The bit above them is always set, so that characters have the codes 64 to 127: one byte each, and
 * no control characters but the last.
 */
export const BITS = 6;

/** Reads a Bloom filter of hashes. The bits stay in the text that is sent to pages, so that no page spends time on decoding. */
export class BloomFilter {
  /** @param bits `BITS` in each character */
  constructor(private readonly bits: string) {}

  /** Whether a hash was added. Of hashes that were not, a few give `true` as well. */
  has(hash: number): boolean {
    for (let probe = 0, step = stepOf(hash); probe < PROBES; probe++) {
      const bit = bitOf(hash, step, probe, this.bits.length);
      if (!(this.bits.charCodeAt(bit / BITS) & (1 << (bit % BITS)))) return false;
    }
    return true;
  }
}

/**
 * The position of one of the bits of a hash.
 * @param step `stepOf` the hash
 * @param probe 0 ≤ probe < `PROBES`
 * @param length of the filter's text, in characters
 */
export const bitOf = (hash: number, step: number, probe: number, length: number) =>
  ((hash + Math.imul(probe, step)) >>> 0) % (length * BITS);

/** A second hash, the distance between the bits of the first. It is odd, so that the bits differ. */
export function stepOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39) | 1;
}
