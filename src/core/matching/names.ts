import { packKey } from '../packs/keys.ts';
import type { Localised, Pack } from '../packs/pack.ts';
import { SHARED_AFFIXES } from '../packs/shared-affixes.ts';
import { fold } from '../text/fold.ts';
import { toMatchAffix, toMatchAliases } from './build-match-index.ts';
import { MACHINE_RULES } from './machine-text-rules.ts';
import type { MatchAffix, MatchAlias, MatchContextRule, MatchIndex } from './match-index.ts';

/** The names of one pack: all that finding and listing them needs. */
export interface PackNames {
  /** The pack's id. */
  pack: string;
  /** Changes with the pack's file. */
  hash: string;
  entities: readonly PackEntity[];
  affixes: readonly MatchAffix[];
  contextWords: readonly MatchContextRule[];
}

interface PackEntity {
  /** Its key, see `keys.ts`. */
  id: string;
  name: Localised;
  sites: readonly string[];
  wikidata?: string | undefined;
  aliases: readonly MatchAlias[];
}

/** @param pack with keys for ids, see `qualify-pack.ts` */
export const namesOf = ({ id, entities, affixes, contextWords }: Pack, hash: string): PackNames => ({
  pack: id,
  hash,
  entities: entities.map(({ id, name, sites, wikidata, aliases }) => ({
    id,
    name,
    sites,
    wikidata,
    aliases: toMatchAliases(aliases),
  })),
  affixes: affixes.map(toMatchAffix),
  contextWords,
});

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

/** The names of several packs as one. */
export class Names {
  readonly entities: readonly NamedEntity[];
  /** Tells this set of names from others. */
  readonly version: string;
  readonly #byKey = new Map<string, NamedEntity>();
  #index: MatchIndex | undefined;

  constructor(private readonly packs: readonly PackNames[]) {
    this.version = packs.map(({ pack, hash }) => `${pack}:${hash}`).join(' ');
    this.entities = mergeEntities(packs);
    for (const entity of this.entities) for (const { id } of entity.members) this.#byKey.set(id, entity);
  }

  /** @param key of the entity in any of its packs */
  find(key: string): NamedEntity | undefined {
    return this.#byKey.get(key);
  }

  /** What finds the names on pages. */
  get index(): MatchIndex {
    this.#index ??= {
      entities: this.entities.map(({ id, aliases }) => ({ id, aliases: [...aliases] })),
      affixes: [...SHARED_AFFIXES.map(toMatchAffix), ...this.packs.flatMap(({ affixes }) => affixes)],
      contextWords: this.packs.flatMap(({ contextWords }) => contextWords),
      machine: MACHINE_RULES,
    };
    return this.#index;
  }
}

/** Entities of different packs are the same if they share an id in Wikidata or a spelling. */
function mergeEntities(packs: readonly PackNames[]): NamedEntity[] {
  const groups: { pack: string; entity: PackEntity }[][] = [];
  const groupBySign = new Map<string, number>();
  for (const { pack, entities } of packs) {
    /** Entities of one pack stay apart: its author knows them. */
    const ofThisPack = new Map<string, number>();
    for (const entity of entities) {
      const signs = signsOf(entity);
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

/** What tells that entities of two packs are the same. An ambiguous spelling does not. */
const signsOf = ({ wikidata, aliases }: PackEntity): string[] => [
  ...(wikidata === undefined ? [] : [`wikidata ${wikidata}`]),
  ...aliases.filter(({ contextWords }) => contextWords === undefined).map(({ text }) => fold(text)),
];

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
