import type { Page } from 'puppeteer-core';
import { isFirefox } from './firefox-bidi.ts';
import { focusFirefoxTab } from './firefox-tabs.ts';
import { holdsWithin, PATIENCE, pauseAfter } from './in-page-wait.ts';
import { VIEWPORT } from './launch.ts';

/**
 * Replaces the page of a tab by a blank one. In Chromium, the web page goes to it by itself: a tab that is sent there from outside gets
 * a new process for the blank page, and another one for the next web page.
 */
export async function leaveBlank(page: Page): Promise<void> {
  if (isFirefox(page.mainFrame()) || !page.url().startsWith('http')) await page.goto('about:blank');
  else await Promise.all([page.waitForNavigation(), page.evaluate(`location.replace('about:blank')`)]);
}

const IS_VISIBLE = `document.visibilityState === 'visible'`;

/**
 * Makes sure that a tab can be seen. Browsers draw a hidden one ever more rarely, so a card that should open in it comes seconds
 * later or never. A new tab of Firefox stays hidden after a private window has been closed.
 * @throws when it stays hidden
 */
export async function bringIntoView(page: Page): Promise<void> {
  if (await page.evaluate(IS_VISIBLE)) return;
  await page.bringToFront();
  if (!(await holdsWithin(page, IS_VISIBLE, PATIENCE))) throw new Error(`${page.url()} is still hidden.`);
}

/** Undoes what a test may have changed in a tab: focus, mouse, size, and emulated preferences. */
export async function resetTab(page: Page): Promise<void> {
  await page.bringToFront();
  if (isFirefox(page.mainFrame())) await focusFirefoxTab(page.browser());
  await page.mouse.reset();
  // In Firefox, `reset` releases the buttons but leaves the mouse where it is.
  if (isFirefox(page.mainFrame())) await page.mouse.move(0, 0);
  const { width, height } = page.viewport() ?? VIEWPORT;
  if (width !== VIEWPORT.width || height !== VIEWPORT.height) await page.setViewport(VIEWPORT);
  if (!isFirefox(page.mainFrame())) await page.emulateMediaFeatures();
}

/**
 * Waits until a tab shows an address. The tab changes process on the way, which breaks off evaluations. After a broken
 * `waitForFunction`, Puppeteer would never recover for this tab, so it is asked repeatedly instead.
 * @throws when it does not in time
 */
export async function waitForAddress(page: Page, address: string): Promise<void> {
  const arrived = `location.href.startsWith(${JSON.stringify(address)}) && document.readyState === 'complete'`;
  const end = Date.now() + PATIENCE;
  for (let look = 0; Date.now() < end; await pauseAfter(look++)) {
    if (await holdsWithin(page, arrived, 500).catch(() => false)) return;
  }
  throw new Error(`The tab does not show ${address} after ${PATIENCE} ms.`);
}
