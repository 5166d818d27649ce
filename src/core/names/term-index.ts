import { hashOf } from '../shared/fnv.ts';
import type { PackEntity } from './pack-names.ts';

/**
 * Tells where in a pack the entities of a term are. Two arrays of numbers, because a browser reads these from its storage
 * a hundred times faster than as many objects.
 */
export interface TermIndex {
  /** Hashes of terms, in order. */
  hashes: Uint32Array;
  /** `PackEntity.position` of the entity that has the term at the same index in `hashes`. */
  positions: Uint32Array;
}

/** By what entities are looked up. */
export const entityTerm = {
  id: (id: string) => `id ${id}`,
  /** @param sign of `PackEntity.signs` */
  sign: (sign: string) => `sign ${sign}`,
  /** @param key of `PackEntity.spellingKeys` */
  call: (key: number) => `call ${key}`,
  /** @param site of `PackEntity.sites` */
  site: (site: string) => `site ${site}`,
} as const;

const termsOf = ({ id, signs, spellingKeys, sites }: PackEntity): ReadonlySet<string> =>
  new Set([
    entityTerm.id(id),
    ...signs.map(entityTerm.sign),
    ...spellingKeys.flatMap((spellings) => spellings.map(entityTerm.call)),
    ...sites.map(entityTerm.site),
  ]);

/** @param entities in the order of their pack */
export function termIndexOf(entities: readonly PackEntity[]): TermIndex {
  // Hash and position in one number, which sorts ten times faster than pairs do.
  const entries: number[] = [];
  for (const entity of entities)
    for (const one of termsOf(entity)) entries.push(hashOf(one) * MAX_POSITIONS + entity.position);
  const sorted = Float64Array.from(entries).sort();
  return {
    hashes: Uint32Array.from(sorted, (entry) => Math.floor(entry / MAX_POSITIONS)),
    positions: Uint32Array.from(sorted, (entry) => entry % MAX_POSITIONS),
  };
}

/** More than a pack has entities. With 32 bits for a hash, an entry is a whole number without loss. */
const MAX_POSITIONS = 2 ** 20;

/** @returns the positions of the entities with a term, and by chance, for one of a million terms, of others */
export function positionsOf({ hashes, positions }: TermIndex, wanted: string): number[] {
  const hash = hashOf(wanted);
  let start = 0;
  for (let end = hashes.length; start < end; ) {
    const middle = (start + end) >> 1;
    if ((hashes[middle] ?? 0) < hash) start = middle + 1;
    else end = middle;
  }
  const found: number[] = [];
  for (let at = start; hashes[at] === hash; at++) found.push(positions[at] ?? 0);
  return found;
}
