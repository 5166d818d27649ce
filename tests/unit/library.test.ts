import { describe, expect, test, vi } from 'vitest';
import { Library } from '../../src/background/packs/library.ts';
import { namesPublisher } from '../../src/background/packs/publish-names.ts';
import type { Names } from '../../src/core/matching/names.ts';
import { packsByEntity } from '../../src/core/packs/pack-of-entity.ts';
import { parsePack } from '../../src/core/packs/parse-pack.ts';
import { DEFAULTS, NO_RULE, type Settings } from '../../src/core/settings/settings.ts';
import { madeUpPacks } from '../bench/harness/made-up-pack.ts';
import { POOL_PACK } from '../browser/pack-actions.ts';
import { pack } from '../tools/bundled-pack.ts';
import { storedPacks } from './stored-packs.ts';

const pool = parsePack(POOL_PACK, 'pool.json');
const large = madeUpPacks(2_000, 1).map((file) => parsePack(file, 'large.json'));

function libraryOf(packs = [pool]) {
  const stored = storedPacks(packs);
  return { library: new Library(pack, stored), stored };
}
const on = (...entitiesOff: string[]): Settings => ({ ...DEFAULTS, entitiesOff });
const PAGE = { site: 'a.example', path: '/' };
const here = (...entitiesOff: string[]): Settings => ({
  ...DEFAULTS,
  rules: { [PAGE.site]: { ...NO_RULE, entitiesOff } },
});
const idsIn = async (names: Names) => (await names.index()).entities.map(({ id }) => id);

describe('the library', () => {
  test('has the names of all packs that are on, and reads them once', async () => {
    const { library, stored } = libraryOf();
    const names = await library.names(on());
    expect(await idsIn(names)).toEqual([
      'tiktok',
      'bytedance',
      'microsoft',
      'pool/linden-pool',
      'pool/friends',
    ]);
    expect(await library.names(on())).toBe(names);
    expect(await idsIn(await library.names(on('pack:pool')))).toHaveLength(3);
    expect(await idsIn(await library.names(on('pack:tiktok-sale-2020')))).toHaveLength(2);
    expect(stored.readHead).toHaveBeenCalledTimes(1);
    expect(stored.readNames).toHaveBeenCalledTimes(1);
    const { version } = await library.names(on());
    expect(await library.state(on())).toEqual({ version, hasAdded: true });
  });

  test('leaves out the packs that are off on a page', async () => {
    const { library } = libraryOf();
    const everywhere = await library.names(here('pack:pool'));
    const names = await library.names(here('pack:pool'), PAGE);
    expect(await idsIn(everywhere)).toHaveLength(5);
    expect(await idsIn(names)).toEqual(['tiktok', 'bytedance', 'microsoft']);
    // Pages find the sieve of all packs by the beginning of the version.
    expect(names.version).toBe(`${everywhere.version}-pool`);
    expect(await idsIn(await library.names(here('pack:tiktok-sale-2020'), PAGE))).toHaveLength(2);
  });

  test('has only the bundled pack while the others cannot be read, and tries again', async () => {
    const { library, stored } = libraryOf();
    stored.readRecords.mockRejectedValueOnce(new Error('no storage'));
    await expect(library.state(on())).rejects.toThrow('no storage');
    stored.readRecords.mockRejectedValueOnce(new Error('no storage'));
    expect(await idsIn(await library.names(on()))).toHaveLength(3);
    expect(await idsIn(await library.names(on()))).toHaveLength(5);
    library.reset();
    stored.readHead.mockRejectedValueOnce(new Error('no storage'));
    expect(await idsIn(await library.names(on()))).toHaveLength(3);
    expect(await idsIn(await library.names(on()))).toHaveLength(5);
    library.reset();
    const names = await library.names(on());
    stored.readNames.mockRejectedValueOnce(new Error('no storage'));
    await expect(names.index()).rejects.toThrow('no storage');
    expect(await idsIn(names)).toHaveLength(5);
  });

  test('reads of a large pack no more than a card and the names of a page need', async () => {
    const { library, stored } = libraryOf(large);
    const wanted = large[0]?.entities[1_234];
    const key = `made-up-0/${wanted?.id}`;
    const names = await library.names(on());
    expect(names.has(key)).toBe(true);
    expect(names.has('made-up-0/none')).toBe(false);
    await names.index();
    expect(stored.readNames).not.toHaveBeenCalled();
    const entity = (await names.find([key])).get(key);
    expect(entity?.name).toEqual(wanted?.name);
    const [part] = await library.packsOf(entity?.members ?? []);
    expect(part?.pack.notes.map(({ entities }) => entities)).toEqual([[key]]);
    expect(part?.pack.title).toEqual(large[0]?.title);
    expect(stored.readNames.mock.calls.length + stored.readParts.mock.calls.length).toBeLessThan(4);
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
    const parts = await library.packsOf([
      { pack: 'pool', id: 'pool/friends' },
      { pack: 'pool', id: 'pool/none' },
      { pack: pack.id, id: 'tiktok' },
    ]);
    expect(parts.map(({ entity }) => entity)).toEqual(['pool/friends', 'tiktok']);
    const [part] = [...packsByEntity(pool)].filter(([id]) => id === 'friends').map(([, part]) => part);
    expect(parts[0]?.pack.source).toEqual(part?.source);
    expect(parts[0]?.pack.notes.map(({ id }) => id)).toEqual(['pool/repairs']);
  });

  test('does not answer from a pack that was removed meanwhile', async () => {
    const { library } = libraryOf();
    await expect(library.packsOf([{ pack: 'gone', id: 'gone/friends' }])).rejects.toThrow('gone');
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
