import type { Frame, Page } from 'puppeteer-core';
import { PATIENCE } from './in-page-wait.ts';

/**
 * A frame directly inside a page. Of frames in Firefox, Puppeteer may hear only after the page has loaded.
 * @param index which of them, from 0
 * @throws after a time without such a frame
 */
export async function childFrame(page: Page, index = 0): Promise<Frame> {
  const found = () => page.mainFrame().childFrames()[index];
  return found() ?? (await page.waitForFrame((frame) => frame === found(), { timeout: PATIENCE }));
}
