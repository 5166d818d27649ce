import { packOfKey, splitQualifiedKey } from '../../core/packs/qualified-keys.ts';
import { styledKeys } from '../../core/settings/preferences.ts';
import type { Settings } from '../../core/settings/settings.ts';

/** Keys of added packs and their names that settings mention. Names of the bundled pack have no pack in their keys. */
export function packKeysIn({ entitiesOff, preferences, rules }: Settings): ReadonlySet<string> {
  const keys = new Set<string>();
  const collect = (list: readonly string[]) => {
    for (const key of list) if (key.includes('/') || packOfKey(key) !== undefined) keys.add(key);
  };
  collect(entitiesOff);
  collect(styledKeys(preferences));
  for (const rule of Object.values(rules)) {
    collect(rule.entitiesOn);
    collect(rule.entitiesOff);
  }
  return keys;
}

/** Ids of packs that settings mention and that are not installed. */
export function missingPacks(settings: Settings, packs: readonly { id: string }[]): string[] {
  const known = new Set(packs.map(({ id }) => id));
  const notes = settings.notesHidden.filter((key) => splitQualifiedKey(key).pack !== undefined);
  const named = [...packKeysIn(settings), ...notes].map((key) => packOfKey(key) ?? key.split('/')[0] ?? key);
  return [...new Set(named)].filter((id) => !known.has(id)).sort();
}
