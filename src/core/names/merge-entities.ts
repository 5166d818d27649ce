import type { MatchAlias } from '../matching/match-index.ts';
import { packKey } from '../packs/qualified-keys.ts';
import type { Localised } from '../packs/schema/pack.ts';
import type { PackEntity } from './pack-names.ts';

/** One entity, made of those of all packs that mean the same. */
export interface MergedEntity {
  /** Its key in the first of its packs. In settings, counts and messages it stands for all of them. */
  id: string;
  /** Its name in the first of its packs. */
  name: Localised;
  sites: readonly string[];
  aliases: readonly MatchAlias[];
  /** Its key in each of its packs. */
  members: readonly { pack: string; id: string }[];
  /** The keys by which settings switch its packs. */
  packs: readonly string[];
}

interface Member {
  pack: string;
  entity: PackEntity;
}

/**
 * Merges entities of different packs that share an identity key: an id in Wikidata or an unambiguous spelling. Entities of one pack
 * are never merged, because their author meant them to be different.
 * @param packs in the order in which they were added, with entities in the order of the pack. Entities may be left out, unless a
 *   chain of shared keys connects them with one that is wanted.
 */
export function mergeEntities(
  packs: readonly { pack: string; entities: readonly PackEntity[] }[],
): MergedEntity[] {
  const groups: Member[][] = [];
  const groupByKey = new Map<string, number>();
  for (const { pack, entities } of packs) {
    // Keys become known only after the whole pack, so that no two of its entities meet.
    const keysOfThisPack = new Map<string, number>();
    for (const entity of entities) {
      const { identityKeys } = entity;
      const candidates = identityKeys.flatMap((key) => groupByKey.get(key) ?? []);
      const index =
        candidates.find((at) => !groups[at]?.some((member) => member.pack === pack)) ?? groups.length;
      const group = groups[index];
      if (group) group.push({ pack, entity });
      else groups.push([{ pack, entity }]);
      for (const key of identityKeys) keysOfThisPack.set(key, index);
    }
    for (const [key, index] of keysOfThisPack) if (!groupByKey.has(key)) groupByKey.set(key, index);
  }
  return groups.map(merge);
}

/** Finds each entity by its key in any of its packs. */
export const entitiesByKey = (entities: readonly MergedEntity[]): ReadonlyMap<string, MergedEntity> =>
  new Map(entities.flatMap((entity) => entity.members.map(({ id }) => [id, entity] as const)));

function merge(members: readonly Member[]): MergedEntity {
  const [first] = members;
  if (!first) throw new RangeError('A group has a member');
  const { id, name } = first.entity;
  return {
    id,
    name,
    sites: [...new Set(members.flatMap(({ entity }) => entity.sites))],
    aliases: members.flatMap(({ entity }) => entity.aliases),
    members: members.map(({ pack, entity }) => ({ pack, id: entity.id })),
    packs: members.map(({ pack }) => packKey(pack)),
  };
}
