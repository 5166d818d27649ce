import { setTimeout } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';

const POLL = 25;

/**
 * Waits until an expression holds in the page. Unlike Puppeteer's `waitForFunction` it needs no `eval`, which a page's
 * Content-Security-Policy may forbid. Asked from outside: in a tab in the background, Firefox lets the page's own timers
 * go off once a second.
 * @param expression source text, evaluated in the page's own world
 * @returns whether it came to hold in time
 */
export async function holdsWithin(page: Page | Frame, expression: string, timeout: number): Promise<boolean> {
  for (const end = Date.now() + timeout; ; await setTimeout(POLL)) {
    if (await page.evaluate(`Boolean(${expression})`)) return true;
    if (Date.now() >= end) return false;
  }
}
