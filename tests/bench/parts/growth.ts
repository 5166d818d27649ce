import type { ExtensionBrowser } from '../../browser/harness/extension.ts';
import { serve } from '../../browser/harness/static-server.ts';
import { setUpGrowth } from '../harness/growth-in-page.ts';
import { callInPage } from '../harness/in-page.ts';
import { MainThread } from '../harness/main-thread.ts';
import { waitForAnyMark } from '../harness/mark-count.ts';
import { type Part, printTable, type Row } from '../harness/result.ts';
import { withAndWithout } from '../harness/with-and-without.ts';
import { page } from '../made-up-pages.ts';

const repeat = (count: number, text: (at: number) => string) =>
  Array.from({ length: count }, (_, at) => text(at)).join('');

const oneNode = (count: number) => `<p id="names">${'a word of TikTok '.repeat(count)}</p>`;
const lines = (count: number) =>
  `<main id="names">${repeat(count, (at) => `<p>line ${at} of TikTok</p>`)}</main>`;
const rules = '<style>.flipped p { color: #123 } [data-theme="1"] p { background: #fed }</style>';
const hosts = (count: number) =>
  repeat(count, (at) => `<x-host><template shadowrootmode="open"><p>${at} TikTok</p></template></x-host>`);
const frames = (count: number) => repeat(count, () => '<iframe srcdoc="<p>TikTok</p>"></iframe>');

/** A page that grows, and what changes in it. */
interface Shape {
  what: string;
  html: (count: number) => string;
  change: string;
  /** The smaller number of names. */
  count: number;
}

const SHAPES: readonly Shape[] = [
  { what: 'a text of names, edited at its front', html: oneNode, change: 'editFront', count: 2_250 },
  { what: 'the same in the middle', html: oneNode, change: 'editMiddle', count: 2_250 },
  { what: 'the same at its end', html: oneNode, change: 'editEnd', count: 2_250 },
  { what: 'lines, the first removed', html: lines, change: 'removeFirst', count: 3_000 },
  { what: 'lines, the last removed', html: lines, change: 'removeLast', count: 3_000 },
  { what: 'lines, one put first', html: lines, change: 'addFirst', count: 3_000 },
  { what: 'lines, one put last', html: lines, change: 'addLast', count: 3_000 },
  { what: 'lines, the first moved to the end', html: lines, change: 'rotate', count: 3_000 },
  { what: 'a class of the body', html: (count) => rules + lines(count), change: 'flipClass', count: 3_000 },
  {
    what: 'an attribute of the root',
    html: (count) => rules + lines(count),
    change: 'flipColour',
    count: 3_000,
  },
  { what: 'all lines hidden and shown', html: lines, change: 'hide', count: 750 },
  { what: 'all text selected', html: lines, change: 'select', count: 3_000 },
  {
    what: 'typing beside names',
    html: (count) => `<div contenteditable id="field">x</div>${lines(count)}`,
    change: 'type',
    count: 3_000,
  },
  {
    what: 'one word, “tiktok/” again and again',
    html: (count) => `<p>TikTok</p><p id="names">${'tiktok/'.repeat(count)}</p>`,
    change: 'editEnd',
    count: 9_000,
  },
  {
    what: 'elements in one another',
    html: (count) => `<main id="names">${'<div>'.repeat(count)}TikTok${'</div>'.repeat(count)}</main>`,
    change: 'editEnd',
    count: 100,
  },
  {
    what: 'custom elements with shadow trees',
    html: (count) => `${hosts(count)}<main id="names"><p>TikTok</p></main>`,
    change: 'addLast',
    count: 1_250,
  },
  {
    what: 'routes, on a page with frames',
    html: (count) => `<p>TikTok</p>${frames(count)}`,
    change: 'route',
    count: 10,
  },
];

/** How many times as many names the larger page has. */
const TIMES = 4;
/** How many times as long a change may take there. */
const MOST = 5;
/** What counts as noise: less than this share of what a change takes without the extension, and less than so many milliseconds. */
const NOISE_SHARE = 0.1;
const LEAST = 0.5;

export const growth: Part = {
  title: 'Growth of attack shapes',
  async measure(bench) {
    const printRow = printTable(['N', 'N ms', '4N ms', 'alone ms', 'factor ×']);
    const changes = bench.options.quick ? 16 : 40;
    const rows: Row[] = [];
    for (const { what, html, change, count } of SHAPES) {
      await using server = await serve(undefined, {
        '/small': page(html(count)),
        '/large': page(html(TIMES * count)),
      });
      const measure = (path: string) =>
        withAndWithout(bench, (extension, isOurs) =>
          timePerChange(extension, isOurs, server.url(path), change, changes),
        );
      const small = await measure('/small');
      const large = await measure('/large');
      const noise = Math.max(LEAST, NOISE_SHARE * (large.alone ?? 0));
      const factor =
        large.added === undefined || small.added === undefined
          ? undefined
          : Math.max(large.added, noise) / Math.max(small.added, noise);
      const row: Row = {
        what,
        figures: {
          N: count,
          'N ms': small.added,
          '4N ms': large.added,
          'alone ms': large.alone,
          'factor ×': factor,
        },
      };
      printRow(row);
      rows.push(row);
    }
    return {
      how:
        `Processor time of the main thread for ${changes} changes of a page, a frame each, and until it rests, divided by them: ` +
        `what comes on top with the extension, with N names and with ${TIMES} N. What is not told from nothing counts as ` +
        `${LEAST} ms, or ${100 * NOISE_SHARE} % of what the larger page takes alone.`,
      rows,
      goals: rows.map(({ what, figures }) => ({
        what,
        figure: figures['factor ×'],
        unit: 'times',
        most: MOST,
      })),
    };
  },
};

async function timePerChange(
  extension: ExtensionBrowser,
  isOurs: boolean,
  url: string,
  change: string,
  times: number,
): Promise<number> {
  const tab = await extension.openPage(url);
  if (isOurs) await waitForAnyMark(tab);
  await tab.evaluate(callInPage(setUpGrowth));
  const mainThread = await MainThread.of(tab);
  await mainThread.quiet(60_000);
  const before = await mainThread.time();
  await tab.evaluate(`benchGrowth(${JSON.stringify(change)}, ${times})`);
  await mainThread.quiet(60_000);
  const time = (await mainThread.time()) - before;
  await tab.close();
  return time / times;
}
