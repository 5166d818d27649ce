import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { readAll } from '../harness/read-all.ts';

/** The notes page, as its reader sees it. */

export const PAGE = 'src/notes/index.html';
const PATIENCE = { timeout: 10_000 };

export const idsOf = (notes: readonly { id: string }[]) => notes.map(({ id }) => id).sort();

/** Ids of the notes that are there, in their order. */
export const shownInOrder = (page: Page): Promise<string[]> =>
  readAll(page, '[data-note]', (notes) => notes.map((note) => note.getAttribute('data-note') ?? ''));

/** Waits until these notes are there, in any order. */
export async function waitForShown(page: Page, notes: readonly { id: string }[]): Promise<void> {
  await expect.poll(async () => (await shownInOrder(page)).sort(), PATIENCE).toEqual(idsOf(notes));
}

/** What screen readers were told last of how many notes there are. */
export const statusLine = (page: Page) => page.$eval('[role=status]', (line) => line.textContent);
export const hashOf = (page: Page) => page.evaluate(() => location.hash);

export async function follow(page: Page, hash: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hash);
}

/** Waits until a note is highlighted as the target, has the focus and is within the window. */
export async function waitForTarget(page: Page, id: string): Promise<void> {
  const target = () =>
    page.evaluate(() => {
      const note = document.activeElement;
      const { top = 0, bottom = 0 } = note?.getBoundingClientRect() ?? {};
      const seen = note?.classList.contains('target') && top >= 0 && bottom <= innerHeight;
      return seen ? note?.getAttribute('data-note') : undefined;
    });
  await expect.poll(target, PATIENCE).toBe(id);
}
