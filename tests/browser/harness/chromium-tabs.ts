import type { Browser, Page } from 'puppeteer-core';
import { CdpTarget } from 'puppeteer-core/internal/cdp/Target.js';
import { waitUntilHolds } from './in-page-wait.ts';

/**
 * Opens a tab directly with an address. Puppeteer's `newPage` opens a blank page first, for which Chromium starts a process in vain if a
 * page of the extension follows.
 * @returns the tab, perhaps still loading
 */
export async function openChromiumTab(browser: Browser, url: string, background: boolean): Promise<Page> {
  const session = await browser.target().createCDPSession();
  try {
    const { targetId } = await session.send('Target.createTarget', { url, background });
    const target = await browser.waitForTarget(
      (one) => one instanceof CdpTarget && one._targetId === targetId,
    );
    const page = await target.page();
    if (!page) throw new Error(`The tab for ${url} has no page.`);
    return page;
  } finally {
    await session.detach();
  }
}

/** Resizes the window of a tab so that its pages have this size, in CSS pixels. */
export async function sizeChromiumWindow(
  tab: Page,
  { width, height }: { width: number; height: number },
): Promise<void> {
  const session = await tab.createCDPSession();
  try {
    const { windowId, bounds } = await session.send('Browser.getWindowForTarget');
    const room = await tab.evaluate(() => ({ width: innerWidth, height: innerHeight }));
    const frame = {
      width: (bounds.width ?? room.width) - room.width,
      height: (bounds.height ?? room.height) - room.height,
    };
    await session.send('Browser.setWindowBounds', {
      windowId,
      bounds: { width: width + frame.width, height: height + frame.height },
    });
    await waitUntilHolds(tab, `innerWidth === ${width} && innerHeight === ${height}`);
  } finally {
    await session.detach();
  }
}
