import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { pack } from '../../tools/bundled-pack.ts';
import { waitForRole } from '../harness/by-role.ts';
import { describeInOneBrowser, preferablyInFirefox } from '../harness/describe-in-browsers.ts';
import { readAll } from '../harness/read-all.ts';
import { hashOf, PAGE, shownInOrder, statusLine, waitForShown } from './notes-page.ts';

const marked = (page: Page) =>
  readAll(page, '[data-note] mark', (marks) => [...new Set(marks.map((mark) => mark.textContent))].sort());

/** Records what the status line says, from now on. */
const recordAnnouncements = (page: Page) =>
  page.evaluate(() => {
    const line = document.querySelector('[role=status]');
    const said: string[] = [];
    if (line)
      new MutationObserver(() => said.push(line.textContent ?? '')).observe(line, {
        childList: true,
        characterData: true,
        subtree: true,
      });
    Object.assign(window, { said });
  });
const announcements = (page: Page) => page.evaluate(() => Reflect.get(window, 'said') as string[]);

describeInOneBrowser(preferablyInFirefox('the search on the notes page'), (test) => {
  test('finds notes while one types, highlights why, and Escape shows all again', async ({ extension }) => {
    const page = await extension.extensionPage(PAGE);
    await waitForShown(page, pack.notes);
    const field = await waitForRole(page, 'searchbox', 'Search notes');
    await field.focus();
    await page.keyboard.type('micros data');
    await expect.poll(() => marked(page), { timeout: 10_000 }).toEqual(['Micros', 'data']);
    const found = await shownInOrder(page);
    expect(found).toContain('f11-microsoft-keeps-data');
    expect(found.length).toBeLessThan(pack.notes.length / 2);
    expect(await page.$eval('.count', (line) => line.textContent)).toBe(
      `${found.length} of ${pack.notes.length} notes`,
    );
    expect(await hashOf(page)).toBe('#q=micros+data');
    await page.keyboard.press('Escape');
    await waitForShown(page, pack.notes);
    expect(await hashOf(page)).toBe('');
    expect(await field.evaluate((input) => (input as HTMLInputElement).value)).toBe('');
    expect(await field.evaluate((input) => input === document.activeElement)).toBe(true);
  });

  test('opens with the query of its address, together with filters', async ({ extension }) => {
    const page = await extension.extensionPage(`${PAGE}#status=denial&q=accusatoins`);
    await expect.poll(() => shownInOrder(page), { timeout: 10_000 }).toEqual(['f30-denial']);
    const field = await waitForRole(page, 'searchbox', 'Search notes');
    expect(await field.evaluate((input) => (input as HTMLInputElement).value)).toBe('accusatoins');
    expect(await marked(page)).toEqual(['accusations']);
  });

  test('the first note is in sight at 800 pixels, in a narrow window too', async ({ extension }) => {
    const page = await extension.extensionPage(PAGE);
    await waitForShown(page, pack.notes);
    for (const width of [1280, 360]) {
      await page.setViewport({ width, height: 800 });
      const bottom = await page.$eval('[data-note]', (note) => note.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThan(800);
    }
  });

  test('tells screen readers the result once the typing has ended, not with every key', async ({
    extension,
  }) => {
    const page = await extension.extensionPage(PAGE);
    await expect.poll(() => statusLine(page), { timeout: 10_000 }).toBe(`${pack.notes.length} notes`);
    await recordAnnouncements(page);
    await (await waitForRole(page, 'searchbox', 'Search notes')).focus();
    await page.keyboard.type('reuters');
    await expect.poll(() => announcements(page), { timeout: 10_000 }).toHaveLength(1);
    const shown = (await shownInOrder(page)).length;
    expect(await announcements(page)).toEqual([`${shown} of ${pack.notes.length} notes`]);
  });

  test('filters are behind a button where there is little room', async ({ extension }) => {
    const page = await extension.extensionPage(`${PAGE}#status=claim`);
    await page.setViewport({ width: 360, height: 800 });
    const button = await waitForRole(page, 'button', 'Filters (1)');
    const isSeen = () => page.$eval('.filter-fields', (fields) => fields.getClientRects().length > 0);
    expect(await isSeen()).toBe(false);
    await button.click();
    await expect.poll(isSeen).toBe(true);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
  });
});
