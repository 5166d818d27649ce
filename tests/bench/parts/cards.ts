import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { card, waitForNoCard } from '../../browser/harness/card.ts';
import type { ExtensionBrowser } from '../../browser/harness/extension.ts';
import { marks, moveAway, pointOf, waitForMarks } from '../../browser/harness/marks.ts';
import { serve } from '../../browser/harness/static-server.ts';
import type { Bench } from '../harness/bench.ts';
import { greatest, median } from '../harness/figures.ts';
import { ownTimeIn } from '../harness/own-time.ts';
import { type Part, printTable, type Row } from '../harness/result.ts';
import { pagesOf } from '../harness/saved-pages.ts';
import { startTrace } from '../harness/trace.ts';

/** How long to wait for a card to open, in milliseconds. The page is not asked meanwhile, because that would run scripts, too. */
const PATIENCE = 1_500;
/** How many further openings to measure in the first round. */
const LATER = 6;

export const cards: Part = {
  title: 'Opening a card',
  async measure(bench) {
    const name = '/article-with-names.html';
    const pages = await pagesOf(undefined);
    await using server = await serve(undefined, pages);
    const printRow = printTable(['script ms', 'longest ms', 'slowest ms', 'openings']);
    const { first, later } = await openings(bench, server.url(name));
    const rows = [rowOf('the first of a page', first), rowOf('later ones', later)];
    for (const row of rows) printRow(row);
    return {
      how:
        'Processor time of the extension’s scripts in the page, from the pointer’s way to a mark until its card has been open ' +
        'for a moment, from a trace; medians.',
      rows,
      goals: [
        { what: 'a card', figure: rows[1]?.figures['script ms'], unit: 'ms', most: 8 },
        { what: 'the first card of a page', figure: rows[0]?.figures['script ms'], unit: 'ms', most: 25 },
      ],
    };
  },
};

interface Opening {
  time: number;
  longest: number;
}

async function openings(bench: Bench, url: string): Promise<{ first: Opening[]; later: Opening[] }> {
  const extension = await bench.browser('ours');
  const [first, later]: [Opening[], Opening[]] = [[], []];
  for (let round = 0; round < bench.options.rounds; round++) {
    const page = await extension.openPage(url);
    const all = await waitForMarks(page, (found) => found.length > 1);
    const inView = all.slice(0, 2);
    for (let nth = 0; nth <= (round === 0 && !bench.options.quick ? LATER : 2); nth++) {
      const { text = '' } = inView[nth % 2] ?? {};
      (nth === 0 ? first : later).push(await timeOpening(extension, page, text));
    }
    await page.close();
  }
  return { first, later };
}

/** Opens the card of the first mark with a text. */
async function timeOpening(extension: ExtensionBrowser, page: Page, text: string): Promise<Opening> {
  await moveAway(page);
  await waitForNoCard(page);
  const { x, y } = await pointOf(page, text);
  const endTrace = await startTrace(extension.launched.browser);
  await page.mouse.move(x, y, { steps: 3 });
  await setTimeout(PATIENCE);
  const events = await endTrace();
  if (!(await card(page)))
    throw new Error(`No card of ${text} is open. Marks: ${(await marks(page)).length}`);
  const { time, longestTask } = ownTimeIn(events, extension.launched.baseUrl);
  return { time, longest: longestTask };
}

function rowOf(what: string, all: readonly Opening[]): Row {
  const times = all.map(({ time }) => time);
  return {
    what,
    figures: {
      'script ms': median(times),
      'longest ms': median(all.map(({ longest }) => longest)),
      'slowest ms': greatest(times),
      openings: all.length,
    },
  };
}
