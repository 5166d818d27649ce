import type { Page } from 'puppeteer-core';

/**
 * Notes from now on when something comes to hold in a page, by the clock of the machine. A worker gives the beat: the
 * browsers hold back the timers of tabs in the background, not those of workers.
 * @param holds an expression, evaluated in the page
 * @returns what waits for that time (milliseconds since 1970)
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

/** The same for a page of the extension, which may start no such worker: whenever its document changes. */
export async function noteChange(page: Page, holds: string): Promise<() => Promise<number>> {
  await page.evaluate(`window.noted = new Promise((done) => {
    const look = () => (${holds}) && done(Date.now());
    new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true });
    look();
  }); true`);
  return async () => Number(await page.evaluate('window.noted'));
}
