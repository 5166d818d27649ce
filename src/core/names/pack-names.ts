import { toMatchAffix, toMatchAliases } from '../matching/match-entries.ts';
import type { MatchAffix, MatchAlias, MatchContextRule } from '../matching/match-index.ts';
import type { Entity, Localised, Pack } from '../packs/schema/pack.ts';
import { fold } from '../text/fold.ts';
import { keysOf, type SieveKeys, sieveKeysOf } from './name-sieve-data.ts';

/** The part of a pack that is needed to find and list its names. */
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

/** An entity of one pack, as far as it is needed to find and list its names. */
export interface PackEntity {
  /** Its key, see `qualified-keys.ts`. */
  id: string;
  /** Its index in the pack's list of entities. */
  position: number;
  name: Localised;
  sites: readonly string[];
  /** An entity of another pack that shares one of these keys is the same, see `mergeEntities`. */
  identityKeys: readonly string[];
  aliases: readonly MatchAlias[];
  /** For each alias, the keys of its spellings. Pages ask for names by them, see `SpellingKey`. */
  spellingKeys: readonly (readonly number[])[];
}

/**
 * Extracts the names of a pack.
 * @param pack with keys for ids, see `qualify-pack.ts`
 * @param hash changes with the pack's file
 */
export function namesOf({ id, entities, affixes, contextWords }: Pack, hash: string): PackNames {
  const matched = entities.map(({ aliases }) => toMatchAliases(aliases, id));
  const keys = matched.map((aliases) => aliases.map(keysOf));
  return {
    pack: id,
    hash,
    entities: entities.map(({ id, name, sites, wikidata, aliases }, position) => ({
      id,
      position,
      name,
      sites,
      identityKeys: identityKeysOf({ wikidata, aliases }),
      aliases: matched[position] ?? [],
      spellingKeys: (keys[position] ?? []).map((spellings) => spellings.map(({ key }) => key)),
    })),
    affixes: affixes.map(toMatchAffix),
    contextWords,
    sieve: sieveKeysOf(keys.flat(2)),
  };
}

/** The keys that entities of two packs share when they mean the same. Ambiguous spellings are left out: they may name others. */
export const identityKeysOf = ({ wikidata, aliases }: Pick<Entity, 'wikidata' | 'aliases'>): string[] => [
  ...(wikidata === undefined ? [] : [`wikidata ${wikidata}`]),
  ...aliases.filter(({ contextWords }) => contextWords === undefined).map(({ text }) => fold(text)),
];
