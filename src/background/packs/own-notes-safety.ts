import { OWN_PACK_ID } from '../../core/packs/own/own-note.ts';
import type { PackInfo } from '../../core/packs/pack-info.ts';
import { orUndefined } from '../../core/tasks/promises.ts';

/** The packs that the reader has added, as far as own notes are kept safe. */
export interface StoredPacks<Record extends { id: string }> {
  readInfos: () => Promise<readonly PackInfo[]>;
  readFile: (id: string) => Promise<string | undefined>;
  store: (file: string, added?: number) => Promise<Record>;
  remove: (id: string) => Promise<void>;
}

/** Where the second copy is. */
interface Copy {
  read: () => Promise<string | undefined>;
  write: (file: string) => Promise<void>;
  remove: () => Promise<void>;
}

/**
 * Keeps a second copy of the reader's own notes, and brings them back from it. Other packs have a file that can be added again; these
 * are nowhere else. Chromium goes on with a log of its database that a crash has torn, cannot read it at a later start, and then
 * discards the whole database.
 * @param packs how packs are stored
 * @param copy `undefined` where none is needed
 * @param onRestored called after notes were brought back
 * @returns the same, which waits until it is known whether notes are to be brought back
 */
export function keepOwnNotesSafe<Record extends { id: string }>(
  packs: StoredPacks<Record>,
  copy: Copy | undefined,
  onRestored: () => Promise<void>,
): StoredPacks<Record> {
  if (!copy) return packs;
  const restore = async () => {
    const infos = await packs.readInfos();
    if (infos.some(({ id }) => id === OWN_PACK_ID)) return;
    const file = await copy.read();
    if (file === undefined) return;
    await packs.store(file);
    await onRestored();
  };
  // Where the packs cannot be read, their reader will say so.
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
      // They are stored, if only once.
      if (record.id === OWN_PACK_ID) await orUndefined(copy.write(file));
      return record;
    },
    async remove(id) {
      await restored;
      // First, and not without it: they would come back.
      if (id === OWN_PACK_ID) await copy.remove();
      await packs.remove(id);
    },
  };
}
