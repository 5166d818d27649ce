import { SHOW_DELAYS } from '../card/hover-state.ts';
import type { Colour, Density, Look, Settings } from '../settings/settings.ts';
import type { PageAddress } from '../urls/page-address.ts';
import { type EntityAtHome, policyFor } from './page-policy.ts';

/** What settings mean for the frames of one page now, so that no page carries settings, patterns and their rules. */
export interface FrameSettings {
  /** Whether marks may show: neither switched off nor paused. */
  on: boolean;
  /** When that changes by itself, in milliseconds of the epoch; null when it does not. */
  until: number | null;
  /** Ids of entities that are not marked. */
  entitiesOff: readonly string[];
  /** Aliases that are not marked. */
  aliasesOff: readonly string[];
  look: Look;
  density: Density;
  /** Of all entities but those of `entityColours`. */
  colour: Colour;
  entityColours: readonly { entity: string; colour: Colour }[];
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  showDelay: number;
}

/**
 * Works out what settings mean for one page.
 * @param page `undefined` for a page without an address
 * @param now in milliseconds of the epoch
 */
export function frameSettingsFor(
  settings: Settings,
  page: PageAddress | undefined,
  entities: readonly EntityAtHome[],
  now: number,
): FrameSettings {
  const { silence, entitiesOff, aliasesOff } = policyFor(settings, page, entities, now);
  const { look, density, colour, entityColours, delay } = settings.preferences;
  return {
    on: silence === undefined,
    until: silence && 'until' in silence ? silence.until : null,
    entitiesOff: [...entitiesOff],
    aliasesOff: [...aliasesOff],
    look,
    density,
    colour,
    entityColours: Object.entries(entityColours).map(([entity, colour]) => ({ entity, colour })),
    showDelay: SHOW_DELAYS[delay],
  };
}
