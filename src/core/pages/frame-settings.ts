import { FAR_HIDE_DELAY, HIDE_DELAY, SHOW_DELAYS } from '../card/hover-state.ts';
import type { Density, Opening } from '../settings/preferences.ts';
import type { Settings } from '../settings/settings.ts';
import type { PageAddress } from '../urls/page-address.ts';
import { type MarkStyles, type StyledNames, stylesFor } from './mark-styles.ts';
import { policyFor } from './page-policy.ts';

/**
 * What the settings mean for the frames of one page at the moment. The background works it out, so that content scripts need neither
 * settings nor patterns.
 */
export interface FrameSettings extends MarkStyles {
  /** Whether marks may show: neither switched off nor paused. */
  on: boolean;
  /** When `on` changes because a pause ends, in milliseconds since the epoch; null if it does not. */
  until: number | null;
  /** The version of the names to find, see `EntityCatalogue`. */
  namesVersion: string;
  /** Ids of entities that are not marked. */
  entitiesOff: readonly string[];
  /** Aliases that are not marked. */
  aliasesOff: readonly string[];
  density: Density;
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  showDelay: number;
  /** How long a card stays after the pointer has left, in milliseconds. */
  hideDelay: number;
  opening: Opening;
}

/** The names that frames have to find, as far as their settings depend on names. */
export interface FrameNames extends StyledNames {
  /** `EntityCatalogue.version` */
  version: string;
}

/**
 * Computes the settings of a page's frames.
 * @param page the top document's address; `undefined` for one without a site
 * @param names to find on the page
 * @param now in milliseconds since the epoch
 */
export function frameSettingsFor(
  settings: Settings,
  page: PageAddress | undefined,
  names: FrameNames,
  now: number,
): FrameSettings {
  const { inactive, entitiesOff, aliasesOff } = policyFor(settings, page, names.entities, now);
  const { density, delay, opening, place } = settings.preferences;
  return {
    on: inactive === undefined,
    until: inactive && 'until' in inactive ? inactive.until : null,
    namesVersion: names.version,
    entitiesOff,
    aliasesOff,
    ...stylesFor(settings.preferences, names),
    density,
    showDelay: SHOW_DELAYS[delay],
    hideDelay: place === 'name' ? HIDE_DELAY : FAR_HIDE_DELAY,
    opening,
  };
}
