import * as v from 'valibot';
import { SHOW_DELAYS } from '../card/hover-state.ts';
import { COLOURS, DENSITIES, LOOKS, type Settings } from '../settings/settings.ts';
import type { PageAddress } from '../urls/page-address.ts';
import { type EntityWithSites, policyFor } from './page-policy.ts';

const Colour = v.picklist(COLOURS);

/**
 * What the settings mean for the frames of one page now. The background computes it, so that content scripts need
 * neither settings nor patterns.
 */
export const FrameSettingsSchema = v.object({
  /** Whether marks may show: neither switched off nor paused. */
  on: v.boolean(),
  /** When `on` changes by itself, in milliseconds since the epoch. Null when it does not. */
  until: v.nullable(v.number()),
  /** Ids of entities that are not marked. */
  entitiesOff: v.array(v.string()),
  /** Aliases that are not marked. */
  aliasesOff: v.array(v.string()),
  look: v.picklist(LOOKS),
  density: v.picklist(DENSITIES),
  /** For entities without a colour of their own in `entityColours`. */
  colour: Colour,
  entityColours: v.array(v.object({ entity: v.string(), colour: Colour })),
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  showDelay: v.number(),
});
export type FrameSettings = v.InferOutput<typeof FrameSettingsSchema>;

/**
 * @param page the top document's address; `undefined` for one without a site
 * @param now in milliseconds since the epoch
 */
export function frameSettingsFor(
  settings: Settings,
  page: PageAddress | undefined,
  entities: readonly EntityWithSites[],
  now: number,
): FrameSettings {
  const { inactive, entitiesOff, aliasesOff } = policyFor(settings, page, entities, now);
  const { look, density, colour, entityColours, delay } = settings.preferences;
  return {
    on: inactive === undefined,
    until: inactive && 'until' in inactive ? inactive.until : null,
    entitiesOff: [...entitiesOff],
    aliasesOff: [...aliasesOff],
    look,
    density,
    colour,
    entityColours: Object.entries(entityColours).map(([entity, colour]) => ({ entity, colour })),
    showDelay: SHOW_DELAYS[delay],
  };
}
