import { setTimeout } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';

/** Pauses between two checks, in milliseconds. Most conditions hold almost at once. Those that take longer need not be checked often. */
const PAUSES = [2, 4, 8, 16];
const LONGEST_PAUSE = 50;

/** How long to wait for something before a test fails, in milliseconds: far longer than it takes on a slow machine. */
export const PATIENCE = 10_000;

/** The pause after the `nth` check, from 0. */
export const pauseAfter = (nth: number): Promise<void> => setTimeout(PAUSES[nth] ?? LONGEST_PAUSE);

/**
 * Waits until an expression holds in the page. Unlike Puppeteer's `waitForFunction`, it needs no `eval`, which a page's Content Security
 * Policy may forbid, and no timers of the page, which fire only once a second in background tabs.
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

/** How often to check for an element from outside as well, in milliseconds: a page that may run no scripts does not report it. */
const OUTSIDE_INTERVAL = 250;

/**
 * Waits until a page has an element, or no longer has it. The page reports it itself, which costs less than asking often.
 * @param selector must not match an element within a shadow tree
 * @param isWanted whether to wait for the element, or until it is gone
 * @returns whether that happened in time
 */
export async function elementWithin(
  page: Page | Frame,
  selector: string,
  isWanted: boolean,
  timeout: number,
): Promise<boolean> {
  const holds = `Boolean(document.querySelector(${JSON.stringify(selector)})) === ${isWanted}`;
  // A navigation breaks this off; then the new document is asked.
  const ask = () => page.evaluate(promiseInPage(holds)).catch(() => false);
  const end = Date.now() + timeout;
  for (let report = ask(); ; ) {
    const answer = await Promise.race([report, setTimeout(OUTSIDE_INTERVAL)]);
    if (answer || (await page.evaluate(holds))) return true;
    if (Date.now() >= end) return false;
    if (answer === false) report = ask();
  }
}

/**
 * Waits until a page has an element. Puppeteer's `waitForSelector` takes Firefox 50 ms even for an element that is already there.
 * @param selector must not match an element within a shadow tree, nor depend on attributes that change later
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

/** Source text of a promise that resolves once an expression about the document's elements holds. */
const promiseInPage = (holds: string) => `new Promise((done) => {
  const look = () => {
    if (!(${holds})) return;
    observer.disconnect();
    done(true);
  };
  const observer = new MutationObserver(look);
  observer.observe(document, { childList: true, subtree: true });
  look();
})`;
