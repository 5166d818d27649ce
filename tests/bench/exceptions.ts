import { build } from 'vite';
import { entriesOf } from '../../src/core/settings/entries/settings-entries.ts';
import { settingsFromEntries } from '../../src/core/settings/entries/settings-from-entries.ts';
import { choiceKey } from '../../src/core/settings/made-days.ts';
import { DEFAULTS, NO_RULE } from '../../src/core/settings/settings.ts';

import { ExtensionBrowser } from '../browser/harness/extension.ts';
import { builtExtension, ROOT } from '../browser/harness/paths.ts';
import { takeNoArguments } from '../tools/command-line.ts';
import { hold } from './bounds.ts';
import { requiredMedian } from './harness/figures.ts';

takeNoArguments(`Usage: npm run bench:exceptions

Compares how long a page's settings take to read with ten thousand exceptions and with none, in one run of Chromium, and how
the time to put settings together grows with the exceptions of a site.`);

const EXCEPTIONS = 10_000;
const RUNS = 200;

const items = Object.fromEntries(
  Array.from({ length: EXCEPTIONS }, (_, index) => [
    `site site-${index}.example`,
    { version: 2, rules: { [`site-${index}.example`]: { on: false, entitiesOff: ['tiktok'] } } },
  ]),
);

await build({ root: ROOT, mode: 'chrome', logLevel: 'warn' });
await using extension = await ExtensionBrowser.launch({
  kind: 'chromium',
  extensionDir: builtExtension('chromium'),
});
const helper = await extension.helper();

/** Reads the settings of the page repeatedly. @returns the milliseconds of each read */
async function timeReads(): Promise<number[]> {
  const times = await helper.evaluate(async (runs) => {
    const keys = ['settings', 'site www.site-1.example', 'site site-1.example', 'site example'];
    const found: number[] = [];
    for (let run = 0; run < runs; run++) {
      const start = performance.now();
      await chrome.storage.local.get(keys);
      found.push(performance.now() - start);
    }
    return found;
  }, RUNS);
  return times ?? [];
}

const none = requiredMedian(await timeReads());
await helper.evaluate((items) => chrome.storage.local.set(items), items);
const many = requiredMedian(await timeReads());
console.log('exceptions\tmedian ms to read a page’s settings');
console.log(`0\t${none.toFixed(2)}`);
console.log(`${EXCEPTIONS}\t${many.toFixed(2)}`);
console.log(`difference\t${(many - none).toFixed(2)}`);

/** How long putting settings together takes with so many dated exceptions of one site, in milliseconds. */
function timeToPutTogether(names: number): number {
  const entitiesOff = Array.from({ length: names }, (_, at) => `name-${at}`);
  const made = Object.fromEntries(entitiesOff.map((name) => [choiceKey.entity(name), 20_000]));
  const entries = entriesOf({ ...DEFAULTS, rules: { 'a.example': { ...NO_RULE, entitiesOff, made } } });
  const times = Array.from({ length: 20 }, () => {
    const start = performance.now();
    settingsFromEntries(entries);
    return performance.now() - start;
  });
  return requiredMedian(times);
}

const few = timeToPutTogether(2_000);
const four = timeToPutTogether(8_000);
console.log('exceptions of one site\tmedian ms to put settings together');
console.log(`2000\t${few.toFixed(2)}`);
console.log(`8000\t${four.toFixed(2)}`);
hold('growth at four times as many', four / few, 6, '×');
