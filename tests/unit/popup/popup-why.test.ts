import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { DEFAULT_PREFERENCES } from '../../../src/core/settings/preferences.ts';
import { DEFAULTS, NO_RULE, type Settings } from '../../../src/core/settings/settings.ts';
import { parseSettings, settingsUnavailable } from '../../../src/core/settings/stored/storage-format.ts';
import { startPopup } from '../../../src/popup/session/session.ts';
import type { Page, PopupState } from '../../../src/popup/session/state.ts';
import { popupPorts } from '../harness/popup-ports.ts';
import { NOW, readyPage, viewModel } from '../harness/popup-state.ts';

const empty = readyPage('example.com');
const found = readyPage('example.com', { 0: { tiktok: 2 } });
const rules = (rule: object) => ({ rules: { 'example.com': { ...NO_RULE, ...rule } } });
const noScript = (access: { web: boolean; files: 'on' | 'off' | 'may-be-off' }): Page => ({
  type: 'no-content-script',
  access,
});

describe('why nothing is marked', () => {
  test.each<[string, Page, Partial<Settings>, string, object | undefined]>([
    [
      'off everywhere',
      found,
      { enabled: false },
      'off everywhere',
      { change: { type: 'everything', on: true } },
    ],
    [
      'off on this site',
      empty,
      rules({ on: false }),
      'off on example.com',
      { change: { type: 'site', pattern: 'example.com', value: 'default' } },
    ],
    ['paused', empty, { pausedUntil: NOW + 5 }, 'pause', { change: { type: 'pause', until: null } }],
    [
      'paused here',
      empty,
      rules({ pausedUntil: NOW + 5 }),
      'pause',
      { change: { type: 'pause-site', pattern: 'example.com', until: null } },
    ],
    ['no name', empty, {}, 'None of the names in your packs', undefined],
    [
      'XML',
      { type: 'ready', address: null, frames: {}, isXmlSource: true },
      {},
      'the source of an XML file',
      undefined,
    ],
    [
      'a name hidden here',
      empty,
      rules({ entitiesOff: ['tiktok'] }),
      'Not marked here, by your choice or because it is their own site: TikTok.',
      undefined,
    ],
    ['a name off everywhere', empty, { entitiesOff: ['microsoft'] }, 'their own site: Microsoft.', undefined],
    [
      'a name’s own site',
      readyPage('tiktok.com'),
      {},
      'Not marked here, by your choice or because it is their own site: TikTok.',
      undefined,
    ],
    [
      'all names off',
      empty,
      { entitiesOff: ['tiktok', 'microsoft'] },
      'All names are switched off',
      undefined,
    ],
    [
      'no marks wanted',
      found,
      { preferences: { ...DEFAULT_PREFERENCES, look: 'none' } },
      'turned marks off',
      { path: 'src/options/index.html#marks' },
    ],
    [
      'no marks wanted of the names on the page',
      found,
      { preferences: { ...DEFAULT_PREFERENCES, entityLooks: { tiktok: 'none', microsoft: 'marker' } } },
      'turned marks off',
      { path: 'src/options/index.html#packs' },
    ],
    ['a page that loads', { type: 'loading' }, {}, 'still loading', undefined],
    ['settings unknown', found, { unknown: ['*'] }, 'cannot be read', undefined],
    ['settings of this site unknown', found, { unknown: ['example.com'] }, 'cannot be read', undefined],
  ])('%s', (_, page, settings, text, action) => {
    const { why } = viewModel(page, settings);
    expect(why?.text).toContain(text);
    if (action) expect(why?.action).toMatchObject(action);
    else expect(why).not.toHaveProperty('action');
  });

  test.each<[string, Page, string]>([
    ['a page of the browser', noScript({ web: true, files: 'on' }), 'Browsers keep extensions off'],
    ['a local file', noScript({ web: true, files: 'off' }), 'add-ons page'],
    ['perhaps a local file', noScript({ web: true, files: 'may-be-off' }), 'Allow access to file URLs'],
    ['no access', noScript({ web: false, files: 'on' }), 'has to read the page'],
    ['access just granted', { type: 'needs-reload' }, 'loaded before'],
  ])('%s: a notice says it', (_, page, text) => {
    const { why, notices } = viewModel(page);
    expect(why).toBeUndefined();
    expect(notices).toMatchObject([{ text: expect.stringContaining(text), why: {} }]);
  });

  test('is not asked where something is marked', () => {
    expect(viewModel(found).why).toBeUndefined();
    expect(viewModel(found, { unknown: ['other.example'] }).why).toBeUndefined();
    const own = { look: 'none', entityLooks: { tiktok: 'marker' } } as const;
    expect(viewModel(found, { preferences: { ...DEFAULT_PREFERENCES, ...own } }).why).toBeUndefined();
  });

  test('a silent background is named, and can be started again', () => {
    const { why, notices } = viewModel(empty, {}, { isBackgroundSilent: true });
    expect(why?.text).toContain('is not responding');
    expect(notices).toMatchObject([{ title: 'Context Notes is not responding.', actions: ['restart'] }]);
  });
});

