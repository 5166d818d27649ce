import type { MatchAlias } from '../matching/match-index.ts';
import { packKey } from '../packs/qualified-keys.ts';
import type { Localised } from '../packs/schema/pack.ts';
import type { PackEntity } from './pack-names.ts';

/** An entity that one or several packs know. */
export interface NamedEntity {
  /** Its key in the first of the packs. It stands for all of them in settings, counts and messages. */
  id: string;
  name: Localised;
  sites: readonly string[];
  aliases: readonly MatchAlias[];
  /** Its key in each of its packs. */
  members: readonly { pack: string; id: string }[];
  /** The keys by which settings switch its packs. */
  packs: readonly string[];
}

/**
 * Makes one entity of those of different packs that share an id in Wikidata or a spelling.
 * @param packs in their order, with their entities in order. Of a larger set, those that no chain of shared signs connects with
 *   the wanted ones may be left out: they make no difference to these.
 */
export function mergeNames(
  packs: readonly { pack: string; entities: readonly PackEntity[] }[],
): NamedEntity[] {
  const groups: { pack: string; entity: PackEntity }[][] = [];
  const groupBySign = new Map<string, number>();
  for (const { pack, entities } of packs) {
    /** Entities of one pack stay apart: its author knows them. */
    const ofThisPack = new Map<string, number>();
    for (const entity of entities) {
      const { signs } = entity;
      const known = signs.flatMap((sign) => groupBySign.get(sign) ?? []);
      const index = known.find((at) => !groups[at]?.some((member) => member.pack === pack)) ?? groups.length;
      const group = groups[index];
      if (group) group.push({ pack, entity });
      else groups.push([{ pack, entity }]);
      for (const sign of signs) ofThisPack.set(sign, index);
    }
    for (const [sign, index] of ofThisPack) if (!groupBySign.has(sign)) groupBySign.set(sign, index);
  }
  return groups.map(merge);
}

/** @returns the entities by their keys in all of their packs */
export const byKey = (entities: readonly NamedEntity[]): ReadonlyMap<string, NamedEntity> =>
  new Map(entities.flatMap((entity) => entity.members.map(({ id }) => [id, entity] as const)));

function merge(members: readonly { pack: string; entity: PackEntity }[]): NamedEntity {
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
