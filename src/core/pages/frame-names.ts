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
 * Reads the names whose marks depend on settings: those that settings switch or style, and those whose own site the page is on. All
 * other names are marked in the same way, so they need not be read.
 * @param bundled the id of the bundled pack
 */
export async function frameNamesFor(
  settings: Settings,
  page: PageAddress | undefined,
  names: EntityCatalogue,
  bundled: string,
): Promise<FrameNames> {
  const keys = keysFor(settings, page);
  // A pack that is off here may have names that are on. A pack without such names is not in `names`.
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

/** The entities of several results, without duplicates. */
const eachOnce = (found: readonly ReadonlyMap<string, MergedEntity>[]): MergedEntity[] => {
  const all = found.flatMap((some) => [...some.values()]);
  return [...new Map(all.map((entity) => [entity.id, entity])).values()];
};
