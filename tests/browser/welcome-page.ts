import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from './harness/extension.ts';
import { waitForMarks } from './harness/marks.ts';

const PAGE = 'src/welcome/index.html';

/** The lead and the paragraph to try name each entity once. */
export const NAMES = ['TikTok', 'Bytedance', 'Microsoft'];

export async function openWelcome(extension: ExtensionBrowser): Promise<Page> {
  const page = await extension.extensionPage(PAGE);
  await waitForMarks(page, (all) => all.map(({ text }) => text).join() === [...NAMES, ...NAMES].join());
  return page;
}
