import { setTimeout } from 'node:timers/promises';
import { serve } from '../../browser/harness/static-server.ts';
import { callInPage } from '../harness/in-page.ts';
import { MainThread } from '../harness/main-thread.ts';
import { waitForAnyMark } from '../harness/mark-count.ts';
import { type Part, printTable, type Row } from '../harness/result.ts';
import { withAndWithout } from '../harness/with-and-without.ts';
import { page, paragraphs } from '../made-up-pages.ts';

const PARAGRAPHS = 10_000;
const REMOVED = 1_000;
/** How long to go on measuring after the removal, in milliseconds. */
const SETTLE = 1_000;

export const removal: Part = {
  title: 'Removing 1,000 marked paragraphs of 10,000',
  async measure(bench) {
    await using server = await serve(undefined, { '/': page(paragraphs(PARAGRAPHS, 1)) });
    const { alone, added, ratio } = await withAndWithout(bench, async (extension, isOurs) => {
      const tab = await extension.openPage(server.url());
      if (isOurs) await waitForAnyMark(tab);
      const mainThread = await MainThread.of(tab);
      await mainThread.quiet();
      const before = await mainThread.time();
      await tab.evaluate(callInPage(removeFirst, REMOVED));
      await setTimeout(SETTLE);
      const time = (await mainThread.time()) - before;
      await tab.close();
      return time;
    });
    const row: Row = {
      what: 'removal, layout and paint',
      figures: { 'alone ms': alone, 'added ms': added, ratio },
    };
    printTable(['alone ms', 'added ms', 'ratio'])(row);
    return {
      how: 'Processor time of the main thread from the removal until a second later, with and without the extension in alternation.',
      rows: [row],
      goals: [{ what: 'with the extension, over without', figure: ratio, unit: '×', most: 1.2 }],
    };
  },
};

function removeFirst(count: number): void {
  for (const paragraph of [...document.querySelectorAll('p')].slice(0, count)) paragraph.remove();
}
