import type { Page } from 'puppeteer-core';
import { holdsWithin } from '../../browser/harness/in-page-wait.ts';

/** How many marks a page has, as source text. It only counts, so that it takes next to no time of a page with many. */
export const MARK_COUNT =
  "[...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('context-notes') ? size : 0), 0)";

/** @throws {Error} when the page has no mark in time */
export async function waitForAnyMark(page: Page, timeout = 60_000): Promise<void> {
  if (!(await holdsWithin(page, `${MARK_COUNT} > 0`, timeout)))
    throw new Error(`There is no mark after ${timeout} ms.`);
}
