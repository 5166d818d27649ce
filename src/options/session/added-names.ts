import { packOfKey } from '../../core/packs/keys.ts';
import type { Localised } from '../../core/packs/pack.ts';
import { orUndefined } from '../../core/shared/promises.ts';
import { packKeysIn } from './pack-keys.ts';
import type { Store } from './settings-changes.ts';

export interface NamePorts {
  /** Names of entities by their keys; keys that no pack knows are left out. */
  listEntities: (keys: readonly string[]) => Promise<readonly { key: string; name: Localised }[]>;
}

/** Finds out the names of added packs' entities that settings speak of. */
export function addedNames({ listEntities }: NamePorts, { state, update }: Store) {
  const asked = new Set<string>();
  return {
    /** Asks for those that have not been asked for. */
    async readNames() {
      const keys = [...packKeysIn(state().settings)].filter(
        (key) => packOfKey(key) === undefined && !asked.has(key),
      );
      if (keys.length === 0) return;
      for (const key of keys) asked.add(key);
      const found = (await orUndefined(listEntities(keys))) ?? [];
      if (found.length === 0) return;
      const names = Object.fromEntries(found.map(({ key, name }) => [key, name]));
      update({ names: { ...state().names, ...names } });
    },
    /** From now on, all are asked for again: the packs have changed. */
    forget: () => asked.clear(),
  };
}
