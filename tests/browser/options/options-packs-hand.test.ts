import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { axeFaults } from '../harness/axe.ts';
import { waitForRole } from '../harness/by-role.ts';
import { describeInOneBrowser } from '../harness/describe-in-browsers.ts';
import { pictureOf } from '../harness/picture.ts';
import { readAll } from '../harness/read-all.ts';
import { preferOn } from '../harness/reader-preferences.ts';
import { BAD_PACKS } from '../packs/bad-packs.ts';
import { addPack } from '../packs/pack-actions.ts';
import { largePack, MILL_PACK } from '../packs/pack-files.ts';
import {
  choosePacks,
  dropPacks,
  dropText,
  mistakes,
  NO_JSON,
  texts,
  waitForOffer,
  waitForPacks,
} from '../packs/packs-page.ts';
import { openOptions, press, said, siteOff, store } from './options-page.ts';

const MILL = JSON.stringify(MILL_PACK);
/** The words for all of them are tested without a browser. Here: a whole file, many mistakes, odd characters, an order, lines. */
const TOLD = [
  'a list',
  'a file of another program',
  'a title that turns the writing around',
  'several at once',
];
const { title: TITLE } = MILL_PACK;

const waitForFocus = (page: Page, wanted: string) =>
  expect
    .poll(() => page.evaluate(() => document.activeElement?.textContent), { timeout: 10_000 })
    .toBe(wanted);
const reason = async (page: Page) => (await texts(page, '#pack-refusal-reason')).join();

