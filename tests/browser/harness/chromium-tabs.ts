import type { Browser, Page } from 'puppeteer-core';
import { CdpTarget } from 'puppeteer-core/internal/cdp/Target.js';

/**
 * Opens a tab of Chromium that begins with this address. Puppeteer's own tabs begin with a blank page, for which Chromium starts a
 * process that a page of the extension then leaves at once.
 * @returns the tab, with the size that Puppeteer gives to tabs, and perhaps still loading
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
