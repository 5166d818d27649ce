import type { Page } from 'puppeteer-core';
import type { ExtensionBrowser } from '../../browser/harness/extension.ts';
import { serve } from '../../browser/harness/static-server.ts';
import { MainThread } from '../harness/main-thread.ts';
import { waitForAnyMark } from '../harness/mark-count.ts';
import { type Part, printTable, type Row } from '../harness/result.ts';
import { withAndWithout } from '../harness/with-and-without.ts';

const LINES = 50_000;
/** A mention in every so many lines. */
const NAME_EVERY = 5;
const MOVES = 20;
/** How long to go on moving, in milliseconds. */
const PATIENCE = 15_000;

export const pointer: Part = {
  title: 'Moving the pointer over 5 MB of text in one node, with 10,000 mentions',
  async measure(bench) {
    await using server = await serve(undefined, { '/': plainText(bench.options.quick ? LINES / 10 : LINES) });
    const printRow = printTable(['alone ms', 'added ms']);
    const { alone, added } = await withAndWithout(bench, (extension, isOurs) =>
      timePerMove(extension, isOurs, server.url()),
    );
    const row: Row = { what: 'a move of the pointer', figures: { 'alone ms': alone, 'added ms': added } };
    printRow(row);
    return {
      how: `Processor time of the main thread for up to ${MOVES} moves of the pointer, divided by them, with and without the extension in alternation.`,
      rows: [row],
      goals: [],
    };
  },
};

/** A page whose script inserts the text. The HTML parser would split it into several nodes. */
function plainText(lines: number): string {
  const words =
    'the quick brown fox jumps over a lazy dog and takes most of it to the market well before noon';
  return `<!doctype html><title>Text</title><div style="white-space: pre"></div><script>
    const lines = Array.from({ length: ${lines} }, (_, at) => at % ${NAME_EVERY} === 0 ? 'TikTok ${words}' : '${words} again');
    document.querySelector('div').textContent = lines.join('\\n');
  </script>`;
}

async function timePerMove(extension: ExtensionBrowser, isOurs: boolean, url: string): Promise<number> {
  const page = await extension.openPage(url);
  if (isOurs) await waitForAnyMark(page);
  const mainThread = await MainThread.of(page);
  await mainThread.quiet(120_000);
  const before = await mainThread.time();
  const moves = await moveAcross(page);
  const time = (await mainThread.time()) - before;
  await page.close();
  return time / moves;
}

/** Moves over the text in a zigzag, on and off marks. @returns the number of moves */
async function moveAcross(page: Page): Promise<number> {
  const end = Date.now() + PATIENCE;
  let moves = 0;
  for (; moves < MOVES && Date.now() < end; moves++)
    await page.mouse.move(10 + ((moves * 37) % 700), 10 + ((moves * 13) % 600));
  return moves;
}
