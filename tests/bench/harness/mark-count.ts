import type { Page } from 'puppeteer-core';
import { holdsWithin } from '../../browser/harness/in-page-wait.ts';

/** Source text for the number of marks in a page. It only adds up sizes, so that it is fast on pages with many marks. */
export const MARK_COUNT =
  "[...CSS.highlights].reduce((sum, [name, { size }]) => sum + (name.startsWith('context-notes') ? size : 0), 0)";

/** Waits until the page has a mark. @throws {Error} when it has none after `timeout` milliseconds */
export async function waitForAnyMark(page: Page, timeout = 60_000): Promise<void> {
  if (!(await holdsWithin(page, `${MARK_COUNT} > 0`, timeout)))
    throw new Error(`There is no mark after ${timeout} ms.`);
}
