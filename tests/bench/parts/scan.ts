import { readFile } from 'node:fs/promises';
import { setTimeout } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'puppeteer-core';
import { type StaticServer, serve } from '../../browser/harness/static-server.ts';
import type { Bench } from '../harness/bench.ts';
import { median } from '../harness/figures.ts';
import { callInPage } from '../harness/in-page.ts';
import { MainThread } from '../harness/main-thread.ts';
import { MARK_COUNT, waitForAnyMark } from '../harness/mark-count.ts';
import { ownTimeIn } from '../harness/own-time.ts';
import { type Part, printTable, type Row } from '../harness/result.ts';
import { withoutScripts } from '../harness/saved-pages.ts';
import { startTrace } from '../harness/trace.ts';
import { hugePage, NAMES, page, paragraphs } from '../made-up-pages.ts';

const MARK_JS = fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js'));
/** How often a warm walk is repeated, because it is short. */
const WALKS = 10;
/** How long a scan may take to begin, in milliseconds. After that, we wait until the page is idle. */
const BEGINNING = 1_000;

export const scan: Part = {
  title: 'Scan and first paint of 9 MB in 100,000 text nodes',
  async measure(bench) {
    await using server = await serve(undefined, {
      '/': withoutScripts(bench.options.quick ? page(paragraphs(5_000, 100)) : hugePage()),
    });
    const times: Record<
      'walkCold' | 'walk' | 'oursCold' | 'ours' | 'oursPainted' | 'markJs' | 'markJsPainted',
      number[]
    > = {
      walkCold: [],
      walk: [],
      oursCold: [],
      ours: [],
      oursPainted: [],
      markJs: [],
      markJsPainted: [],
    };
    for (let round = 0; round < bench.options.rounds; round++) {
      times.walkCold.push(await coldScript(bench, 'walk', server));
      times.oursCold.push(await coldScript(bench, 'ours', server));
      const ours = await warmScan(bench, server);
      const plain = await plainPage(bench, server);
      times.ours.push(ours.script);
      times.oursPainted.push(ours.time);
      times.walk.push(plain.walk);
      times.markJs.push(plain.markJs.script);
      times.markJsPainted.push(plain.markJs.time);
    }
    const of = (name: keyof typeof times) => median(times[name]) ?? Number.NaN;
    const rows: Row[] = [
      { what: 'bare walk', figures: { 'cold ms': of('walkCold'), 'warm ms': of('walk') } },
      {
        what: 'Context Notes',
        figures: { 'cold ms': of('oursCold'), 'warm ms': of('ours'), 'painted ms': of('oursPainted') },
      },
      { what: 'mark.js', figures: { 'warm ms': of('markJs'), 'painted ms': of('markJsPainted') } },
    ];
    const printRow = printTable(['cold ms', 'warm ms', 'painted ms']);
    for (const row of rows) printRow(row);
    return {
      how:
        'Processor time of scripts. Cold: in the load of a page, as an extension, from a trace. Warm: once more in a page that was ' +
        'read before: Context Notes switched off and on again, the walk one of ten in a row, mark.js with the same three names, ' +
        'for the second time. “Painted” is the main thread’s time for that with layout, style and paint.',
      rows,
      goals: [
        { what: 'warm, over the bare walk', figure: of('ours') / of('walk'), unit: '×', most: 4 },
        { what: 'cold, over the bare walk', figure: of('oursCold') / of('walkCold'), unit: '×', most: 6 },
        { what: 'warm, faster than mark.js', figure: of('markJs') / of('ours'), unit: '×', least: 40 },
        {
          what: 'painted, faster than mark.js',
          figure: of('markJsPainted') / of('oursPainted'),
          unit: '×',
          least: 40,
        },
        { what: 'painted, over the bare walk', figure: of('oursPainted') / of('walk'), unit: '×', most: 4 },
      ],
    };
  },
};

