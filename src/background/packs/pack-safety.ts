import type { PackInfo } from '../../core/packs/pack-info.ts';
import { orUndefined } from '../../core/tasks/promises.ts';
import type { PackCopies } from '../../platform/packs/pack-copies.ts';

/** The packs that the reader has added, as far as they are kept safe. */
export interface StoredPacks<Record extends { id: string }> {
  readInfos: () => Promise<readonly PackInfo[]>;
  readFile: (id: string) => Promise<string | undefined>;
  store: (file: string, added?: number) => Promise<Record>;
  remove: (id: string) => Promise<void>;
}

/**
 * Keeps a second copy of each pack's file, and brings packs back from it. Chromium goes on with a log of its database that a crash has
 * torn, cannot read it at a later start, and then discards the whole database.
 * @param packs how packs are stored
 * @param copies `undefined` where none are needed
 * @param onRestored called after packs were brought back
 * @returns the same, which waits until it is known whether packs are to be brought back
 */
export function keepPacksSafe<Record extends { id: string }>(
  packs: StoredPacks<Record>,
  copies: PackCopies | undefined,
  onRestored: () => Promise<void>,
): StoredPacks<Record> {
  if (!copies) return packs;
  const restore = async () => {
    const stored = new Set((await packs.readInfos()).map(({ id }) => id));
    const lost = (await copies.ids()).filter((id) => !stored.has(id));
    // A pack that this version refuses does not keep the others from coming back.
    for (const id of lost)
      await orUndefined(copies.read(id).then(({ file, written }) => packs.store(file, written)));
    if (lost.length > 0) await onRestored();
  };
  // Not reported here: if the packs cannot be read, whoever reads them next finds out.
  const restored = orUndefined(restore());
  return {
    async readInfos() {
      await restored;
      return await packs.readInfos();
    },
    async readFile(id) {
      await restored;
      return await packs.readFile(id);
    },
    async store(file, added) {
      await restored;
      const record = await packs.store(file, added);
      // Without its copy, the pack is stored all the same.
      await orUndefined(copies.write(record.id, file));
      return record;
    },
    async remove(id) {
      await restored;
      // The copy goes first. As long as it is there, the pack would come back.
      await copies.remove(id);
      await packs.remove(id);
    },
  };
}
