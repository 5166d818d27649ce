import { packKey, packOfKey, splitQualifiedKey } from '../packs/qualified-keys.ts';
import { type EntityStyle, type Preferences, styledKeys, styleOf } from '../settings/preferences.ts';
import type { EntityWithSites } from './page-policy.ts';

/** How names are marked: by the first of `styles` that applies to a name, or else by `look` and `colour` of this object. */
export interface MarkStyles extends EntityStyle {
  /** Styles of entities, followed by those of added packs. `entity` is the key of one of them. */
  styles: readonly (EntityStyle & { entity: string })[];
}

/** Names that may be marked in a style of their own. */
export interface StyledNames {
  /** At least those of the bundled pack. */
  entities: readonly EntityWithSites[];
  /** @param key of the entity in any of its packs */
  find: (key: string) => { id: string } | undefined;
}

/** Works out how names are marked. `styleIn` then finds the style of a name without the settings. */
export function stylesFor(preferences: Preferences, { entities, find }: StyledNames): MarkStyles {
  const { look, colour } = preferences;
  const styled = styledKeys(preferences);
  const styledPacks = styled.filter((key) => packOfKey(key) !== undefined);
  /** By entity or pack, the keys under which settings may hold its style. The first that has one decides. */
  const keysOf = new Map<string, string[]>();
  const addKeys = (entity: string, keys: readonly string[]) => {
    if (keys.length > 0) keysOf.set(entity, [...(keysOf.get(entity) ?? []), ...keys]);
  };
  for (const key of styled) if (packOfKey(key) === undefined) addKeys(find(key)?.id ?? key, [key]);
  for (const entity of keysOf.keys()) addKeys(entity, packOfAdded(entity));
  // The key of an added pack's entity contains the pack. Those of the bundled pack have to be looked up.
  for (const { id, packs = [] } of entities)
    if (splitQualifiedKey(id).pack === undefined)
      addKeys(
        id,
        styledPacks.filter((pack) => packs.includes(pack)),
      );
  for (const pack of styledPacks) addKeys(pack, [pack]);
  const styles = [...keysOf].map(([entity, keys]) => ({ entity, ...styleOf(preferences, keys) }));
  return { look, colour, styles };
}

/** The key of the added pack that an entity's key contains, if any. */
function packOfAdded(entity: string): string[] {
  const { pack } = splitQualifiedKey(entity);
  return pack === undefined ? [] : [packKey(pack)];
}

/** How an entity is marked: in a style of its own, in that of its pack, or as all others. */
export const styleIn = (all: MarkStyles, entity: string): EntityStyle =>
  all.styles.find((own) => own.entity === entity || `pack:${entity}`.startsWith(`${own.entity}/`)) ?? all;