describe('what can be done about settings that cannot be read', () => {
  const shown = (stored: PopupState['stored']) => viewModel(found, {}, { stored });

  test('some: saving what is there, and a new start; everything readable can be changed', () => {
    const view = shown(parseSettings({ settings: { version: 2, preferences: { look: 'neon' } } }));
    expect(view.notices).toMatchObject([{ actions: ['save-raw', 'start-afresh'] }]);
    expect(view.everything).toMatchObject({ checked: true, disabled: false });
    expect(view.status).toBe('2 mentions on this page');
  });

  test('all: the same, but nothing can be changed', () => {
    for (const settings of [null, { version: 3 }, { version: 2, enabled: 'no' }]) {
      const view = shown(parseSettings({ settings }));
      expect(view.notices).toMatchObject([{ actions: ['save-raw', 'start-afresh'] }]);
      expect(view).toMatchObject({
        on: false,
        status: 'Nothing is marked for now',
        everything: { checked: false, disabled: true },
        site: { checked: false, disabled: true },
      });
    }
  });

  test('those of the site: its switch is locked, the others are not', () => {
    const view = shown(parseSettings({ 'site example.com': { version: 2, rules: 7 } }));
    expect(view).toMatchObject({ on: false, everything: { disabled: false }, site: { disabled: true } });
  });

  test('a browser that does not hand them out: another try', () => {
    expect(shown(settingsUnavailable()).notices).toMatchObject([{ actions: ['retry'] }]);
  });

  test('the popup tries again, saves what is there, and asks whether the background answers', async () => {
    vi.useFakeTimers();
    onTestFinished(() => void vi.useRealTimers());
    let stored = settingsUnavailable();
    let answers = false;
    const files: string[] = [];
    let counts = {};
    let changePage = () => {};
    const refreshFrames = vi.fn(async () => {});
    const listPacks = vi.fn(async () => []);
    const restart = vi.fn();
    const ports = popupPorts({
      listPacks,
      readSettings: async () => stored,
      onSettingsChanged: async () => stored,
      readRawSettings: async () => '{"settings":7}',
      saveFile: (_, text) => files.push(text),
      backgroundAnswers: async () => answers,
      restart,
      refreshFrames,
      describe: async () => ({ documentToken: 1, counts }),
      onTabChanged: (_, listener) => {
        changePage = () => {
          counts = { tiktok: 3 };
          listener();
        };
      },
    });
    let rendered: Parameters<Parameters<typeof startPopup>[1]> | undefined;
    await startPopup(ports, (...values) => (rendered = values), AbortSignal.any([]));
    expect(rendered?.[0].stored.problem).toBe('storage-failed');
    await vi.waitFor(() => expect(rendered?.[0].isBackgroundSilent).toBe(true));
    await rendered?.[1].saveRaw();
    expect(files).toEqual(['{"settings":7}']);
    rendered?.[1].restart();
    expect(restart).toHaveBeenCalledOnce();
    stored = { settings: DEFAULTS, unreadable: [] };
    await rendered?.[1].retry();
    expect(rendered?.[0].stored.problem).toBeUndefined();
    expect(refreshFrames).toHaveBeenCalledWith(7);
    // What the page reports next brings back no failure of before.
    changePage();
    await vi.waitFor(() => expect(rendered?.[0].page).toMatchObject({ frames: { 0: { tiktok: 3 } } }));
    expect(rendered?.[0].stored.problem).toBeUndefined();
    answers = true;
    await vi.waitFor(() => expect(rendered?.[0].isBackgroundSilent).toBe(false), { timeout: 5_000 });
    expect(rendered?.[0].packs).toEqual([]);
    expect(listPacks).toHaveBeenCalledTimes(2);
  });
});
