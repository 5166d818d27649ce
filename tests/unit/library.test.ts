import { describe, expect, test, vi } from 'vitest';
import { Library } from '../../src/background/packs/library.ts';
import { namesPublisher } from '../../src/background/packs/publish-names.ts';
import { namesOf } from '../../src/core/matching/names.ts';
import { packsByEntity } from '../../src/core/packs/pack-of-entity.ts';
import { parsePack } from '../../src/core/packs/parse-pack.ts';
import { qualifyPack } from '../../src/core/packs/qualify-pack.ts';
import { POOL_PACK } from '../browser/pack-actions.ts';
import { pack } from '../tools/bundled-pack.ts';

const pool = qualifyPack(parsePack(POOL_PACK, 'pool.json'));
const parts = new Map(packsByEntity(pool));

function libraryOf(ids: readonly string[] = ['pool']) {
  const stored = {
    readRecords: vi.fn(async () => ids.map((id) => ({ id, hash: '1' }))),
    readNames: vi.fn(async (wanted: readonly string[]) => wanted.map(() => namesOf(pool, '1'))),
    readEntityPack: async (key: string) => parts.get(key),
  };
  return { library: new Library(pack, stored), stored };
}
const on = (...entitiesOff: string[]) => ({ entitiesOff });

describe('the library', () => {
  test('has the names of all packs that are on, and reads them once', async () => {
    const { library, stored } = libraryOf();
    const names = await library.names(on());
    expect(names.entities.map(({ id }) => id)).toEqual([
      'tiktok',
      'bytedance',
      'microsoft',
      'pool/linden-pool',
      'pool/friends',
    ]);
    expect(await library.names(on())).toBe(names);
    expect(stored.readNames).toHaveBeenCalledTimes(1);
    expect((await library.names(on('pack:pool'))).entities).toHaveLength(3);
    expect((await library.names(on('pack:tiktok-sale-2020'))).entities).toHaveLength(2);
    const { version } = await library.names(on());
    expect(await library.state(on())).toEqual({ version, hasAdded: true });
  });

  test('has only the bundled pack while the others cannot be read, and tries again', async () => {
    const { library, stored } = libraryOf();
    stored.readRecords.mockRejectedValueOnce(new Error('no storage'));
    await expect(library.state(on())).rejects.toThrow('no storage');
    stored.readRecords.mockRejectedValueOnce(new Error('no storage'));
    expect((await library.names(on())).entities).toHaveLength(3);
    expect((await library.names(on())).entities).toHaveLength(5);
    library.reset();
    stored.readNames.mockRejectedValueOnce(new Error('no storage'));
    expect((await library.names(on())).entities).toHaveLength(3);
    expect((await library.names(on())).entities).toHaveLength(5);
  });

  test('stores what no card shows for no entity', () => {
    const details = {
      source: { ...pack.source, credits: [{ en: 'Photo: Doe' }], unknown: [{ en: 'What came of it' }] },
      speakers: pack.speakers.map((speaker) => ({ ...speaker, role: { en: 'Founder' } })),
    };
    const stored = [...packsByEntity({ ...pack, ...details })];
    expect(stored).toHaveLength(pack.entities.length);
    expect(JSON.stringify(stored)).not.toMatch(/Photo: Doe|What came of it|Founder/);
  });

  test('gives the part of each pack about an entity', async () => {
    const { library } = libraryOf();
    const [part, ...others] = await library.packsOf([
      { pack: 'pool', id: 'pool/friends' },
      { pack: 'gone', id: 'gone/friends' },
    ]);
    expect(others).toEqual([]);
    expect(part?.entity).toBe('pool/friends');
    expect(part?.pack.notes.map(({ id }) => id)).toEqual(['pool/repairs']);
  });
});

describe('publishing names to pages', () => {
  function publisherFor(library: Library, before: { version: string } | undefined) {
    let published = before;
    const ports = {
      bundledId: pack.id,
      state: () => library.state(on()),
      names: () => library.names(on()),
      publishedVersion: async () => published?.version,
      publish: vi.fn(async (next: { version: string }) => {
        published = next;
      }),
      setSessionAccess: vi.fn(async () => {}),
      registerNamesScript: vi.fn(async () => {}),
      runNamesScript: vi.fn(async () => {}),
    };
    return { ports, publish: namesPublisher(ports) };
  }

  test('does nothing for a reader without packs of their own', async () => {
    const { ports, publish } = publisherFor(libraryOf([]).library, undefined);
    await publish();
    expect(ports.publish).not.toHaveBeenCalled();
    expect(ports.runNamesScript).not.toHaveBeenCalled();
    expect(ports.registerNamesScript).toHaveBeenCalledWith(false);
    expect(ports.setSessionAccess).toHaveBeenCalledWith(false);
  });

  test('hands pages a sieve once for each set of names', async () => {
    const { ports, publish } = publisherFor(libraryOf().library, undefined);
    await publish();
    await publish();
    expect(ports.publish).toHaveBeenCalledTimes(1);
    expect(ports.publish).toHaveBeenCalledWith({
      version: expect.stringContaining('pool:1'),
      data: expect.objectContaining({ initials: expect.stringContaining('l') }),
    });
    expect(ports.runNamesScript).toHaveBeenCalledTimes(1);
    expect(ports.setSessionAccess).toHaveBeenLastCalledWith(true);
  });

  test('takes the sieve back when the last pack is gone', async () => {
    const { ports, publish } = publisherFor(libraryOf([]).library, { version: 'pool:1' });
    await publish();
    expect(ports.publish).toHaveBeenCalledWith({ version: '', data: null });
  });
});
