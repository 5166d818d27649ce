import { packKey, packOfKey, splitQualifiedKey } from '../packs/qualified-keys.ts';
import { type EntityStyle, type Preferences, styledKeys, styleOf } from '../settings/preferences.ts';
import type { EntityWithSites } from './page-policy.ts';

/** How names are marked: each as the first of `styles` that applies says, and all others as this says itself. */
export interface MarkStyles extends EntityStyle {
  /** By entity or, for added packs, by the pack's key. Entities come before packs. */
  styles: readonly (EntityStyle & { entity: string })[];
}

/** Names that may be marked in a style of their own. */
export interface StyledNames {
  /** Those of the bundled pack, at least. */
  entities: readonly EntityWithSites[];
  /** @param key of the entity in any of its packs */
  find: (key: string) => { id: string } | undefined;
}

/** Works out how names are marked, so that to find the style of one takes no settings, see `styleIn`. */
export function stylesFor(preferences: Preferences, { entities, find }: StyledNames): MarkStyles {
  const { look, colour } = preferences;
  const styled = styledKeys(preferences);
  const packs = styled.filter((key) => packOfKey(key) !== undefined);
  const keysOf = new Map<string, string[]>();
  const add = (entity: string, keys: readonly string[]) => {
    if (keys.length > 0) keysOf.set(entity, [...(keysOf.get(entity) ?? []), ...keys]);
  };
  for (const key of styled) if (packOfKey(key) === undefined) add(find(key)?.id ?? key, [key]);
  for (const entity of keysOf.keys()) add(entity, packOfAdded(entity));
  // Only the keys of the bundled pack's entities do not tell their packs.
  for (const { id, packs: known = [] } of entities)
    if (splitQualifiedKey(id).pack === undefined)
      add(
        id,
        packs.filter((pack) => known.includes(pack)),
      );
  for (const pack of packs) add(pack, [pack]);
  const styles = [...keysOf].map(([entity, keys]) => ({ entity, ...styleOf(preferences, keys) }));
  return { look, colour, styles };
}

/** The key of the pack that an entity's key names. */
function packOfAdded(entity: string): string[] {
  const { pack } = splitQualifiedKey(entity);
  return pack === undefined ? [] : [packKey(pack)];
}

/** How an entity is marked. */
export const styleIn = (all: MarkStyles, entity: string): EntityStyle =>
  all.styles.find((own) => own.entity === entity || `pack:${entity}`.startsWith(`${own.entity}/`)) ?? all;
