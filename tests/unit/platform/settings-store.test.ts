import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { dayOf } from '../../../src/core/time/days.ts';
import { local } from '../harness/fake-browser.ts';

/** Storing settings in a browser that refuses, hangs, or ends meanwhile. */

const store = await import('../../../src/platform/settings/settings-store.ts');
const { DEFAULTS, NO_RULE } = await import('../../../src/core/settings/settings.ts');
const { changeSettings, onSettingsChanged, readSettings, rewriteSettings, startAfresh } = store;

const version = 2;
const site = (host: string, rule: object = { on: false }) => ({
  [`site ${host}`]: { version, rules: { [host]: rule } },
});
const sites = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, at) => [`s${at}.example`, { ...NO_RULE, on: false }]));
const full = () => {
  throw new Error('QUOTA_BYTES quota exceeded');
};
const forever = new AbortController();

beforeEach(local.reset);
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

describe('changes at once', () => {
  test('from several pages lose nothing, also under one key', async () => {
    const patterns = Array.from({ length: 40 }, (_, at) => `a.example/${at}`);
    await Promise.all([
      ...patterns.map((pattern) => changeSettings({ type: 'site', pattern, value: 'off' })),
      changeSettings({ type: 'everything', on: false }),
      changeSettings({ type: 'entity', entity: 'acme', on: false }),
      changeSettings({ type: 'preferences', changed: { colour: 'rose' } }),
      rewriteSettings((settings) => ({
        ...settings,
        rules: { ...settings.rules, 'b.example': { ...NO_RULE, on: true } },
      })),
    ]);
    const { settings } = await readSettings('all');
    expect(Object.keys(settings.rules).sort()).toEqual([...patterns, 'b.example'].sort());
    expect(settings).toMatchObject({
      enabled: false,
      entitiesOff: ['acme'],
      preferences: { colour: 'rose' },
    });
  });
});

describe('a pause', () => {
  test('is stored before those that are over are looked for: the popup may be closed by then', async () => {
    const until = Date.now() + 9_000;
    local.items = site('a.example', { pausedUntil: 1 });
    let goOn = () => {};
    const held = new Promise<void>((resolve) => {
      goOn = resolve;
    });
    const looked = new Promise<void>((resolve) => {
      local.before = (call, keys) => {
        if (call !== 'get' || !keys.includes('site a.example')) return;
        resolve();
        return held;
      };
    });
    const change = changeSettings({ type: 'pause', until });
    await looked;
    expect(local.items).toMatchObject({ settings: { pausedUntil: until } });
    goOn();
    await change;
    expect(Object.keys(local.items)).toEqual(['settings']);
  });
});

describe('what cannot be read', () => {
  const broken = { settings: { version, enabled: 'no', glow: 1 }, ...site('a.example', { on: 7 }) };

  test('stays byte for byte while other settings are stored', async () => {
    local.items = structuredClone(broken);
    await changeSettings({ type: 'site', pattern: 'b.example', value: 'off' });
    await changeSettings({ type: 'entity', entity: 'acme', on: false });
    await changeSettings({ type: 'pause-site', pattern: 'a.example/x', until: Date.now() + 9_000 });
    expect(JSON.stringify((await local.get('settings')).settings)).toBe(
      `{"version":2,"enabled":"no","glow":1,"entitiesOff":["acme"],"made":{"entity acme":${dayOf(Date.now())}}}`,
    );
    expect(local.items).toMatchObject({ ...site('a.example', { on: 7 }), ...site('b.example') });
  });

  test('is not overwritten, and the change says that it was not stored', async () => {
    local.items = structuredClone(broken);
    await expect(changeSettings({ type: 'everything', on: true })).rejects.toThrow('not stored');
    await expect(changeSettings({ type: 'site', pattern: 'a.example', value: 'on' })).rejects.toThrow(
      'not stored',
    );
    expect(local.items).toEqual(broken);
  });

  test('is kept aside by a new start, also by a second one, and the readable rest stays', async () => {
    local.items = structuredClone(broken);
    await changeSettings({ type: 'entity', entity: 'acme', on: false });
    const before = structuredClone(local.items);
    await startAfresh();
    expect(local.items).toEqual({
      settings: { version, entitiesOff: ['acme'], made: { 'entity acme': expect.any(Number) } },
      'settings-set-aside': before,
    });
    await local.set({ settings: null });
    await startAfresh();
    expect(local.items).toEqual({ 'settings-set-aside': before, 'settings-set-aside-2': { settings: null } });
    expect(JSON.parse(await store.readRawSettings())).toEqual(local.items);
  });
});

describe('a browser that does not hand out the settings', () => {
  const unknown = { problem: 'storage-failed', settings: { unknown: ['*'] } };

  test('makes them unknown', async () => {
    local.items = { settings: { version, enabled: false } };
    local.before = () => {
      throw new Error('Broken');
    };
    expect(await readSettings({ site: null })).toMatchObject(unknown);
    expect(await readSettings('all')).toMatchObject(unknown);
    await expect(changeSettings({ type: 'everything', on: true })).rejects.toThrow('not stored');
    local.before = () => {};
    expect((await readSettings({ site: null })).settings.enabled).toBe(false);
  });

  test('is not waited for for ever, and does not hold up later reads and changes', async () => {
    vi.useFakeTimers();
    local.before = () => new Promise(() => {});
    const reads = Promise.all([readSettings({ site: null }), readSettings('all')]);
    const change = expect(changeSettings({ type: 'everything', on: false })).rejects.toThrow('not stored');
    await vi.advanceTimersByTimeAsync(30_000);
    for (const read of await reads) expect(read).toMatchObject(unknown);
    await change;
    local.before = () => {};
    expect(await readSettings({ site: null })).toEqual({ settings: DEFAULTS, unreadable: [] });
    await changeSettings({ type: 'everything', on: false });
    expect(local.items).toEqual({ settings: { version, enabled: false } });
  });

  test('is asked again with the next change: what changed is not all there is', async () => {
    local.items = { settings: { version, enabled: false } };
    local.before = (call) => {
      if (call === 'get') throw new Error('Broken');
    };
    const heard: unknown[] = [];
    onSettingsChanged({ site: 'a.example' }, (read) => heard.push(read), forever.signal);
    await local.set(site('a.example'));
    await vi.waitFor(() => expect(heard).toHaveLength(1));
    expect(heard[0]).toMatchObject(unknown);
    local.before = () => {};
    await local.set(site('a.example', { on: true }));
    await vi.waitFor(() => expect(heard).toHaveLength(2));
    expect(heard[1]).toMatchObject({
      settings: { enabled: false, rules: { 'a.example': { on: true } } },
    });
  });
});

