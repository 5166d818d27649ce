import type { PackInfo } from '../../core/packs/pack-info.ts';
import { UNKNOWN_LANGUAGE } from '../../core/packs/schema/localised.ts';
import type { Localised } from '../../core/packs/schema/pack.ts';
import { MAX_PACKS } from '../../core/packs/schema/pack-schema.ts';
import { latestRun } from '../../core/tasks/latest-run.ts';
import { orUndefined, succeeds } from '../../core/tasks/promises.ts';
import { addedNames, type NamePorts } from './added-names.ts';
import type { InstalledPacks } from './offer/pack-check.ts';
import type { ActionResult } from './state.ts';
import type { Store } from './stored-settings.ts';

/** What stored packs need of the browser. Where one is not stored or removed, it sets `refused` in the state. */
export interface StoredPackPorts extends InstalledPacks, NamePorts {
  /**
   * Validates a pack again and adds it, or replaces the one of the same id; rejects when it is not stored.
   * @param added `PackInfo.added` of a removed pack that is restored
   */
  addPack: (text: string, added?: number) => Promise<PackInfo>;
  removePack: (id: string) => Promise<void>;
  /** Runs `work`, which reads packs and then stores or removes one, while no other page of the extension does. Calls must not be nested. */
  inPacksLock: <T>(work: () => Promise<T>) => Promise<T>;
  onPacksChanged: (listener: () => void, signal: AbortSignal) => void;
}

export type StoredPacks = ReturnType<typeof storedPacks>;

/** Adds and removes packs, and keeps the list of them. */
export function storedPacks(ports: StoredPackPorts, { state, update }: Store) {
  /** How often the packs have been listed. Outlines that were read before the last listing may be out of date. */
  let listed = 0;

  const added = addedNames(ports, { state, update });

  const refresh = latestRun(async () => {
    const packs = await orUndefined(ports.listPacks());
    listed += 1;
    update({ packs, hasAskedForPacks: true });
    added.forget();
    await added.readNames();
  });
  /**
   * Does work while no other window changes packs.
   * @returns what the work returns; `undefined` if it fails, which `refused` then says
   */
  const exclusively = async <T>(work: () => Promise<T>): Promise<T | undefined> => {
    try {
      return await ports.inPacksLock(work);
    } catch {
      update({ refused: 'not-stored' });
      return undefined;
    }
  };
  /** Adds or updates a pack. @param added `PackInfo.added` of a removed pack that is restored @returns whether it was stored */
  const add = async (text: string, added?: number) => {
    const info = await orUndefined(ports.addPack(text, added));
    if (info) update({ refused: undefined });
    await refresh();
    return info !== undefined;
  };
  return {
    added,
    /** Reads the list of packs again. */
    refresh,
    /** How often the packs have been listed. */
    listed: () => listed,
    add,
    /** Adds a pack again that was removed. @param added as for `add` @returns whether it was stored */
    async restore(id: string, text: string, added: number | undefined) {
      const packs = (await orUndefined(ports.listPacks())) ?? [];
      const others = packs.filter((pack) => !pack.isBundled && pack.id !== id);
      if (others.length < MAX_PACKS) return await add(text, added);
      update({ refused: 'too-many-packs' });
      return false;
    },
    /** Removes a pack. @returns whether it was removed */
    async remove(id: string) {
      const removed = await succeeds(ports.removePack(id));
      if (removed) update({ refused: undefined });
      await refresh();
      return removed;
    },
    exclusively,
    titleOf: (id: string): Localised =>
      state().packs?.find((pack) => pack.id === id)?.title ?? { [UNKNOWN_LANGUAGE]: id },
    /**
     * Makes an undo that does nothing where another window has changed the pack since.
     * @param file the pack's text right after the action; `undefined` where the action removed it
     * @param left the result to report there
     */
    unlessChanged:
      (id: string, file: string | undefined, left: ActionResult, undo: () => Promise<unknown>) => () =>
        exclusively(async () => {
          const now = await orUndefined(ports.readPack(id));
          if (now !== file) return left;
          await undo();
          return undefined;
        }),
  };
}
