import { setTimeout } from 'node:timers/promises';
import { type Bench, inTurn, VARIANTS, type Variant } from './bench.ts';
import { median, medianOver, noise } from './figures.ts';
import { MainThread } from './main-thread.ts';

/** How long after `load` a page is given to settle, in milliseconds: late work counts, too. */
export const SETTLE = 1_000;

interface Cost {
  /** Of the main thread, in milliseconds of processor time. */
  time: number;
  /** After collecting garbage, in megabytes. */
  heap: number;
}

type Added = Record<keyof Cost, number | undefined>;

/** What the load of a page costs: with no extension, and what comes on top with a bare walk and with this extension. */
export interface LoadCost {
  alone: number | undefined;
  /** How far loads with no extension differ, in milliseconds. */
  noise: number | undefined;
  walk: Added;
  ours: Added;
}

/** Loads a page with each variant in alternation. Returns medians, of what comes on top over the difference of each round. */
export async function loadCost(bench: Bench, url: string): Promise<LoadCost> {
  const costs: Record<Variant, Cost[]> = { none: [], walk: [], ours: [] };
  // The first load fills caches.
  for (let round = bench.options.quick ? 1 : 0; round <= bench.options.rounds; round++) {
    for (const variant of inTurn(VARIANTS, round)) {
      const cost = await oneLoad(bench, variant, url);
      if (round > 0) costs[variant].push(cost);
    }
  }
  const over = (variant: Variant, key: keyof Cost) =>
    medianOver(
      costs[variant].map((cost) => cost[key]),
      costs.none.map((cost) => cost[key]),
    );
  const added = (variant: Variant): Added => ({ time: over(variant, 'time'), heap: over(variant, 'heap') });
  const alone = costs.none.map(({ time }) => time);
  return { alone: median(alone), noise: noise(alone), walk: added('walk'), ours: added('ours') };
}

async function oneLoad(bench: Bench, variant: Variant, url: string): Promise<Cost> {
  const page = await (await bench.browser(variant)).launched.browser.newPage();
  const mainThread = await MainThread.of(page);
  await page.goto(url, { waitUntil: 'load' });
  await setTimeout(SETTLE);
  const time = await mainThread.time();
  const heap = await mainThread.heap();
  await page.close();
  return { time, heap };
}
