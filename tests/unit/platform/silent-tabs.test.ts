import { afterEach, expect, test, vi } from 'vitest';
import { local, openTabs, ownPages } from '../harness/fake-browser.ts';

const { Announcements } = await import('../../../src/background/announcements.ts');
const { notifyFrames } = await import('../../../src/platform/messages/to-frames.ts');
const { announcePacksChanged } = await import('../../../src/platform/packs/pack-messages.ts');
const { onSettingsKeysChanged } = await import('../../../src/platform/settings/settings-events.ts');
const { notifySettingsChanged } = await import('../../../src/platform/tabs/notify-tabs.ts');

afterEach(() => {
  openTabs.clear();
  vi.useRealTimers();
});

/** Busy, stopped by a debugger, or behind a dialog. */
const never = () => new Promise<never>(() => {});

test('a tab that does not answer keeps no change of settings from the others, nor from itself', async () => {
  const heard = { silent: vi.fn(never), other: vi.fn(async () => ({})) };
  openTabs.set(1, heard.silent);
  openTabs.set(2, heard.other);
  const end = new AbortController();
  new Announcements(
    { onSettingsKeysChanged, notifySettingsChanged, notifyAddressChanged: never },
    end.signal,
  );
  for (let changes = 1; changes <= 3; changes += 1) {
    await local.set({ settings: { version: 2, enabled: changes % 2 === 0 } });
    await vi.waitFor(() => expect(heard.other).toHaveBeenCalledTimes(changes));
  }
  // It hears of the last change too, and then asks for what holds by then.
  expect(heard.silent).toHaveBeenCalledTimes(3);
  end.abort();
});

test('a page that does not answer does not keep a pack from being added', async () => {
  openTabs.set(1, never);
  ownPages.answer = vi.fn(never);
  await notifySettingsChanged(new Set(['settings']));
  announcePacksChanged();
  expect(ownPages.answer).toHaveBeenCalledWith({ message: 'packs-changed' });
});

test('a frame is waited for no longer than a while, and counts as one that listens', async () => {
  vi.useFakeTimers();
  openTabs.set(1, never);
  openTabs.set(2, async () => undefined);
  openTabs.set(3, () => Promise.reject(new Error('Receiving end does not exist')));
  const notify = (tabId: number) => notifyFrames({ tabId }, 'addressChanged', {});
  expect(await Promise.all([notify(2), notify(3)])).toEqual([false, false]);
  const silent = notify(1);
  await vi.runAllTimersAsync();
  expect(await silent).toBe(true);
});
