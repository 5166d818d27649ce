import { mkdir, mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { Page } from 'puppeteer-core';
import { type LaunchedBrowser, launchBrowser } from '../browser/harness/launch.ts';
import { builtExtension } from '../browser/harness/paths.ts';
import { serve } from '../browser/harness/static-server.ts';
import { madeUpPages } from './made-up-pages.ts';
import { median } from './median.ts';

/**
 * What the extension costs a page, measured from outside over its whole load: main-thread time and heap in Chromium, with no
 * extension, with one that only walks the text, and with this one, in alternation in one run.
 * `npm run build && npm run bench:load -- [FOLDER] [--rounds N]`; without a folder, pages that are made up here.
 */

const VARIANTS = ['none', 'bare walk', 'Context Notes'] as const;
type Variant = (typeof VARIANTS)[number];

/** How long after `load` a page is given to settle, in milliseconds: late work counts, too. */
const SETTLE = 1_500;
const BUDGETS = {
  without: { milliseconds: 10, megabytes: 0.4 },
  with: { milliseconds: 35, megabytes: 1 },
};

interface Figures {
  /** Main-thread time in tasks, in milliseconds. */
  time: number;
  /** Heap after collecting garbage, in megabytes. */
  heap: number;
  /** Whether marks were painted. */
  isMarked: boolean;
}

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { rounds: { type: 'string', default: '7' } },
});
const rounds = Number(values.rounds);
if (!Number.isInteger(rounds) || rounds < 1)
  throw new Error(`--rounds takes a number, not "${values.rounds}"`);
const [folder] = positionals;

const walker = await bareWalkExtension();
const extensions: Record<Variant, string> = {
  none: await emptyExtension(),
  'bare walk': walker,
  'Context Notes': builtExtension('chromium'),
};
const names = folder
  ? (await readdir(folder)).filter((name) => /\.html?$/.test(name)).sort()
  : Object.keys(madeUpPages);
const server = await serve(
  folder && resolve(folder),
  folder ? {} : Object.fromEntries(Object.entries(madeUpPages).map(([name, make]) => [`/${name}`, make()])),
);
const browsers = new Map<Variant, LaunchedBrowser>();
for (const variant of VARIANTS)
  browsers.set(variant, await launchBrowser({ kind: 'chromium', extensionDir: extensions[variant] }));

const results = [];
for (const name of names) {
  const url = server.url(`/${encodeURIComponent(name)}`);
  const figures = new Map<Variant, Figures[]>(VARIANTS.map((variant) => [variant, []]));
  try {
    for (let round = 0; round <= rounds; round++) {
      for (const [variant, { browser }] of browsers) {
        const page = await browser.newPage();
        const measured = await measure(page, url);
        await page.close();
        // The first load fills caches.
        if (round > 0) figures.get(variant)?.push(measured);
      }
    }
  } catch (error) {
    // Scripts of saved pages lead to sites that cannot be reached.
    console.log(`left out  ${name}: ${error instanceof Error ? error.message : error}`);
    continue;
  }
  const of = (variant: Variant, key: 'time' | 'heap') =>
    median((figures.get(variant) ?? []).map((one) => one[key]));
  const row = {
    name,
    isMarked: figures.get('Context Notes')?.some(({ isMarked }) => isMarked) ?? false,
    baseTime: of('none', 'time'),
    walkTime: of('bare walk', 'time') - of('none', 'time'),
    ownTime: of('Context Notes', 'time') - of('none', 'time'),
    walkHeap: of('bare walk', 'heap') - of('none', 'heap'),
    ownHeap: of('Context Notes', 'heap') - of('none', 'heap'),
  };
  results.push(row);
  console.log(
    `${row.isMarked ? 'names' : 'none '}  ${name.slice(0, 44).padEnd(44)}  alone ${row.baseTime.toFixed(0).padStart(5)} ms   walk ${signed(row.walkTime)} ms ${signed(row.walkHeap, 2)} MB   ours ${signed(row.ownTime)} ms ${signed(row.ownHeap, 2)} MB`,
  );
}
let isOver = false;
for (const isMarked of [false, true]) {
  const rows = results.filter((row) => row.isMarked === isMarked);
  if (rows.length === 0) continue;
  const of = (key: 'walkTime' | 'ownTime' | 'walkHeap' | 'ownHeap') => median(rows.map((row) => row[key]));
  const budget = BUDGETS[isMarked ? 'with' : 'without'];
  const over = of('ownTime') > budget.milliseconds || of('ownHeap') > budget.megabytes;
  isOver ||= over;
  console.log(
    `\n${rows.length} pages ${isMarked ? 'with' : 'without'} a name, medians: bare walk ${signed(of('walkTime'))} ms, ${signed(of('walkHeap'), 2)} MB; ` +
      `Context Notes ${signed(of('ownTime'))} ms, ${signed(of('ownHeap'), 2)} MB (budget ${budget.milliseconds} ms, ${budget.megabytes} MB)${over ? ' OVER' : ''}`,
  );
}
for (const { close } of browsers.values()) await close();
await server.close();
await Promise.all([extensions.none, walker].map((path) => rm(path, { recursive: true })));
if (isOver) process.exitCode = 1;

/** Loads a page and reads what it has cost. */
async function measure(page: Page, url: string): Promise<Figures> {
  const session = await page.createCDPSession();
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  await page.goto(url, { waitUntil: 'load' });
  await new Promise((resolve) => setTimeout(resolve, SETTLE));
  const { metrics } = await session.send('Performance.getMetrics');
  await session.send('HeapProfiler.enable');
  await session.send('HeapProfiler.collectGarbage');
  const after = await session.send('Performance.getMetrics');
  const read = (all: typeof metrics, name: string) =>
    all.find((one) => one.name === name)?.value ?? Number.NaN;
  const isMarked = await page.evaluate(() => CSS.highlights.size > 0);
  return {
    time: read(metrics, 'TaskDuration') * 1_000,
    heap: read(after.metrics, 'JSHeapUsedSize') / 1e6,
    isMarked,
  };
}

/** An extension that does nothing, for the same start of the browser. */
async function emptyExtension(): Promise<string> {
  return await extensionWith({}, {});
}

/** An extension whose content script reads all text nodes once. */
async function bareWalkExtension(): Promise<string> {
  const walk =
    'const w=document.createTreeWalker(document,NodeFilter.SHOW_TEXT);let n=0;for(let t;(t=w.nextNode());)n+=t.data.length;globalThis.n=n;';
  return await extensionWith(
    {
      content_scripts: [
        { matches: ['<all_urls>'], js: ['walk.js'], all_frames: true, run_at: 'document_idle' },
      ],
    },
    { 'walk.js': walk },
  );
}

async function extensionWith(manifest: object, files: Record<string, string>): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'context-notes-bench-'));
  await mkdir(path, { recursive: true });
  const all = {
    ...files,
    'manifest.json': JSON.stringify({ manifest_version: 3, name: 'Bench', version: '1', ...manifest }),
  };
  for (const [name, text] of Object.entries(all)) await writeFile(join(path, name), text);
  return path;
}

function signed(value: number, digits = 1): string {
  return `${value < 0 ? '−' : '+'}${Math.abs(value).toFixed(digits)}`;
}
