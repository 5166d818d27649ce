import type { Affix, Alias, Company, Localised, Pack } from './pack-schema.ts';

/** The part of a pack that finding mentions needs. */
export interface MatchIndex {
  entities: readonly { id: string; name: Localised; sites: readonly string[]; aliases: readonly Alias[] }[];
  affixes: readonly Affix[];
  company: readonly Company[];
}

/** Cuts a pack down to what every page has to load. */
export function toMatchIndex(pack: Pack): MatchIndex {
  return {
    entities: pack.entities.map(({ id, name, sites = [], aliases }) => ({ id, name, sites, aliases })),
    affixes: pack.affixes,
    company: pack.company,
  };
}
