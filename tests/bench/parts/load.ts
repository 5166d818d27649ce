import { setTimeout } from 'node:timers/promises';
import { serve } from '../../browser/harness/static-server.ts';
import type { Bench } from '../harness/bench.ts';
import { greatest, median } from '../harness/figures.ts';
import { loadCost, SETTLE } from '../harness/load-cost.ts';
import { markTimes, recordMarkTimes } from '../harness/mark-times.ts';
import { backgroundTimeIn, ownTimeIn } from '../harness/own-time.ts';
import { type Goal, type Part, printTable, type Row } from '../harness/result.ts';
import { pagesOf } from '../harness/saved-pages.ts';
import { startTrace } from '../harness/trace.ts';

const COLUMNS = [
  'marks',
  'alone ms',
  '± ms',
  'walk ms',
  'ours ms',
  'walk MB',
  'ours MB',
  'script ms',
  'longest ms',
  'starts',
  'messages',
  'background ms',
  'in view ms',
  'all ms',
  'asleep: in view ms',
  'asleep: all ms',
] as const;
type LoadRow = Row & { figures: Record<(typeof COLUMNS)[number], number | undefined> };

export const load: Part = {
  title: 'The whole load of a page',
  async measure(bench) {
    const pages = await pagesOf(bench.options.folder);
    const names = Object.keys(pages).slice(0, bench.options.quick ? 2 : undefined);
    await using server = await serve(undefined, pages);
    const printRow = printTable(COLUMNS);
    const rows: LoadRow[] = [];
    for (const name of names) {
      const row = await measurePage(bench, decodeURIComponent(name.slice(1)), server.url(name));
      printRow(row);
      rows.push(row);
    }
    const groups = [rows.filter((row) => !row.figures.marks), rows.filter((row) => row.figures.marks)];
    const [without = [], withNames = []] = groups;
    const medians = [
      ...mediansOf(`median of ${without.length} without a name`, without),
      ...mediansOf(`median of ${withNames.length} with names`, withNames),
    ];
    for (const row of medians) printRow(row);
    return {
      how:
        'Pages without their own scripts and without a network, in Chromium, in alternation: “alone” is the processor time of the ' +
        'main thread over load and one second after, “±” how far such loads differ; “walk” (a bare TreeWalker as an extension) and “ours” are what comes on top, ' +
        'medians of the differences of each round; MB is the heap after collection. “script”, “longest” (of one task) and the ' +
        'background are processor times from a trace, with a background that slept. Marks are timed from the first script’s run.',
      rows: bench.options.folder === undefined ? [...rows, ...medians] : medians,
      goals: [...goalsWithout(without), ...goalsWith(withNames)],
    };
  },
};

async function measurePage(bench: Bench, what: string, url: string): Promise<LoadRow> {
  const cost = await loadCost(bench, url);
  const asleep: Traced[] = [];
  const awake: Traced[] = [];
  for (let round = 0; round < Math.max(bench.options.quick ? 1 : 2, bench.options.rounds / 2); round++) {
    asleep.push(await tracedLoad(bench, url, true));
    awake.push(await tracedLoad(bench, url, false));
  }
  const of = (loads: Traced[], key: Exclude<keyof Traced, 'count'>) => median(loads.map((one) => one[key]));
  return {
    what,
    figures: {
      marks: greatest(asleep.map(({ count }) => count)),
      'alone ms': cost.alone,
      '± ms': cost.noise,
      'walk ms': cost.walk.time,
      'ours ms': cost.ours.time,
      'walk MB': cost.walk.heap,
      'ours MB': cost.ours.heap,
      'script ms': of([...asleep, ...awake], 'script'),
      'longest ms': of([...asleep, ...awake], 'longest'),
      starts: of(asleep, 'starts'),
      messages: of(asleep, 'messages'),
      'background ms': of(asleep, 'background'),
      'in view ms': of(awake, 'inView'),
      'all ms': of(awake, 'all'),
      'asleep: in view ms': of(asleep, 'inView'),
      'asleep: all ms': of(asleep, 'all'),
    },
  };
}

interface Traced {
  script: number;
  longest: number;
  starts: number;
  messages: number;
  background: number;
  inView: number | undefined;
  all: number | undefined;
  count: number;
}

/** Loads a page with the extension, and traces it. */
async function tracedLoad(bench: Bench, url: string, isAsleep: boolean): Promise<Traced> {
  const extension = await bench.browser('ours');
  const page = await extension.launched.browser.newPage();
  await recordMarkTimes(page);
  const endTrace = await startTrace(extension.launched.browser);
  // Not earlier: a trace may wait for seconds for a process that has just ended.
  if (isAsleep) await extension.stopBackground();
  await page.goto(url, { waitUntil: 'load' });
  await setTimeout(SETTLE);
  const events = await endTrace();
  const own = ownTimeIn(events, extension.launched.baseUrl);
  const background = backgroundTimeIn(events);
  const { inView, all, count } = await markTimes(page, events, own.firstRun);
  await page.close();
  return {
    script: own.time,
    longest: own.longestTask,
    starts: Number(background.isStarted),
    messages: background.messages,
    background: background.time,
    inView,
    all,
    count,
  };
}

function mediansOf(what: string, rows: readonly LoadRow[]): Row[] {
  if (rows.length === 0) return [];
  const figures = COLUMNS.map((column) => [column, median(rows.map((row) => row.figures[column]))]);
  return [{ what, figures: Object.fromEntries(figures) }];
}

const columnOf = (rows: readonly LoadRow[], column: (typeof COLUMNS)[number]) =>
  rows.map(({ figures }) => figures[column]);

function goalsWithout(rows: readonly LoadRow[]): Goal[] {
  const overWalk = rows.map(({ figures }) => (figures['ours ms'] ?? Number.NaN) - (figures['walk ms'] ?? 0));
  const of = (column: (typeof COLUMNS)[number]) => columnOf(rows, column);
  return [
    { what: 'without a name: over none, median', figure: median(of('ours ms')), unit: 'ms', most: 10 },
    { what: 'without a name: over a bare walk, median', figure: median(overWalk), unit: 'ms', most: 6 },
    { what: 'without a name: heap, median', figure: median(of('ours MB')), unit: 'MB', most: 0.4 },
    {
      what: 'without a name: longest task of ours, worst page',
      figure: greatest(of('longest ms')),
      unit: 'ms',
      most: 10,
    },
    {
      what: 'without a name: starts of the background, worst page',
      figure: greatest(of('starts')),
      unit: '',
      most: 0,
    },
  ];
}

function goalsWith(rows: readonly LoadRow[]): Goal[] {
  const of = (column: (typeof COLUMNS)[number]) => columnOf(rows, column);
  return [
    { what: 'with names: over none, median', figure: median(of('ours ms')), unit: 'ms', most: 35 },
    { what: 'with names: heap, median', figure: median(of('ours MB')), unit: 'MB', most: 1 },
    {
      what: 'with names: longest task of ours, worst page',
      figure: greatest(of('longest ms')),
      unit: 'ms',
      most: 16,
    },
    { what: 'with names: marks in view, median', figure: median(of('in view ms')), unit: 'ms', most: 150 },
    {
      what: 'with names: the same, the background asleep',
      figure: median(of('asleep: in view ms')),
      unit: 'ms',
      most: 150,
    },
    {
      what: 'with names: all marks, the background asleep, worst page',
      figure: greatest(of('asleep: all ms')),
      unit: 'ms',
      most: 1_000,
    },
  ];
}
