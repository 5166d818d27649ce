import type { Frame, Page } from 'puppeteer-core';

/**
 * Like Puppeteer's `$$eval`, but faster: that one creates a handle for each element, which takes a tenth of a second for a hundred.
 * @param read reads all elements that match `selector`. It runs in the page, so it must not use anything outside of itself
 */
export async function readAll<T>(
  page: Page | Frame,
  selector: string,
  read: (all: Element[]) => T,
): Promise<Awaited<T>> {
  const all = await page.evaluateHandle((selector) => [...document.querySelectorAll(selector)], selector);
  return await all.evaluate(read);
}
