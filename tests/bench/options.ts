import { waitForRole } from '../browser/harness/by-role.ts';
import { ExtensionBrowser } from '../browser/harness/extension.ts';
import { builtExtension } from '../browser/harness/paths.ts';
import { offerFile, openOptions, status } from '../browser/options/options-page.ts';
import { takeNoArguments } from '../tools/command-line.ts';
import { hold } from './bounds.ts';
import { requiredMedian } from './harness/figures.ts';
import { longestTask } from './harness/longest-task.ts';

takeNoArguments(`Usage: npm run bench:options

How long the import of ten thousand exceptions takes, and the longest task while they are scrolled and filtered, in Chromium.
Needs a build. Ends with 1 when a bound is broken.`);

const EXCEPTIONS = 10_000;
const ROUNDS = 3;

await using extension = await ExtensionBrowser.launch({
  kind: 'chromium',
  extensionDir: builtExtension('chromium'),
});
const imported = await timeOfImport();
console.log(`The import took ${imported.toFixed(0)} ms`);
hold('the import of ten thousand exceptions', imported, 2_000);
const longest: number[] = [];
for (let round = 0; round < ROUNDS; round += 1) longest.push(await longestTaskInUse());
console.log(
  `The longest task took ${longest.map((time) => time.toFixed(1))} ms of processor time, median ${requiredMedian(longest).toFixed(1)} ms`,
);
hold('the longest task while ten thousand exceptions are scrolled and filtered', Math.max(...longest), 50);

/** The milliseconds from choosing a file until its exceptions are stored. The exceptions stay stored. */
async function timeOfImport(): Promise<number> {
  const page = await openOptions(extension);
  const rules = Object.fromEntries(
    Array.from({ length: EXCEPTIONS }, (_, at) => [`site-${at}.example`, { on: false }]),
  );
  const file = { format: 'context-notes-settings', version: 2, settings: {}, rules };
  const chosen = performance.now();
  await offerFile(page, 'exceptions.json', file);
  await (await waitForRole(page, 'button', 'Add to mine')).click();
  await page.waitForFunction(() => document.querySelector('.result-line span'));
  const time = performance.now() - chosen;
  await page.close();
  return time;
}

/** Milliseconds of processor time of the longest task while the list is scrolled and filtered. */
async function longestTaskInUse(): Promise<number> {
  const page = await openOptions(extension);
  await page.tracing.start({ categories: ['toplevel', 'blink.user_timing'] });
  await page.evaluate(async () => {
    const box = document.querySelector('.exceptions-box');
    for (let step = 0; box && step < 30; step += 1) {
      box.scrollTop = step * 14_000;
      await new Promise((drawn) => requestAnimationFrame(drawn));
    }
  });
  await (await waitForRole(page, 'searchbox', 'Filter')).type('site-999');
  while ((await status(page)) !== '11 of 10,000 exceptions');
  const trace = await page.tracing.stop();
  await page.close();
  return longestTask(trace);
}
