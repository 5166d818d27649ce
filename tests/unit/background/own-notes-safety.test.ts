import { expect, test, vi } from 'vitest';
import { keepOwnNotesSafe } from '../../../src/background/packs/own-notes-safety.ts';
import { packInfo } from '../../../src/core/packs/pack-info.ts';
import { parsePackText } from '../../../src/core/packs/parse-pack.ts';
import { POOL_PACK } from '../../browser/packs/pack-actions.ts';
import { OWN_NOTES_PACK } from '../../browser/packs/pack-files.ts';

const OWN = JSON.stringify(OWN_NOTES_PACK);
const POOL = JSON.stringify(POOL_PACK);

/** Stored packs in memory, and a copy of own notes. */
function stored() {
  const files = new Map<string, string>();
  const copies: string[] = [];
  const packs = {
    readInfos: vi.fn(async () => [...files.values()].map((file) => packInfo(parsePackText(file, ''), false))),
    readFile: async (id: string) => files.get(id),
    store: async (file: string) => {
      const { id } = parsePackText(file, '');
      files.set(id, file);
      return { id };
    },
    remove: async (id: string) => void files.delete(id),
  };
  const copy = {
    read: async () => copies[0],
    write: vi.fn(async (file: string) => {
      copies[0] = file;
    }),
    remove: vi.fn(async () => {
      copies.length = 0;
    }),
  };
  const onRestored = vi.fn(async () => {});
  /** Starts the background. */
  const start = () => keepOwnNotesSafe(packs, copy, onRestored);
  return { files, packs, copy, onRestored, start };
}

test('own notes come back once the browser has lost the database, before anybody asks for them', async () => {
  const { files, onRestored, start } = stored();
  await start().store(OWN);
  files.clear();
  const again = start();
  expect((await again.readInfos()).map(({ id }) => id)).toEqual(['my-notes']);
  expect(await again.readFile('my-notes')).toBe(OWN);
  expect(onRestored).toHaveBeenCalledOnce();
});

test('a note that is written at once does not replace those that are coming back', async () => {
  const { files, packs, start } = stored();
  await start().store(OWN);
  files.clear();
  const order: string[] = [];
  const { store } = packs;
  packs.store = async (file) => {
    order.push(JSON.parse(file).version);
    return await store(file);
  };
  await start().store(JSON.stringify({ ...OWN_NOTES_PACK, version: '9.0.0' }));
  expect(order).toEqual([OWN_NOTES_PACK.version, '9.0.0']);
});

test('what the reader has deleted does not come back', async () => {
  const { files, copy, start } = stored();
  await start().store(OWN);
  await start().remove('my-notes');
  expect(await start().readInfos()).toEqual([]);
  // Nor is it deleted where the copy would stay.
  await start().store(OWN);
  copy.remove.mockRejectedValueOnce(new Error('full'));
  await expect(start().remove('my-notes')).rejects.toThrow('full');
  expect([...files.keys()]).toEqual(['my-notes']);
});

test('other packs have no copy, and a copy that cannot be written loses nothing', async () => {
  const { files, copy, onRestored, start } = stored();
  await start().store(POOL);
  expect(copy.write).not.toHaveBeenCalled();
  copy.write.mockRejectedValueOnce(new Error('full'));
  await start().store(OWN);
  expect([...files.keys()]).toEqual(['pool', 'my-notes']);
  expect(onRestored).not.toHaveBeenCalled();
});

test('packs that cannot be read are not taken for lost', async () => {
  const { packs, onRestored, start } = stored();
  await start().store(OWN);
  packs.readInfos.mockRejectedValueOnce(new Error('Internal error'));
  await start().readFile('my-notes');
  expect(onRestored).not.toHaveBeenCalled();
});

test('where no copy is needed, packs are stored as they are', () => {
  const { packs } = stored();
  expect(keepOwnNotesSafe(packs, undefined, async () => {})).toBe(packs);
});
