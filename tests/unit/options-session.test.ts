import { describe, expect, test } from 'vitest';
import { DEFAULTS, NO_RULE } from '../../src/core/settings/settings.ts';
import { applyChange } from '../../src/core/settings/settings-change.ts';
import type { ReadSettings } from '../../src/core/settings/storage-format.ts';
import { NOT_SYNCED } from '../../src/core/settings/sync-state.ts';
import { type Actions, type BrowserPorts, startOptions } from '../../src/options/session/session.ts';
import type { OptionsState } from '../../src/options/session/state.ts';

const NOW = new Date(2026, 0, 31, 12);

/** Starts the options page's session without a document, with a browser that stores in memory. */
async function open(settings = DEFAULTS) {
  const browser = {
    stored: { settings, unreadable: [] } as ReadSettings,
    refuses: false,
    files: [] as { name: string; text: string }[],
  };
  const rendered: { state?: OptionsState; actions?: Actions } = {};
  const rewrite: BrowserPorts['rewriteSettings'] = async (change) => {
    if (browser.refuses) throw new Error('full');
    const before = browser.stored.settings;
    browser.stored = { ...browser.stored, settings: change(before) };
    return before;
  };
  const doNothing = async () => {};
  const ports: BrowserPorts = {
    readSettings: async () => browser.stored,
    changeSettings: async (change) =>
      void (await rewrite(
        (settings) => applyChange(settings, change),
        () => {},
      )),
    rewriteSettings: rewrite,
    startAfresh: doNothing,
    readRawSettings: async () => '',
    watchSettings: async () => browser.stored,
    runInSlices: doNothing,
    readSync: async () => NOT_SYNCED,
    switchSync: doNothing,
    onSyncChanged: () => {},
    readCommands: async () => [],
    openShortcuts: doNothing,
    onWindowFocus: () => {},
    readHash: () => '',
    onHashChange: () => {},
    saveFile: (name, text) => browser.files.push({ name, text }),
    now: () => NOW,
    nextPaint: doNothing,
  };
  await startOptions(
    ports,
    (state, actions) => Object.assign(rendered, { state, actions }),
    AbortSignal.any([]),
  );
  const { actions } = rendered;
  if (!actions) throw new Error('Nothing was rendered.');
  return { browser, actions, state: () => rendered.state };
}

describe('the session of the options page', () => {
  test('saves no file when settings cannot be read, and shows the problem', async () => {
    const { browser, actions, state } = await open();
    browser.stored = { settings: DEFAULTS, problem: 'storage-failed', unreadable: [] };
    await actions.saveFile();
    expect(browser.files).toEqual([]);
    expect(state()?.stored.problem).toBe('storage-failed');
    expect(state()?.lastResult).toBeUndefined();
  });

  test('saves no pauses that have ended', async () => {
    const ended = { ...NO_RULE, pausedUntil: NOW.getTime() - 1 };
    const rules = { 'a.example/private': ended, 'b.example': { ...NO_RULE, on: false } };
    const { browser, actions } = await open({ ...DEFAULTS, rules });
    await actions.saveFile();
    expect(JSON.parse(browser.files[0]?.text ?? '')).toMatchObject({ rules: { 'b.example': { on: false } } });
    expect(browser.files[0]?.text).not.toContain('private');
  });

  test('reports whether an exception was stored', async () => {
    const { browser, actions, state } = await open();
    const exception = { type: 'site', pattern: 'a.example', on: false } as const;
    browser.refuses = true;
    expect(await actions.addException(exception)).toBe(false);
    expect(state()?.refused).toBe(true);
    browser.refuses = false;
    expect(await actions.addException(exception)).toBe(true);
    expect(state()).toMatchObject({ refused: false, lastResult: { type: 'added' } });
  });

  test('closes the preview of a file when it is imported, and can undo the import', async () => {
    const { actions, state } = await open();
    const file = {
      format: 'context-notes-settings',
      version: 2,
      rules: { 'b.example': { on: false } },
    };
    const text = async () => JSON.stringify(file);
    await actions.openFile({ name: 'x.json', size: 100, text });
    expect(state()?.file?.type).toBe('read');
    await actions.importFile('merge');
    expect(state()?.file).toBeUndefined();
    expect(state()?.lastResult).toEqual({ type: 'imported', name: 'x.json' });
    await actions.undoLast();
    expect(state()?.settings).toEqual(DEFAULTS);
    expect(state()?.lastResult).toEqual({ type: 'settings-restored' });
  });
});
