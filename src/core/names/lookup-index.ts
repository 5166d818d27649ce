import { hashOf } from '../shared/fnv.ts';
import type { PackEntity } from './pack-names.ts';

/**
 * Finds entities of a pack by a lookup key. It consists of two arrays of numbers, because a browser reads these from its storage a
 * hundred times faster than as many objects.
 */
export interface LookupIndex {
  /** Hashes of lookup keys, in ascending order. */
  hashes: Uint32Array;
  /** The `PackEntity.position` that belongs to the hash at the same index. */
  positions: Uint32Array;
}

/** What entities can be looked up by. The kind of a key is part of it, so that an id never equals a spelling. */
export const lookupKey = {
  /** @param id `PackEntity.id` */
  id: (id: string) => `id ${id}`,
  /** @param key one of `PackEntity.identityKeys` */
  identity: (key: string) => `identity ${key}`,
  /** @param key one of `PackEntity.spellingKeys` */
  spelling: (key: number) => `spelling ${key}`,
  /** @param site one of `PackEntity.sites` */
  site: (site: string) => `site ${site}`,
} as const;

const lookupKeysOf = ({ id, identityKeys, spellingKeys, sites }: PackEntity): ReadonlySet<string> =>
  new Set([
    lookupKey.id(id),
    ...identityKeys.map(lookupKey.identity),
    ...spellingKeys.flatMap((keys) => keys.map(lookupKey.spelling)),
    ...sites.map(lookupKey.site),
  ]);

/** More than a pack has entities. A hash of 32 bits times this is a number that JavaScript holds exactly. */
const MAX_POSITIONS = 2 ** 20;

/** Builds the index of a pack's entities. */
export function lookupIndexOf(entities: readonly PackEntity[]): LookupIndex {
  // Hash and position in one number: numbers sort ten times faster than pairs.
  const entries: number[] = [];
  for (const entity of entities)
    for (const key of lookupKeysOf(entity)) entries.push(hashOf(key) * MAX_POSITIONS + entity.position);
  const sorted = Float64Array.from(entries).sort();
  return {
    hashes: Uint32Array.from(sorted, (entry) => Math.floor(entry / MAX_POSITIONS)),
    positions: Uint32Array.from(sorted, (entry) => entry % MAX_POSITIONS),
  };
}

/**
 * The positions of the entities with a lookup key. Two keys may have the same hash, so for about one key in a million the result
 * contains other entities too.
 */
export function positionsOf({ hashes, positions }: LookupIndex, key: string): number[] {
  const hash = hashOf(key);
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
