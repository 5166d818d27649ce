import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForRole } from '../harness/by-role.ts';
import { describeInOneBrowser, preferablyInFirefox } from '../harness/describe-in-browsers.ts';
import { readAll } from '../harness/read-all.ts';
import {
  offerFile,
  openOptions,
  press,
  refuseToStore,
  rows,
  said,
  siteOff,
  status,
  store,
} from './options-page.ts';

/** What has the focus: its label, or its words. */
const focused = (page: Page) =>
  page.evaluate(() => {
    const { activeElement: one } = document;
    if (one === null || one === document.body) return 'nothing';
    const label = one instanceof HTMLInputElement ? one.labels?.[0]?.textContent : undefined;
    return label ?? one.getAttribute('aria-label') ?? one.textContent;
  });
const waitForFocus = (page: Page, wanted: string) =>
  expect.poll(() => focused(page), { timeout: 10_000 }).toBe(wanted);

/** Makes what the page stores wait for a call of its global function `goOn`. */
const storeLater = (page: Page, call: 'set' | 'remove' = 'set') =>
  page.evaluate((call) => {
    const { local } = (Reflect.get(globalThis, 'browser') ?? chrome).storage;
    const store = local[call];
    const later = (given: unknown) =>
      new Promise((resolve) =>
        Reflect.set(globalThis, 'goOn', () => resolve(Reflect.apply(store, local, [given]))),
      );
    Object.defineProperty(local, call, { value: later });
  }, call);

describeInOneBrowser(preferablyInFirefox('the focus on the options page'), (test) => {
  test('stays with a long table that scrolls the focused row away', async ({ extension }) => {
    const many = Array.from({ length: 300 }, (_, at) => siteOff(`site-${at}.example`));
    await store(extension, Object.assign({}, ...many));
    const page = await openOptions(extension);
    await page.waitForSelector('.exceptions-box[data-long="true"]');
    const first = await waitForRole(page, 'button', 'Undo: site-0.example (Off)');
    await first.focus();
    // Firefox still scrolls to what has got the focus.
    const before = await page.evaluate(async () => {
      for (let last = Number.NaN; last !== scrollY; ) {
        last = scrollY;
        for (let frame = 0; frame < 3; frame += 1)
          await new Promise<unknown>((next) => requestAnimationFrame(next));
      }
      return scrollY;
    });
    await page.$eval('.exceptions-box', (box) => box.scrollTo(0, box.scrollHeight));
    await page.waitForFunction(() => !document.querySelector('[data-index="0"]'));
    await waitForFocus(page, 'List of exceptions');
    expect(await page.evaluate(() => scrollY)).toBe(before);

    // What is typed into the form of a row stays, too.
    // As often as it takes: Firefox may still scroll back to the letter that was typed last.
    const scrollTo = (row: number) =>
      page.waitForFunction(
        (row) => {
          const box = document.querySelector('.exceptions-box');
          box?.scrollTo(0, row > 0 ? box.scrollHeight : 0);
          return document.querySelector(`[data-index="${row}"]`);
        },
        {},
        row,
      );
    await scrollTo(0);
    await press(page, 'button', 'Edit: site-0.example (Off)');
    // Typing replaces what is selected.
    await page.waitForFunction(() => document.activeElement?.id === 'edited-pattern');
    await page.keyboard.type('typed.example');
    await scrollTo(299);
    await waitForFocus(page, 'List of exceptions');
    await scrollTo(0);
    expect(await page.$eval('#edited-pattern', (field) => (field as HTMLInputElement).value)).toBe(
      'typed.example',
    );
    await waitForFocus(page, 'List of exceptions');
  });

  test('goes to the next row of a group of two, whose heading goes with the first', async ({ extension }) => {
    const rules = { 'a.example': { on: false, aliasesOff: ['MS'] } };
    await store(extension, { 'site a.example': { version: 2, rules }, ...siteOff('b.example') });
    const page = await openOptions(extension);
    // A heading counts for the rows of its own part of the table.
    const parts = () => readAll(page, '.exceptions tbody', (all) => all.map((one) => one.childElementCount));
    expect(await parts()).toEqual([3, 1]);
    await (await waitForRole(page, 'button', 'Undo: a.example (Off)')).focus();
    await page.keyboard.press(' ');
    await waitForFocus(page, 'Undo: a.example (“MS” means something else)');
    expect(await parts()).toEqual([1, 1]);
  });

  test('goes to the way back, and stays where it was once that is used', async ({ extension }) => {
    await store(extension, { ...siteOff('a.example'), ...siteOff('b.example') });
    const page = await openOptions(extension);
    await press(page, 'button', 'Undo all 2');
    await waitForFocus(page, 'Restore');
    await page.keyboard.press(' ');
    await expect.poll(() => said(page)).toBe('Restored');
    await waitForFocus(page, 'Restored');

    await press(page, 'button', 'Reset everything');
    await press(page, 'button', 'Undo');
    await waitForFocus(page, 'Everything is as it was before.');
  });

  test('stays on the button that resets everything, however long that takes', async ({ extension }) => {
    await store(extension, siteOff('a.example'));
    const page = await openOptions(extension);
    await storeLater(page, 'remove');
    await press(page, 'button', 'Reset everything');
    await page.waitForSelector('progress');
    await page.waitForFunction('globalThis.goOn');
    await page.evaluate('goOn()');
    await waitForRole(page, 'button', 'Undo');
    expect(await focused(page)).toBe('Reset everything');
  });

  test('goes to the filter when that is emptied', async ({ extension }) => {
    await store(extension, siteOff('a.example'));
    const page = await openOptions(extension);
    await (await waitForRole(page, 'searchbox', 'Filter')).type('nowhere');
    await press(page, 'button', 'Show all exceptions');
    await waitForFocus(page, 'Filter');
    expect(await rows(page)).toEqual(['a.example: Off']);
  });

  test('goes to the way back with the last exception, and nothing is left to filter', async ({
    extension,
  }) => {
    await store(extension, siteOff('a.example'));
    const page = await openOptions(extension);
    await (await waitForRole(page, 'button', 'Undo: a.example (Off)')).focus();
    await page.keyboard.press(' ');
    await waitForFocus(page, 'Restore');
    expect(await page.$('input[type=search]')).toBeNull();
    expect(await status(page)).toBe('No exceptions');
    await page.keyboard.press(' ');
    await waitForRole(page, 'searchbox', 'Filter');
  });

  test('goes back to where a file was chosen, or to the way back from it', async ({ extension }) => {
    const page = await openOptions(extension);
    const file = { format: 'context-notes-settings', version: 2, rules: { 'b.example': { on: false } } };
    await offerFile(page, 'good.json', file);
    await waitForFocus(page, 'What good.json would change');
    await press(page, 'button', 'Cancel');
    await waitForFocus(page, 'Load from a file');
    await offerFile(page, 'good.json', file);
    await press(page, 'button', 'Add to mine');
    await waitForFocus(page, 'Undo');
  });

  test('does not vanish with a notice', async ({ extension }) => {
    await store(extension, { settings: { version: 2, enabled: 'perhaps' } });
    const page = await openOptions(extension);
    await press(page, 'button', 'Start with default settings');
    await waitForFocus(page, 'Marks');
  });
});

