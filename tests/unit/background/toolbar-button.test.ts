import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { ToolbarButton } from '../../../src/background/toolbar-button.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import { type ReadSettings, settingsUnavailable } from '../../../src/core/settings/stored/storage-format.ts';

describe('the toolbar button', () => {
  const state = { on: true, count: 3 };
  async function shownWith(read: ReadSettings) {
    const updateTabButton = vi.fn(async () => {});
    const updateDefaultButton = vi.fn(async () => {});
    const button = new ToolbarButton({
      readSettings: async () => read,
      uiLanguages: () => ['en'],
      updateTabButton,
      updateDefaultButton,
      wakeAt: async () => {},
    });
    await button.showTab({ tabId: 7, frameId: 3, topUrl: 'https://a.example/' }, state);
    await button.showSettings(read.settings);
    await button.showSettings(read.settings);
    return { tab: updateTabButton.mock.calls[0], all: updateDefaultButton.mock.calls };
  }

  test('says that settings cannot be read, in the tab and by default, once', async () => {
    const title = 'Context Notes: settings cannot be read, so nothing is marked';
    expect(await shownWith(settingsUnavailable())).toEqual({
      tab: [7, { count: 3, status: 'unknown', title }],
      all: [['unknown', title]],
    });
    const settings = { ...DEFAULTS, unknown: ['*.a.example'] };
    expect(await shownWith({ settings, problem: 'unreadable', unreadable: [] })).toEqual({
      tab: [7, { count: 3, status: 'unknown', title }],
      all: [['on', undefined]],
    });
  });

  test('otherwise says how many mentions there are, or that it is off', async () => {
    const on = await shownWith({ settings: DEFAULTS, unreadable: [] });
    expect(on.tab).toMatchObject([7, { count: 3, status: 'on' }]);
    const off = await shownWith({ settings: { ...DEFAULTS, enabled: false }, unreadable: [] });
    expect(off.all).toEqual([['off', undefined]]);
  });

  test('wakes the background when a pause is over, because no page without a name would', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    const wakeAt = vi.fn(async (_: number) => {});
    const updateDefaultButton = vi.fn(async () => {});
    const button = new ToolbarButton({
      readSettings: async () => ({ settings: DEFAULTS, unreadable: [] }),
      uiLanguages: () => ['en'],
      updateTabButton: async () => {},
      updateDefaultButton,
      wakeAt,
    });
    const pausedUntil = Date.now() + 3_600_000;
    await button.showSettings({ ...DEFAULTS, enabled: false, pausedUntil });
    expect(wakeAt).not.toHaveBeenCalled();
    const settings = { ...DEFAULTS, pausedUntil };
    await button.showSettings(settings);
    await button.showSettings(settings);
    expect(wakeAt).toHaveBeenCalledOnce();
    const moment = wakeAt.mock.lastCall?.[0] ?? 0;
    expect(moment - pausedUntil).toBeGreaterThanOrEqual(0);
    expect(moment - pausedUntil).toBeLessThanOrEqual(5_000);
    vi.setSystemTime(moment);
    await button.showSettings(settings);
    expect(updateDefaultButton.mock.calls).toEqual([
      ['off', undefined],
      ['on', undefined],
    ]);
    await button.showSettings({ ...DEFAULTS, pausedUntil: moment + 60_000 });
    expect(wakeAt).toHaveBeenCalledTimes(2);
  });

  /** A button of a browser whose updates end when they are told to. */
  function heldButton() {
    const updates: { shown: unknown[]; end: (error?: Error) => void }[] = [];
    const update = (...shown: unknown[]) =>
      new Promise<void>((resolve, reject) => {
        updates.push({ shown, end: (error) => (error ? reject(error) : resolve()) });
      });
    const wakeAt = vi.fn(async () => {});
    const button = new ToolbarButton({
      readSettings: async () => ({ settings: DEFAULTS, unreadable: [] }),
      uiLanguages: () => ['en'],
      updateTabButton: update,
      updateDefaultButton: update,
      wakeAt,
    });
    return { button, updates, wakeAt };
  }
  const OFF = { ...DEFAULTS, enabled: false };

  test('shows two quick changes one after the other: each is several calls to the browser', async () => {
    const { button, updates } = heldButton();
    const shown = Promise.all([button.showSettings(OFF), button.showSettings(DEFAULTS)]);
    await vi.waitFor(() => expect(updates).toHaveLength(1));
    updates[0]?.end();
    await vi.waitFor(() => expect(updates).toHaveLength(2));
    updates[1]?.end();
    await shown;
    expect(updates.map(({ shown: [status] }) => status)).toEqual(['off', 'on']);
  });

  test('shows two quick reports of a tab one after the other, and waits for no other tab', async () => {
    const { button, updates } = heldButton();
    const show = (tabId: number) => button.showTab({ tabId, frameId: 0 }, state);
    const shown = Promise.all([show(7), show(7), show(8)]);
    await vi.waitFor(() => expect(updates.map(({ shown: [tabId] }) => tabId)).toEqual([7, 8]));
    for (const { end } of updates) end();
    await vi.waitFor(() => expect(updates).toHaveLength(3));
    updates[2]?.end();
    await shown;
  });

  test('shows again what the browser has refused to show', async () => {
    const { button, updates } = heldButton();
    const refused = expect(button.showSettings(OFF)).rejects.toThrow('busy');
    await vi.waitFor(() => expect(updates).toHaveLength(1));
    updates[0]?.end(new Error('busy'));
    await refused;
    const shown = button.showSettings(OFF);
    await vi.waitFor(() => expect(updates).toHaveLength(2));
    updates[1]?.end();
    await shown;
  });

  test('asks again to be woken when the browser has refused that', async () => {
    const { button, updates, wakeAt } = heldButton();
    const paused = { ...DEFAULTS, pausedUntil: Date.now() + 60_000 };
    wakeAt.mockRejectedValueOnce(new Error('busy'));
    const shown = Promise.all([1, 2, 3].map(() => button.showSettings(paused)));
    await vi.waitFor(() => expect(updates).toHaveLength(1));
    updates[0]?.end();
    await shown;
    expect(wakeAt).toHaveBeenCalledTimes(2);
  });
});
