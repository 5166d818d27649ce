import { beforeEach, expect, test } from 'vitest';
import { openTabs, session } from '../harness/fake-browser.ts';

const { forgetTab, readTab, readTabs, updateTab } = await import('../../../src/platform/tabs/tab-store.ts');

const record = (tiktok: number) => ({ topDocumentToken: 1, on: true, frames: { 0: { tiktok } } });

// Each test has tabs of its own: the module remembers which were closed.
beforeEach(() => {
  session.reset();
  openTabs.clear();
});

test('a record goes on from the last one also where the browser has no room for it', async () => {
  await updateTab(1, () => record(1));
  session.before = (call) => {
    if (call === 'set') throw new Error('Session storage quota bytes exceeded. Values were not stored.');
  };
  expect(await updateTab(1, () => record(2))).toEqual(record(2));
  expect(await updateTab(1, (before) => before)).toEqual(record(2));
});

test('all open tabs with a record are read at once', async () => {
  for (const id of [3, 4, 5]) openTabs.set(id, async () => undefined);
  await updateTab(3, () => record(1));
  await session.set({ 'tab-4': record(2), 'tab-5': 'something else', 'tab-6': record(3), other: 1 });
  expect([...(await readTabs())]).toEqual([
    [3, record(1)],
    [4, record(2)],
  ]);
  expect(await readTab(6)).toEqual(record(3));
});

test('nothing is left of a tab that is closed while its record changes, nor by what its frames say after that', async () => {
  let goOn = () => {};
  const held = new Promise<void>((resolve) => {
    goOn = resolve;
  });
  session.before = (call) => (call === 'get' ? held : undefined);
  const changes = [1, 2].map((count) => updateTab(7, () => record(count)));
  const forgotten = forgetTab(7);
  goOn();
  await Promise.all([...changes, forgotten]);
  expect(await updateTab(7, () => record(3))).toBeUndefined();
  expect(session.items).toEqual({});
});

test('a change that fails holds up no later one', async () => {
  const failing = updateTab(8, () => {
    throw new Error('broken');
  });
  const next = updateTab(8, () => record(1));
  await expect(failing).rejects.toThrow('broken');
  expect(await next).toEqual(record(1));
});
