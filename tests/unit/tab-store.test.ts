import { beforeEach, expect, test } from 'vitest';
import { openTabs, session } from './fake-browser.ts';

const { forgetTab, readTab, readTabs, updateTab } = await import('../../src/platform/tabs/tab-store.ts');

const record = (tiktok: number) => ({ topDocumentToken: 1, on: true, frames: { 0: { tiktok } } });

beforeEach(async () => {
  session.reset();
  openTabs.clear();
  await Promise.all([3, 4].map(forgetTab));
});

test('a record goes on from the last one also where the browser has no room for it', async () => {
  await updateTab(3, () => record(1));
  session.before = (call) => {
    if (call === 'set') throw new Error('Session storage quota bytes exceeded. Values were not stored.');
  };
  expect(await updateTab(3, () => record(2))).toEqual(record(2));
  expect(await updateTab(3, (before) => before)).toEqual(record(2));
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
