import type { MatchAffix, MatchContextRule } from '../matching/match-index.ts';
import { type LookupIndex, lookupIndexOf, positionsOf } from './lookup-index.ts';
import type { PackEntity, PackNames } from './pack-names.ts';

/** The names of one pack. Entities are read from storage only when they are asked for. */
export interface NameSource {
  readonly pack: string;
  /** Changes with the pack's file. */
  readonly hash: string;
  /** How many aliases the pack has. */
  readonly aliases: number;
  readonly affixes: readonly MatchAffix[];
  readonly contextWords: readonly MatchContextRule[];
  readonly index: LookupIndex;
  /**
   * The entities at these positions of the pack, in any order, and possibly others.
   * @throws when they cannot be read, or when the pack was replaced or removed meanwhile
   */
  entitiesAt: (positions: readonly number[]) => Promise<readonly PackEntity[]>;
  /** All entities, in the order of the pack. @throws as `entitiesAt` */
  all: () => Promise<readonly PackEntity[]>;
}

/** The names of a pack without the data of its sieve. */
export type ListedNames = Omit<PackNames, 'sieve'>;

/** A source whose names are all in memory. */
export function sourceOf(names: ListedNames): NameSource {
  const { pack, hash, affixes, contextWords, entities } = names;
  return {
    pack,
    hash,
    aliases: aliasCount(entities),
    affixes,
    contextWords,
    index: lookupIndexOf(entities),
    entitiesAt: async (positions) => positions.flatMap((position) => entities[position] ?? []),
    all: async () => entities,
  };
}

/** The number of aliases of all entities. */
export const aliasCount = (entities: readonly PackEntity[]): number =>
  entities.reduce((sum, { aliases }) => sum + aliases.length, 0);

/** Whether a pack has an entity with a lookup key. For about one in a million unknown keys the answer is wrong. */
export const hasLookupKey = ({ index }: NameSource, key: string): boolean =>
  positionsOf(index, key).length > 0;

/** The entities with one of these lookup keys, in the order of the pack, and possibly others. */
export async function entitiesWith(
  source: NameSource,
  keys: readonly string[],
): Promise<readonly PackEntity[]> {
  const positions = new Set(keys.flatMap((key) => positionsOf(source.index, key)));
  if (positions.size === 0) return [];
  const entities = await source.entitiesAt([...positions]);
  return entities
    .filter(({ position }) => positions.has(position))
    .sort((one, other) => one.position - other.position);
}
