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
import { hugePage, NAMES } from '../made-up-pages.ts';

const MARK_JS = fileURLToPath(import.meta.resolve('mark.js/dist/mark.min.js'));
/** How often a warm walk is repeated, for it is short. */
const WALKS = 10;
/** For what a page does when a scan was asked for, in milliseconds; quiet is awaited after it. */
const BEGINNING = 1_000;

export const scan: Part = {
  title: 'Scan and first paint of 9 MB in 100,000 text nodes',
  async measure(bench) {
    await using server = await serve(undefined, { '/': withoutScripts(hugePage()) });
    const times = {
      walkCold: [],
      walk: [],
      oursCold: [],
      ours: [],
      oursScript: [],
      markJsCold: [],
      markJs: [],
    } as Record<'walkCold' | 'walk' | 'oursCold' | 'ours' | 'oursScript' | 'markJsCold' | 'markJs', number[]>;
    for (let round = 0; round < bench.options.rounds; round++) {
      times.walkCold.push(await coldScript(bench, 'walk', server));
      times.oursCold.push(await coldScript(bench, 'ours', server));
      const warm = await warmScan(bench, server);
      times.ours.push(warm.time);
      times.oursScript.push(warm.script);
      const plain = await plainPage(bench, server);
      times.walk.push(plain.walk);
      times.markJsCold.push(plain.markJsCold);
      times.markJs.push(plain.markJs);
    }
    const of = (name: keyof typeof times) => median(times[name]) ?? Number.NaN;
    const rows: Row[] = [
      { what: 'bare walk', figures: { 'cold ms': of('walkCold'), 'warm ms': of('walk') } },
      {
        what: 'Context Notes',
        figures: { 'cold ms': of('oursCold'), 'warm ms': of('ours'), 'warm, script ms': of('oursScript') },
      },
      { what: 'mark.js', figures: { 'cold ms': of('markJsCold'), 'warm ms': of('markJs') } },
    ];
    const printRow = printTable(['cold ms', 'warm ms', 'warm, script ms']);
    for (const row of rows) printRow(row);
    return {
      how:
        'Processor time. Cold: the first time that a page is read, as a page pays it; walk and Context Notes are extensions and ' +
        'their time is that of their scripts, from a trace. Warm: switched off and on again in a page that was read before, with ' +
        'the style and paint of the marks; the walk is one of ten in a row. mark.js marks the three names in the page itself, ' +
        'once it has loaded, with its layout and paint.',
      rows,
      goals: [
        { what: 'warm, over the bare walk', figure: of('ours') / of('walk'), unit: '×', most: 4 },
        { what: 'cold, over the bare walk', figure: of('oursCold') / of('walkCold'), unit: '×', most: 6 },
        { what: 'warm, faster than mark.js', figure: of('markJs') / of('ours'), unit: '×', least: 40 },
        {
          what: 'cold, faster than mark.js',
          figure: of('markJsCold') / of('oursCold'),
          unit: '×',
          least: 40,
        },
      ],
    };
  },
};

/** Processor time of an extension's scripts over the load of a page that it has not seen, in milliseconds. */
async function coldScript(bench: Bench, variant: 'walk' | 'ours', server: StaticServer): Promise<number> {
  const extension = await bench.browser(variant);
  const page = await extension.launched.browser.newPage();
  const mainThread = await MainThread.of(page);
  const endTrace = await startTrace(extension.launched.browser);
  await page.goto(server.url(), { waitUntil: 'load' });
  await setTimeout(BEGINNING);
  await mainThread.quiet();
  const { time } = ownTimeIn(await endTrace(), extension.launched.baseUrl);
  await page.close();
  return time;
}

/** Switches everything off and on in a page: what the main thread does then, and the extension's scripts of that. */
async function warmScan(bench: Bench, server: StaticServer): Promise<{ time: number; script: number }> {
  const extension = await bench.browser('ours');
  const helper = await extension.helper();
  const enable = (enabled: boolean) =>
    helper.evaluate((enabled) => chrome.storage.local.set({ settings: { version: 2, enabled } }), enabled);
  const page = await extension.openPage(server.url());
  await waitForAnyMark(page);
  const mainThread = await MainThread.of(page);
  await mainThread.quiet();
  await enable(false);
  await setTimeout(BEGINNING);
  await mainThread.quiet();
  if (Number(await page.evaluate(MARK_COUNT)) > 0) throw new Error('Marks stay when everything is off.');
  const endTrace = await startTrace(extension.launched.browser);
  const before = await mainThread.time();
  await enable(true);
  await setTimeout(BEGINNING);
  await mainThread.quiet();
  const time = (await mainThread.time()) - before;
  const { time: script } = ownTimeIn(await endTrace(), extension.launched.baseUrl);
  await waitForAnyMark(page);
  await page.close();
  return { time, script };
}

/** A bare walk, repeated, and mark.js, in a page without an extension. */
async function plainPage(
  bench: Bench,
  server: StaticServer,
): Promise<Record<'walk' | 'markJsCold' | 'markJs', number>> {
  const page = await (await bench.browser('none')).openPage(server.url());
  const mainThread = await MainThread.of(page);
  await page.evaluate(await readFile(MARK_JS, 'utf8'));
  await mainThread.quiet();
  const markJsCold = await timeOf(page, mainThread, callInPage(markWithMarkJs, NAMES));
  await page.evaluate('new Promise((done) => new Mark(document.body).unmark({ done }))');
  await mainThread.quiet();
  const markJs = await timeOf(page, mainThread, callInPage(markWithMarkJs, NAMES));
  await page.reload({ waitUntil: 'load' });
  await mainThread.quiet();
  await page.evaluate(callInPage(walkRepeatedly, 1));
  const walk = (await timeOf(page, mainThread, callInPage(walkRepeatedly, WALKS))) / WALKS;
  await page.close();
  return { walk, markJsCold, markJs };
}

/** Processor time of the main thread for a script and all that follows from it. */
async function timeOf(page: Page, mainThread: MainThread, script: string): Promise<number> {
  const before = await mainThread.time();
  await page.evaluate(script);
  await mainThread.quiet();
  return (await mainThread.time()) - before;
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
