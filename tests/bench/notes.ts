import type { Page } from 'puppeteer-core';
import { waitForRole } from '../browser/harness/by-role.ts';
import { ExtensionBrowser } from '../browser/harness/extension.ts';
import { builtExtension } from '../browser/harness/paths.ts';
import { addPack } from '../browser/packs/pack-actions.ts';
import { takeNoArguments } from '../tools/command-line.ts';
import { hold } from './bounds.ts';
import { requiredMedian } from './harness/figures.ts';
import { longestTask } from './harness/longest-task.ts';

takeNoArguments(`Usage: npm run bench:notes

How long the notes page takes to open the largest pack, with 50,000 notes on 10,000 names, and to search it, and the longest
task meanwhile, in Chromium. Needs a build. Ends with 1 when a bound is broken.`);

const NOTES = 50_000;
const NAMES = 10_000;
const ROUNDS = 3;
const PATIENCE = 60_000;

await using extension = await ExtensionBrowser.launch({
  kind: 'chromium',
  extensionDir: builtExtension('chromium'),
});
await addPack(extension, largestPack());
const rounds: { opened: number; found: number; longest: number }[] = [];
for (let round = 0; round < ROUNDS; round += 1) rounds.push(await openAndSearch());
for (const { opened, found, longest } of rounds)
  console.log(
    `Opened after ${opened.toFixed(0)} ms, found after ${found.toFixed(0)} ms, longest task ${longest.toFixed(0)} ms`,
  );
hold(`opening ${NOTES} notes`, requiredMedian(rounds.map(({ opened }) => opened)), 2_000);
hold(
  'the first search, with the building of its index',
  requiredMedian(rounds.map(({ found }) => found)),
  4_000,
);
hold('the longest task of a search', requiredMedian(rounds.map(({ longest }) => longest)), 50);

/** The milliseconds until the first notes are shown, then from the first key of a search until its hits are. */
async function openAndSearch() {
  const start = performance.now();
  const page = await extension.extensionPage('src/notes/index.html?pack=largest');
  await waitForCount(page, '^50,000 notes$');
  const opened = performance.now() - start;
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  const field = await waitForRole(page, 'searchbox', 'Search notes');
  const typed = performance.now();
  await field.focus();
  await page.keyboard.sendCharacter('w77');
  await waitForCount(page, '^(?!50,000 ).+ of 50,000 notes$');
  const found = performance.now() - typed;
  const longest = longestTask(await page.tracing.stop());
  await page.close();
  return { opened, found, longest };
}

/** Waits until the line above the notes reads like this. */
async function waitForCount(page: Page, pattern: string): Promise<void> {
  const reads = (pattern: string) =>
    new RegExp(pattern).test(document.querySelector('.count')?.textContent ?? '');
  await page.waitForFunction(reads, { timeout: PATIENCE }, pattern);
}

/** A pack of the maximum size. Each note has twelve out of eight thousand words, of which some are much more frequent than others. */
function largestPack() {
  let place = 0;
  const word = () => {
    place = (place * 48_271 + 11) % 2_147_483_647;
    return `w${Math.floor((place / 2_147_483_647) ** 2 * 8_000)}`;
  };
  return {
    format: 2,
    id: 'largest',
    version: '1.0.0',
    title: 'The largest pack',
    languages: ['en'],
    source: { title: 'A register', published: '2020' },
    entities: Array.from({ length: NAMES }, (_, at) => ({ id: `e${at}`, name: `Company ${at}` })),
    notes: Array.from({ length: NOTES }, (_, at) => ({
      id: `n${at}`,
      entities: [`e${at % NAMES}`],
      text: `${Array.from({ length: 12 }, word).join(' ')}.`,
    })),
  };
}
