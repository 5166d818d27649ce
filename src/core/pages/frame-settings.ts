import { SHOW_DELAYS } from '../card/hover-state.ts';
import type { Colour, Density, Look, Settings } from '../settings/settings.ts';
import type { PageAddress } from '../urls/page-address.ts';
import { type EntityWithSites, policyFor } from './page-policy.ts';

/**
 * What the settings mean for the frames of one page now. The background computes it, so that content scripts need
 * neither settings nor patterns.
 */
export interface FrameSettings {
  /** Whether marks may show: neither switched off nor paused. */
  on: boolean;
  /** When `on` changes by itself, in milliseconds since the epoch. Null when it does not. */
  until: number | null;
  /** Tells the names that are to be found from those of other packs, see `Names`. */
  names: string;
  /** Ids of entities that are not marked. */
  entitiesOff: readonly string[];
  /** Aliases that are not marked. */
  aliasesOff: readonly string[];
  look: Look;
  density: Density;
  /** For entities without a colour of their own in `entityColours`. */
  colour: Colour;
  entityColours: readonly { entity: string; colour: Colour }[];
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  showDelay: number;
}

/**
 * Computes the settings of a page's frames.
 * @param page the top document's address; `undefined` for one without a site
 * @param names the names that are to be found
 * @param now in milliseconds since the epoch
 */
export function frameSettingsFor(
  settings: Settings,
  page: PageAddress | undefined,
  names: { version: string; entities: readonly EntityWithSites[] },
  now: number,
): FrameSettings {
  const { inactive, entitiesOff, aliasesOff } = policyFor(settings, page, names.entities, now);
  const { look, density, colour, entityColours, delay } = settings.preferences;
  return {
    on: inactive === undefined,
    until: inactive && 'until' in inactive ? inactive.until : null,
    names: names.version,
    entitiesOff,
    aliasesOff,
    look,
    density,
    colour,
    entityColours: Object.entries(entityColours).map(([entity, colour]) => ({ entity, colour })),
    showDelay: SHOW_DELAYS[delay],
  };
}
