import { setTimeout } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';

/** Pauses between two looks, in milliseconds: most things come to hold at once, and what takes longer is not worth asking often. */
const PAUSES = [2, 4, 8, 16];
const LONGEST_PAUSE = 25;

/** The pause after the `nth` look, from 0. */
export const pauseAfter = (nth: number): Promise<void> => setTimeout(PAUSES[nth] ?? LONGEST_PAUSE);

/**
 * Waits until an expression holds in the page. Unlike Puppeteer's `waitForFunction` it needs no `eval`, which a page's
 * Content-Security-Policy may forbid. Asked from outside: in a tab in the background, Firefox lets the page's own timers
 * go off once a second.
 * @param expression source text, evaluated in the page's own world
 * @returns whether it came to hold in time
 */
export async function holdsWithin(page: Page | Frame, expression: string, timeout: number): Promise<boolean> {
  const end = Date.now() + timeout;
  for (let look = 0; ; await pauseAfter(look++)) {
    if (await page.evaluate(`Boolean(${expression})`)) return true;
    if (Date.now() >= end) return false;
  }
}
