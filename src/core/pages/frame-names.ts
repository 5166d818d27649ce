import type { EntityCatalogue } from '../names/entity-catalogue.ts';
import { entitiesByKey, type MergedEntity } from '../names/merge-entities.ts';
import { packOfKey } from '../packs/qualified-keys.ts';
import { styledKeys } from '../settings/preferences.ts';
import type { Settings } from '../settings/settings.ts';
import type { PageAddress } from '../urls/page-address.ts';
import { hostAndParentDomains } from '../urls/site-pattern.ts';
import type { FrameNames } from './frame-settings.ts';
import { keysFor } from './page-policy.ts';

/**
 * Reads the names that settings treat in a way of their own on a page: all others are marked, whichever they are.
 * @param bundled the id of the pack whose names go by their ids alone
 */
export async function frameNamesFor(
  settings: Settings,
  page: PageAddress | undefined,
  names: EntityCatalogue,
  bundled: string,
): Promise<FrameNames> {
  const keys = keysFor(settings, page);
  // Of packs that are off here and yet have names that are on. Others that are off are not in `names`.
  const packs = keys.flatMap((key) => packOfKey(key) ?? []);
  const found = await Promise.all([
    names.find([...keys, ...styledKeys(settings.preferences)]),
    names.onSites(page ? hostAndParentDomains(page.site) : []),
    ...[...new Set([bundled, ...packs])].map((pack) => names.ofPack(pack)),
  ]);
  const entities = eachOnce(found);
  const all = entitiesByKey(entities);
  return { version: names.version, entities, find: (key) => all.get(key) };
}

/** The entities of several answers, which may hold the same ones. */
const eachOnce = (found: readonly ReadonlyMap<string, MergedEntity>[]): MergedEntity[] => {
  const all = found.flatMap((some) => [...some.values()]);
  return [...new Map(all.map((entity) => [entity.id, entity])).values()];
};
