import { afterEach, describe, expect, test, vi } from 'vitest';
import type { Library } from '../../../src/background/packs/library.ts';
import type { EntityCatalogue } from '../../../src/core/names/entity-catalogue.ts';
import { parsePack } from '../../../src/core/packs/parse-pack.ts';
import { packsByEntity } from '../../../src/core/packs/split-pack.ts';
import { DEFAULTS, NO_RULE, type Settings } from '../../../src/core/settings/settings.ts';
import type { PageAddress } from '../../../src/core/urls/page-address.ts';
import { madeUpPacks } from '../../bench/harness/made-up-pack.ts';
import { pack } from '../../tools/bundled-pack.ts';
import { libraryOf, on, other, pool } from '../harness/libraries.ts';

const large = madeUpPacks(2_000, 1).map((file) => parsePack(file, 'large.json'));
const PAGE = { site: 'a.example', path: '/' };
const here = (...entitiesOff: string[]): Settings => ({
  ...DEFAULTS,
  rules: { [PAGE.site]: { ...NO_RULE, entitiesOff } },
});
const namesFrom = (library: Library, settings: Settings, page?: PageAddress) =>
  library.withNames(settings, page, async (names) => {
    await names.index();
    return names;
  });
const idsIn = async (names: EntityCatalogue) => (await names.index()).entities.map(({ id }) => id);

afterEach(() => {
  vi.useRealTimers();
});

