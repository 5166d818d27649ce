import type { Page } from 'puppeteer-core';
import { browsersWanted } from '../browser/harness/browsers-wanted.ts';
import { ExtensionBrowser } from '../browser/harness/extension.ts';
import { builtExtension } from '../browser/harness/paths.ts';
import { serve } from '../browser/harness/static-server.ts';
import { openMarked, waitForStatus } from '../browser/popup/popup-page.ts';
import { takeNoArguments } from '../tools/command-line.ts';
import { best, hold } from './bounds.ts';
import { requiredMedian } from './harness/figures.ts';
import { noteChange, noteWhen } from './note-when.ts';

takeNoArguments(`Usage: npm run bench:popup

How soon a change shows in every open page, and how soon the popup is complete on ten thousand mentions, beside one, in one
run of each browser. Needs a build. Ends with 1 when a bound is broken.`);

const TABS = 10;
const MENTIONS = 10_000;
const ROUNDS = 5;
const MARKS_SHOWN = `[...CSS.highlights].filter(([name]) => name.startsWith('context-notes')).reduce((sum, [, { size }]) => sum + size, 0)`;

for (const kind of browsersWanted()) {
  await using extension = await ExtensionBrowser.launch({ kind, extensionDir: builtExtension(kind) });
  const changes = await timesOfAChange(extension);
  console.log(`${kind}: a change shows everywhere after ${changes} ms, median ${requiredMedian(changes)} ms`);
  hold(
    `${kind}: a change in one of two popups, shown in the other, the options and ten tabs`,
    best(changes),
    200,
  );

  await extension.reset();
  const { few, many } = await timesToComplete(extension);
  console.log(
    `${kind}: the popup is complete on ${MENTIONS} mentions after ${requiredMedian(many).toFixed(1)} ms, on one after ` +
      `${requiredMedian(few).toFixed(1)} ms (medians), ${(requiredMedian(many) / requiredMedian(few)).toFixed(2)} times as long`,
  );
  hold(`${kind}: the popup on ${MENTIONS} mentions, beside one`, best(many), 1.5 * best(few) + 20);
  // In Firefox, the popup's page runs in a tab, and first has to find out which tab it is about.
  if (kind === 'chromium') hold(`${kind}: the popup on ${MENTIONS} mentions`, best(many), 100);
}

/** The milliseconds from a click in a popup until the last open page shows the change, for each round. */
async function timesOfAChange(extension: ExtensionBrowser): Promise<number[]> {
  await using server = await serve(undefined, { '/': '<p>TikTok</p>' });
  const pages: Page[] = [];
  for (let index = 0; index < TABS; index += 1) pages.push(await openMarked(extension, server.url(), 1));
  const [first] = pages;
  if (!first) throw new Error('There is no page.');
  const one = await extension.openPopup(first, { inTab: true });
  const other = await extension.openPopup(first, { inTab: true });
  for (const popup of [one, other]) await waitForStatus(popup, '1 mention on this page');
  const options = await extension.extensionPage('src/options/index.html', { background: true });
  await options.waitForSelector('main');
  await other.bringToFront();

  await badgesAre(extension, TABS);
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const on = round % 2 === 1;
    const line = on ? '1 mention on this page' : 'Off on every page';
    const shown = await Promise.all([
      ...pages.map((page) => noteWhen(page, `${MARKS_SHOWN} === ${Number(on)}`)),
      noteChange(one, `document.querySelector('.entity .switch-description')?.textContent === '${line}'`),
      noteChange(options, `!document.querySelector('.exceptions-box') === ${on}`),
    ]);
    const pressed = await other.evaluate(() => {
      const now = Date.now();
      document.querySelector<HTMLInputElement>('.entity-head [role=switch]')?.click();
      return now;
    });
    times.push(Math.max(...(await Promise.all(shown.map((noted) => noted())))) - pressed);
    await badgesAre(extension, on ? TABS : 0);
  }
  return times;
}

/** Waits until the background has finished handling a change. @param count how many tabs have a 1 on the toolbar button then */
async function badgesAre(extension: ExtensionBrowser, count: number): Promise<void> {
  await (await extension.helper()).waitForFunction(
    async (count) => {
      const tabs = await chrome.tabs.query({});
      const texts = await Promise.all(tabs.map(({ id: tabId }) => chrome.action.getBadgeText({ tabId })));
      return texts.filter((text) => text === '1').length === count;
    },
    { polling: 50, timeout: 10_000 },
    count,
  );
}

/** The milliseconds from the start of the popup's document until it is complete, for few and for many mentions in alternation. */
async function timesToComplete(extension: ExtensionBrowser): Promise<{ few: number[]; many: number[] }> {
  const paragraphs = Array.from({ length: MENTIONS }, (_, index) => `<p>Paragraph ${index} on TikTok.</p>`);
  await using server = await serve(undefined, { '/few': '<p>TikTok</p>', '/many': paragraphs.join('') });
  const few = await openMarked(extension, server.url('/few'), 1);
  const many = await extension.openPage(server.url('/many'));
  await extension.waitForBadge(many, '999+');
  const completeOn = async (page: Page, status: string) => {
    const popup = await extension.openPopup(page);
    await waitForStatus(popup, status);
    const [time = Number.NaN] = await popup.evaluate(() => {
      const { domLoading, navigationStart } = performance.timing;
      return performance
        .getEntriesByName('popup-rendered')
        .map(({ startTime }) => startTime - (domLoading - navigationStart));
    });
    await popup.close();
    return time;
  };
  const times = { few: [] as number[], many: [] as number[] };
  for (let round = 0; round < ROUNDS; round += 1) {
    times.few.push(await completeOn(few, '1 mention on this page'));
    times.many.push(await completeOn(many, '10,000 mentions on this page'));
  }
  return times;
}
