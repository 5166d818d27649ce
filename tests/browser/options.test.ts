import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForRole } from './harness/by-role.ts';
import { describeInBrowsers } from './harness/describe-in-browsers.ts';
import type { ExtensionBrowser } from './harness/extension.ts';
import { waitForMarks } from './harness/marks.ts';
import { preferOn } from './harness/reader-preferences.ts';

const PAGE = 'src/options/index.html';
type Items = Record<string, unknown>;

async function openOptions(extension: ExtensionBrowser, address = ''): Promise<Page> {
  const page = await extension.extensionPage(PAGE + address);
  await page.waitForSelector('main');
  return page;
}

async function store(
  extension: ExtensionBrowser,
  items: Items,
  area: 'local' | 'sync' = 'local',
): Promise<void> {
  await (await extension.helper()).evaluate(
    async (json, area) => await chrome.storage[area].set(JSON.parse(json)),
    JSON.stringify(items),
    area,
  );
}

async function stored(extension: ExtensionBrowser, area: 'local' | 'sync' = 'local'): Promise<Items> {
  const json = await (await extension.helper()).evaluate(
    async (area) => JSON.stringify(await chrome.storage[area].get()),
    area,
  );
  return JSON.parse(json);
}

const waitForStored = (extension: ExtensionBrowser, items: Items) =>
  expect.poll(() => stored(extension), { timeout: 10_000 }).toEqual(items);
const preferences = (changed: Items): Items => ({ settings: { version: 2, preferences: changed } });
const siteOff = (host: string): Items => ({
  [`site ${host}`]: { version: 2, rules: { [host]: { on: false } } },
});

/** Chooses or switches by keyboard what a screen reader would find under this name. */
async function press(page: Page, role: string, name: string): Promise<void> {
  const control = await waitForRole(page, role, name);
  await control.focus();
  await page.keyboard.press(' ');
}

/** A radio button by the name of its group and its own. */
async function choose(page: Page, group: string, name: string): Promise<void> {
  const fieldset = await waitForRole(page, 'group', group);
  const radio = await waitForRole(fieldset, 'radio', name);
  await radio.focus();
  await page.keyboard.press(' ');
}

const rows = (page: Page) =>
  page.$$eval('table.exceptions tbody:not(.gap) tr', (rows) =>
    rows.map((row) =>
      [...row.children]
        .slice(0, 2)
        .map((cell) => cell.textContent)
        .join(': '),
    ),
  );
const waitForRows = (page: Page, wanted: string[]) =>
  expect.poll(() => rows(page), { timeout: 10_000 }).toEqual(wanted);
const status = (page: Page) => page.$eval('.count', (line) => line.textContent);
const said = (page: Page) =>
  page.$$eval('.done span', (lines) => lines.map((line) => line.textContent).join());

async function faultsIn(page: Page): Promise<unknown> {
  const axe = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');
  return await page.evaluate(
    `${axe}; axe.run().then(({ violations }) => violations.map((v) => [v.help, v.nodes.map((n) => n.html)]))`,
  );
}

/** Marks in the preview: how many ranges there are under each highlight name. */
const previewed = (page: Page) =>
  page.evaluate(() => {
    const names = ['underline', 'marker'].flatMap((look) =>
      ['amber', 'teal', 'violet', 'rose'].map((colour) => `context-notes-${look}-${colour}`),
    );
    return Object.fromEntries(
      names.flatMap((name) => {
        const size = CSS.highlights.get(name)?.size;
        return size ? [[name, size]] : [];
      }),
    );
  });

