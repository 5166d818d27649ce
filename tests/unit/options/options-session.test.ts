import { describe, expect, test } from 'vitest';
import { ALL_SITES, DEFAULTS, NO_RULE, type SiteRules } from '../../../src/core/settings/settings.ts';
import { parseSettings } from '../../../src/core/settings/stored/storage-format.ts';
import type { Language } from '../../../src/core/shared/language.ts';
import type { ExampleCard } from '../../../src/platform/packs/pack-messages.ts';
import { fileOf } from '../harness/offered-packs.ts';
import { NOW, openOptions as open } from '../harness/open-options.ts';

const GONE = { name: 'mine.json', size: 9, bytes: () => Promise.reject(new Error('gone')) };

describe('the session of the options page', () => {
  test('saves no file when settings cannot be read, and shows the problem', async () => {
    const { browser, actions, state } = await open();
    browser.stored = { settings: DEFAULTS, problem: 'storage-failed', unreadable: [] };
    await actions.saveFile();
    expect(browser.files).toEqual([]);
    expect(state().stored.problem).toBe('storage-failed');
    expect(state().lastResult).toBeUndefined();
  });

  test('loads no file while settings cannot be read, and says so', async () => {
    const { browser, actions, state } = await open();
    browser.stored = parseSettings({ settings: { version: 2, enabled: 'perhaps' } });
    await actions.retry();
    await actions.openFile([fileOf('{}', 'mine.json')]);
    expect(state().file).toEqual({ type: 'locked', name: 'mine.json' });
  });

  test.each([
    ['several files', [fileOf('{}', 'mine.json'), fileOf('{}', 'other.json')], 'several'],
    ['a folder, or a file that was deleted', [GONE], 'unreadable'],
    ['a text that is not JSON', [fileOf('mine', 'mine.json')], 'not-json'],
  ])('loads not %s, and says why', async (_, files, type) => {
    const { actions, state } = await open();
    await actions.openFile(files);
    expect(state().file).toEqual({ type: 'refused', name: 'mine.json', problem: { type } });
    expect(state().progress).toBeUndefined();
  });

  test('saves no pauses that have ended', async () => {
    const ended = { ...NO_RULE, pausedUntil: NOW.getTime() - 1 };
    const rules = { 'a.example/private': ended, 'b.example': { ...NO_RULE, on: false } };
    const { browser, actions } = await open({ ...DEFAULTS, rules });
    await actions.saveFile();
    expect(JSON.parse(browser.files[0]?.text ?? '')).toMatchObject({ rules: { 'b.example': { on: false } } });
    expect(browser.files[0]?.text).not.toContain('private');
  });

  test('knows the text of a hidden note whose key an entity has too, and asks again where nobody answered', async () => {
    const key = 'pool/waldbad';
    const settings = { ...DEFAULTS, entitiesOff: [key], notesHidden: [key] };
    const { browser, state } = await open(settings, undefined, { namesFail: true });
    expect(state().notes).toEqual({});
    browser.namesFail = false;
    browser.change({ type: 'everything', on: false });
    await expect.poll(() => state().notes).toEqual({ [key]: { en: `The text of ${key}` } });
    expect(browser.askedNames).toEqual([key, key]);
    browser.change({ type: 'everything', on: true });
    expect(browser.askedNames).toEqual([key, key]);
  });

  test('brings back one of more hidden notes than cards hide, and hides it again', async () => {
    const notesHidden = Array.from({ length: 300 }, (_, at) => `n${at}`).sort();
    const { browser, actions } = await open({ ...DEFAULTS, notesHidden });
    await actions.removeException({ type: 'note', pattern: ALL_SITES, note: 'n7' });
    expect(browser.stored.settings.notesHidden).toHaveLength(299);
    await actions.undoLast();
    expect(browser.stored.settings.notesHidden).toEqual(notesHidden);
  });

  test('shows the example of a card in the language that was chosen last, whatever is answered first', async () => {
    const answers: ((example: ExampleCard) => void)[] = [];
    const readExampleCard = () => new Promise<ExampleCard>((resolve) => answers.push(resolve));
    const opened = open(DEFAULTS, undefined, { readExampleCard });
    await expect.poll(() => answers).toHaveLength(1);
    const example = (language: Language): ExampleCard => ({
      language,
      card: { tag: 'section', key: '', attributes: {}, children: [] },
      style: '',
    });
    answers[0]?.(example('en'));
    const { actions, state } = await opened;
    const [first, second] = [actions.readExample(), actions.readExample()];
    answers.at(-1)?.(example('de'));
    await second;
    expect(state().example).toMatchObject({ language: 'de' });
    answers.at(-2)?.(example('en'));
    await first;
    expect(state().example).toMatchObject({ language: 'de' });
  });

  test('shows the page while the example of a card is awaited, and without it where there is none', async () => {
    const never = new Promise<ExampleCard>(() => {});
    const { state } = await open(DEFAULTS, undefined, { readExampleCard: () => never });
    expect(state()).toMatchObject({ settings: DEFAULTS });
    expect(state().example).toBeUndefined();
    const failing = await open();
    await expect.poll(() => failing.state().example).toBe('none');
  });

  test('reports whether an exception was stored', async () => {
    const { browser, actions, state } = await open();
    const exception = { type: 'site', pattern: 'a.example', on: false } as const;
    browser.refuses = true;
    expect(await actions.addException(exception)).toBe(false);
    expect(state().refused).toBe('not-stored');
    browser.refuses = false;
    expect(await actions.addException(exception)).toBe(true);
    expect(state()).toMatchObject({ refused: undefined, lastResult: { type: 'added' } });
  });

  test('an exception in place of the opposite one changes it, and the way back leads to that one', async () => {
    const rules = { 'a.example': { ...NO_RULE, on: true, entitiesOn: ['tiktok'] } };
    const { browser, actions, state } = await open({ ...DEFAULTS, rules });
    const exception = { type: 'site', pattern: 'a.example', on: false } as const;
    await actions.addException(exception);
    expect(state().lastResult).toEqual({ type: 'edited', exception });
    expect(browser.stored.settings.rules['a.example']?.on).toBe(false);
    await actions.undoLast();
    expect(browser.stored.settings.rules).toEqual(rules);
    // What the popup has decided since stays.
    const hidden = { type: 'entity', pattern: 'a.example', entity: 'tiktok', on: false } as const;
    await actions.addException(hidden);
    await browser.allReported();
    browser.change({ type: 'entity-on-site', pattern: 'a.example', entity: 'tiktok', value: 'default' });
    await actions.undoLast();
    expect(browser.stored.settings.rules).toEqual({ 'a.example': { ...NO_RULE, on: true } });
    await actions.addException({ ...exception, on: true });
    expect(state().lastResult).toMatchObject({ type: 'added' });
  });

  test('everything that could not be reset is synced as before', async () => {
    const { browser, actions, state } = await open();
    const switched: boolean[] = [];
    browser.switchSync = async (on) => void switched.push(on);
    browser.syncChanged({ on: true });
    browser.refuses = true;
    await actions.reset();
    expect(switched).toEqual([false, true]);
    expect(state()).toMatchObject({ refused: 'not-stored', progress: undefined });
    browser.refuses = false;
    await actions.reset();
    expect(switched).toEqual([false, true, false]);
  });

  test('tells whether there was no room for a change, until the reader closes that', async () => {
    const { browser, actions, state } = await open();
    browser.refuses = true;
    for (const refusal of [
      'QuotaExceededError: no more',
      'refused',
      'Resource::kQuotaBytes quota exceeded',
    ]) {
      browser.refusal = refusal;
      await actions.addException({ type: 'site', pattern: 'a.example', on: false });
      expect(state().refused).toBe(refusal === 'refused' ? 'not-stored' : 'no-room');
    }
    // What fails next fails for another reason.
    browser.packsTurn = Promise.reject(new Error('No locks'));
    await actions.removePack('mill');
    expect(state().refused).toBe('not-stored');
    actions.closeRefusal();
    expect(state().refused).toBeUndefined();
  });

  test('gives an exception another pattern, in place of what that said, and undoes both', async () => {
    const rules = {
      'a.example': { ...NO_RULE, on: false, aliasesOff: ['MS'] },
      'b.example': { ...NO_RULE, on: true },
    };
    const { browser, actions, state } = await open({ ...DEFAULTS, rules });
    const exception = { type: 'site', pattern: 'a.example', on: false } as const;
    browser.refuses = true;
    expect(await actions.editException(exception, 'b.example')).toBe(false);
    expect([state().refused, state().settings.rules]).toEqual(['not-stored', rules]);
    browser.refuses = false;
    expect(await actions.editException(exception, 'b.example')).toBe(true);
    expect(browser.stored.settings.rules).toEqual({
      'a.example': { ...NO_RULE, aliasesOff: ['MS'] },
      'b.example': { ...NO_RULE, on: false },
    });
    expect(state()).toMatchObject({
      lastResult: { type: 'edited' },
      scrollTarget: { exception: { pattern: 'b.example' } },
    });
    await actions.undoLast();
    expect(browser.stored.settings.rules).toEqual(rules);
    expect(
      await actions.editException({ type: 'alias', pattern: 'a.example', alias: 'MS' }, 'c.example'),
    ).toBe(true);
    await actions.undoLast();
    expect(browser.stored.settings.rules).toEqual(rules);
  });

  test.each([false, true])(
    'undoes an edit, and keeps what was decided since (it replaced one: %s)',
    async (isReplacing) => {
      const off = { ...NO_RULE, on: false };
      const before: SiteRules = {
        'a.example': off,
        ...(isReplacing && { '*.a.example': { ...NO_RULE, on: true } }),
      };
      const { browser, actions } = await open({ ...DEFAULTS, rules: before });
      await actions.editException({ type: 'site', pattern: 'a.example', on: false }, '*.a.example');
      await browser.allReported();
      // In a card, and in the popup.
      browser.change({ type: 'alias-on-site', pattern: 'a.example', alias: 'TikTok', on: false });
      browser.change({ type: 'entity-on-site', pattern: '*.a.example', entity: 'microsoft', value: 'off' });
      await actions.undoLast();
      expect(browser.stored.settings.rules).toEqual({
        'a.example': { ...off, aliasesOff: ['TikTok'] },
        '*.a.example': { ...before['*.a.example'], ...NO_RULE, entitiesOff: ['microsoft'] },
      });
    },
  );

  test('undoing an edit changes no exception that was decided anew since', async () => {
    const { browser, actions } = await open({
      ...DEFAULTS,
      rules: { 'a.example': { ...NO_RULE, on: false } },
    });
    await actions.editException({ type: 'site', pattern: 'a.example', on: false }, '*.a.example');
    await browser.allReported();
    browser.change({ type: 'site', pattern: 'a.example', value: 'on' });
    browser.change({ type: 'site', pattern: '*.a.example', value: 'on' });
    await actions.undoLast();
    const on = { ...NO_RULE, on: true };
    expect(browser.stored.settings.rules).toEqual({ 'a.example': on, '*.a.example': on });
  });

  test('an edit changes what is stored, whatever the page knows of it', async () => {
    const { browser, actions } = await open({
      ...DEFAULTS,
      rules: { 'a.example': { ...NO_RULE, on: false } },
    });
    browser.change({ type: 'alias-on-site', pattern: 'a.example', alias: 'TikTok', on: false }, false);
    await actions.editException({ type: 'site', pattern: 'a.example', on: false }, 'b.example');
    expect(browser.stored.settings.rules).toEqual({
      'a.example': { ...NO_RULE, aliasesOff: ['TikTok'] },
      'b.example': { ...NO_RULE, on: false },
    });
  });

  test('closes the preview of a file when it is imported, and can undo the import', async () => {
    const { actions, state } = await open();
    const file = {
      format: 'context-notes-settings',
      version: 2,
      rules: { 'b.example': { on: false } },
    };
    await actions.openFile([fileOf(JSON.stringify(file), 'x.json')]);
    expect(state().file?.type).toBe('read');
    await actions.importFile('merge');
    expect(state().file).toBeUndefined();
    expect(state().lastResult).toEqual({ type: 'imported', name: 'x.json' });
    await actions.undoLast();
    expect(state().settings).toEqual(DEFAULTS);
    expect(state().lastResult).toEqual({ type: 'settings-restored' });
  });
});
