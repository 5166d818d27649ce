import { setTimeout } from 'node:timers/promises';
import { type Bench, inTurn, VARIANTS, type Variant } from './bench.ts';
import { median, medianOver, noise } from './figures.ts';
import { MainThread } from './main-thread.ts';

/** How long to go on measuring after `load`, in milliseconds, because late work counts, too. */
export const SETTLE = 1_000;

interface Cost {
  /** Of the main thread, in milliseconds of processor time. */
  time: number;
  /** After collecting garbage, in megabytes. */
  heap: number;
}

type Added = Record<keyof Cost, number | undefined>;

/** The cost of loading a page without an extension, and what a bare walk and our extension add to it. */
export interface LoadCost {
  alone: number | undefined;
  /** How much loads without an extension differ, in milliseconds. */
  noise: number | undefined;
  walk: Added;
  ours: Added;
}

/** Loads a page with each variant in alternation. @returns medians over all rounds; what is added is compared within each round */
export async function loadCost(bench: Bench, url: string): Promise<LoadCost> {
  const costs: Record<Variant, Cost[]> = { none: [], walk: [], ours: [] };
  // The first round fills caches and does not count.
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
