/**
 * `npm run bench:exceptions`: compares how long a page's settings take to read with ten thousand exceptions and with none,
 * in one run of Chromium. They are read in a page of the extension, as the background reads them: content scripts may not.
 */
import { build } from 'vite';
import { ExtensionBrowser } from '../browser/harness/extension.ts';
import { builtExtension, ROOT } from '../browser/harness/paths.ts';

const EXCEPTIONS = 10_000;
const RUNS = 200;
const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

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

/** Reads the settings of the page repeatedly. Returns the milliseconds of each read. */
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

const none = median(await timeReads());
await helper.evaluate((items) => chrome.storage.local.set(items), items);
const many = median(await timeReads());
console.log('exceptions\tmedian ms to read a page’s settings');
console.log(`0\t${none.toFixed(2)}`);
console.log(`${EXCEPTIONS}\t${many.toFixed(2)}`);
console.log(`difference\t${(many - none).toFixed(2)}`);
