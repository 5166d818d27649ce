import { describe, expect, test } from 'vitest';
import { DEFAULTS, NO_RULE } from '../../src/core/settings/settings.ts';
import { applyChange } from '../../src/core/settings/settings-change.ts';
import type { ReadSettings } from '../../src/core/settings/storage-format.ts';
import { NOT_SYNCED } from '../../src/core/settings/sync-state.ts';
import { type Actions, type Ports, startOptions } from '../../src/options/session/session.ts';
import type { OptionsState } from '../../src/options/session/state.ts';

const NOW = new Date(2026, 0, 31, 12);

/** The options page without its page. */
async function open(settings = DEFAULTS) {
  const browser = {
    stored: { settings, unreadable: [] } as ReadSettings,
    refuses: false,
    files: [] as { name: string; text: string }[],
  };
  const drawn: { state?: OptionsState; actions?: Actions } = {};
  const rewrite: Ports['rewriteSettings'] = async (change) => {
    if (browser.refuses) throw new Error('full');
    const before = browser.stored.settings;
    browser.stored = { ...browser.stored, settings: change(before) };
    return before;
  };
  const nothing = async () => {};
  const ports: Ports = {
    readSettings: async () => browser.stored,
    changeSettings: async (change) => void (await rewrite((settings) => applyChange(settings, change))),
    rewriteSettings: rewrite,
    startAfresh: nothing,
    onSettingsChanged: async () => browser.stored,
    inSlices: nothing,
    readSync: async () => NOT_SYNCED,
    switchSync: nothing,
    onSyncChanged: () => {},
    readCommands: async () => [],
    openShortcuts: nothing,
    onReturn: () => {},
    address: () => ({ hash: '' }),
    onAddressChanged: () => {},
    saveFile: (name, text) => browser.files.push({ name, text }),
    now: () => NOW,
  };
  await startOptions(
    ports,
    (state, actions) => Object.assign(drawn, { state, actions }),
    AbortSignal.any([]),
  );
  const { actions } = drawn;
  if (!actions) throw new Error('Nothing was drawn.');
  return { browser, actions, state: () => drawn.state };
}

describe('the options page', () => {
  test('hands out no file of what could not be read, and shows the problem', async () => {
    const { browser, actions, state } = await open();
    browser.stored = { settings: DEFAULTS, problem: 'storage-failed', unreadable: [] };
    await actions.saveFile();
    expect(browser.files).toEqual([]);
    expect(state()?.stored.problem).toBe('storage-failed');
    expect(state()?.done).toBeUndefined();
  });

  test('a file has no pauses that are over', async () => {
    const over = { ...NO_RULE, pausedUntil: NOW.getTime() - 1 };
    const rules = { 'a.example/private': over, 'b.example': { ...NO_RULE, on: false } };
    const { browser, actions } = await open({ ...DEFAULTS, rules });
    await actions.saveFile();
    expect(JSON.parse(browser.files[0]?.text ?? '')).toMatchObject({ rules: { 'b.example': { on: false } } });
    expect(browser.files[0]?.text).not.toContain('private');
  });

  test('says whether an exception was stored', async () => {
    const { browser, actions, state } = await open();
    const exception = { type: 'site', pattern: 'a.example', on: false } as const;
    browser.refuses = true;
    expect(await actions.add(exception)).toBe(false);
    expect(state()?.refused).toBe(true);
    browser.refuses = false;
    expect(await actions.add(exception)).toBe(true);
    expect(state()).toMatchObject({ refused: false, done: { type: 'added' } });
  });

  test('a file that was taken in goes together with the word that it was, and its way back', async () => {
    const { actions, state } = await open();
    const file = {
      format: 'context-notes-settings',
      version: 2,
      rules: { 'b.example': { on: false } },
    };
    const text = async () => JSON.stringify(file);
    await actions.chooseFile({ name: 'x.json', size: 100, text });
    expect(state()?.file?.type).toBe('read');
    await actions.importFile('merge');
    expect(state()?.file).toBeUndefined();
    expect(state()?.done).toEqual({ type: 'imported', name: 'x.json' });
    await actions.restore();
    expect(state()?.settings).toEqual(DEFAULTS);
    expect(state()?.done).toEqual({ type: 'settings-restored' });
  });
});
