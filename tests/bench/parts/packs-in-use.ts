import type { Page } from 'puppeteer-core';
import { SHOW_DELAYS } from '../../../src/core/card/hover-state.ts';
import { waitForCard } from '../../browser/harness/card.ts';
import type { ExtensionBrowser } from '../../browser/harness/extension.ts';
import { holdsWithin } from '../../browser/harness/in-page-wait.ts';
import { pointOf } from '../../browser/harness/marks.ts';
import { serve } from '../../browser/harness/static-server.ts';
import { addPack } from '../../browser/packs/pack-actions.ts';
import type { Bench } from '../harness/bench.ts';
import { greatest, median } from '../harness/figures.ts';
import { callInPage } from '../harness/in-page.ts';
import { madeUpPacks } from '../harness/made-up-pack.ts';
import { MARK_COUNT } from '../harness/mark-count.ts';
import { type Part, printTable, type Row } from '../harness/result.ts';
import { page, paragraphs } from '../made-up-pages.ts';

const TABS = 5;
const PACKS = 3;
/** How long a card or a switch may take, in milliseconds. */
const PATIENCE = 10_000;

const SETTINGS = { version: 2, preferences: { delay: 'short' } };

export const packsInUse: Part = {
  title: 'A card and a switch, with packs of 10,000 entities',
  async measure(bench) {
    const made = madeUpPacks(bench.options.quick ? 997 : 9_997, PACKS);
    const [pack] = made;
    const name = pack?.entities.find(({ name }) => typeof name === 'string')?.name;
    if (!pack || typeof name !== 'string') throw new Error('There is no pack');
    await using server = await serve(undefined, { '/': page(`<p>${name}</p>${paragraphs(100, 0)}`) });
    const extension = await bench.browser('ours');
    for (const one of made) await addPack(extension, one);
    await store(extension, SETTINGS);
    const printRow = printTable(['median ms', 'slowest ms']);
    const rows = [
      await cardRow(bench, extension, server.url(), name),
      ...(await switchRows(bench, extension, server.url(), `pack:${pack.id}`)),
    ];
    for (const row of rows) printRow(row);
    const [card, ...switches] = rows.map(({ figures }) => figures['median ms']);
    return {
      how:
        'The first card: from the pointer’s way to a name of an added pack until the card is in the page, without the delay that readers ' +
        `choose, after the background slept. The switch of a pack of thousands: until the last of ${TABS} tabs shows it.`,
      rows,
      goals: [
        { what: 'the first card after the background slept', figure: card, unit: 'ms', most: 100 },
        { what: 'a switch, in all tabs', figure: greatest(switches), unit: 'ms', most: 200 },
      ],
    };
  },
};

async function store(extension: ExtensionBrowser, settings: object): Promise<number> {
  return await (await extension.helper()).evaluate(async (json) => {
    const from = Date.now();
    await chrome.storage.local.set({ settings: JSON.parse(json) });
    return from;
  }, JSON.stringify(settings));
}

async function cardRow(bench: Bench, extension: ExtensionBrowser, url: string, name: string): Promise<Row> {
  const times: number[] = [];
  for (let round = 0; round < bench.options.rounds; round++) {
    const tab = await extension.openPage(url);
    await waitForCount(tab, 1);
    const { x, y } = await pointOf(tab, name);
    await tab.evaluate(callInPage(recordCard, 'context-notes-card'));
    await extension.stopBackground();
    await tab.mouse.move(x, y);
    await waitForCard(tab, undefined, PATIENCE);
    times.push(Number(await tab.evaluate('benchCardTime')) - SHOW_DELAYS.short);
    await tab.close();
  }
  return rowOf('the first card, the background asleep', times);
}

/** Runs in the page. Records how long after a move of the pointer the card is there. */
function recordCard(tag: string): void {
  let moved = 0;
  addEventListener('mousemove', ({ timeStamp }) => (moved = timeStamp), true);
  new MutationObserver(() => {
    if (document.querySelector(tag) && !('benchCardTime' in globalThis))
      Object.assign(globalThis, { benchCardTime: performance.now() - moved });
  }).observe(document, { childList: true, subtree: true });
}

async function switchRows(
  bench: Bench,
  extension: ExtensionBrowser,
  url: string,
  pack: string,
): Promise<Row[]> {
  const tabs: Page[] = [];
  for (let at = 0; at < TABS; at++) tabs.push(await extension.openPage(url));
  for (const tab of tabs) {
    await waitForCount(tab, 1);
    await tab.evaluate(callInPage(recordCounts, MARK_COUNT));
  }
  const change = async (settings: object, count: number) => {
    const from = await store(extension, settings);
    for (const tab of tabs) await waitForCount(tab, count);
    const times = await Promise.all(tabs.map((tab) => tab.evaluate(`benchCountTimes[${count}]`)));
    return Math.max(...times.map(Number)) - from;
  };
  const [off, on]: [number[], number[]] = [[], []];
  for (let round = 0; round < bench.options.rounds; round++) {
    off.push(await change({ ...SETTINGS, entitiesOff: [pack] }, 0));
    on.push(await change(SETTINGS, 1));
  }
  for (const tab of tabs) await tab.close();
  return [rowOf('a pack off', off), rowOf('a pack on', on)];
}

/** Runs in the page. Records when the number of marks became what it is. Timers of a worker also run in tabs in the background. */
function recordCounts(count: string): void {
  const times: Record<number, number> = {};
  let last = -1;
  const clock = new Worker(URL.createObjectURL(new Blob(['setInterval(() => postMessage(0), 5)'])));
  clock.onmessage = () => {
    // biome-ignore lint/security/noGlobalEval: the source text is ours
    const now = Number(eval(count));
    if (now !== last) times[now] = Date.now();
    last = now;
  };
  Object.assign(globalThis, { benchCountTimes: times });
}

async function waitForCount(tab: Page, count: number): Promise<void> {
  if (!(await holdsWithin(tab, `${MARK_COUNT} === ${count}`, PATIENCE)))
    throw new Error(`There are not ${count} marks after ${PATIENCE} ms.`);
}

const rowOf = (what: string, times: readonly number[]): Row => ({
  what,
  figures: { 'median ms': median(times), 'slowest ms': greatest(times) },
});
