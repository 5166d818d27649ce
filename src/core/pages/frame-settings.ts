import * as v from 'valibot';
import { SHOW_DELAYS } from '../card/hover-state.ts';
import { COLOURS, DENSITIES, LOOKS, type Settings } from '../settings/settings.ts';
import type { PageAddress } from '../urls/page-address.ts';
import { type EntityAtHome, policyFor } from './page-policy.ts';

const Colour = v.picklist(COLOURS);

/**
 * What settings mean for the frames of one page now. The background says so, so that no page carries settings, patterns
 * and their rules.
 */
export const FrameSettingsSchema = v.object({
  /** Whether marks may show: not switched off, not paused. */
  on: v.boolean(),
  /** When that changes by itself, in milliseconds of the epoch; null when it does not. */
  until: v.nullable(v.number()),
  /** Ids of entities that are not marked. */
  entitiesOff: v.array(v.string()),
  /** Aliases that are not marked. */
  aliasesOff: v.array(v.string()),
  look: v.picklist(LOOKS),
  density: v.picklist(DENSITIES),
  /** Of all entities but those of `entityColours`. */
  colour: Colour,
  entityColours: v.array(v.object({ entity: v.string(), colour: Colour })),
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  showDelay: v.number(),
});
export type FrameSettings = v.InferOutput<typeof FrameSettingsSchema>;

/**
 * Words settings as orders.
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
