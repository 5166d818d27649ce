import type { MatchAffix, MatchContextRule } from '../matching/match-index.ts';
import type { PackEntity, PackNames } from './pack-names.ts';
import { positionsOf, type TermIndex, termIndexOf } from './term-index.ts';

/** The names of a pack, of which only those are read that are asked for. */
export interface NameSource {
  readonly pack: string;
  readonly hash: string;
  /** How many aliases it has. */
  readonly aliases: number;
  readonly affixes: readonly MatchAffix[];
  readonly contextWords: readonly MatchContextRule[];
  readonly index: TermIndex;
  /**
   * The entities at these positions of the pack, in any order, and maybe others.
   * @throws when they cannot be read, or the pack was replaced or removed meanwhile
   */
  entitiesAt: (positions: readonly number[]) => Promise<readonly PackEntity[]>;
  all: () => Promise<readonly PackEntity[]>;
}

/** The names of a pack without what tells which texts may hold them. */
export type ListedNames = Omit<PackNames, 'sieve'>;

/** The source of names that are all in memory. */
export function sourceOf(names: ListedNames): NameSource {
  const { pack, hash, affixes, contextWords, entities } = names;
  return {
    pack,
    hash,
    aliases: aliasCount(entities),
    affixes,
    contextWords,
    index: termIndexOf(entities),
    entitiesAt: async (positions) => positions.flatMap((position) => entities[position] ?? []),
    all: async () => entities,
  };
}

/** How many aliases entities have in all. */
export const aliasCount = (entities: readonly PackEntity[]): number =>
  entities.reduce((sum, { aliases }) => sum + aliases.length, 0);

/** Whether a source has an entity with this term. By chance, one of a million unknown terms seems known. */
export const hasTerm = ({ index }: NameSource, wanted: string): boolean =>
  positionsOf(index, wanted).length > 0;

/** The entities with one of these terms, in the order of the pack, with others by chance. */
export async function entitiesWith(
  source: NameSource,
  terms: readonly string[],
): Promise<readonly PackEntity[]> {
  const positions = new Set(terms.flatMap((one) => positionsOf(source.index, one)));
  if (positions.size === 0) return [];
  const entities = await source.entitiesAt([...positions]);
  return entities
    .filter(({ position }) => positions.has(position))
    .sort((one, other) => one.position - other.position);
}
