import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect } from 'vitest';
import { axeFaults } from '../harness/axe.ts';
import { waitForRole } from '../harness/by-role.ts';
import {
  describeInBrowsers,
  describeInOneBrowser,
  describeInTurns,
  preferablyInFirefox,
} from '../harness/describe-in-browsers.ts';
import { readAll } from '../harness/read-all.ts';
import { dropPacks } from '../packs/packs-page.ts';
import {
  choose,
  offerFile,
  openOptions,
  preferences,
  press,
  previewed,
  refuseToStore,
  said,
  siteOff,
  store,
  stored,
  waitForRows,
  waitForStored,
} from './options-page.ts';

describeInTurns('settings beyond this browser', (test, kind) => {
  test('settings go to other devices and come from them, once that is switched on', async ({ extension }) => {
    await store(extension, siteOff('a.example'));
    const page = await openOptions(extension);
    expect(await stored(extension, 'sync')).toEqual({});
    await press(page, 'switch', 'Sync settings with my other devices');
    await page.waitForFunction(() =>
      /^Last synced: /.test(document.querySelector('.sync-status')?.textContent ?? ''),
    );
    // Screen readers are not told of every time that it syncs.
    expect(await page.$('[aria-live] .sync-status')).toBeNull();
    const { head, ...parts } = await stored(extension, 'sync');
    expect(parts).toMatchObject({ 'part 0': { rules: { 'a.example': { on: false } } } });

    const { revision } = head as { revision: string };
    const other = {
      version: 2,
      revision: 'other',
      ancestors: [revision],
      parts: 1,
      settings: { preferences: { look: 'marker' } },
    };
    await store(
      extension,
      { head: other, 'part 0': { revision: 'other', rules: { 'b.example': { on: false } } } },
      'sync',
    );
    await waitForRows(page, ['b.example: Off']);
    await expect.poll(() => previewed(page)).toEqual({ 'context-notes-marker-amber': 8 });
    await press(page, 'switch', 'Sync settings with my other devices');
    await expect.poll(() => stored(extension)).not.toHaveProperty('sync');
  });

  if (kind === 'chromium') {
    test('saves all settings to a file', async ({ extension }) => {
      await store(extension, { ...siteOff('a.example'), ...preferences({ look: 'marker' }) });
      const page = await openOptions(extension);
      const folder = await mkdtemp(join(tmpdir(), 'context-notes-download-'));
      try {
        const session = await page.createCDPSession();
        await session.send('Browser.setDownloadBehavior', {
          behavior: 'allow',
          downloadPath: folder,
          eventsEnabled: true,
        });
        const done = new Promise<void>((resolve) => {
          session.on('Browser.downloadProgress', ({ state }) => state === 'completed' && resolve());
        });
        await press(page, 'button', 'Save to a file');
        await done;
        const name = (await said(page)).replace('Download started: ', '');
        expect(JSON.parse(await readFile(join(folder, name), 'utf8'))).toMatchObject({
          format: 'context-notes-settings',
          version: 2,
          settings: { preferences: { look: 'marker' } },
          rules: { 'a.example': { on: false } },
        });
      } finally {
        await rm(folder, { recursive: true, force: true });
      }
    });
  }
});

// Chromium reports what is stored before it says that it is stored, Firefox after.
describeInBrowsers('resetting all settings', (test) => {
  test('puts everything back at once, whatever was decided before it, and can be undone exactly', async ({
    extension,
  }) => {
    await store(extension, preferences({ colour: 'violet' }));
    const page = await openOptions(extension);
    await choose(page, 'Look', 'Highlighter');
    await (await waitForRole(page, 'textbox', 'Site or page')).type('a.example');
    await page.keyboard.press('Enter');
    await waitForRows(page, ['a.example: Off']);
    const all = { ...siteOff('a.example'), ...preferences({ look: 'marker', colour: 'violet' }) };
    await waitForStored(extension, all);
    await press(page, 'button', 'Reset everything');
    await waitForStored(extension, {});
    await expect.poll(() => previewed(page)).toEqual({ 'context-notes-underline-amber': 8 });
    await waitForRows(page, []);
    await press(page, 'button', 'Undo');
    await waitForStored(extension, all);
    await expect.poll(() => previewed(page)).toEqual({ 'context-notes-marker-violet': 8 });
    await waitForRows(page, ['a.example: Off']);
  });
});

describeInOneBrowser(preferablyInFirefox('all settings at once'), (test) => {
  test('unreadable settings lock the page until the reader starts afresh', async ({ extension }) => {
    await store(extension, { settings: { version: 2, enabled: 'perhaps' } });
    const page = await openOptions(extension);
    const locked = () =>
      readAll(page, 'main :is(input:not([type=search], [type=file]), select, .row button)', (all) =>
        all.every((one) => one.matches(':disabled')),
      );
    expect(await locked()).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    const file = JSON.stringify({ format: 'context-notes-settings', version: 2, settings: {} });
    for (const section of ['marks', 'backup']) {
      expect(await dropPacks(page, `[aria-labelledby=${section}]`, ['mine.json', file])).toBe(true);
      const told = await page.waitForSelector('[aria-labelledby=backup] .notice');
      expect(await told?.evaluate((one) => one.textContent)).toBe(
        'mine.json was not loaded.First start with default settings (top of this page), then load the file.Close',
      );
      await press(page, 'button', 'Close');
      await page.waitForFunction(() => !document.querySelector('[aria-labelledby=backup] .notice'));
    }
    await press(page, 'button', 'Start with default settings');
    await expect.poll(locked).toBe(false);
  });

  test('a file is previewed, then added or put in place, and that can be undone', async ({ extension }) => {
    const mine = { ...siteOff('a.example'), ...preferences({ colour: 'rose' }) };
    await store(extension, mine);
    const page = await openOptions(extension);
    const file = {
      format: 'context-notes-settings',
      version: 2,
      settings: {},
      rules: { 'b.example': { on: false } },
    };
    const offer = (name: string, contents: unknown) => offerFile(page, name, contents);
    await offer('bad.json', { ...file, rules: { 'b.example': { on: 1 } } });
    const notice = await page.waitForSelector('.notice');
    expect(await notice?.evaluate((one) => one.textContent)).toBe(
      'bad.json was not loaded.rules["b.example"].on: expected true or false, found 1. Nothing was changed.Close',
    );
    await press(page, 'button', 'Close');
    expect(await page.$('.notice')).toBeNull();
    expect(await stored(extension)).toEqual(mine);

    await offer('good.json', file);
    await page.waitForSelector('.import-preview');
    const changes = await readAll(page, '.import-mode dd', (all) => all.map((one) => one.textContent));
    expect(changes).toEqual(['1 new', 'no change', '1 new, 1 removed', '1 removed']);
    expect(await axeFaults(page)).toEqual([]);
    await press(page, 'button', 'Add to mine');
    await waitForStored(extension, { ...mine, ...siteOff('b.example') });
    await press(page, 'button', 'Undo');
    await waitForStored(extension, mine);
    await offer('good.json', file);
    await press(page, 'button', 'Replace mine');
    await waitForStored(extension, siteOff('b.example'));
  });

  test('a change that the browser does not store is taken back, and the page says so', async ({
    extension,
  }) => {
    const page = await openOptions(extension);
    await refuseToStore(page);
    await press(page, 'switch', 'Show the number of mentions');
    await page.waitForSelector('.notice');
    expect(await page.$eval('.notice-title', (title) => title.textContent)).toBe(
      'This change was not saved.',
    );
    expect(await page.$eval('[role=switch]', (one) => (one as HTMLInputElement).checked)).toBe(true);
  });
});
