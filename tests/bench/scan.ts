import { readdir, stat } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import puppeteer from 'puppeteer-core';
import { build } from 'vite';
import { packConstants } from '../../vite.config.ts';
import { findBrowser } from '../browser/harness/find-browser.ts';

/**
 * Compares one scan of a page with a bare walk over its text nodes, in one run of Chromium.
 * `npm run bench -- PAGE.html|FOLDER …`. Without arguments, it generates a page of 100,000 text nodes.
 */

interface Bench {
  bareWalk(): number;
  scan(): { time: number; mentions: number };
}

const RUNS = 9;
const median = (numbers: readonly number[]) =>
  [...numbers].sort((a, b) => a - b)[numbers.length >> 1] ?? Number.NaN;

async function pagesOf(argument: string): Promise<string[]> {
  const path = resolve(argument);
  if (!(await stat(path)).isDirectory()) return [path];
  return (await readdir(path)).filter((name) => name.endsWith('.html')).map((name) => join(path, name));
}

async function inPageScript(): Promise<string> {
  const result = await build({
    logLevel: 'error',
    configFile: false,
    define: packConstants(),
    build: {
      write: false,
      minify: false,
      lib: { entry: new URL('in-page.ts', import.meta.url).pathname, formats: ['iife'], name: 'bench' },
    },
  });
  const outputs = Array.isArray(result)
    ? result.flatMap(({ output }) => output)
    : 'output' in result
      ? result.output
      : [];
  const chunk = outputs.find((output) => output.type === 'chunk');
  if (chunk?.type !== 'chunk') throw new Error('Vite returned no script for the page.');
  return chunk.code;
}

const paths = (await Promise.all(process.argv.slice(2).map(pagesOf))).flat();
const browser = await puppeteer.launch({
  executablePath: (await findBrowser('chromium'))?.path ?? 'chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
});
const script = await inPageScript();
console.log('page\twalk ms\tscan ms\tratio\tmentions');
for (const path of paths.length > 0 ? paths : [undefined]) {
  const page = await browser.newPage();
  await page.setJavaScriptEnabled(true);
  await page.setRequestInterception(true);
  page.on(
    'request',
    (request) => void (request.url().startsWith('file:') ? request.continue() : request.abort()),
  );
  if (path) await page.goto(pathToFileURL(path).href, { waitUntil: 'domcontentloaded' });
  else await page.setContent(generatedPage());
  await page.evaluate(script);
  const walks: number[] = [];
  const scans: number[] = [];
  let mentions = 0;
  for (let run = 0; run < RUNS; run++) {
    walks.push(
      await page.evaluate(() =>
        (globalThis as unknown as { contextNotesBench: Bench }).contextNotesBench.bareWalk(),
      ),
    );
    const result = await page.evaluate(() =>
      (globalThis as unknown as { contextNotesBench: Bench }).contextNotesBench.scan(),
    );
    scans.push(result.time);
    mentions = result.mentions;
  }
  const [walk, scan] = [median(walks), median(scans)];
  const name = path ? basename(path, '.html') : 'generated, 100,000 text nodes';
  console.log(
    [
      name,
      walk.toFixed(1),
      `${scan.toFixed(1)} (first ${scans[0]?.toFixed(1)})`,
      (scan / walk).toFixed(1),
      mentions,
    ].join('\t'),
  );
  await page.close();
}
await browser.close();

/** A page of 9 MB in 100,000 text nodes. Every hundredth paragraph contains a name. */
function generatedPage(): string {
  const words =
    'the quick brown fox jumps over a lazy dog and takes most of it to the market before noon'.split(' ');
  const names = ['TikTok', 'Bytedance', 'Microsoft'];
  const paragraphs = Array.from({ length: 50_000 }, (_, index) => {
    const line = Array.from({ length: 16 }, (_, word) => words[(index * 7 + word * 3) % words.length]).join(
      ' ',
    );
    const name = index % 100 === 0 ? names[(index / 100) % names.length] : '';
    return `<p>${line} ${name} <b>${line}</b></p>`;
  });
  return `<!doctype html><title>Bench</title>${paragraphs.join('\n')}`;
}
