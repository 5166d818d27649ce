import { FAR_HIDE_DELAY, HIDE_DELAY, SHOW_DELAYS } from '../card/hover-state.ts';
import { packOfKey, splitQualifiedKey } from '../packs/qualified-keys.ts';
import type { Colour, Density, Look, Opening, Settings } from '../settings/settings.ts';
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
  /** For what has no colour of its own in `entityColours`. */
  colour: Colour;
  /** By entity or, for added packs, by the pack's key. The first that applies holds. */
  entityColours: readonly { entity: string; colour: Colour }[];
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  showDelay: number;
  /** How long a card stays after the pointer has left, in milliseconds. */
  hideDelay: number;
  opening: Opening;
}

/** The names that frames have to find, as far as their settings depend on them. */
export interface FrameNames {
  version: string;
  entities: readonly EntityWithSites[];
  /** @param key of the entity in any of its packs */
  find: (key: string) => { id: string } | undefined;
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
  names: FrameNames,
  now: number,
): FrameSettings {
  const { inactive, entitiesOff, aliasesOff } = policyFor(settings, page, names.entities, now);
  const { look, density, colour, entityColours, delay, opening, place } = settings.preferences;
  return {
    on: inactive === undefined,
    until: inactive && 'until' in inactive ? inactive.until : null,
    names: names.version,
    entitiesOff,
    aliasesOff,
    look,
    density,
    colour,
    entityColours: coloursOf(entityColours, names),
    showDelay: SHOW_DELAYS[delay],
    hideDelay: place === 'name' ? HIDE_DELAY : FAR_HIDE_DELAY,
    opening,
  };
}

/**
 * The colours of entities by the keys that frames know them by, then those of packs. Only the bundled pack's are not part of its
 * entities' keys.
 */
function coloursOf(
  colours: Settings['preferences']['entityColours'],
  names: FrameNames,
): FrameSettings['entityColours'] {
  const given = Object.entries(colours).map(([entity, colour]) => ({ entity, colour }));
  const isPack = ({ entity }: { entity: string }) => packOfKey(entity) !== undefined;
  const own = given.filter((one) => !isPack(one));
  const ofPacks = given.filter(isPack);
  const bundled = names.entities.filter(({ id }) => splitQualifiedKey(id).pack === undefined);
  return [
    ...own.map(({ entity, colour }) => ({ entity: names.find(entity)?.id ?? entity, colour })),
    ...bundled.flatMap(({ id, packs = [] }) =>
      ofPacks.filter(({ entity }) => packs.includes(entity)).map(({ colour }) => ({ entity: id, colour })),
    ),
    ...ofPacks,
  ];
}
