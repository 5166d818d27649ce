import { describe, expect, test, vi } from 'vitest';
import type { Library } from '../../../src/background/packs/library.ts';
import { namesGuard, namesPublisher } from '../../../src/background/packs/publish-names.ts';
import { NameSieve } from '../../../src/core/names/name-sieve.ts';
import { skeletonOf } from '../../../src/core/sieve/sieve.ts';
import type { PublishedNames } from '../../../src/platform/packs/published-names.ts';
import { libraryOf, on, other, pool } from '../harness/libraries.ts';

describe('publishing names to pages', () => {
  function publisherFor(library: Library, before?: PublishedNames) {
    let published = before;
    const ports = {
      state: () => library.state(on()),
      names: () => library.publishedNames(on()),
      published: async () => published,
      publish: vi.fn(async (next: PublishedNames) => {
        published = next;
      }),
      setSessionAccess: vi.fn(async () => {}),
      registerNamesScript: vi.fn(async () => false),
      runNamesScript: vi.fn(async () => {}),
    };
    return { ports, publish: namesPublisher(ports), published: () => published };
  }

  test('does nothing for a reader without packs of their own', async () => {
    const { ports, publish } = publisherFor(libraryOf([]).library);
    await publish();
    expect(ports.publish).not.toHaveBeenCalled();
    expect(ports.runNamesScript).not.toHaveBeenCalled();
    expect(ports.registerNamesScript).toHaveBeenCalledWith(false);
    expect(ports.setSessionAccess).toHaveBeenCalledWith(false);
  });

  test('hands pages a sieve once for each set of names', async () => {
    const { ports, publish } = publisherFor(libraryOf().library);
    await publish();
    await publish();
    expect(ports.publish).toHaveBeenCalledTimes(1);
    const [[names] = []] = ports.publish.mock.calls;
    expect(names).toMatchObject({ version: expect.stringContaining('pool:1'), unread: [] });
    expect(names?.data && new NameSieve(names.data, skeletonOf).find('at the Lindenbad')).toBe(7);
    // Those of the bundled pack, too.
    expect(names?.data && new NameSieve(names.data, skeletonOf).find('on TikTok')).toBe(3);
    expect(ports.runNamesScript).toHaveBeenCalledTimes(1);
    expect(ports.setSessionAccess).toHaveBeenLastCalledWith(true);
  });

  test('runs the script in open pages where the browser has dropped it, though the names are as published', async () => {
    const { ports, publish } = publisherFor(libraryOf().library);
    await publish();
    ports.runNamesScript.mockClear();
    ports.registerNamesScript.mockResolvedValueOnce(true);
    // Registered by a run that then fails, it still has to run.
    const { published } = ports;
    ports.published = () => Promise.reject(new Error('no storage'));
    await expect(publish()).rejects.toThrow('no storage');
    expect(ports.runNamesScript).not.toHaveBeenCalled();
    ports.published = published;
    await publish();
    await publish();
    expect(ports.publish).toHaveBeenCalledTimes(1);
    expect(ports.runNamesScript).toHaveBeenCalledTimes(1);
  });

  test('hands pages their sieve again where something else is in its place, but not at any rate', async () => {
    let now = 0;
    const { ports, publish } = publisherFor(libraryOf().library);
    await publish();
    const guard = namesGuard(ports, publish, () => now);
    await guard();
    expect(ports.publish).toHaveBeenCalledTimes(1);
    // Without reading the packs once more.
    const [[names] = []] = ports.publish.mock.calls;
    ports.published = async () => undefined;
    ports.names = () => Promise.reject(new Error('no storage'));
    await publish();
    expect(ports.publish.mock.calls).toEqual([[names], [names]]);
    ports.publish.mockClear();
    let hasAdded = false;
    const replaced = namesGuard(
      { published: async () => undefined, state: async () => ({ version: '', hasAdded }) },
      async () => ports.publish({ version: '', data: null, unread: [] }),
      () => now,
    );
    // Where there is nothing to put back, nothing counts.
    for (let time = 0; time < 50; time += 1) await replaced();
    expect(ports.publish).not.toHaveBeenCalled();
    hasAdded = true;
    for (let time = 0; time < 50; time += 1) await replaced();
    expect(ports.publish).toHaveBeenCalledTimes(5);
    now += 60_000;
    await replaced();
    expect(ports.publish).toHaveBeenCalledTimes(6);
  });

  test('takes the sieve back when the last pack is gone', async () => {
    const { ports, publish } = publisherFor(libraryOf([]).library, {
      version: 'pool:1',
      data: null,
      unread: [],
    });
    await publish();
    await publish();
    expect(ports.publish.mock.calls).toEqual([[{ version: '', data: null, unread: [] }]]);
  });

  test('publishes nothing while it cannot be read which packs there are', async () => {
    const { library, stored } = libraryOf();
    const { ports, publish, published } = publisherFor(library);
    await publish();
    const before = published();
    library.reset();
    stored.replace(pool, '2');
    const { state } = ports;
    ports.state = async () => {
      const known = await state();
      // The database fails between the two reads.
      library.reset();
      stored.readRecords.mockRejectedValueOnce(new Error('no storage'));
      return known;
    };
    await expect(publish()).rejects.toThrow('no storage');
    expect(published()).toBe(before);
    ports.state = state;
    await publish();
    expect(published()).toMatchObject({ version: expect.stringContaining('pool:2'), data: before?.data });
  });

  test.each(['readHead', 'readSieve'] as const)(
    'publishes what can be read, and the rest when it can (%s)',
    async (read) => {
      const complete = publisherFor(libraryOf([pool, other]).library);
      await complete.publish();
      const { library, stored } = libraryOf([pool, other]);
      const { ports, publish, published } = publisherFor(library);
      const fail = async () => Promise.reject(new Error('no storage'));
      stored[read].mockImplementationOnce(fail);
      await publish();
      const partly = published();
      expect(partly).toEqual({ ...complete.published(), data: expect.anything(), unread: ['pool'] });
      stored[read].mockImplementationOnce(fail);
      await publish();
      expect(published()).toBe(partly);
      expect(ports.runNamesScript).toHaveBeenCalledTimes(1);
      await publish();
      expect(published()).toEqual(complete.published());
      expect(ports.runNamesScript).toHaveBeenCalledTimes(2);
    },
  );
});
