import { packKey } from '../packs/keys.ts';
import type { Localised, Pack } from '../packs/pack.ts';
import { SHARED_AFFIXES } from '../packs/shared-affixes.ts';
import { fold } from '../text/fold.ts';
import { toMatchAffix, toMatchAliases } from './build-match-index.ts';
import { MACHINE_RULES } from './machine-text-rules.ts';
import type { MatchAffix, MatchAlias, MatchContextRule, MatchIndex } from './match-index.ts';
import type { NameSieveData } from './name-sieve.ts';
import { keysOf, nameSieveDataOf, type SpellingKey } from './name-sieve-data.ts';

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
  /** What tells that an entity of another pack is the same. */
  signs: readonly string[];
  aliases: readonly MatchAlias[];
  /** The keys of each alias's spellings. */
  keys: readonly (readonly SpellingKey[])[];
}

/** @param pack with keys for ids, see `qualify-pack.ts` */
export const namesOf = ({ id, entities, affixes, contextWords }: Pack, hash: string): PackNames => ({
  pack: id,
  hash,
  entities: entities.map(({ id, name, sites, wikidata, aliases }) => {
    const matched = toMatchAliases(aliases);
    return {
      id,
      name,
      sites,
      signs: signsOf(wikidata, aliases),
      aliases: matched,
      keys: matched.map(keysOf),
    };
  }),
  affixes: affixes.map(toMatchAffix),
  contextWords,
});

/**
 * Changes with what is stored or sent of names. Other versions of the extension may have compiled or published them.
 */
export const NAMES_FORMAT = 4;

/** Tells a set of packs from others. */
export const versionOf = (packs: readonly { pack: string; hash: string }[]): string =>
  [`${NAMES_FORMAT}`, ...packs.map(({ pack, hash }) => `${pack}:${hash}`)].join(' ');

/** Up to so many aliases, each page gets them all. More would take megabytes of it. */
const MAX_COMPLETE = 1_000;

/** The packs, in their order, whose names are few enough together. */
function completePacks(packs: readonly PackNames[], whole: string | undefined): ReadonlySet<string> {
  let count = 0;
  const complete = packs.filter(({ pack, entities }) => {
    if (pack === whole) return true;
    const own = entities.reduce((sum, { aliases }) => sum + aliases.length, 0);
    const isSmall = count + own <= MAX_COMPLETE;
    if (isSmall) count += own;
    return isSmall;
  });
  return new Set(complete.map(({ pack }) => pack));
}

interface CalledAlias {
  entity: string;
  alias: MatchAlias;
}

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
  /** Ids of the packs whose names each page gets all. */
  readonly #complete: ReadonlySet<string>;
  #called: ReadonlyMap<number, readonly CalledAlias[]> | undefined;
  #index: MatchIndex | undefined;

  /** @param whole the id of a pack of which pages get all names, however many: their scouts know these already */
  constructor(
    private readonly packs: readonly PackNames[],
    whole?: string,
  ) {
    this.version = versionOf(packs);
    this.entities = mergeEntities(packs);
    this.#complete = completePacks(packs, whole);
    for (const entity of this.entities) for (const { id } of entity.members) this.#byKey.set(id, entity);
  }

  /** @param key of the entity in any of its packs */
  find(key: string): NamedEntity | undefined {
    return this.#byKey.get(key);
  }

  /** The data of a sieve for the names of all packs but `except`. */
  sieveData(except: string): NameSieveData {
    const others = this.packs.filter(({ pack }) => pack !== except);
    return nameSieveDataOf(others.flatMap(({ entities }) => entities.flatMap(({ keys }) => keys.flat())));
  }

  /** The names that a place with one of these keys may begin. */
  calledBy(keys: readonly number[]): MatchIndex['entities'] {
    this.#called ??= this.#byCall();
    const called = new Set(keys.flatMap((key) => this.#called?.get(key) ?? []));
    return [...called].map(({ entity, alias }) => ({ id: entity, aliases: [alias] }));
  }

  #byCall(): ReadonlyMap<number, readonly CalledAlias[]> {
    const called = new Map<number, CalledAlias[]>();
    for (const entity of this.packs.flatMap(({ entities }) => entities))
      for (const [at, alias] of entity.aliases.entries()) {
        const one = { entity: this.find(entity.id)?.id ?? entity.id, alias };
        for (const { key } of entity.keys[at] ?? []) {
          const others = called.get(key);
          if (others) others.push(one);
          else called.set(key, [one]);
        }
      }
    return called;
  }

  /**
   * What finds the names on pages. Of large packs it holds none, and a page asks for those by the keys that it finds in its text
   * (`calledBy`).
   */
  get index(): MatchIndex {
    this.#index ??= {
      isPartial: this.#complete.size < this.packs.length,
      entities: this.entities
        .filter(({ members }) => members.some(({ pack }) => this.#complete.has(pack)))
        .map(({ id, aliases }) => ({ id, aliases: [...aliases] })),
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

/** What tells that entities of two packs are the same. An ambiguous spelling does not. */
const signsOf = (wikidata: string | undefined, aliases: readonly MatchAlias[]): string[] => [
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
