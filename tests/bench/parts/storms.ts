import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { serve } from '../../browser/harness/static-server.ts';
import { greatest, median } from '../harness/figures.ts';
import { callInPage } from '../harness/in-page.ts';
import { MainThread } from '../harness/main-thread.ts';
import { waitForAnyMark } from '../harness/mark-count.ts';
import { type Goal, type Part, printTable, type Row } from '../harness/result.ts';
import { setUpStorms, setUpUntilRight } from '../harness/storms-in-page.ts';
import { withAndWithout } from '../harness/with-and-without.ts';
import { NAMES, page, paragraphs } from '../made-up-pages.ts';

const STORMS: Readonly<Record<string, string>> = {
  append: '1,000 nodes a second appended',
  sort: '10,000 rows sorted each second',
  chat: 'a chat, letter by letter',
  list: 'a virtual list scrolled through',
};
/** In milliseconds. */
const DURATION = 4_000;
const SETTLE = 1_500;
const PATIENCE = 5_000;

export const storms: Part = {
  title: 'Pages that change all the time',
  async measure(bench) {
    await using server = await serve(undefined, { '/': page(paragraphs(20, 2)) });
    const printRow = printTable(['alone %', 'added %', 'of the page’s %', 'right after ms', 'at worst ms']);
    const duration = bench.options.quick ? DURATION / 4 : DURATION;
    const rows: Row[] = [];
    for (const [storm, what] of Object.entries(STORMS)) {
      const rightAfter: number[] = [];
      const { alone, added } = await withAndWithout(bench, async (extension, isOurs) => {
        const tab = await extension.openPage(server.url());
        if (isOurs) await waitForAnyMark(tab);
        await tab.evaluate(callInPage(setUpStorms, NAMES));
        await tab.evaluate(callInPage(setUpUntilRight, NAMES));
        const share = await shareOf(tab, storm, duration);
        if (isOurs) {
          // In one step: with two, the time from here to the page would count as time that marks take.
          const script = `benchStorms.${storm}(${duration}).then(({ end }) => benchUntilRight(end, ${PATIENCE}))`;
          rightAfter.push(Number(await tab.evaluate(script)));
        }
        await tab.close();
        return share;
      });
      const row: Row = {
        what,
        figures: {
          'alone %': alone,
          'added %': added,
          'of the page’s %': alone && added && (100 * added) / alone,
          'right after ms': median(rightAfter),
          'at worst ms': greatest(rightAfter),
        },
      };
      printRow(row);
      rows.push(row);
    }
    return {
      how:
        `Processor time of the main thread over ${duration / 1_000} s of changes and a moment after, in % of that time, with and ` +
        'without the extension in alternation. The marks in view are right when each name is marked and nothing else, in ' +
        'milliseconds since the last change, seen from frame to frame.',
      rows,
      goals: rows.flatMap(({ what, figures }): Goal[] => [
        { what: `${what}: added`, figure: figures['added %'], unit: '%', most: 3 },
        { what: `${what}: marks right after`, figure: figures['right after ms'], unit: 'ms', most: 200 },
      ]),
    };
  },
};

/** The share of time for which a storm keeps the main thread busy, in %. */
async function shareOf(tab: Page, storm: string, duration: number): Promise<number> {
  const mainThread = await MainThread.of(tab);
  await mainThread.quiet();
  const before = await mainThread.time();
  const taken = Number(await tab.evaluate(`benchStorms.${storm}(${duration}).then(({ taken }) => taken)`));
  await setTimeout(SETTLE);
  return (100 * ((await mainThread.time()) - before)) / Math.max(taken, duration);
}
