import { expect, test, vi } from 'vitest';
import { keepPacksSafe } from '../../../src/background/packs/pack-safety.ts';
import { packInfo } from '../../../src/core/packs/pack-info.ts';
import { parsePackText } from '../../../src/core/packs/parse-pack.ts';
import { POOL_PACK } from '../../browser/packs/pack-actions.ts';
import { OWN_NOTES_PACK } from '../../browser/packs/pack-files.ts';

const OWN = JSON.stringify(OWN_NOTES_PACK);
const POOL = JSON.stringify(POOL_PACK);

/** Stored packs in memory, and copies of them, which are written at 1, 2, 3 … */
function stored() {
  const files = new Map<string, string>();
  const copied = new Map<string, { file: string; written: number }>();
  let time = 0;
  const packs = {
    readInfos: vi.fn(async () => [...files.values()].map((file) => packInfo(parsePackText(file, ''), false))),
    readFile: async (id: string) => files.get(id),
    store: vi.fn(async (file: string, _added?: number) => {
      const { id } = parsePackText(file, '');
      files.set(id, file);
      return { id };
    }),
    remove: async (id: string) => void files.delete(id),
  };
  const copies = {
    ids: async () => [...copied.keys()],
    read: async (id: string) => {
      const copy = copied.get(id);
      if (!copy) throw new DOMException('There is none.', 'NotFoundError');
      return copy;
    },
    write: vi.fn(async (id: string, file: string) => {
      time += 1;
      copied.set(id, { file, written: time });
    }),
    remove: vi.fn(async (id: string) => void copied.delete(id)),
  };
  const onRestored = vi.fn(async () => {});
  /** Starts the background. */
  const start = () => keepPacksSafe(packs, copies, onRestored);
  return { files, copied, packs, copies, onRestored, start };
}

test('packs come back once the browser has lost the database, in their order, before anybody asks for them', async () => {
  const { files, packs, onRestored, start } = stored();
  await start().store(POOL);
  await start().store(OWN);
  files.clear();
  const again = start();
  expect((await again.readInfos()).map(({ id }) => id)).toEqual(['pool', 'my-notes']);
  expect(packs.store.mock.calls.slice(2).map(([, added]) => added)).toEqual([1, 2]);
  expect(await again.readFile('my-notes')).toBe(OWN);
  expect(onRestored).toHaveBeenCalledOnce();
});

test('a pack that is stored at once does not replace what is coming back', async () => {
  const { files, packs, start } = stored();
  await start().store(OWN);
  files.clear();
  packs.store.mockClear();
  await start().store(JSON.stringify({ ...OWN_NOTES_PACK, version: '9.0.0' }));
  const versions = packs.store.mock.calls.map(([file]) => JSON.parse(file).version);
  expect(versions).toEqual([OWN_NOTES_PACK.version, '9.0.0']);
});

test('one that cannot be brought back keeps none of the others', async () => {
  const { files, copied, start } = stored();
  copied.set('torn', { file: '{"format', written: 0 });
  await start().store(OWN);
  files.clear();
  expect((await start().readInfos()).map(({ id }) => id)).toEqual(['my-notes']);
});

test('what the reader has removed does not come back', async () => {
  const { files, copies, start } = stored();
  await start().store(OWN);
  await start().remove('my-notes');
  expect(await start().readInfos()).toEqual([]);
  // Nor is it removed where the copy would stay.
  await start().store(OWN);
  copies.remove.mockRejectedValueOnce(new Error('full'));
  await expect(start().remove('my-notes')).rejects.toThrow('full');
  expect([...files.keys()]).toEqual(['my-notes']);
});

test('a copy that cannot be written loses nothing', async () => {
  const { files, copies, onRestored, start } = stored();
  copies.write.mockRejectedValueOnce(new Error('full'));
  await start().store(OWN);
  expect([...files.keys()]).toEqual(['my-notes']);
  expect(onRestored).not.toHaveBeenCalled();
});

test('packs that cannot be read are not taken for lost', async () => {
  const { packs, onRestored, start } = stored();
  await start().store(OWN);
  packs.readInfos.mockRejectedValueOnce(new Error('Internal error'));
  await start().readFile('my-notes');
  expect(onRestored).not.toHaveBeenCalled();
});

test('where no copies are needed, packs are stored as they are', () => {
  const { packs } = stored();
  expect(keepPacksSafe(packs, undefined, async () => {})).toBe(packs);
});
