import type { Localised } from '../core/packs/schema/pack.ts';

declare const __ENTITIES__: readonly { id: string; name: Localised; sites: readonly string[] }[];
declare const __PACK_ID__: string;

export const bundledPackId = __PACK_ID__;

/** The entities of the bundled pack: what they are called, and which sites are their own. */
export const bundledEntities = __ENTITIES__;
