import { basename, dirname, resolve } from 'node:path';
import type { CDPSession, Page, Protocol } from 'puppeteer-core';
import { waitForCard, waitForNoCard } from '../browser/harness/card.ts';
import { ExtensionBrowser } from '../browser/harness/extension.ts';
import { marks, moveAway, pointOf, waitForMarks } from '../browser/harness/marks.ts';
import { builtExtension } from '../browser/harness/paths.ts';
import { serve } from '../browser/harness/static-server.ts';

/**
 * Measures the main-thread time for opening a card: the time in the extension's functions and in their callees, from the
 * pointer's move to a mark until the card is placed. `npm run build && npm run bench:card -- PAGE.html …`, in Chromium.
 */

const OPENINGS = 24;
/** In microseconds. */
const SAMPLING_INTERVAL = 100;

const paths = process.argv.slice(2).map((path) => resolve(path));
if (paths.length === 0) throw new Error('Name the pages to open cards on.');
const extension = await ExtensionBrowser.launch({
  kind: 'chromium',
  extensionDir: builtExtension('chromium'),
});
console.log('page\topenings\tmedian ms\tslowest ms');
for (const path of paths) {
  const server = await serve(dirname(path));
  const tab = await extension.openPage(server.url(`/${encodeURIComponent(basename(path))}`));
  await waitForMarks(tab, (all) => all.length > 0);
  const times: number[] = [];
  for (const [text, nth] of pickEvenly(await marks(tab))) times.push(await timeOpening(tab, text, nth));
  times.sort((a, b) => a - b);
  const median = times[times.length >> 1] ?? Number.NaN;
  console.log([basename(path), times.length, median.toFixed(1), times.at(-1)?.toFixed(1)].join('\t'));
  await tab.close();
  await server.close();
}
await extension.close();

/** Picks marks evenly across the page, repeatedly if there are few. A mark is its text and an index among equal texts. */
function pickEvenly(all: readonly { text: string }[]): [string, number][] {
  return Array.from({ length: OPENINGS }, (_, index) => {
    const at = Math.floor((index * all.length) / OPENINGS);
    const text = all[at]?.text ?? '';
    return [text, all.slice(0, at).filter((other) => other.text === text).length];
  });
}

/** Opens the card of a mark. Returns the milliseconds of script. */
async function timeOpening(tab: Page, text: string, nth: number): Promise<number> {
  await moveAway(tab);
  await waitForNoCard(tab);
  const { x, y } = await pointOf(tab, text, nth);
  const session = await tab.createCDPSession();
  await session.send('Profiler.enable');
  await session.send('Profiler.setSamplingInterval', { interval: SAMPLING_INTERVAL });
  await session.send('Profiler.start');
  await tab.mouse.move(x, y);
  await waitForCard(tab);
  return await scriptTime(session);
}

/** Stops the profiler. Returns the milliseconds in functions of the extension and in their callees. */
async function scriptTime(session: CDPSession): Promise<number> {
  const { profile } = await session.send('Profiler.stop');
  await session.detach();
  const own = new Set<number>();
  const byId = new Map(profile.nodes.map((node) => [node.id, node]));
  const enter = (node: Protocol.Profiler.ProfileNode, inside: boolean) => {
    const isOwn = inside || node.callFrame.url.startsWith(extension.launched.baseUrl);
    if (isOwn) own.add(node.id);
    for (const id of node.children ?? []) {
      const child = byId.get(id);
      if (child) enter(child, isOwn);
    }
  };
  const [root] = profile.nodes;
  if (root) enter(root, false);
  const { samples = [], timeDeltas = [] } = profile;
  // A delta is the time before its sample, so the duration of a sample is the next delta.
  const time = samples.reduce((sum, id, index) => sum + (own.has(id) ? (timeDeltas[index + 1] ?? 0) : 0), 0);
  return time / 1000;
}