describeInBrowsers('options page', (test, kind) => {
  test('each choice is stored, and shows in the preview', async ({ extension }) => {
    const page = await openOptions(extension);
    expect(await previewed(page)).toEqual({ 'context-notes-underline-amber': 8 });
    await choose(page, 'Look', 'Highlighter');
    await choose(page, 'Colour', 'Teal');
    await expect.poll(() => previewed(page)).toEqual({ 'context-notes-marker-teal': 8 });
    await (await page.$('summary'))?.click();
    await choose(page, 'Colour of TikTok', 'Rose');
    await choose(page, 'How many', 'First on the page');
    await expect
      .poll(() => previewed(page))
      .toEqual({ 'context-notes-marker-teal': 4, 'context-notes-marker-rose': 2 });
    await choose(page, 'How long the pointer rests before a card opens', 'Long');
    await press(page, 'switch', 'Show the number of mentions');
    await press(page, 'switch', 'Mark names on their own sites too');
    await waitForStored(
      extension,
      preferences({
        look: 'marker',
        colour: 'teal',
        entityColours: { tiktok: 'rose' },
        density: 'page',
        delay: 'long',
        badge: false,
        ownSites: 'marked',
      }),
    );
    await choose(page, 'Colour of TikTok', 'Like the others');
    await choose(page, 'Look', 'No marks');
    await expect.poll(() => previewed(page)).toEqual({});
  });

  test('the language of the page changes at once', async ({ extension }) => {
    const page = await openOptions(extension);
    await choose(page, 'Language of cards and pages', 'Deutsch (German)');
    await waitForRole(page, 'heading', 'Ausnahmen');
    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'de',
      'Einstellungen – Context Notes',
    ]);
    await choose(page, 'Sprache der Karten und Seiten', 'Wie im Browser');
    await waitForRole(page, 'heading', 'Exceptions');
    await waitForStored(extension, {});
  });

  test('lists every decision on one line; one is undone and restored by keyboard', async ({ extension }) => {
    const all = {
      'site a.example': {
        version: 2,
        rules: {
          'a.example': { on: false, entitiesOff: ['microsoft'], aliasesOff: ['Tik Tok'] },
          '*.a.example': { entitiesOn: ['tiktok'] },
          'a.example/news/*': { pausedUntil: 4_000_000_000_000 },
        },
      },
      ...siteOff('b.example'),
    };
    await store(extension, all);
    const page = await openOptions(extension);
    const first = await rows(page);
    expect(first.map((row) => row.replace(/until .*/, 'until …'))).toEqual([
      'a.example: Off',
      'a.example: Microsoft hidden',
      'a.example: “Tik Tok” means something else',
      '*.a.example: TikTok shown',
      'a.example/news/*: Paused until …',
      'b.example: Off',
    ]);
    await press(page, 'button', 'Undo: a.example: Microsoft hidden');
    await expect.poll(() => rows(page)).toHaveLength(5);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Undo: a.example: “Tik Tok” means something else',
    );
    await expect.poll(() => said(page)).toBe('Undone: a.example: Microsoft hidden');
    await press(page, 'button', 'Restore');
    await waitForRows(page, first);
    await waitForStored(extension, all);
  });

  test('filters, undoes what is shown, and restores it', async ({ extension }) => {
    const all = { ...siteOff('a.example'), ...siteOff('b.example'), ...siteOff('a.test') };
    await store(extension, all);
    const page = await openOptions(extension);
    await (await waitForRole(page, 'searchbox', 'Filter')).type('.example off');
    await waitForRows(page, ['a.example: Off', 'b.example: Off']);
    expect(await status(page)).toBe('2 of 3 exceptions');
    await press(page, 'button', 'Undo the 2 shown');
    await waitForStored(extension, siteOff('a.test'));
    await expect.poll(() => said(page)).toBe('2 exceptions undone');
    await press(page, 'button', 'Restore');
    await waitForStored(extension, all);
    await (await waitForRole(page, 'searchbox', 'Filter')).type(' nowhere');
    await press(page, 'button', 'Show all exceptions');
    await expect.poll(() => rows(page)).toHaveLength(3);
  });

  test('an exception is added by hand; what is no pattern is told so', async ({ extension }) => {
    const page = await openOptions(extension);
    const field = await waitForRole(page, 'textbox', 'Site or page');
    const told = () => page.$eval('.told', (line) => line.textContent);
    await field.type('*');
    await expect.poll(told).toContain('every page there is');
    await page.keyboard.press('Enter');
    expect(await rows(page)).toEqual([]);
    await field.type('.Example.com');
    await expect.poll(told).toBe('Means example.com and all its subdomains.');
    await (await waitForRole(page, 'combobox', 'What shall hold there')).select('off microsoft');
    await press(page, 'button', 'Add');
    await waitForRows(page, ['*.example.com: Microsoft hidden']);
    await waitForStored(extension, {
      'site example.com': { version: 2, rules: { '*.example.com': { entitiesOff: ['microsoft'] } } },
    });
  });

  test('an exception holds in open pages at once', async ({ extension, server }) => {
    const site = await extension.openPage(server.add('/', '<p>TikTok and Microsoft</p>'));
    await waitForMarks(site, 2);
    const page = await openOptions(extension);
    const { host } = new URL(server.origin);
    await (await waitForRole(page, 'textbox', 'Site or page')).type(host);
    await page.keyboard.press('Enter');
    await waitForMarks(site, 0);
    await press(page, 'button', `Undo: ${host}: Off`);
    await waitForMarks(site, 2);
  });

  test('shows what is changed elsewhere, and an address can ask for a site', async ({ extension }) => {
    const page = await openOptions(extension, '#exceptions=b.example');
    await store(extension, {
      ...siteOff('a.example'),
      ...siteOff('b.example'),
      ...preferences({ look: 'marker' }),
    });
    await waitForRows(page, ['b.example: Off']);
    expect(await status(page)).toBe('1 of 2 exceptions');
    await expect.poll(() => previewed(page)).toEqual({ 'context-notes-marker-amber': 8 });
  });

  test('reset puts everything back, and can be undone exactly', async ({ extension }) => {
    const all = { ...siteOff('a.example'), ...preferences({ colour: 'violet' }) };
    await store(extension, all);
    const page = await openOptions(extension);
    await press(page, 'button', 'Reset everything');
    await waitForStored(extension, {});
    await press(page, 'button', 'Undo');
    await waitForStored(extension, all);
  });

  test('a change that the browser does not store is taken back, and the page says so', async ({
    extension,
  }) => {
    const page = await openOptions(extension);
    await page.evaluate(() => {
      const api = Reflect.get(globalThis, 'browser') ?? chrome;
      Object.defineProperty(api.storage.local, 'set', { value: () => Promise.reject(new Error('full')) });
    });
    await press(page, 'switch', 'Show the number of mentions');
    await page.waitForSelector('.notice');
    expect(await page.$eval('.notice-title', (title) => title.textContent)).toBe(
      'This change was not saved.',
    );
    expect(await page.$eval('[role=switch]', (one) => (one as HTMLInputElement).checked)).toBe(true);
  });

  test('unreadable settings lock the page until the reader starts afresh', async ({ extension }) => {
    await store(extension, { settings: { version: 2, enabled: 'perhaps' } });
    const page = await openOptions(extension);
    const locked = () =>
      page.$$eval('main :is(input:not([type=search], [type=file]), select, .row button)', (all) =>
        all.every((one) => one.matches(':disabled')),
      );
    expect(await locked()).toBe(true);
    expect(await faultsIn(page)).toEqual([]);
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
    const offer = (name: string, contents: unknown) =>
      page.evaluate(
        (name, text) => {
          const input = document.querySelector<HTMLInputElement>('input[type=file]');
          const chosen = new DataTransfer();
          chosen.items.add(new File([text], name));
          if (input) input.files = chosen.files;
          input?.dispatchEvent(new Event('change', { bubbles: true }));
        },
        name,
        JSON.stringify(contents),
      );
    await offer('bad.json', { ...file, rules: { 'b.example': { on: 1 } } });
    const notice = await page.waitForSelector('.notice');
    expect(await notice?.evaluate((one) => one.textContent)).toBe(
      'bad.json was not loaded.rules["b.example"].on: here should be true or false, but there is 1. Nothing was changed.',
    );
    expect(await stored(extension)).toEqual(mine);

    await offer('good.json', file);
    await page.waitForSelector('.file-preview');
    const changes = await page.$$eval('.way dd', (all) => all.map((one) => one.textContent));
    expect(changes).toEqual(['1 new', 'no change', '1 new, 1 removed', '1 removed']);
    expect(await faultsIn(page)).toEqual([]);
    await press(page, 'button', 'Add to mine');
    await waitForStored(extension, { ...mine, ...siteOff('b.example') });
    await press(page, 'button', 'Undo');
    await waitForStored(extension, mine);
    await offer('good.json', file);
    await press(page, 'button', 'Replace mine');
    await waitForStored(extension, siteOff('b.example'));
  });

  test('settings go to other devices and come from them, once that is switched on', async ({ extension }) => {
    await store(extension, siteOff('a.example'));
    const page = await openOptions(extension);
    expect(await stored(extension, 'sync')).toEqual({});
    await press(page, 'switch', 'Keep in step with my other devices');
    await page.waitForFunction(() =>
      /^In step since/.test(document.querySelector('.standing')?.textContent ?? ''),
    );
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
    await press(page, 'switch', 'Keep in step with my other devices');
    await expect.poll(() => stored(extension)).not.toHaveProperty('sync');
  });

  test('lists the keyboard shortcuts and leads to where they are changed', async ({ extension }) => {
    const page = await openOptions(extension);
    const keys = await page.$$eval('.keys tbody tr', (rows) => rows.map((row) => row.textContent));
    expect(keys[0]).toMatch(/^Go to the next name and open its card(Alt\+Page ?Down)$/);
    await press(page, 'button', 'Change keys in the browser');
    // Firefox does not tell tests of its own pages.
    if (kind === 'chromium') {
      const { browser } = extension.launched;
      await browser.waitForTarget((target) => target.url().startsWith('chrome://extensions/shortcuts'), {
        timeout: 10_000,
      });
    }
    expect(await page.$('.keys ~ div .notice')).toBeNull();
  });

  test('has no accessibility faults that axe finds, light and dark, wide and narrow', async ({
    extension,
  }) => {
    const many = Object.assign({}, ...Array.from({ length: 300 }, (_, at) => siteOff(`site-${at}.example`)));
    for (const [items, colorScheme] of [
      [{}, 'light'],
      [siteOff('a.example'), 'dark'],
      [many, 'light'],
    ] as const) {
      await store(extension, items);
      const page = await openOptions(extension);
      await preferOn(page, { colorScheme });
      expect(await faultsIn(page)).toEqual([]);
      await page.setViewport({ width: 320, height: 640 });
      expect(await faultsIn(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await preferOn(page, {});
      await page.close();
    }
  });

  test('every control is reached by the tabulator key, in the order of the page, and shows its focus', async ({
    extension,
  }) => {
    await store(extension, siteOff('a.example'));
    const page = await openOptions(extension);
    const reached: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const { activeElement } = document;
        const shown = activeElement?.matches('[type=radio]') ? activeElement.closest('label') : activeElement;
        const outlined = shown ? getComputedStyle(shown).outlineStyle !== 'none' : false;
        return activeElement === document.body
          ? ''
          : `${activeElement?.closest('section, nav')?.getAttribute('aria-labelledby') ?? 'nav'}${outlined ? '' : ' unseen'}`;
      });
      if (at === '') break;
      if (reached.at(-1) !== at) reached.push(at);
    }
    expect(reached.slice(0, 9)).toEqual([
      'nav',
      'marks',
      'cards',
      'language',
      'toolbar',
      'ownSites',
      'keyboard',
      'exceptions',
      'yours',
    ]);
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
        const name = (await said(page)).replace('Saved as ', '');
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

    test('ten thousand exceptions: scrolling and filtering hold nothing up', async ({ extension }) => {
      await store(
        extension,
        Object.assign({}, ...Array.from({ length: 10_000 }, (_, at) => siteOff(`site-${at}.example`))),
      );
      const page = await openOptions(extension);
      expect(await page.$eval('table.exceptions', (table) => table.getAttribute('aria-rowcount'))).toBe(
        '10001',
      );
      expect((await rows(page)).length).toBeLessThan(60);
      await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
      await page.evaluate(async () => {
        const box = document.querySelector('.exceptions-box');
        for (let step = 0; box && step < 30; step += 1) {
          box.scrollTop = step * 14_000;
          await new Promise((drawn) => requestAnimationFrame(drawn));
        }
      });
      expect((await rows(page)).length).toBeGreaterThan(10);
      const filter = await waitForRole(page, 'searchbox', 'Filter');
      await filter.type('site-999');
      await expect.poll(() => status(page)).toBe('11 of 10,000 exceptions');
      const longest = longestTask(await page.tracing.stop());
      expect(longest).toBeGreaterThan(0);
      expect(longest).toBeLessThan(50);
    });
  }
});

interface TraceEvent {
  name: string;
  ph: string;
  pid: number;
  tid: number;
  tdur?: number;
  args: { name?: string };
}

/** The most processor time that one task of a page took, in milliseconds: what other processes do does not count. */
function longestTask(trace: Uint8Array | undefined): number {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  const threads = new Map(
    traceEvents
      .filter(({ name }) => name === 'thread_name')
      .map(({ pid, tid, args }) => [`${pid} ${tid}`, args.name]),
  );
  const tasks = traceEvents.filter(
    ({ name, ph, pid, tid }) =>
      /RunTask/.test(name) && ph === 'X' && threads.get(`${pid} ${tid}`) === 'CrRendererMain',
  );
  return Math.max(0, ...tasks.map(({ tdur = 0 }) => tdur / 1000));
}
