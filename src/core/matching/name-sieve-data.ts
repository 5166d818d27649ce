import { fold } from '../text/fold.ts';
import type { MatchIndex } from './match-index.ts';
import { addToHash, BloomFilter, HASH_SEED, type NameSieveData, START_LENGTH, TIERS } from './name-sieve.ts';
import { skeleton } from './sieve.ts';
import { spellingsOf } from './spellings.ts';

/** Bits of a filter for each name: about one word of 100,000 passes by chance. */
const BITS_PER_NAME = 32;
const MIN_BITS = 1024;

/** Computes the data of a sieve for the names of an index. */
export function nameSieveDataOf({ entities }: Pick<MatchIndex, 'entities'>): NameSieveData {
  const names = new Set<number>();
  const starts = new Set<number>();
  const initials = new Set<string>();
  const symbols = new Set<string>();
  for (const { aliases } of entities)
    for (const spelling of aliases.flatMap(spellingsOf)) {
      const letters = skeleton(fold(spelling));
      if (letters === '') symbols.add(spelling);
      else addName(letters, names, starts);
      initials.add(letters.charAt(0));
    }
  return {
    bits: filterOf(names),
    initials: [...initials].join(''),
    starts: filterOf(starts),
    symbols: [...symbols],
  };
}

function addName(letters: string, names: Set<number>, starts: Set<number>): void {
  const tier = TIERS.findLast((length) => length <= letters.length) ?? 0;
  let hash = HASH_SEED;
  for (let at = 0; at < tier; at++) {
    hash = addToHash(hash, letters.charCodeAt(at));
    if (at + 1 === START_LENGTH) starts.add(hash);
  }
  names.add(hash);
}

/** @returns the bytes of a filter, as base64 */
function filterOf(hashes: ReadonlySet<number>): string {
  let size = MIN_BITS;
  while (size < hashes.size * BITS_PER_NAME) size *= 2;
  const filter = new BloomFilter(new Uint8Array(size / 8));
  for (const hash of hashes) filter.add(hash);
  return btoa(Array.from(filter.bytes, (byte) => String.fromCharCode(byte)).join(''));
}
