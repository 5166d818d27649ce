import type { Frame, Page } from 'puppeteer-core';

const POLL = 50;

/**
 * Waits inside the page until an expression holds. Unlike Puppeteer's `waitForFunction` it needs no `eval`, which a
 * page's Content-Security-Policy may forbid, and it goes on in a tab that is in the background.
 * @param expression source text, evaluated in the page's own world
 * @returns whether it came to hold in time
 */
export async function holdsWithin(page: Page | Frame, expression: string, timeout: number): Promise<boolean> {
  return (await page.evaluate(`new Promise((done) => {
    const end = performance.now() + ${timeout};
    const look = () => {
      const holds = Boolean(${expression});
      if (!holds && performance.now() < end) return setTimeout(look, ${POLL});
      done(holds);
    };
    look();
  })`)) as boolean;
}
