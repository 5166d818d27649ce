import { describe, expect, test } from 'vitest';
import { DEFAULTS, NO_RULE, type Settings } from '../../../src/core/settings/settings.ts';
import type { SettingsChange } from '../../../src/core/settings/settings-change.ts';
import { fileOf } from '../harness/offered-packs.ts';
import { openOptions, type ReportOrder } from '../harness/open-options.ts';

const look = (look: 'marker' | 'underline' | 'none'): SettingsChange => ({
  type: 'preferences',
  changed: { look },
});
const exception = (pattern: string) => ({ type: 'site', pattern, on: false }) as const;
const withRules = (...patterns: string[]): Settings => ({
  ...DEFAULTS,
  rules: Object.fromEntries(patterns.map((pattern) => [pattern, { ...NO_RULE, on: false }])),
});

describe.each<ReportOrder>(['before', 'after'])(
  'the options page, told of what it stores %s that is stored',
  (reportOrder) => {
    const open = (settings?: Settings) => openOptions(settings, undefined, { reportOrder });

    test('shows a reset, whatever was chosen before it', async () => {
      const { browser, actions, state } = await open();
      actions.change(look('marker'));
      await browser.allReported();
      await actions.reset();
      expect(state().settings.preferences.look).toBe(DEFAULTS.preferences.look);
      await browser.allReported();
      expect(state()).toMatchObject({ settings: DEFAULTS, pending: [] });
      await actions.undoLast();
      expect(state().settings.preferences.look).toBe('marker');
    });

    test('shows a reset that follows a choice at once', async () => {
      const { browser, actions, state } = await open(withRules('a.example'));
      actions.change(look('marker'));
      await actions.reset();
      expect(state().settings).toEqual(DEFAULTS);
      await browser.allReported();
      expect(state().settings).toEqual(DEFAULTS);
      await actions.undoLast();
      expect(state().settings.rules).toEqual(withRules('a.example').rules);
    });

    test('shows exceptions go that were added just before, and come back', async () => {
      const { browser, actions, state } = await open();
      await actions.addException(exception('a.example'));
      await actions.removeExceptions([exception('a.example')]);
      expect(state().settings.rules).toEqual({});
      await actions.undoLast();
      await browser.allReported();
      expect(state().settings.rules).toMatchObject({ 'a.example': { on: false } });
      expect(state()).toMatchObject({ settings: browser.stored.settings, pending: [] });
    });

    test('brings everything back that went, also where the button was pressed twice', async () => {
      const { browser, actions, state } = await open(withRules('a.example'));
      const removeAll = () => actions.removeExceptions([exception('a.example')]);
      for (const press of [removeAll, actions.reset]) {
        await Promise.all([press(), press()]);
        expect(state().settings.rules).toEqual({});
        await actions.undoLast();
        await browser.allReported();
        expect(state().settings.rules).toEqual(withRules('a.example').rules);
      }
    });

    test('brings everything back after two resets, one after the other', async () => {
      const { actions, state } = await open(withRules('a.example'));
      await actions.reset();
      await actions.reset();
      await actions.undoLast();
      expect(state().settings.rules).toEqual(withRules('a.example').rules);
    });

    test('brings everything back after a reset that was asked for twice while sync went off', async () => {
      const { browser, actions, state } = await open(withRules('a.example'));
      const answers: (() => void)[] = [];
      browser.switchSync = () => new Promise((resolve) => answers.push(resolve));
      browser.syncChanged({ on: true });
      const first = actions.reset();
      expect(state().progress).toBe('unknown');
      const second = actions.reset();
      answers[0]?.();
      await first;
      answers[1]?.();
      await second;
      expect(state()).toMatchObject({ progress: undefined, lastResult: { type: 'reset' } });
      browser.switchSync = async () => {};
      await actions.undoLast();
      expect(state().settings.rules).toEqual(withRules('a.example').rules);
    });

    test('shows a reset where nothing was to change before it', async () => {
      const { browser, actions, state } = await open();
      actions.change(look(DEFAULTS.preferences.look));
      await actions.addException(exception('a.example'));
      actions.change(look('marker'));
      actions.change(look('marker'));
      await actions.reset();
      await browser.allReported();
      expect(state()).toMatchObject({ settings: DEFAULTS, pending: [] });
    });

    test('shows what another page has changed since', async () => {
      const { browser, actions, state } = await open();
      actions.change(look('marker'));
      await browser.allReported();
      browser.change(look('none'));
      await expect.poll(() => state().settings.preferences.look).toBe('none');
      expect(state().pending).toEqual([]);
    });

    test('shows what another page has changed before it knew its own change stored', async () => {
      const { browser, actions, state } = await open();
      browser.whileStoring = () => browser.change(look('none'));
      actions.change(look('marker'));
      await browser.allReported();
      expect(state().settings.preferences.look).toBe('none');
      expect(state().pending).toEqual([]);
    });

    test('shows what another page has changed before it knew everything rewritten', async () => {
      const { browser, actions, state } = await open(withRules('a.example'));
      browser.whileStoring = () => browser.change(look('marker'));
      await actions.reset();
      expect(state().settings.rules).toEqual({});
      await browser.allReported();
      expect(state().settings).toEqual(browser.stored.settings);
      expect(state().settings.preferences.look).toBe('marker');
    });

    test('keeps showing a choice while other pages change other things', async () => {
      const { browser, actions, state } = await open();
      actions.change(look('marker'));
      browser.change({ type: 'everything', on: false });
      expect(state().settings).toMatchObject({ enabled: false, preferences: { look: 'marker' } });
      await browser.allReported();
      expect(state().settings).toMatchObject({ enabled: false, preferences: { look: 'marker' } });
    });

    test('shows the last of several choices in quick succession, never one before again', async () => {
      const { browser, actions, state, shown } = await open();
      for (const chosen of ['marker', 'underline', 'marker'] as const) actions.change(look(chosen));
      browser.change({ type: 'everything', on: false });
      const from = shown.length;
      await expect.poll(() => browser.stored.settings.preferences.look).toBe('marker');
      await actions.addException(exception('a.example'));
      await browser.allReported();
      expect(new Set(shown.slice(from).map(({ settings }) => settings.preferences.look))).toEqual(
        new Set(['marker']),
      );
      expect(state()).toMatchObject({ settings: browser.stored.settings, pending: [] });
    });

    test('shows what is stored where a reset is refused, with what other pages change meanwhile', async () => {
      const { browser, actions, state } = await open(withRules('a.example'));
      actions.change(look('marker'));
      await browser.allReported();
      browser.refuses = true;
      const resetting = actions.reset();
      browser.change({ type: 'everything', on: false });
      await resetting;
      expect(state()).toMatchObject({ refused: 'not-stored', pending: [] });
      expect(state().settings).toEqual(browser.stored.settings);
      expect(state().settings).toMatchObject({ enabled: false, preferences: { look: 'marker' } });
    });

    test('shows what other pages change while a file is opened', async () => {
      const { browser, actions, state } = await open();
      const opening = actions.openFile([fileOf('{}', 'x.json')]);
      browser.change(look('marker'));
      await opening;
      expect(state().settings.preferences.look).toBe('marker');
    });
  },
);
