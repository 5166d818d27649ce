import { toMatchAffix, toMatchAliases } from '../matching/match-entries.ts';
import type { MatchAffix, MatchAlias, MatchContextRule } from '../matching/match-index.ts';
import type { Entity, Localised, Pack } from '../packs/schema/pack.ts';
import { fold } from '../text/fold.ts';
import { keysOf, type SieveKeys, sieveKeysOf } from './name-sieve-data.ts';

/** The names of one pack: all that finding and listing them needs. */
export interface PackNames {
  /** The pack's id. */
  pack: string;
  /** Changes with the pack's file. */
  hash: string;
  /** In the order of the pack. */
  entities: readonly PackEntity[];
  affixes: readonly MatchAffix[];
  contextWords: readonly MatchContextRule[];
  sieve: SieveKeys;
}

export interface PackEntity {
  /** Its key, see `qualified-keys.ts`. */
  id: string;
  /** How many entities stand before it in its pack. */
  position: number;
  name: Localised;
  sites: readonly string[];
  /** What tells that an entity of another pack is the same. */
  signs: readonly string[];
  aliases: readonly MatchAlias[];
  /** The keys of each alias's spellings, by which pages ask for it. */
  spellingKeys: readonly (readonly number[])[];
}

/** @param pack with keys for ids, see `qualify-pack.ts` */
export function namesOf({ id, entities, affixes, contextWords }: Pack, hash: string): PackNames {
  const matched = entities.map(({ aliases }) => toMatchAliases(aliases));
  const keys = matched.map((aliases) => aliases.map(keysOf));
  return {
    pack: id,
    hash,
    entities: entities.map(({ id, name, sites, wikidata, aliases }, position) => ({
      id,
      position,
      name,
      sites,
      signs: signsOf({ wikidata, aliases }),
      aliases: matched[position] ?? [],
      spellingKeys: (keys[position] ?? []).map((spellings) => spellings.map(({ key }) => key)),
    })),
    affixes: affixes.map(toMatchAffix),
    contextWords,
    sieve: sieveKeysOf(keys.flat(2)),
  };
}

/** What tells that entities of two packs are the same. An ambiguous spelling does not. */
export const signsOf = ({ wikidata, aliases }: Pick<Entity, 'wikidata' | 'aliases'>): string[] => [
  ...(wikidata === undefined ? [] : [`wikidata ${wikidata}`]),
  ...aliases.filter(({ contextWords }) => contextWords === undefined).map(({ text }) => fold(text)),
];
