import { mkdir } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Page } from 'puppeteer-core';
import { animationsEnd } from '../../browser/harness/animations-end.ts';
import { waitForCard } from '../../browser/harness/card.ts';
import { hover, waitForMarks } from '../../browser/harness/marks.ts';
import type { PngFile } from '../running/start-options.ts';

/** The mention whose card the picture of the demo page shows: the first of this name, in a paragraph that notes fit. */
export const SHOWN_MENTION = 'Bytedance';

/**
 * Opens a card on the demo page as a reader does, and takes a screenshot.
 * @throws {Error} when no note on the card fits its paragraph
 */
export async function photograph(page: Page, file: PngFile): Promise<void> {
  await waitForMarks(page, (marks) => marks.some(({ text }) => text === SHOWN_MENTION));
  await hover(page, SHOWN_MENTION);
  const { element, root } = await waitForCard(page);
  const fit = await element.evaluate((card) => card.getAttribute('data-fit'));
  if (fit !== 'paragraph')
    throw new Error(`No note on the card of “${SHOWN_MENTION}” fits its paragraph of the demo page.`);
  // The whole shadow tree, because the box around the card fades in.
  await animationsEnd(root);
  await mkdir(dirname(file), { recursive: true });
  await page.screenshot({ path: file });
}
