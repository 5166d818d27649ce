import { setTimeout } from 'node:timers/promises';
import type { ExtensionBrowser } from '../../browser/harness/extension.ts';
import { type StaticServer, serve } from '../../browser/harness/static-server.ts';
import { addPack } from '../../browser/packs/pack-actions.ts';
import type { Bench } from '../harness/bench.ts';
import { median } from '../harness/figures.ts';
import { madeUpPacks } from '../harness/made-up-pack.ts';
import { MainThread } from '../harness/main-thread.ts';
import { MARK_COUNT } from '../harness/mark-count.ts';
import { ownTimeIn } from '../harness/own-time.ts';
import { type Part, printTable, type Row } from '../harness/result.ts';
import { withoutScripts } from '../harness/saved-pages.ts';
import { startTrace } from '../harness/trace.ts';
import { hugePage, page, paragraphs } from '../made-up-pages.ts';

const SIZES = [3, 100, 1_000, 10_000];
/** Entities of the bundled pack. */
const BUNDLED = 3;
/** The number of packs with the other entities. */
const PACKS = 3;
const SETTLE = 1_000;
/** How long to wait until a scan has ended, in milliseconds. */
const PATIENCE = 120_000;

const pagesFor = (isQuick: boolean) => ({
  '/empty': withoutScripts(page('')),
  '/names': withoutScripts(page(paragraphs(200, 20))),
  '/huge': withoutScripts(isQuick ? page(paragraphs(5_000, 100)) : hugePage()),
});

export const packs: Part = {
  title: 'Packs of 3 to 10,000 entities',
  async measure(bench) {
    await using server = await serve(undefined, pagesFor(bench.options.quick));
    const printRow = printTable(['adding ms', 'frame ms', 'scan ms', 'longest ms', 'heap MB', 'marks']);
    const rows: Row[] = [];
    const failures: string[] = [];
    for (const size of bench.options.quick ? SIZES.slice(2, 3) : SIZES) {
      const what = `${size.toLocaleString('en')} entities`;
      try {
        rows.push({ what, figures: await measureSize(bench, size, server) });
      } catch (error) {
        failures.push(`${what}: ${error}`);
        rows.push({ what, figures: {} });
        console.log(`${what} cannot be run today: ${error}`);
      }
      const [row] = rows.slice(-1);
      if (row) printRow(row);
      await bench.closeBrowsers();
    }
    const most = rows.find(({ what }) => what.startsWith('10,000'))?.figures;
    const [least] = rows;
    const ratio = (most?.['scan ms'] ?? Number.NaN) / (least?.figures['scan ms'] ?? Number.NaN);
    return {
      how:
        'The bundled pack and three packs of made-up entities in nine scripts, added as a reader does. “frame” is the processor time of the extension’s ' +
        'scripts in an empty page, “scan” the same for 9 MB of text, from a trace; the heap is after collection, over that of ' +
        `an empty extension, in a page of 200 paragraphs with names.${failures.map((failure) => ` ${failure}`).join('')}`,
      rows,
      goals: [
        {
          what: '10,000 entities: scan, over that of 3',
          figure: Number.isNaN(ratio) ? undefined : ratio,
          unit: '×',
          most: 1.5,
        },
        {
          what: '10,000 entities: a frame before the first match',
          figure: most?.['frame ms'],
          unit: 'ms',
          most: 5,
        },
        { what: '10,000 entities: heap of a tab', figure: most?.['heap MB'], unit: 'MB', most: 3 },
        { what: '10,000 entities: adding them', figure: most?.['adding ms'], unit: 'ms', most: 3_000 },
      ],
    };
  },
};

/** Measures with packs of one size. @param size the number of entities, including those of the bundled pack */
async function measureSize(bench: Bench, size: number, server: StaticServer): Promise<Row['figures']> {
  const extension = await bench.browser('ours');
  const none = await bench.browser('none');
  const started = performance.now();
  for (const pack of madeUpPacks(size - BUNDLED, PACKS)) await addPack(extension, pack);
  const adding = performance.now() - started;
  const rounds = Math.min(bench.options.rounds, 5);
  const [frames, scans, heaps]: [Loaded[], Loaded[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    frames.push(await load(extension, server.url('/empty')));
    scans.push(await load(extension, server.url('/huge')));
    heaps.push((await heapOf(extension, server.url('/names'))) - (await heapOf(none, server.url('/names'))));
  }
  return {
    'adding ms': adding,
    'frame ms': median(frames.map(({ time }) => time)),
    'scan ms': median(scans.map(({ time }) => time)),
    'longest ms': median(scans.map(({ longest }) => longest)),
    'heap MB': median(heaps),
    marks: median(scans.map(({ marks }) => marks)),
  };
}

interface Loaded {
  time: number;
  longest: number;
  marks: number;
}

async function load(extension: ExtensionBrowser, url: string): Promise<Loaded> {
  const tab = await extension.launched.browser.newPage();
  const mainThread = await MainThread.of(tab);
  const endTrace = await startTrace(extension.launched.browser);
  await tab.goto(url, { waitUntil: 'load' });
  await setTimeout(SETTLE);
  await mainThread.quiet(PATIENCE);
  const { time, longestTask } = ownTimeIn(await endTrace(), extension.launched.baseUrl);
  const marks = Number(await tab.evaluate(MARK_COUNT));
  await tab.close();
  return { time, longest: longestTask, marks };
}

async function heapOf(extension: ExtensionBrowser, url: string): Promise<number> {
  const tab = await extension.openPage(url);
  const mainThread = await MainThread.of(tab);
  await setTimeout(SETTLE);
  await mainThread.quiet();
  const heap = await mainThread.heap();
  await tab.close();
  return heap;
}
