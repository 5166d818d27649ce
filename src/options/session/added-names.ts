import { packOfKey } from '../../core/packs/qualified-keys.ts';
import type { Localised } from '../../core/packs/schema/pack.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import { packKeysIn } from './pack-keys.ts';
import type { Store } from './stored-settings.ts';

export interface NamePorts {
  /** Names of entities by their keys; keys that no pack knows are left out. */
  listEntities: (keys: readonly string[]) => Promise<readonly { key: string; name: Localised }[]>;
  /** Texts of notes by their keys; keys that no pack knows are left out. */
  listNotes: (keys: readonly string[]) => Promise<readonly { key: string; text: Localised }[]>;
}

/** Looks up what settings mention by key: names of entities in added packs, and texts of hidden notes. */
export function addedNames({ listEntities, listNotes }: NamePorts, { state, update }: Store) {
  /** An entity and a note of a pack can have the same key. */
  const asked = { entities: new Set<string>(), notes: new Set<string>() };
  /** Lists the keys that have not been asked for yet. Where there is no answer, they will be asked for again. */
  const lookUp = async <T>(
    keys: readonly string[],
    known: Set<string>,
    list: (keys: readonly string[]) => Promise<readonly T[]>,
  ) => {
    const fresh = keys.filter((key) => !known.has(key));
    if (fresh.length === 0) return [];
    for (const key of fresh) known.add(key);
    const found = await orUndefined(list(fresh));
    if (!found) for (const key of fresh) known.delete(key);
    return found ?? [];
  };
  const readEntities = async () => {
    const keys = [...packKeysIn(state().settings)].filter((key) => packOfKey(key) === undefined);
    const found = await lookUp(keys, asked.entities, listEntities);
    const names = Object.fromEntries(found.map(({ key, name }) => [key, name]));
    if (found.length > 0) update({ names: { ...state().names, ...names } });
  };
  const readNotes = async () => {
    const found = await lookUp(state().settings.notesHidden, asked.notes, listNotes);
    const notes = Object.fromEntries(found.map(({ key, text }) => [key, text]));
    if (found.length > 0) update({ notes: { ...state().notes, ...notes } });
  };
  return {
    /** Looks up what is not known yet, and updates the state. */
    async readNames() {
      await Promise.all([readEntities(), readNotes()]);
    },
    /** Makes `readNames` ask for everything again, because the packs have changed. */
    forget() {
      asked.entities.clear();
      asked.notes.clear();
    },
  };
}