/** The processor time of an extension's scripts during the first load of a page, in milliseconds. */
async function coldScript(bench: Bench, variant: 'walk' | 'ours', server: StaticServer): Promise<number> {
  const extension = await bench.browser(variant);
  const tab = await extension.launched.browser.newPage();
  const mainThread = await MainThread.of(tab);
  const endTrace = await startTrace(extension.launched.browser);
  await tab.goto(server.url(), { waitUntil: 'load' });
  await setTimeout(BEGINNING);
  await mainThread.quiet();
  const { time } = ownTimeIn(await endTrace(), extension.launched.baseUrl);
  await tab.close();
  return time;
}

/** Switches everything off and on, and measures the main thread and the extension's scripts meanwhile. */
async function warmScan(bench: Bench, server: StaticServer): Promise<Times> {
  const extension = await bench.browser('ours');
  const helper = await extension.helper();
  const enable = (enabled: boolean) =>
    helper.evaluate((enabled) => chrome.storage.local.set({ settings: { version: 2, enabled } }), enabled);
  const tab = await extension.openPage(server.url());
  await waitForAnyMark(tab);
  const mainThread = await MainThread.of(tab);
  await mainThread.quiet();
  await enable(false);
  await setTimeout(BEGINNING);
  await mainThread.quiet();
  if (Number(await tab.evaluate(MARK_COUNT)) > 0) throw new Error('Marks stay when everything is off.');
  const endTrace = await startTrace(extension.launched.browser);
  const before = await mainThread.time();
  await enable(true);
  await setTimeout(BEGINNING);
  await mainThread.quiet();
  const time = (await mainThread.time()) - before;
  const { time: script } = ownTimeIn(await endTrace(), extension.launched.baseUrl);
  await waitForAnyMark(tab);
  await tab.close();
  return { time, script };
}

interface Times {
  /** Of all tasks of the main thread, in milliseconds. */
  time: number;
  script: number;
}

/** Measures a repeated bare walk and mark.js in a page without an extension. */
async function plainPage(bench: Bench, server: StaticServer): Promise<{ walk: number; markJs: Times }> {
  const tab = await (await bench.browser('none')).openPage(server.url());
  const mainThread = await MainThread.of(tab);
  await mainThread.quiet();
  await tab.evaluate(callInPage(walkRepeatedly, 1));
  const walk = (await timesOf(tab, mainThread, callInPage(walkRepeatedly, WALKS))).script / WALKS;
  await tab.evaluate(await readFile(MARK_JS, 'utf8'));
  await tab.evaluate(callInPage(markWithMarkJs, NAMES));
  await tab.evaluate('new Promise((done) => new Mark(document.body).unmark({ done }))');
  const markJs = await timesOf(tab, mainThread, callInPage(markWithMarkJs, NAMES));
  await tab.close();
  return { walk, markJs };
}

/** The processor time of a script and of everything that it causes. */
async function timesOf(tab: Page, mainThread: MainThread, script: string): Promise<Times> {
  await mainThread.quiet();
  const [time, scriptTime] = [await mainThread.time(), await mainThread.scriptTime()];
  // In a timer, because Chromium does not count code evaluated from outside as script.
  await tab.evaluate(`new Promise((done) => setTimeout(() => done(${script})))`);
  await mainThread.quiet();
  return { time: (await mainThread.time()) - time, script: (await mainThread.scriptTime()) - scriptTime };
}

declare class Mark {
  constructor(element: Element);
  mark(words: readonly string[], options: { done(): void }): void;
}

const markWithMarkJs = (names: readonly string[]) =>
  new Promise<void>((done) => new Mark(document.body).mark(names, { done }));

function walkRepeatedly(times: number): number {
  let length = 0;
  for (let time = 0; time < times; time++) {
    const walker = document.createTreeWalker(document, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) length += node.nodeValue?.length ?? 0;
  }
  return length;
}
