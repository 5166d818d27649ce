import { expect } from 'vitest';
import { axeFaults } from '../harness/axe.ts';
import { waitForRole } from '../harness/by-role.ts';
import { describeInOneBrowser, preferablyInFirefox } from '../harness/describe-in-browsers.ts';
import { waitForMarks } from '../harness/marks.ts';
import { readAll } from '../harness/read-all.ts';
import {
  choose,
  openOptions,
  preferences,
  press,
  previewed,
  rows,
  said,
  siteOff,
  status,
  store,
  waitForRows,
  waitForStored,
} from './options-page.ts';

describeInOneBrowser(preferablyInFirefox('options page'), (test) => {
  test('each choice is stored, and shows in the preview', async ({ extension }) => {
    const page = await openOptions(extension);
    expect(await previewed(page)).toEqual({ 'context-notes-underline-amber': 8 });
    await choose(page, 'Look', 'Highlighter');
    await choose(page, 'Colour', 'Teal');
    await expect.poll(() => previewed(page)).toEqual({ 'context-notes-marker-teal': 8 });
    await (await page.$('summary'))?.click();
    await choose(page, 'Colour of TikTok', 'Rose');
    await choose(page, 'Which mentions are marked', 'First on the page');
    await expect
      .poll(() => previewed(page))
      .toEqual({ 'context-notes-marker-teal': 4, 'context-notes-marker-rose': 2 });
    const pictured = () =>
      readAll(page, '.card-picture', (hosts) =>
        hosts.map((host) => {
          const card = host.shadowRoot?.querySelector('.card');
          const text = card?.querySelector('.text');
          const scheme = card && getComputedStyle(card).colorScheme;
          return `${card?.querySelectorAll('[data-note]').length} ${scheme} ${text && getComputedStyle(text).fontSize}`;
        }),
      );
    await expect.poll(pictured).toEqual(['3 light 13.5px', '3 dark 13.5px']);
    await choose(page, 'Light or dark', 'Dark');
    await choose(page, 'Text size', 'Large');
    await expect.poll(pictured).toEqual(['3 dark 16px', '3 dark 16px']);
    await choose(page, 'How long the pointer rests before a card opens', 'Long');
    await choose(page, 'What opens a card', 'Only a click on a name');
    await choose(page, 'Where a card opens', 'Right edge of the window');
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
        opening: 'click',
        place: 'right',
        theme: 'dark',
        textSize: 'large',
        badge: false,
        ownSites: 'marked',
      }),
    );
    await choose(page, 'Colour of TikTok', 'Same as the others');
    await choose(page, 'Look', 'No marks');
    await expect.poll(() => previewed(page)).toEqual({});
  });

  test('an exception holds in open pages at once', async ({ extension, server }) => {
    const site = await extension.openPage(server.add('/', '<p>TikTok and Microsoft</p>'));
    await waitForMarks(site, 2);
    const page = await openOptions(extension);
    const { host } = new URL(server.origin);
    await (await waitForRole(page, 'textbox', 'Site or page')).type(host);
    await page.keyboard.press('Enter');
    await waitForMarks(site, 0);
    await press(page, 'button', `Undo: ${host} (Off)`);
    await waitForMarks(site, 2);
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
      '*.a.example: TikTok marked',
      'a.example/news/*: Paused until …',
      'b.example: Off',
    ]);
    await press(page, 'button', 'Undo: a.example (Microsoft hidden)');
    await expect.poll(() => rows(page)).toHaveLength(5);
    expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(
      'Undo: a.example (“Tik Tok” means something else)',
    );
    await expect.poll(() => said(page)).toBe('Undone: a.example (Microsoft hidden)');
    await press(page, 'button', 'Restore');
    await waitForRows(page, first);
    await waitForStored(extension, all);
  });

  test('a double click undoes one exception, not the one that comes under the pointer as well', async ({
    extension,
  }) => {
    const [first, second, third] = ['a.example', 'b.example', 'c.example'].map(siteOff);
    await store(extension, { ...first, ...second, ...third });
    const page = await openOptions(extension);
    const undo = await waitForRole(page, 'button', 'Undo: a.example (Off)');
    await undo.scrollIntoView();
    await undo.click({ count: 2 });
    await expect.poll(() => said(page)).toBe('Undone: a.example (Off)');
    expect(await rows(page)).toEqual(['b.example: Off', 'c.example: Off']);
    await waitForStored(extension, { ...second, ...third });
  });

  test('the buttons of the table take no more room than they need, in any language', async ({
    extension,
  }) => {
    await store(extension, siteOff('a.example'));
    const page = await openOptions(extension);
    /** Pixels beside the buttons of a row that are neither space of the cell nor between them. */
    const unused = () =>
      page.$eval('table.exceptions td:nth-child(3)', (cell) => {
        const [first, last] = [cell.firstElementChild, cell.lastElementChild];
        const used = (last?.getBoundingClientRect().right ?? 0) - (first?.getBoundingClientRect().left ?? 0);
        const { paddingLeft, paddingRight, width } = getComputedStyle(cell);
        return (
          Number.parseFloat(width) - used - Number.parseFloat(paddingLeft) - Number.parseFloat(paddingRight)
        );
      });
    expect(await unused()).toBeLessThan(2);
    await choose(page, 'Language of cards and pages', 'Deutsch (German)');
    await waitForRole(page, 'button', 'Rückgängig: a.example (Aus)');
    expect(await unused()).toBeLessThan(2);
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
    const told = () => page.$eval('.message', (line) => line.textContent);
    await field.type('*');
    await expect.poll(told).toContain('every page. To turn');
    await page.keyboard.press('Enter');
    expect(await rows(page)).toEqual([]);
    await field.type('.Example.com');
    await expect.poll(told).toBe('Applies to example.com and all its subdomains.');
    await (await waitForRole(page, 'combobox', 'What should apply there')).select('off microsoft');
    await press(page, 'button', 'Add');
    await waitForRows(page, ['*.example.com: Microsoft hidden']);
    await waitForStored(extension, {
      'site example.com': { version: 2, rules: { '*.example.com': { entitiesOff: ['microsoft'] } } },
    });
  });

  test('an exception gets another pattern in its row; those of one site stand under its name', async ({
    extension,
  }) => {
    const rules = { 'a.example': { on: false }, 'a.example/news': { entitiesOff: ['microsoft'] } };
    const all = { 'site a.example': { version: 2, rules }, ...siteOff('b.example') };
    await store(extension, all);
    const page = await openOptions(extension);
    const first = ['a.example: Off', 'a.example/news: Microsoft hidden', 'b.example: Off'];
    await waitForRows(page, first);
    const heading = await waitForRole(page, 'rowheader', 'a.example 2 exceptions');
    expect(await heading.evaluate((cell) => cell.closest('tr')?.nextElementSibling?.textContent)).toContain(
      'a.exampleOff',
    );
    const focused = () => page.evaluate(() => document.activeElement?.getAttribute('aria-label'));

    await press(page, 'button', 'Edit: a.example/news (Microsoft hidden)');
    const form = await waitForRole(page, 'form', 'Edit: a.example/news (Microsoft hidden)');
    const field = await waitForRole(form, 'textbox', 'Site or page');
    // Selected, so that typing replaces it.
    await page.keyboard.type('news.*.example');
    await page.keyboard.press('Enter');
    await expect.poll(() => form.evaluate((form) => form.textContent)).toContain('a * can only come first');
    expect(await axeFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await waitForRows(page, first);
    expect(await focused()).toBe('Edit: a.example/news (Microsoft hidden)');
    expect(await field.evaluate((input) => input.isConnected)).toBe(false);

    await page.keyboard.press('Enter');
    await waitForRole(page, 'form', 'Edit: a.example/news (Microsoft hidden)');
    await page.keyboard.type('B.example/live/*');
    await page.keyboard.press('Enter');
    await waitForRows(page, ['a.example: Off', 'b.example: Off', 'b.example/live/*: Microsoft hidden']);
    await waitForStored(extension, {
      ...siteOff('a.example'),
      'site b.example': {
        version: 2,
        rules: { 'b.example': { on: false }, 'b.example/live/*': { entitiesOff: ['microsoft'] } },
      },
    });
    await expect.poll(focused).toBe('Edit: b.example/live/* (Microsoft hidden)');
    await expect.poll(() => said(page)).toBe('Changed: b.example/live/* (Microsoft hidden)');
    const result = await page.$('.result-line button');
    await result?.click();
    await waitForRows(page, first);
    await waitForStored(extension, all);
  });

  test('offers the whole site or the page without its query for a pasted address', async ({ extension }) => {
    const page = await openOptions(extension);
    const field = await waitForRole(page, 'textbox', 'Site or page');
    const value = () => field.evaluate((input) => (input instanceof HTMLInputElement ? input.value : ''));
    await field.type('https://www.a.example/news/today?from=mail&id=77#top');
    await press(page, 'button', 'The page a.example/news/today');
    await expect.poll(value).toBe('a.example/news/today');
    expect(await field.evaluate((input) => document.activeElement === input)).toBe(true);
    expect(await page.$('.address-choices')).toBeNull();
    await page.keyboard.type('?x');
    await press(page, 'button', 'The whole site a.example');
    await expect.poll(value).toBe('a.example');
    await page.keyboard.press('Enter');
    await waitForRows(page, ['a.example: Off']);
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
});
