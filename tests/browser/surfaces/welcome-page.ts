import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../harness/extension.ts';
import { waitForMarks } from '../harness/marks.ts';

const PAGE = 'src/welcome/index.html';

/** The lead and the paragraph to try name each entity once. */
export const NAMES = ['TikTok', 'Bytedance', 'Microsoft'];

/** @returns how far down the paragraph to try ends, in a window of usual width, in CSS pixels from the top of the page */
export async function endOfSample(page: Page): Promise<number> {
  await page.setViewport({ width: 1280, height: 800 });
  return await page.$eval('.sample', (sample) => sample.getBoundingClientRect().bottom + scrollY);
}

export async function openWelcome(extension: ExtensionBrowser): Promise<Page> {
  const page = await extension.extensionPage(PAGE);
  await waitForMarks(page, (all) => all.map(({ text }) => text).join() === [...NAMES, ...NAMES].join());
  return page;
}
