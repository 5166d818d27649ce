import { beforeEach, describe, expect, test, vi } from 'vitest';
import { STORES, upgradeStores } from '../../../src/platform/packs/pack-database.ts';
import { madeUpPacks } from '../../bench/harness/made-up-pack.ts';
import { POOL_PACK } from '../../browser/packs/pack-actions.ts';
import { fakePackDatabase } from '../harness/fake-pack-database.ts';

let database = fakePackDatabase();
vi.mock('../../../src/platform/packs/pack-database.ts', async (importOriginal) => ({
  ...(await importOriginal<object>()),
  openPackDatabase: async () => database,
}));
vi.mock('../../../src/platform/packs/has-pack-database.ts', () => ({ hasPackDatabase: async () => true }));
const { readPackInfos, readPackRecords, recompilePacks, storePack } = await import(
  '../../../src/platform/packs/pack-store.ts'
);
const { readPackHead, readPackNotes } = await import('../../../src/platform/packs/stored-names.ts');

beforeEach(() => {
  database = fakePackDatabase();
});

/** Changes the record of a pack. */
async function change(id: string, part: object): Promise<void> {
  const packs = database.storeOf('packs');
  await packs.put({ ...Object(await packs.get(id)), ...part });
}

/** Makes a pack one that another version of the extension has stored. */
async function age(id: string, file?: string): Promise<void> {
  const { storeOf } = database;
  await change(id, { compiled: 0 });
  await storeOf('heads').delete(id);
  if (file !== undefined) storeOf('files').items.set(JSON.stringify(id), file);
}

/** Compiles packs again. @returns how often lists of packs have changed */
async function recompiled(): Promise<number> {
  const onChanged = vi.fn(async () => {});
  await recompilePacks(onChanged);
  return onChanged.mock.calls.length;
}

describe('packs that another version of the extension has stored', () => {
  test('are compiled again, once', async () => {
    await storePack(JSON.stringify(POOL_PACK));
    await age('pool');
    expect(await readPackRecords()).toEqual([]);
    expect(await recompiled()).toBe(1);
    expect((await readPackRecords()).map(({ id }) => id)).toEqual(['pool']);
    expect((await readPackHead('pool')).pack).toBe('pool');
    expect(await recompiled()).toBe(0);
  });

  test('come back one by one, the smallest first, whatever the others are', async () => {
    const [large] = madeUpPacks(50, 1);
    await storePack(JSON.stringify({ ...large, id: 'large' }));
    await storePack(JSON.stringify({ ...POOL_PACK, id: 'other' }));
    await storePack(JSON.stringify(POOL_PACK));
    for (const id of ['large', 'other', 'pool']) await age(id);
    await change('other', { info: { title: 7 } });
    const ready: string[][] = [];
    await recompilePacks(async () => {
      ready.push((await readPackRecords()).map(({ id }) => id));
      throw new Error('Nobody listens');
    });
    expect(ready).toEqual([['other'], ['other', 'pool'], ['large', 'other', 'pool']]);
  });

  test('stay as they are where this version does not take them, and are listed as such', async () => {
    await storePack(JSON.stringify(POOL_PACK));
    await storePack(JSON.stringify({ ...POOL_PACK, id: 'other' }));
    const { title } = POOL_PACK;
    await age('pool', '{}');
    expect(await readPackInfos()).toMatchObject([{ id: 'pool', title, unread: 'waiting' }, { id: 'other' }]);
    expect(await recompiled()).toBe(1);
    expect(await readPackInfos()).toMatchObject([{ id: 'pool', title, unread: 'refused' }, { id: 'other' }]);
    await age('other');
    expect(await recompiled()).toBe(1);
    expect((await readPackRecords()).map(({ id }) => id)).toEqual(['other']);
    expect((await readPackInfos()).map(({ unread }) => unread)).toEqual(['refused', undefined]);
    expect(await database.get('files', 'pool')).toBe('{}');
  });

  test('are not read again at each start once they were refused, but by the next version', async () => {
    await storePack(JSON.stringify(POOL_PACK));
    await age('pool', '{}');
    await recompiled();
    const files = vi.spyOn(database.storeOf('files'), 'get');
    expect(await recompiled()).toBe(0);
    expect(files).not.toHaveBeenCalled();
    database.storeOf('files').items.set('"pool"', JSON.stringify(POOL_PACK));
    await change('pool', { refused: 0 });
    expect(await recompiled()).toBe(1);
    expect((await readPackInfos()).map(({ unread }) => unread)).toEqual([undefined]);
  });

  test('are read where the reader adds them in a newer version', async () => {
    await storePack(JSON.stringify(POOL_PACK));
    await age('pool', '{}');
    await recompiled();
    await storePack(JSON.stringify(POOL_PACK));
    expect(await readPackInfos()).toEqual([expect.not.objectContaining({ unread: expect.anything() })]);
  });

  test('are listed by their ids where their titles have another form', async () => {
    await storePack(JSON.stringify(POOL_PACK));
    await age('pool');
    await change('pool', { info: { title: 7 } });
    expect(await readPackInfos()).toMatchObject([{ id: 'pool', title: { und: 'pool' }, unread: 'waiting' }]);
  });

  test('do not keep others from being compiled where they cannot be stored', async () => {
    await storePack(JSON.stringify(POOL_PACK));
    await storePack(JSON.stringify({ ...POOL_PACK, id: 'other' }));
    await age('pool');
    await age('other');
    const sieves = database.storeOf('sieves');
    const { put } = sieves;
    sieves.put = async (value, key) =>
      key === 'pool' ? Promise.reject(new Error('no space')) : put(value, key);
    expect(await recompiled()).toBe(1);
    expect((await readPackRecords()).map(({ id }) => id)).toContain('other');
  });
});

describe('the stores of an earlier version', () => {
  /** @returns the stores after the upgrade, each with whether it is as it was */
  function upgraded(before: readonly string[]) {
    const stores = new Map(before.map((name) => [name, 'as it was']));
    upgradeStores({
      // The types know only the stores of today.
      objectStoreNames: before as (typeof STORES)[number][],
      createObjectStore: (name, options) => stores.set(name, options?.keyPath ? 'new, with ids' : 'new'),
      deleteObjectStore: (name) => void stores.delete(name),
    });
    return Object.fromEntries(stores);
  }

  test('give way to those of this one, but packs and files stay', () => {
    const derived = { heads: 'new', sieves: 'new', names: 'new', parts: 'new' };
    expect(upgraded([])).toEqual({ packs: 'new, with ids', files: 'new', ...derived });
    const kept = { packs: 'as it was', files: 'as it was', ...derived };
    expect(upgraded(['packs', 'files', 'names', 'entities'])).toEqual(kept);
    expect(upgraded(STORES)).toEqual(kept);
  });
});

describe('notes of a stored pack', () => {
  test('are read no further than they are wanted', async () => {
    const [file] = madeUpPacks(500, 1);
    await storePack(JSON.stringify(file));
    const parts = database.storeOf('parts');
    const keys = [3, 40].map((at) => `made-up-0/${file?.notes[at]?.id}`);
    expect((await readPackNotes('made-up-0', keys)).map(({ id }) => id)).toEqual(keys);
    expect(parts.visited).toBe(2);
    expect(parts.items.size).toBeGreaterThan(10);
    expect(await readPackNotes('made-up-0', ['made-up-0/none'])).toEqual([]);
  });
});
