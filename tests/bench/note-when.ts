import type { Page } from 'puppeteer-core';

/**
 * Starts to watch for the time at which a condition comes to hold in a page. A worker triggers the checks, because browsers throttle timers
 * of background tabs, but not of workers.
 * @param holds an expression, evaluated in the page
 * @returns a function that waits for that time, in milliseconds since 1970
 */
export async function noteWhen(page: Page, holds: string): Promise<() => Promise<number>> {
  await page.evaluate(`new Promise((isReady) => {
    const beat = URL.createObjectURL(new Blob(['setInterval(() => postMessage(0), 20)']));
    const worker = new Worker(beat);
    window.noted = new Promise((done) => {
      worker.onmessage = () => {
        isReady();
        if (!(${holds})) return;
        done(Date.now());
        worker.terminate();
      };
    });
  })`);
  return async () => Number(await page.evaluate('window.noted'));
}

/** The same for a page of the extension, whose policy forbids such a worker. It is checked whenever its document changes. */
export async function noteChange(page: Page, holds: string): Promise<() => Promise<number>> {
  await page.evaluate(`window.noted = new Promise((done) => {
    const look = () => (${holds}) && done(Date.now());
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
    look();
  }); true`);
  return async () => Number(await page.evaluate('window.noted'));
}
