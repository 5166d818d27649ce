import { setTimeout } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';

/** Pauses between two looks, in milliseconds: most things come to hold at once, and what takes longer is not worth asking often. */
const PAUSES = [2, 4, 8, 16];
const LONGEST_PAUSE = 50;

/** How long what a test waits for may take, in milliseconds: far longer than on a slow machine. */
export const PATIENCE = 10_000;

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

/** How often to look for an element all the same, in milliseconds: in a page that may run no scripts, nothing is told. */
const SELDOM = 250;

/**
 * Waits until a page has an element, or has it no more. The page tells of it itself, which costs less than asking often.
 * @param selector no element within a shadow tree
 * @param isWanted whether it shall be there
 * @returns whether it came to be so in time
 */
export async function elementWithin(
  page: Page | Frame,
  selector: string,
  isWanted: boolean,
  timeout: number,
): Promise<boolean> {
  const holds = `Boolean(document.querySelector(${JSON.stringify(selector)})) === ${isWanted}`;
  // When another document takes the place of this one, it is asked in turn.
  const tell = () => page.evaluate(toldInPage(holds)).catch(() => false);
  const end = Date.now() + timeout;
  for (let told = tell(); ; ) {
    const answer = await Promise.race([told, setTimeout(SELDOM)]);
    if (answer || (await page.evaluate(holds))) return true;
    if (Date.now() >= end) return false;
    if (answer === false) told = tell();
  }
}

/**
 * Waits until a page has an element. Not with Puppeteer's `waitForSelector`, which takes Firefox 50 ms even for one that is there.
 * @param selector of something that comes with an element, not with an attribute; not within a shadow tree
 * @throws when there is none in time
 */
export async function waitForElement(page: Page | Frame, selector: string): Promise<void> {
  if (await elementWithin(page, selector, true, PATIENCE)) return;
  throw new Error(`There is no ${selector} after ${PATIENCE} ms.`);
}

/** Waits until an expression holds in the page. @throws when it does not in time */
export async function waitUntilHolds(page: Page | Frame, expression: string): Promise<void> {
  if (await holdsWithin(page, expression, PATIENCE)) return;
  throw new Error(`After ${PATIENCE} ms, this does not hold: ${expression}`);
}

/** Source text of a promise that is kept once an expression about the document's elements holds. */
const toldInPage = (holds: string) => `new Promise((done) => {
  const look = () => {
    if (!(${holds})) return;
    observer.disconnect();
    done(true);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
})`;