/** Whether the focused element, or what shows that it has the focus, is in sight and not covered. */
const waitForFocusInSight = (page: Page) =>
  expect
    .poll(
      () =>
        page.evaluate(() => {
          const one = document.activeElement;
          if (one === null || one === document.body) return 'nothing';
          const { left, top, right, bottom } = one.getBoundingClientRect();
          const at = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
          return at && (one.contains(at) || at.contains(one)) ? 'seen' : `${at?.outerHTML} at ${top}`;
        }),
      { timeout: 10_000 },
    )
    .toBe('seen');

describeInOneBrowser(preferablyInFirefox('what has the focus on the options page'), (test) => {
  test('is not covered by a notice that stays in sight, however little room there is', async ({
    extension,
  }) => {
    const page = await openOptions(extension);
    await page.setViewport({ width: 320, height: 256 });
    await refuseToStore(page, 'quota exceeded');
    const control = await waitForRole(page, 'switch', 'Mark names on their own sites too');
    await control.focus();
    await control.evaluate((one) => one.scrollIntoView({ block: 'start', behavior: 'instant' }));
    await page.keyboard.press(' ');
    await page.waitForSelector('.notice');
    await waitForFocusInSight(page);
    for (let step = 0; step < 12; step += 1) {
      await page.keyboard.down('Shift');
      await page.keyboard.press('Tab');
      await page.keyboard.up('Shift');
      await waitForFocusInSight(page);
    }
  });

  test('is in sight when a list above it has grown again', async ({ extension }) => {
    const many = Array.from({ length: 12 }, (_, at) => siteOff(`site-${at}.example`));
    await store(extension, Object.assign({}, ...many));
    const page = await openOptions(extension);
    await press(page, 'button', 'Reset everything');
    await press(page, 'button', 'Undo');
    await waitForFocus(page, 'Everything is as it was before.');
    await expect.poll(async () => (await rows(page)).length).toBe(12);
    await waitForFocusInSight(page);
  });
});