test('a listener that fails once hears of the next change, and the browser of the failure', async () => {
  const reported = vi.fn();
  vi.stubGlobal('reportError', reported);
  const heard = vi.fn();
  heard.mockImplementationOnce(() => {
    throw new Error('broken');
  });
  const end = new AbortController();
  expect((await onSettingsChanged({ site: null }, heard, end.signal)).settings).toEqual(DEFAULTS);
  await local.set({ settings: { version, enabled: false } });
  await local.set({ settings: { version, enabled: true } });
  await vi.waitFor(() => expect(heard).toHaveBeenCalledTimes(2));
  expect(reported).toHaveBeenCalledWith(new Error('broken'));
  end.abort();
});

describe('a write', () => {
  test('of ten thousand rules shows its progress, and touches each once', async () => {
    const progress: number[] = [];
    let written = 0;
    local.before = (call, keys) => {
      if (call === 'set') written += keys.filter((key) => key.startsWith('site ')).length;
    };
    await rewriteSettings(
      () => ({ ...DEFAULTS, rules: sites(10_000) }),
      (part) => progress.push(part),
    );
    expect(written).toBe(10_000);
    expect(progress).toEqual([0.25, 0.5, 0.75, 1]);
    expect(Object.keys(local.items).filter((key) => !key.startsWith('site '))).toEqual([]);
    expect(Object.keys((await readSettings('all')).settings.rules)).toHaveLength(10_000);
  });

  test('that the browser refuses changes nothing, wherever it stops', async () => {
    const before = { ...site('s1.example', { on: true }), ...site('old.example') };
    for (const refused of [1, 2, 4]) {
      local.items = structuredClone(before);
      let count = 0;
      local.before = (call) => {
        if (call !== 'set') return;
        count += 1;
        if (count === refused) full();
      };
      await expect(rewriteSettings(() => ({ ...DEFAULTS, rules: sites(8_000) }))).rejects.toThrow(
        'not stored',
      );
      expect(local.items).toEqual(before);
    }
  });

  test('that the end of the browser interrupts half-way is taken back by the next one', async () => {
    const before = { ...site('s1.example', { on: true }), ...site('old.example') };
    local.items = structuredClone(before);
    let count = 0;
    local.before = (call) => {
      if (call === 'set') count += 1;
      if (count > 2) throw new Error('The browser ends');
    };
    await expect(rewriteSettings(() => ({ ...DEFAULTS, rules: sites(8_000) }))).rejects.toThrow('not stored');
    expect(Object.keys(local.items).length).toBeGreaterThan(5_000);
    local.before = () => {};
    await changeSettings({ type: 'everything', on: false });
    expect(local.items).toEqual({ ...before, settings: { version, enabled: false } });
  });

  test('that the end of the browser interrupts after its last change is completed by the next one', async () => {
    local.items = site('old.example');
    local.before = (call) => {
      if (call === 'remove') throw new Error('The browser ends');
    };
    await rewriteSettings(() => ({ ...DEFAULTS, rules: sites(3_000) }));
    local.before = () => {};
    await store.completeInterruptedWrite();
    expect(Object.keys(local.items).sort()).toEqual(
      Object.keys(sites(3_000))
        .map((host) => `site ${host}`)
        .sort(),
    );
  });

  test('that the browser stops before it removes counts as stored, and is completed by the next one', async () => {
    local.items = { ...site('old.example'), ...site('older.example') };
    local.before = (call) => {
      if (call === 'remove') throw new Error('The browser ends');
    };
    await rewriteSettings(() => ({ ...DEFAULTS, rules: sites(2) }));
    local.before = () => {};
    await store.completeInterruptedWrite();
    expect(local.items).toEqual({ ...site('s0.example'), ...site('s1.example') });
  });

  test('that only removes, and is refused, changes nothing', async () => {
    local.items = site('old.example');
    local.before = (call) => {
      if (call === 'remove') throw new Error('Refused');
    };
    await expect(rewriteSettings(() => DEFAULTS)).rejects.toThrow('not stored');
    local.before = () => {};
    await store.completeInterruptedWrite();
    expect(local.items).toEqual(site('old.example'));
  });

  test('that the end of the browser interrupts loses nothing to a change made before it is completed', async () => {
    local.items = site('old.example');
    local.before = (call) => {
      if (call === 'remove') throw new Error('The browser ends');
    };
    await rewriteSettings(() => ({ ...DEFAULTS, rules: sites(1) }));
    local.before = () => {};
    await changeSettings({ type: 'site', pattern: 'old.example', value: 'on' });
    expect(local.items).toEqual({
      ...site('s0.example'),
      ...site('old.example', { on: true, made: { on: expect.any(Number) } }),
    });
  });
});