describe('the library', () => {
  test('has the names of all packs that are on, and reads them once', async () => {
    const { library, stored } = libraryOf();
    const names = await namesFrom(library, on());
    expect(await idsIn(names)).toEqual([
      'tiktok',
      'bytedance',
      'microsoft',
      'pool/linden-pool',
      'pool/friends',
    ]);
    expect(await namesFrom(library, on())).toBe(names);
    expect(await idsIn(await namesFrom(library, on('pack:pool')))).toHaveLength(3);
    expect(await idsIn(await namesFrom(library, on('pack:tiktok-sale-2020')))).toHaveLength(2);
    expect(stored.readHead).toHaveBeenCalledTimes(1);
    expect(stored.readNames).toHaveBeenCalledTimes(1);
    const { version } = await namesFrom(library, on());
    expect(await library.state(on())).toEqual({ version, hasAdded: true });
  });

  test('finds names of packs that are off, too, for those who have to call them by it', async () => {
    const { library } = libraryOf();
    const nameIn = async (settings: Settings) =>
      (await library.findEntities(settings, ['pool/friends', 'pool/gone', 'tiktok'])).get('pool/friends')
        ?.name;
    expect(await nameIn(on())).toEqual({ en: 'Badfreunde' });
    expect(await nameIn(on('pack:pool'))).toEqual(await nameIn(on()));
    const known = await library.findEntities(on('pack:tiktok-sale-2020'), ['tiktok']);
    expect(known.has('tiktok')).toBe(false);
  });

  test('leaves out the packs that are off on a page', async () => {
    const { library } = libraryOf();
    const everywhere = await namesFrom(library, here('pack:pool'));
    const names = await namesFrom(library, here('pack:pool'), PAGE);
    expect(await idsIn(everywhere)).toHaveLength(5);
    expect(await idsIn(names)).toEqual(['tiktok', 'bytedance', 'microsoft']);
    // Pages find the sieve of all packs by the beginning of the version.
    expect(names.version).toBe(`${everywhere.version}-pool`);
    expect(await idsIn(await namesFrom(library, here('pack:tiktok-sale-2020'), PAGE))).toHaveLength(2);
  });

  test('has only the bundled pack while it cannot be read which others there are, and tries again', async () => {
    const { library, stored } = libraryOf();
    stored.readRecords.mockRejectedValueOnce(new Error('no storage'));
    await expect(library.state(on())).rejects.toThrow('no storage');
    stored.readRecords.mockRejectedValueOnce(new Error('no storage'));
    expect(await idsIn(await namesFrom(library, on()))).toHaveLength(3);
    expect(await idsIn(await namesFrom(library, on()))).toHaveLength(5);
  });

  test.each(['readHead', 'readNames'] as const)(
    'leaves out a pack that cannot be read for a while (%s)',
    async (read) => {
      const { library, stored, clock } = libraryOf([pool, other]);
      const { version } = await library.state(on());
      const fail = new Error('Failed to read large IndexedDB value');
      stored[read].mockImplementationOnce(async () => Promise.reject(fail));
      const names = await namesFrom(library, on());
      expect(await idsIn(names)).toEqual([
        'tiktok',
        'bytedance',
        'microsoft',
        'other/linden-pool',
        'other/friends',
      ]);
      expect((await names.find(['pool/friends', 'other/friends'])).size).toBe(1);
      // Pages see by it that these are not all names, and again when they are.
      expect(names.version).toBe(`${version}-pool`);
      clock.now = 59_000;
      expect(await namesFrom(library, on())).toBe(names);
      clock.now = 60_000;
      expect((await namesFrom(library, on())).version).toBe(version);
    },
  );

  test.each(['readRecords', 'readHead', 'readNames'] as const)(
    'does not wait for ever for a browser that never answers (%s)',
    async (read) => {
      vi.useFakeTimers();
      const { library, stored } = libraryOf();
      stored[read].mockImplementationOnce(() => new Promise<never>(() => {}));
      const bundled = namesFrom(library, on()).then(idsIn);
      await vi.advanceTimersByTimeAsync(60_000);
      expect(await bundled).toEqual(['tiktok', 'bytedance', 'microsoft']);
    },
  );

  test('lets only one page wait for a browser that does not answer, and asks it again after a while', async () => {
    vi.useFakeTimers();
    const { library, stored, clock } = libraryOf();
    stored.readRecords.mockImplementationOnce(() => new Promise<never>(() => {}));
    const first = namesFrom(library, on()).then(idsIn);
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await first).toHaveLength(3);
    clock.now = 59_000;
    expect(await idsIn(await namesFrom(library, on()))).toHaveLength(3);
    await expect(library.state(on())).rejects.toThrow();
    expect(stored.readRecords).toHaveBeenCalledTimes(1);
    clock.now = 60_000;
    expect(await idsIn(await namesFrom(library, on()))).toHaveLength(5);
  });

  test('leaves out no pack for longer because the clock of the system was put back', async () => {
    const { library, stored, clock } = libraryOf();
    clock.now = 3_600_000;
    stored.readHead.mockRejectedValueOnce(new Error('Failed to read'));
    expect(await idsIn(await namesFrom(library, on()))).toHaveLength(3);
    clock.now = 0;
    expect(await idsIn(await namesFrom(library, on()))).toHaveLength(5);
  });

  test('reads a pack anew that was replaced while its names were used', async () => {
    const { library, stored } = libraryOf();
    stored.readNames.mockImplementationOnce(async () => {
      stored.replace(pool, '2');
      throw new Error('The pack is not what it was');
    });
    const names = await namesFrom(library, on());
    expect(names.version).toContain('pool:2');
    expect(await idsIn(names)).toHaveLength(5);
  });

  test('takes no pack for another that has replaced it', async () => {
    const { library, stored } = libraryOf();
    await library.state(on());
    stored.replace(pool, '2');
    expect((await namesFrom(library, on())).version).toContain('pool:2');
  });

  test('reads of a large pack no more than a card and the names of a page need', async () => {
    const { library, stored } = libraryOf(large);
    const wanted = large[0]?.entities[1_234];
    const key = `made-up-0/${wanted?.id}`;
    const names = await namesFrom(library, on());
    expect(names.has(key)).toBe(true);
    expect(names.has('made-up-0/none')).toBe(false);
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

  test('gives the same part again, which has indexes by now, as long as few others were asked for', async () => {
    const { library, stored } = libraryOf(large);
    const member = (at: number) => {
      const id = large[0]?.entities[at]?.id ?? '';
      return { pack: large[0]?.id ?? '', id: `${large[0]?.id}/${id}` };
    };
    const partAt = async (at: number) => (await library.packsOf([member(at)]))[0]?.pack;
    const first = await partAt(0);
    expect(first?.entities).toHaveLength(1);
    await partAt(1);
    expect(await partAt(0)).toBe(first);
    expect(stored.readParts).toHaveBeenCalledTimes(2);
    for (let at = 1; at <= 10; at += 1) await partAt(at);
    expect(await partAt(0)).not.toBe(first);
    expect(await partAt(0)).toEqual(first);
  });

  test('reads a part again that could not be read', async () => {
    const { library, stored } = libraryOf();
    const friends = [{ pack: 'pool', id: 'pool/friends' }];
    stored.readParts.mockRejectedValueOnce(new Error('no storage'));
    expect(await library.packsOf(friends)).toEqual([]);
    expect(await library.packsOf(friends)).toHaveLength(1);
  });

  test('gives no part of a pack that was removed meanwhile, or cannot be read', async () => {
    const { library, stored } = libraryOf();
    stored.readParts.mockRejectedValueOnce(new Error('no storage'));
    const parts = await library.packsOf([
      { pack: 'gone', id: 'gone/friends' },
      { pack: 'pool', id: 'pool/friends' },
      { pack: pack.id, id: 'tiktok' },
    ]);
    expect(parts.map(({ entity }) => entity)).toEqual(['tiktok']);
  });
});
