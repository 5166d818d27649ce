import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { FrameSetup } from '../../../src/background/frame-setup.ts';
import { TabReports } from '../../../src/background/tab-reports.ts';
import { ToolbarButton } from '../../../src/background/toolbar-button.ts';
import { sharedRules } from '../../../src/core/matching/build-match-index.ts';
import { EntityCatalogue } from '../../../src/core/names/entity-catalogue.ts';
import { sourceOf } from '../../../src/core/names/name-source.ts';
import { namesOf } from '../../../src/core/names/pack-names.ts';
import type { TabRecord } from '../../../src/core/pages/tab-record.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import { settingsUnavailable } from '../../../src/core/settings/stored/storage-format.ts';
import { pack } from '../../tools/bundled-pack.ts';

const ADDRESS = 'https://a.example/';
const frame = (frameId: number) => ({
  tabId: 3,
  frameId,
  documentId: undefined,
  url: ADDRESS,
  topUrl: ADDRESS,
  windowId: 1,
  isTabActive: true,
  isPrivate: false,
});

/** Frames of one tab, whose top frame is document 1, with what the toolbar button shows of it. */
function tabWith(settings = { ...DEFAULTS }) {
  const names = new EntityCatalogue([sourceOf(namesOf(pack, ''))], sharedRules());
  let fails = false;
  const readSettings = async () => (fails ? settingsUnavailable() : { settings, unreadable: [] });
  const shown = vi.fn<(count: number, status: string) => void>();
  const shownByDefault = vi.fn<(status: string) => void>();
  const button = new ToolbarButton({
    readSettings,
    uiLanguages: () => ['en'],
    updateTabButton: async (_, { count, status }) => shown(count, status),
    updateDefaultButton: async (status) => shownByDefault(status),
    wakeAt: async () => {},
  });
  let record: TabRecord | undefined;
  const reports = new TabReports({
    known: async (counts) => counts,
    describe: async ({ frameId }) => ({ documentToken: frameId + 1, on: true, counts: {} }),
    readTab: async () => record,
    currentTab: async () => record,
    updateTab: async (_, change) => {
      record = change(record) ?? record;
      return record;
    },
    isPageGone: async () => false,
    show: (from, state) => button.showTab(from, state),
  });
  const injectScripts = vi.fn(async () => {});
  const setup = new FrameSetup({
    readSettings,
    withNames: (_, __, use) => use(names),
    bundledPackId: pack.id,
    button,
    reports,
    announced: () => 0,
    isExtensionUrl: () => false,
    injectScripts,
    removeLeftMarks: async () => {},
    now: () => 0,
  });
  const failing = (on: boolean) => {
    fails = on;
  };
  return { setup, reports, settings, shown, shownByDefault, injectScripts, failing };
}

test('a page that asks for names anew keeps its number on the toolbar button', async () => {
  const { setup, reports, shown } = tabWith();
  await reports.report({ documentToken: 1, on: true, counts: { tiktok: 2 } }, frame(0), true);
  expect(shown).toHaveBeenLastCalledWith(2, 'on');
  await setup.injectNext(ADDRESS, null, frame(0));
  expect(shown).toHaveBeenLastCalledWith(2, 'on');
});

test('a page whose marks come on after it has waited for them keeps what its frames have reported', async () => {
  const { setup, reports, settings, shown, injectScripts } = tabWith({ ...DEFAULTS, enabled: false });
  await setup.injectNext(ADDRESS, null, frame(0));
  expect(shown).toHaveBeenLastCalledWith(0, 'off');
  expect(injectScripts).toHaveBeenLastCalledWith(['standby'], frame(0));
  settings.enabled = true;
  await reports.report({ documentToken: 8, on: true, counts: { tiktok: 2 } }, frame(7), true);
  await setup.injectNext(ADDRESS, 1, frame(0));
  expect(shown).toHaveBeenLastCalledWith(2, 'on');
  expect(injectScripts).toHaveBeenLastCalledWith(['marks'], frame(0));
});

test('a page without names whose marks come on says that it has none', async () => {
  const { setup, reports, settings, shown } = tabWith({ ...DEFAULTS, enabled: false });
  // Of the page before.
  await reports.report({ documentToken: 0.5, on: true, counts: { tiktok: 5 } }, frame(0), true);
  await setup.injectNext(ADDRESS, null, frame(0));
  settings.enabled = true;
  await setup.injectNext(ADDRESS, 1, frame(0));
  expect(shown).toHaveBeenLastCalledWith(0, 'on');
});

test('a frame inside that waits for marks leaves the button alone, which would be wrong once the frame is gone', async () => {
  const { setup, shown, injectScripts } = tabWith({ ...DEFAULTS, enabled: false });
  await setup.injectNext(ADDRESS, null, frame(7));
  expect(injectScripts).toHaveBeenLastCalledWith(['standby'], frame(7));
  expect(shown).not.toHaveBeenCalled();
});

describe('where the browser did not hand out the settings, the button shows that only until it does,', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  test('also if the frame that asked has gone', async () => {
    const { setup, reports, shown, shownByDefault, failing } = tabWith();
    await reports.report({ documentToken: 1, on: true, counts: { tiktok: 2 } }, frame(0), true);
    failing(true);
    await expect(setup.settingsFor(ADDRESS, frame(7))).rejects.toThrow();
    expect(shown).toHaveBeenLastCalledWith(0, 'unknown');
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shownByDefault).toHaveBeenLastCalledWith('unknown');
    failing(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown).toHaveBeenLastCalledWith(2, 'on');
    expect(shownByDefault).toHaveBeenLastCalledWith('on');
  });

  test.each([
    [true, 'on'],
    [false, 'off'],
  ])('on a page of which nothing is recorded (marks on: %s)', async (enabled, status) => {
    const { setup, reports, shown, failing } = tabWith({ ...DEFAULTS, enabled });
    // Of the page before.
    await reports.report({ documentToken: 0.5, on: true, counts: { tiktok: 5 } }, frame(0), true);
    failing(true);
    await expect(setup.settingsFor(ADDRESS, frame(0))).rejects.toThrow();
    failing(false);
    await vi.advanceTimersByTimeAsync(1_000);
    expect(shown).toHaveBeenLastCalledWith(0, status);
  });
});
