import { beforeEach, expect, test, vi } from 'vitest';

/** A reset during a round of syncing, with the real modules on a fake storage API. */

type Items = Record<string, unknown>;

/** A storage area in memory. `held` delays the next answer. */
class Area {
  items: Items = {};
  held: Promise<void> | undefined;
  asked: (() => void) | undefined;

  get = async (keys: string | string[] | null) => {
    const wanted = keys === null ? Object.keys(this.items) : [keys].flat();
    const found = wanted.filter((key) => key in this.items).map((key) => [key, this.items[key]]);
    const answer = structuredClone(Object.fromEntries(found));
    const { held } = this;
    this.held = undefined;
    this.asked?.();
    await held;
    return answer;
  };
  set = async (items: Items) => void Object.assign(this.items, structuredClone(items));
  remove = async (keys: string | string[]) => {
    for (const key of [keys].flat()) delete this.items[key];
  };
}

const local = new Area();
const remote = new Area();
const api = vi.hoisted(() => ({ runtime: { id: 'test' }, storage: {} }));
Object.assign(api.storage, { local, sync: remote });
vi.hoisted(() => {
  const queues = new Map<string, Promise<unknown>>();
  const request = <T>(name: string, work: () => Promise<T>): Promise<T> => {
    const turn = (queues.get(name) ?? Promise.resolve()).then(work);
    queues.set(
      name,
      turn.catch(() => {}),
    );
    return turn;
  };
  vi.stubGlobal('chrome', api);
  vi.stubGlobal('browser', api);
  vi.stubGlobal('navigator', { locks: { request } });
});

const { settingsSync } = await import('../../src/platform/settings/settings-sync.ts');
const { rewriteSettings } = await import('../../src/platform/settings/settings-store.ts');
const { readSyncState, switchSync } = await import('../../src/platform/settings/sync-store.ts');
const { syncOnce } = await import('../../src/background/sync.ts');
const { DEFAULTS, NO_RULE } = await import('../../src/core/settings/settings.ts');

const rules = { 'a.example': { ...NO_RULE, on: false }, 'b.example': { ...NO_RULE, on: false } };

beforeEach(() => {
  local.items = {};
  remote.items = {};
});

test('a reset during a round of syncing is not uploaded', async () => {
  await switchSync(true);
  await rewriteSettings(() => ({ ...DEFAULTS, rules }));
  await syncOnce(settingsSync, 'local');
  const shared = structuredClone(remote.items);
  expect(JSON.stringify(shared)).toContain('b.example');

  let answer = () => {};
  remote.held = new Promise((resolve) => {
    answer = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    remote.asked = resolve;
  });
  const round = syncOnce(settingsSync, 'local');
  await asked;
  const reset = switchSync(false).then(() => rewriteSettings(() => DEFAULTS));
  // The reset must wait for the round. Without waiting, it would be done by now.
  await new Promise(setImmediate);
  answer();
  await Promise.all([round, reset]);

  expect(remote.items).toEqual(shared);
  expect(local.items).toEqual({});
  expect((await readSyncState()).state.on).toBe(false);
});
