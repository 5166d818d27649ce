/** How many bits are set for each hash. */
export const PROBES = 6;
/**
 * How many bits a character holds. The bit above them is always set, so that characters have the codes 64 to 127: one byte each, and
 * no control characters but the last.
 */
export const BITS = 6;

/** Reads a Bloom filter of hashes. The bits stay in the text that is sent to pages, so that no page spends time on decoding. */
export class BloomFilter {
  readonly #mask: number;

  /** @param bits `BITS` in each character; its length is a power of two, at most 2^20 */
  constructor(private readonly bits: string) {
    this.#mask = bits.length - 1;
  }

  /** Whether a hash was added. Of hashes that were not, a few give `true` as well. */
  has(hash: number): boolean {
    const step = stepOf(hash);
    for (let probe = 0, at = hash; probe < PROBES; probe++, at = nextProbe(at, step))
      if (!(this.bits.charCodeAt(at & this.#mask) & bitOf(at))) return false;
    return true;
  }
}

/** The bit of a probe within its character, as a number with this bit set. Made of the twelve bits that choose no character. */
export const bitOf = (probe: number): number => 1 << (((probe >>> 20) * BITS) >> 12);

/** The next probe of a hash. The first is the hash itself. @param step `stepOf` the hash */
export const nextProbe = (probe: number, step: number): number => (probe + step) | 0;

/** A second hash, the distance between the probes of the first. It is odd, so that they differ. */
export function stepOf(hash: number): number {
  const mixed = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return Math.imul(mixed ^ (mixed >>> 13), 0x297a2d39) | 1;
}
