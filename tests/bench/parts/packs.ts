import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { gzipSync } from 'node:zlib';
import type { ExtensionBrowser } from '../../browser/harness/extension.ts';
import { type StaticServer, serve } from '../../browser/harness/static-server.ts';
import type { Bench } from '../harness/bench.ts';
import { buildWithPack, bundledPackFile } from '../harness/build-with-pack.ts';
import { median } from '../harness/figures.ts';
import { packWith } from '../harness/made-up-pack.ts';
import { MainThread } from '../harness/main-thread.ts';
import { MARK_COUNT } from '../harness/mark-count.ts';
import { ownTimeIn } from '../harness/own-time.ts';
import { type Part, printTable, type Row } from '../harness/result.ts';
import { withoutScripts } from '../harness/saved-pages.ts';
import { startTrace } from '../harness/trace.ts';
import { hugePage, page, paragraphs } from '../made-up-pages.ts';

const SIZES = [3, 100, 1_000, 10_000];
const SETTLE = 1_000;
/** A scan takes as long as it takes; quiet is awaited for so long, in milliseconds. */
const PATIENCE = 120_000;

const pagesFor = (isQuick: boolean) => ({
  '/empty': withoutScripts(page('')),
  '/names': withoutScripts(page(paragraphs(200, 20))),
  '/huge': withoutScripts(isQuick ? page(paragraphs(5_000, 100)) : hugePage()),
});

export const packs: Part = {
  title: 'Packs of 3 to 10,000 entities',
  async measure(bench) {
    const pack = await bundledPackFile();
    await using server = await serve(undefined, pagesFor(bench.options.quick));
    const printRow = printTable(['scout kB', 'frame ms', 'scan ms', 'longest ms', 'heap MB', 'marks']);
    const rows: Row[] = [];
    const failures: string[] = [];
    for (const size of bench.options.quick ? SIZES.slice(2, 3) : SIZES) {
      const what = `${size.toLocaleString('en')} entities`;
      try {
        const extensionDir = await buildWithPack(join(bench.folder, `pack-${size}`), packWith(pack, size));
        rows.push({ what, figures: await measureBuild(bench, extensionDir, server) });
      } catch (error) {
        const reason = reasonOf(error);
        failures.push(`${what}: ${reason}`);
        rows.push({ what, figures: {} });
        console.log(`${what} cannot be built or run today: ${reason}`);
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
        'Builds with the bundled pack and made-up entities in nine scripts. “frame” is the processor time of the extension’s ' +
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
      ],
    };
  },
};

async function measureBuild(
  bench: Bench,
  extensionDir: string,
  server: StaticServer,
): Promise<Row['figures']> {
  const scout = await readFile(join(extensionDir, 'src/content/scout.iife.js'));
  const extension = await bench.browserWith(extensionDir);
  const none = await bench.browser('none');
  const rounds = Math.min(bench.options.rounds, 5);
  const [frames, scans, heaps]: [Loaded[], Loaded[], number[]] = [[], [], []];
  for (let round = 0; round < rounds; round++) {
    frames.push(await load(extension, server.url('/empty')));
    scans.push(await load(extension, server.url('/huge')));
    heaps.push((await heapOf(extension, server.url('/names'))) - (await heapOf(none, server.url('/names'))));
  }
  return {
    'scout kB': gzipSync(scout).length / 1_000,
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

/** The line of a failed build's output that tells why. */
function reasonOf(error: unknown): string {
  const lines = String(error)
    .split('\n')
    .map((line) => line.trim());
  return lines.find((line) => /^\S*error/i.test(line) && !line.includes('Command failed')) ?? lines[0] ?? '';
}
