import { packOfKey, splitKey } from '../packs/keys.ts';
import type { Settings } from './settings.ts';

/** @returns the ids of the packs that settings name, by their own keys or by those of their entities */
export function packsNamedIn({ entitiesOff, preferences, rules }: Settings): ReadonlySet<string> {
  const keys = [
    ...entitiesOff,
    ...Object.keys(preferences.entityColours),
    ...Object.values(rules).flatMap((rule) => [...rule.entitiesOn, ...rule.entitiesOff]),
  ];
  return new Set(keys.flatMap((key) => packOfKey(key) ?? splitKey(key).pack ?? []));
}
