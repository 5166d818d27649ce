import { afterEach, describe, expect, test, vi } from 'vitest';
import { type AnnouncementPorts, Announcements } from '../../../src/background/announcements.ts';
import { Library } from '../../../src/background/packs/library.ts';
import { packsBySettings } from '../../../src/background/packs/packs-by-settings.ts';
import { sharedRules } from '../../../src/core/matching/build-match-index.ts';
import { namesOf } from '../../../src/core/names/pack-names.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import { pack } from '../../tools/bundled-pack.ts';

const never = async () => Promise.reject(new Error('Nothing is stored'));

afterEach(() => {
  vi.useRealTimers();
});

/** Announces changes of settings through a port. @returns what tells it of a change */
function announcing(notifySettingsChanged: AnnouncementPorts['notifySettingsChanged']) {
  let change = (_: readonly string[]) => {};
  new Announcements(
    {
      onSettingsKeysChanged: (listener) => {
        change = listener;
      },
      notifySettingsChanged,
      notifyAddressChanged: async () => {},
    },
    AbortSignal.any([]),
  );
  return change;
}

describe('announcements', () => {
  test('of many changes at once are few, hold every key, and count each change', async () => {
    let change = (_: readonly string[]) => {};
    const announced: string[][] = [];
    const addresses = vi.fn(async () => {});
    const announcements = new Announcements(
      {
        onSettingsKeysChanged: (listener) => {
          change = listener;
        },
        notifySettingsChanged: async (keys) => void announced.push([...keys]),
        notifyAddressChanged: addresses,
      },
      AbortSignal.any([]),
    );
    for (let at = 0; at < 5_000; at += 1) change([`site s${at}.example`]);
    await vi.waitFor(() => expect(announced.flat()).toHaveLength(5_000));
    expect(announced).toHaveLength(2);
    expect(announcements.count).toBe(5_000);
    await Promise.all(Array.from({ length: 50 }, () => announcements.addressChanged(7)));
    expect(addresses).toHaveBeenCalledTimes(2);
  });

  test('of packs count as well, and reach pages with those of settings', async () => {
    const notifySettingsChanged = vi.fn(async (_: ReadonlySet<string>) => {});
    const announcements = new Announcements(
      { onSettingsKeysChanged: () => {}, notifySettingsChanged, notifyAddressChanged: async () => {} },
      AbortSignal.any([]),
    );
    const packs = packsBySettings({
      library: new Library(
        pack,
        namesOf(pack, ''),
        sharedRules(),
        {
          readRecords: async () => [],
          readHead: never,
          readSieve: never,
          readNames: never,
          readParts: never,
        },
        () => 0,
      ),
      settingsFor: async () => DEFAULTS,
      publishing: {
        published: async () => undefined,
        publish: async () => {},
        setSessionAccess: async () => {},
        registerNamesScript: async () => false,
        runNamesScript: async () => {},
      },
      announcePacksChanged: () => {},
      announce: (keys) => announcements.announce(keys),
      now: () => 0,
    });
    await packs.onChanged();
    expect(announcements.count).toBe(1);
    expect(notifySettingsChanged).toHaveBeenCalledExactlyOnceWith(new Set(['settings']));
  });

  test('that fail are made again, also without another change', async () => {
    vi.useFakeTimers();
    const notifySettingsChanged = vi.fn(async (_: ReadonlySet<string>) => {});
    notifySettingsChanged
      .mockRejectedValueOnce(new Error('No tabs'))
      .mockRejectedValueOnce(new Error('No tabs'));
    const change = announcing(notifySettingsChanged);
    change(['site a.example']);
    await vi.advanceTimersByTimeAsync(0);
    change(['settings']);
    await vi.runAllTimersAsync();
    expect(notifySettingsChanged.mock.calls.map(([keys]) => [...keys])).toEqual([
      ['site a.example'],
      ['site a.example', 'settings'],
      ['site a.example', 'settings'],
    ]);
  });

  test('that keep failing are left to the next change', async () => {
    vi.useFakeTimers();
    const notifySettingsChanged = vi.fn(async (_: ReadonlySet<string>) => {
      throw new Error('No tabs');
    });
    const change = announcing(notifySettingsChanged);
    change(['site a.example']);
    await vi.runAllTimersAsync();
    const attempts = notifySettingsChanged.mock.calls.length;
    expect(attempts).toBeLessThan(10);
    change(['settings']);
    await vi.advanceTimersByTimeAsync(0);
    expect(notifySettingsChanged.mock.calls.slice(attempts).map(([keys]) => [...keys])).toEqual([
      ['site a.example', 'settings'],
    ]);
    await vi.runAllTimersAsync();
  });
});