describeInOneBrowser(preferablyInFirefox('the options page under the reader’s hand'), (test) => {
  test('what is refused far down is said in sight, and what was typed stays', async ({ extension }) => {
    const page = await openOptions(extension);
    await refuseToStore(page);
    const field = await waitForRole(page, 'textbox', 'Site or page');
    await field.type('a.example');
    await page.keyboard.press('Enter');
    await page.waitForSelector('.notice');
    expect(await field.evaluate((one) => (one as HTMLInputElement).value)).toBe('a.example');

    const sync = 'Sync settings with my other devices';
    await press(page, 'switch', sync);
    const isInSight = () =>
      page.$eval('.notice', (notice) => {
        const { top, bottom } = notice.getBoundingClientRect();
        const at = document.elementFromPoint(innerWidth / 2, (top + bottom) / 2);
        return scrollY > innerHeight && top >= 0 && bottom <= innerHeight && notice.contains(at);
      });
    await expect.poll(isInSight).toBe(true);
    expect(await focused(page)).toContain(sync);
    // In a low window, most of the room is left to the page.
    await page.setViewport({ width: 320, height: 256 });
    const shareOfWindow = () =>
      page.$eval('.notices', (notices) => {
        const { top, bottom } = notices.getBoundingClientRect();
        return top >= 0 && bottom <= innerHeight ? (bottom - top) / innerHeight : 1;
      });
    await expect.poll(shareOfWindow).toBeLessThan(0.5);
    await press(page, 'button', 'Close');
    await page.waitForFunction(() => !document.querySelector('.notice'));
    await waitForFocus(page, 'Marks');
  });

  test('what is typed while an exception is on its way stays', async ({ extension }) => {
    const page = await openOptions(extension);
    await storeLater(page);
    const field = await waitForRole(page, 'textbox', 'Site or page');
    await field.type('a.example');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => Reflect.has(globalThis, 'goOn'));
    await field.type('/news');
    await page.evaluate(() => Reflect.get(globalThis, 'goOn')());
    await expect.poll(() => said(page)).toBe('Added: a.example (Off)');
    expect(await field.evaluate((one) => (one as HTMLInputElement).value)).toBe('a.example/news');
  });

  test('a form stays open while that of another row is stored', async ({ extension }) => {
    await store(extension, { ...siteOff('a.example'), ...siteOff('b.example') });
    const page = await openOptions(extension);
    await storeLater(page);
    await press(page, 'button', 'Edit: a.example (Off)');
    await page.waitForSelector('form.edit input:focus');
    // What was there is selected, so that typing replaces it.
    await page.keyboard.type('c.example');
    await page.keyboard.press('Enter');
    await page.waitForFunction(() => Reflect.has(globalThis, 'goOn'));
    await press(page, 'button', 'Edit: b.example (Off)');
    await page.waitForSelector('form.edit input:focus');
    await page.keyboard.type('d.example');
    await page.evaluate(() => Reflect.get(globalThis, 'goOn')());
    await expect.poll(() => said(page)).toBe('Changed: c.example (Off)');
    const typed = () =>
      readAll(page, 'form.edit input', (all) => all.map((one) => (one as HTMLInputElement).value));
    expect(await typed()).toEqual(['d.example']);
  });

  test('a pause goes from the table when it is over', async ({ extension }) => {
    const page = await openOptions(extension);
    await page.evaluate(() => {
      const [now, wait] = [Date.now, setTimeout];
      let skipped = 0;
      Date.now = () => now() + skipped;
      const skipping = (work: () => void, time: number) => {
        if (time > 60_000)
          Reflect.set(globalThis, 'skip', () => {
            skipped += time;
            work();
          });
        return wait(work, time);
      };
      Object.defineProperty(globalThis, 'setTimeout', { value: skipping });
    });
    const pausedUntil = Date.now() + 3_600_000;
    const rules = { 'a.example': { on: false, pausedUntil } };
    await store(extension, { 'site a.example': { version: 2, rules } });
    await expect.poll(() => rows(page)).toHaveLength(2);
    await page.waitForFunction(() => Reflect.has(globalThis, 'skip'));
    await page.evaluate(() => Reflect.get(globalThis, 'skip')());
    await expect.poll(() => rows(page)).toEqual(['a.example: Off']);
  });

  test('only problems with a pattern are announced', async ({ extension }) => {
    const page = await openOptions(extension);
    const announced = () =>
      readAll(page, '.add [aria-live]', (all) => all.map((one) => one.textContent).join());
    const field = await waitForRole(page, 'textbox', 'Site or page');
    await field.type('a.example');
    await page.waitForFunction(() => document.querySelector('.message')?.textContent?.startsWith('Applies'));
    expect(await announced()).toBe('');
    await field.type('*');
    await expect.poll(announced).toContain('can only come first');
  });

  test('an exception that was added is brought into sight once, not with every table', async ({
    extension,
  }) => {
    const page = await openOptions(extension);
    const field = await waitForRole(page, 'textbox', 'Site or page');
    await field.type('a.example');
    await page.keyboard.press('Enter');
    await page.waitForSelector('[data-target="true"]');
    const filter = await waitForRole(page, 'searchbox', 'Filter');
    await filter.type('nowhere');
    await page.waitForSelector('.nothing');
    await page.evaluate(() => {
      const scrolled = Element.prototype.scrollIntoView;
      Element.prototype.scrollIntoView = function (this: Element, ...given) {
        Reflect.set(globalThis, 'scrolled', true);
        scrolled.apply(this, given);
      };
    });
    await press(page, 'button', 'Show all exceptions');
    await page.waitForSelector('[data-target="true"]');
    expect(await page.evaluate(() => Reflect.has(globalThis, 'scrolled'))).toBe(false);
  });
});