describeInOneBrowser('offering packs', (test, kind) => {
  test('all mistakes of a file are told with line and place, and nothing changes', async ({ extension }) => {
    const page = await openOptions(extension);
    await choosePacks(page, ['half.json', MILL.slice(0, 100)]);
    await waitForOffer(page, 'half.json was not added.');
    expect((await mistakes(page))[0]).toMatch(NO_JSON);

    const told: Record<string, readonly string[]> = {};
    const bad = BAD_PACKS.filter(({ name }) => TOLD.includes(name));
    expect(bad).toHaveLength(TOLD.length);
    for (const { name, text } of bad) {
      await choosePacks(page, [name, text]);
      await waitForOffer(page, `${name} was not added.`);
      told[name] = await mistakes(page);
    }
    expect(told).toEqual(Object.fromEntries(bad.map(({ name, says }) => [name, says])));
    const lines = await texts(page, '.problem-place');
    expect(lines.slice(0, 2)).toEqual(['line 3', 'line 4']);
    // A line of a table, in which no cell is to blame.
    await choosePacks(page, ['list.csv', 'name,note\nAcme,x\nDuck,"y']);
    await waitForOffer(page, 'list.csv was not added.');
    expect(await mistakes(page)).toEqual([
      'line 3: The quotes around this cell are not closed, or quotes inside it are not doubled.',
    ]);
    await waitForPacks(page);
  });

  test('what is no file for a pack is told why', async ({ extension }) => {
    const page = await openOptions(extension);
    const refused = async (heading: string, words: string) => {
      await waitForOffer(page, heading);
      expect(await reason(page)).toBe(`${words} Nothing was changed.`);
    };
    await dropPacks(page, '.pack-add', ['a.json', MILL], ['b.json', MILL]);
    await refused(
      'a.json was not added.',
      'These are 2 files. Add them one at a time, so that you see what is in each.',
    );
    await choosePacks(page, ['large.json', ' ', 10_000_001]);
    await refused('large.json was not added.', 'It is 10.1 MB in size; a pack may be 10 MB at most.');
    await choosePacks(page, ['picture.png', '\u0089PNG\0\0']);
    await refused(
      'picture.png was not added.',
      'It is not text, or not in UTF-8. A pack is a JSON file, or a table saved as CSV: save it as text, with the encoding UTF-8.',
    );
    await choosePacks(page, ['mine.json', JSON.stringify({ ...MILL_PACK, id: 'tiktok-sale-2020' })]);
    await refused(
      'mine.json was not added.',
      'It has the same id as “TikTok, Bytedance and Microsoft in August 2020”, which comes with Context Notes and cannot be replaced. Give your pack another id.',
    );
    const notes = Array.from({ length: 60 }, () => ({}));
    await choosePacks(page, ['many.json', JSON.stringify({ ...MILL_PACK, notes })]);
    await refused('many.json was not added.', 'There are 180 mistakes in it. Fix them, then try again.');
    expect(await mistakes(page)).toHaveLength(50);
    expect(await texts(page, '.more-problems')).toEqual(['… and 130 more mistakes.']);
    expect(await axeFaults(page)).toEqual([]);
    await waitForPacks(page);
  });

  test('text and links that are dropped leave the page where it is, and are looked into', async ({
    extension,
  }) => {
    const page = await openOptions(extension);
    const link = {
      'text/uri-list': 'https://a.example/mill.json',
      'text/plain': 'https://a.example/mill.json',
    };
    expect(await dropText(page, '#marks', link)).toBe(true);
    expect(await dropText(page, '#marks', { 'text/plain': MILL })).toBe(true);
    expect(await dropText(page, '#packs', link, true)).toBe(false);
    expect(await dropText(page, '.exception-tools input, .add input', link)).toBe(false);
    expect(await page.$('.pack-offer')).toBeNull();
    expect(await dropText(page, '.pack-add', link)).toBe(true);
    await waitForOffer(page, 'The pasted text was not added.');
    expect(await reason(page)).toMatch(/^It is only a web address\. Context Notes downloads nothing/);
    expect(await dropText(page, '.pack-add', { 'text/plain': MILL })).toBe(true);
    await waitForOffer(page, `Add “${TITLE}”?`);
  });

  test('a pasted text with a mistake stays, to be mended', async ({ extension }) => {
    const page = await openOptions(extension);
    await press(page, 'button', 'Paste as text');
    await page.waitForFunction(() => document.activeElement?.matches('textarea'));
    await page.keyboard.type('{ "format": 2 }');
    await press(page, 'button', 'Preview');
    await waitForOffer(page, 'The pasted text was not added.');
    await waitForFocus(page, 'The pasted text was not added.');
    expect(await page.$eval('.pack-paste textarea', (field) => field.value)).toBe('{ "format": 2 }');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.pack-offer'));
    await page.waitForFunction(() => document.activeElement?.matches('textarea'));
    await press(page, 'button', 'Preview');
    await waitForOffer(page, 'The pasted text was not added.');
    await page.focus('.pack-paste textarea');
    await page.keyboard.press('Escape');
    await waitForFocus(page, 'Paste as text');
    const isShown = () => page.$eval('.pack-paste', (form) => form.checkVisibility());
    expect(await isShown()).toBe(false);
    await waitForOffer(page, 'The pasted text was not added.');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.pack-offer'));
    // What was hidden is still there, and the browser asks before the page is left.
    const mayLeave = () =>
      page.evaluate(() => dispatchEvent(new Event('beforeunload', { cancelable: true })));
    for (let time = 0; time < 2; time += 1) {
      expect([await isShown(), await mayLeave()]).toEqual([false, false]);
      await press(page, 'button', 'Paste as text');
      await page.waitForFunction(() => document.activeElement?.matches('textarea'));
      expect(await page.$eval('.pack-paste textarea', (field) => field.value)).toBe('{ "format": 2 }');
      await press(page, 'button', 'Paste as text');
    }
    await press(page, 'button', 'Paste as text');
    await page.$eval('.pack-paste [type=button]', (cancel) => (cancel as HTMLButtonElement).click());
    await page.waitForFunction(() => !document.querySelector('.pack-paste'));
    expect(await mayLeave()).toBe(true);
  });

  test('a pasted text is there again after its preview or a file was put away, until it is added', async ({
    extension,
  }) => {
    const page = await openOptions(extension);
    await press(page, 'button', 'Paste as text');
    await page.waitForFunction(() => document.activeElement?.matches('textarea'));
    await page.keyboard.type('name,note\nRook & Sons,They make clocks.');
    const title = await waitForRole(page, 'textbox', 'Title of the list');
    await title.click({ count: 3 });
    await title.type('Firms');
    await press(page, 'button', 'Preview');
    await waitForOffer(page, 'Add “Firms”?');
    expect(await page.$eval('.pack-paste', (form) => form.checkVisibility())).toBe(false);
    await press(page, 'button', 'Cancel');
    await page.waitForFunction(() => document.activeElement?.matches('.pack-paste textarea'));
    await choosePacks(page, ['mill.pack.json', MILL]);
    await waitForOffer(page, `Add “${TITLE}”?`);
    expect(await page.$eval('.pack-paste textarea', (field) => field.value)).toMatch(/^name,note\nRook/);
    await press(page, 'button', 'Preview');
    await waitForOffer(page, 'Add “Firms”?');
    await press(page, 'button', 'Add this pack');
    await waitForFocus(page, 'Undo');
    expect(await page.$('.pack-paste')).toBeNull();
  });

  test('a file that is pasted in place of its text is looked into', async ({ extension }) => {
    const page = await openOptions(extension);
    await press(page, 'button', 'Paste as text');
    await page.waitForFunction(() => document.activeElement?.matches('textarea'));
    /** Pastes a file, with a text beside it as office programs copy both. @returns whether the field was to take it */
    const paste = (name: string, contents: string, text: string) =>
      page.evaluate(
        (name, contents, text) => {
          const clipboardData = new DataTransfer();
          clipboardData.items.add(new File([contents], name));
          if (text !== '') clipboardData.setData('text/plain', text);
          const event = new ClipboardEvent('paste', { bubbles: true, cancelable: true });
          // Firefox does not take files from its constructor.
          Object.defineProperty(event, 'clipboardData', { value: clipboardData });
          return document.activeElement?.dispatchEvent(event);
        },
        name,
        contents,
        text,
      );
    expect(await paste('table.png', '\u0089PNG\0\0', 'a table')).toBe(true);
    expect(await page.$('.pack-offer')).toBeNull();
    expect(await paste('picture.png', '\u0089PNG\0\0', '')).toBe(false);
    await waitForOffer(page, 'picture.png was not added.');
    await page.focus('textarea');
    expect(await paste('mill.json', MILL, '')).toBe(false);
    await waitForOffer(page, `Add “${TITLE}”?`);
  });

  test('reading a large pack can be stopped', async ({ extension }) => {
    const page = await openOptions(extension);
    const stopped = page.evaluate(
      () =>
        new Promise<string | undefined>((resolve) => {
          new MutationObserver((_, observer) => {
            const button = document.querySelector<HTMLElement>('.pack-reading button');
            if (!button) return;
            observer.disconnect();
            resolve(document.querySelector('.pack-reading label')?.textContent ?? undefined);
            button.click();
          }).observe(document.body, { childList: true, subtree: true });
        }),
    );
    await choosePacks(page, ['registry.json', JSON.stringify(largePack(10_000))]);
    expect(await stopped).toBe('Reading registry.json…');
    await page.waitForFunction(() => !document.querySelector('.pack-reading'));
    await choosePacks(page, ['mill.json', MILL]);
    await waitForOffer(page, `Add “${TITLE}”?`);
  });

  test('a file that misses the section does not open in place of the page', async ({ extension }) => {
    const page = await openOptions(extension);
    // A drag within the page, of which no end was told, as its source went away.
    await page.evaluate(() => dispatchEvent(new DragEvent('dragstart')));
    expect(await dropPacks(page, '[aria-labelledby=marks]', ['mill.json', MILL])).toBe(true);
    expect(await dropPacks(page, '.pack-add', ['mill.json', MILL])).toBe(true);
    await waitForOffer(page, `Add “${TITLE}”?`);
    expect(await page.$('[data-dropping=true]')).toBeNull();
  });

  test('no line of a note begins or ends with the dot between its parts', async ({ extension }) => {
    const page = await openOptions(extension);
    await choosePacks(page, ['mill.json', MILL]);
    await waitForOffer(page, `Add “${TITLE}”?`);
    const seen = new Set<boolean>();
    for (const width of [320, 900]) {
      await page.setViewport({ width, height: 640 });
      const dots = await readAll(page, '.sample-cards .card-picture', (pictures) =>
        pictures
          .flatMap(({ shadowRoot }) => [...(shadowRoot?.querySelectorAll('.origin > .separator') ?? [])])
          .map((dot) => {
            const next = dot.nextElementSibling?.getBoundingClientRect();
            const { width, bottom, right } = dot.getBoundingClientRect();
            return { isShown: width > 1, isBetween: !!next && next.top < bottom && next.left >= right - 1 };
          }),
      );
      expect(dots).toHaveLength(4);
      for (const { isShown, isBetween } of dots) {
        expect(isShown).toBe(isBetween);
        seen.add(isShown);
      }
    }
    expect(seen).toEqual(new Set([false, true]));
    if (kind === 'firefox') return;
    // With forced colours, browsers paint a plate of one colour behind texts.
    const client = await page.createCDPSession();
    await client.send('Emulation.setEmulatedMedia', {
      features: [{ name: 'forced-colors', value: 'active' }],
    });
    const dot = await page.$eval('.pack .separator', (dot) => {
      dot.scrollIntoView({ block: 'center' });
      const { left, top, width, height } = dot.getBoundingClientRect();
      return { left, top, width, height };
    });
    const picture = await pictureOf(page);
    const column = Array.from({ length: Math.floor(dot.height) }, (_, y) =>
      picture.at(Math.floor(dot.left + dot.width / 2), Math.floor(dot.top) + y).join(),
    );
    expect(new Set(column).size, column.join(' | ')).toBeGreaterThan(1);
  });

  test('files that are dropped elsewhere on the page are looked at where they belong', async ({
    extension,
  }) => {
    const page = await openOptions(extension);
    const rules = { 'a.example': { on: false } };
    const settings = JSON.stringify({ format: 'context-notes-settings', version: 2, rules });
    expect(await dropPacks(page, 'h1', ['settings.json', settings])).toBe(true);
    await page.waitForSelector('#import-preview');
    expect(await page.$('.pack-offer')).toBeNull();
    expect(await dropPacks(page, '[aria-labelledby=marks]', ['mill.json', MILL])).toBe(true);
    await waitForOffer(page, `Add “${TITLE}”?`);
    expect(await page.$('[data-dropping=true]')).toBeNull();
  });

  test('a file of settings is dropped where settings are loaded', async ({ extension }) => {
    const page = await openOptions(extension);
    const rules = { 'other.example': { on: false } };
    const settings = JSON.stringify({ format: 'context-notes-settings', version: 2, rules });
    expect(await dropPacks(page, '#backup', ['settings.json', settings])).toBe(true);
    await page.waitForSelector('#import-preview');
    expect(await page.$('.pack-offer')).toBeNull();
    expect(await page.$('[data-dropping=true]')).toBeNull();
  });

  test('the focus goes to what is new, and never gets lost', async ({ extension }) => {
    const page = await openOptions(extension);
    await choosePacks(page, ['mill.json', MILL]);
    await waitForFocus(page, `Add “${TITLE}”?`);
    await page.keyboard.press('Escape');
    await waitForFocus(page, 'Choose a file');
    await choosePacks(page, ['mill.json', MILL]);
    await waitForFocus(page, `Add “${TITLE}”?`);
    await press(page, 'button', 'Add this pack');
    await waitForFocus(page, 'Undo');
    await press(page, 'button', `Remove: ${TITLE}`);
    await waitForFocus(page, 'Restore');
    await page.keyboard.press(' ');
    await waitForFocus(page, 'Everything is as it was before.');
    await waitForPacks(page, TITLE);
    await expect.poll(() => said(page)).toBe('Everything is as it was before.');
  });

  test('what is offered stays when Escape leaves a form or clears a field elsewhere', async ({
    extension,
  }) => {
    await store(extension, siteOff('a.example'));
    const page = await openOptions(extension);
    await choosePacks(page, ['mill.json', MILL]);
    await waitForOffer(page, `Add “${TITLE}”?`);
    await press(page, 'button', 'Edit: a.example (Off)');
    await page.waitForFunction(() => document.activeElement?.id === 'edited-pattern');
    await page.keyboard.press('Escape');
    await waitForFocus(page, 'Edit');
    await page.focus('[type=search]');
    await page.keyboard.press('Escape');
    await waitForOffer(page, `Add “${TITLE}”?`);
    await page.focus('#pack-preview');
    await page.keyboard.press('Escape');
    await page.waitForFunction(() => !document.querySelector('.pack-offer'));
  });

  test('fits narrow windows and has no faults that axe finds, in the dark too', async ({ extension }) => {
    await addPack(extension, MILL_PACK);
    const page = await openOptions(extension);
    await page.setViewport({ width: 320, height: 640 });
    await preferOn(page, { colorScheme: 'dark' });
    await press(page, 'button', `Details: ${TITLE}`);
    await page.waitForSelector('.pack-names li');
    await choosePacks(page, ['mill.json', JSON.stringify({ ...MILL_PACK, version: '2.0.0' })]);
    await waitForOffer(page, `Update “${TITLE}”?`);
    const width = () => page.evaluate(() => document.documentElement.scrollWidth);
    expect(await axeFaults(page)).toEqual([]);
    expect(await width()).toBeLessThanOrEqual(320);
    await choosePacks(page, ['bad.json', JSON.stringify({ ...MILL_PACK, id: 'A b', notes: [{}] })]);
    await waitForOffer(page, 'bad.json was not added.');
    expect(await axeFaults(page)).toEqual([]);
    expect(await width()).toBeLessThanOrEqual(320);
    const small = await readAll(page, '[aria-labelledby=packs] :is(button, a, .switch-input)', (all) =>
      all
        .map((one) => ({ text: one.textContent, ...one.getBoundingClientRect().toJSON() }))
        .filter(({ width, height }) => width > 0 && (width < 24 || height < 24))
        .map(({ text }) => text),
    );
    expect(small).toEqual([]);
    await preferOn(page, {});
  });
});
