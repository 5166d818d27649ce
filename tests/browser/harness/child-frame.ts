import type { Frame, Page } from 'puppeteer-core';
import { PATIENCE } from './in-page-wait.ts';

/**
 * A child frame of a page. In Firefox, Puppeteer may learn of frames only after the page has loaded.
 * @param index which of them, from 0
 * @throws when there is no such frame in time
 */
export async function childFrame(page: Page, index = 0): Promise<Frame> {
  const found = () => page.mainFrame().childFrames()[index];
  return found() ?? (await page.waitForFrame((frame) => frame === found(), { timeout: PATIENCE }));
}
