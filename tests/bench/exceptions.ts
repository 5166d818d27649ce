/**
 * `npm run bench:exceptions`: what ten thousand exceptions cost a page that loads, beside none, in one run of Chromium.
 * The settings are read and put to use in the world of the content script, as it does when it starts.
 */
import { build } from 'vite';
import { ExtensionBrowser } from '../browser/harness/extension.ts';
import { builtExtension, ROOT } from '../browser/harness/paths.ts';
import { serve } from '../browser/harness/static-server.ts';

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
await using server = await serve(undefined, { '/': '<p>TikTok</p>' });
await using extension = await ExtensionBrowser.launch({
  kind: 'chromium',
  extensionDir: builtExtension('chromium'),
});
const helper = await extension.helper();
const page = await extension.openPage(server.otherUrl());
const [realm] = page.mainFrame().extensionRealms();
if (!realm) throw new Error('No content script runs in the page.');

/** Milliseconds from asking for the settings of this page to having them, one by one. */
async function readings(): Promise<number[]> {
  const times = await realm?.evaluate(async (runs) => {
    const keys = ['settings', `site ${location.host}`, 'site localhost'];
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

const none = median(await readings());
await helper.evaluate((items) => chrome.storage.local.set(items), items);
const many = median(await readings());
console.log('exceptions\tmedian ms to read a page’s settings');
console.log(`0\t${none.toFixed(2)}`);
console.log(`${EXCEPTIONS}\t${many.toFixed(2)}`);
console.log(`difference\t${(many - none).toFixed(2)}`);
