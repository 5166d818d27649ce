import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { local, sync } from '../harness/fake-browser.ts';

/** Syncing with the real modules on a fake storage API. */

const { settingsSync } = await import('../../../src/platform/settings/settings-sync.ts');
const { readSettings, rewriteSettings, startAfresh } = await import(
  '../../../src/platform/settings/settings-store.ts'
);
const { readSyncState, switchSync } = await import('../../../src/platform/settings/sync-store.ts');
const { syncOnce } = await import('../../../src/background/sync.ts');
const { DEFAULTS, NO_RULE } = await import('../../../src/core/settings/settings.ts');

const rules = { 'a.example': { ...NO_RULE, on: false }, 'b.example': { ...NO_RULE, on: false } };

beforeEach(() => {
  local.reset();
  sync.reset();
});
afterEach(() => {
  vi.useRealTimers();
});

test('a reset during a round of syncing is not uploaded', async () => {
  await switchSync(true);
  await rewriteSettings(() => ({ ...DEFAULTS, rules }));
  await syncOnce(settingsSync, 'local');
  const shared = structuredClone(sync.items);
  expect(JSON.stringify(shared)).toContain('b.example');

  let answer = () => {};
  const held = new Promise<void>((resolve) => {
    answer = resolve;
  });
  const asked = new Promise<void>((resolve) => {
    sync.before = (call) => {
      if (call !== 'get') return;
      sync.before = () => {};
      resolve();
      return held;
    };
  });
  const round = syncOnce(settingsSync, 'local');
  await asked;
  const reset = switchSync(false).then(() => rewriteSettings(() => DEFAULTS));
  // The reset must wait for the round. Without waiting, it would be done by now.
  await new Promise(setImmediate);
  answer();
  await Promise.all([round, reset]);

  expect(sync.items).toEqual(shared);
  expect(local.items).toEqual({});
  expect((await readSyncState()).state.on).toBe(false);
});

test('a new start removes nothing from other devices, and takes over what they have', async () => {
  await switchSync(true);
  await rewriteSettings(() => ({ ...DEFAULTS, rules }));
  await syncOnce(settingsSync, 'local');
  await local.set({ 'site b.example': 'damaged' });
  await syncOnce(settingsSync, 'local');
  expect((await readSyncState()).state.problem).toBe('unreadable');
  await startAfresh();
  await syncOnce(settingsSync, 'local');
  expect((await readSyncState()).state.problem).toBeUndefined();
  expect(JSON.stringify(sync.items)).toContain('b.example');
  expect((await readSettings('all')).settings.rules).toEqual(rules);
});

test.each(['get', 'set'] as const)(
  'can be switched off where the browser never answers (%s)',
  async (silent) => {
    vi.useFakeTimers();
    await switchSync(true);
    await rewriteSettings(() => ({ ...DEFAULTS, rules }));
    sync.before = (call) => (call === silent ? new Promise(() => {}) : undefined);
    const round = syncOnce(settingsSync, 'local');
    await vi.advanceTimersByTimeAsync(60_000);
    await round;
    expect((await readSyncState()).state).toEqual({ on: true, problem: 'refused' });
    await switchSync(false);
    expect((await readSyncState()).state).toEqual({ on: false });
  },
);
