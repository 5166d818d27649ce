import { existsSync } from 'node:fs';
import { readFile, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { findBrowser } from '../browser/harness/find-browser.ts';
import { countOf, parseOptions, readCommandLine, UsageError } from '../tools/command-line.ts';
import { Bench } from './harness/bench.ts';
import { type Part, printGoal } from './harness/result.ts';
import { mergedResults, type Result, type Run } from './harness/results-file.ts';
import { bytes } from './parts/bytes.ts';
import { cards } from './parts/cards.ts';
import { frames } from './parts/frames.ts';
import { growth } from './parts/growth.ts';
import { idle } from './parts/idle.ts';
import { load } from './parts/load.ts';
import { packs } from './parts/packs.ts';
import { packsInUse } from './parts/packs-in-use.ts';
import { pointer } from './parts/pointer.ts';
import { removal } from './parts/removal.ts';
import { scan } from './parts/scan.ts';
import { storms } from './parts/storms.ts';
import { typing } from './parts/typing.ts';

const PARTS: Readonly<Record<string, readonly Part[]>> = {
  a: [load],
  b: [scan],
  c: [packs, packsInUse],
  d: [storms],
  e: [removal],
  f: [idle],
  g: [frames],
  h: [bytes],
  i: [cards, pointer],
  j: [typing],
  k: [growth],
};

const USAGE = `Usage: npm run bench [-- [FOLDER] OPTIONS]

Measures what the extension costs, from outside in Chromium, each figure beside one without it in the same run. Takes half an
hour and more. Writes tests/bench/results.json; ends with 1 when a goal is not reached.

  FOLDER            saved pages; without it, pages are made up
  --quick           smaller pages, one round, rough figures: under two minutes
  --only LETTERS    these parts alone:
${Object.entries(PARTS)
  .map(([letter, parts]) => `                      ${letter}  ${parts.map(({ title }) => title).join('; ')}`)
  .join('\n')}
  --rounds NUMBER   how often each is measured; without it 7, with --quick 1
  --help            show this

The environment variable CONTEXT_NOTES_DIST names a build to measure.`;

const { folder, quick, letters, rounds } = readCommandLine(USAGE, (args) => {
  const { values, positionals } = parseOptions({
    args,
    allowPositionals: true,
    options: {
      quick: { type: 'boolean', default: false },
      only: { type: 'string', default: Object.keys(PARTS).join('') },
      rounds: { type: 'string' },
    },
  });
  const [folder, ...more] = positionals;
  if (more.length > 0) throw new UsageError(`There are too many folders: ${positionals.join(' ')}`);
  if (folder !== undefined && !existsSync(folder)) throw new UsageError(`There is no "${folder}".`);
  const letters = values.only.replaceAll(/[^a-z]/g, '');
  const unknown = [...letters].filter((letter) => !(letter in PARTS));
  if (unknown.length > 0)
    throw new UsageError(`There is no part ${unknown.join(', ')}, only ${Object.keys(PARTS).join('')}.`);
  return {
    folder,
    quick: values.quick,
    letters,
    rounds: countOf(values.rounds ?? (values.quick ? '1' : '7'), '--rounds'),
  };
});

await using bench = await Bench.prepare({ folder, rounds, quick });
const found = findBrowser('chromium');
const run: Run = {
  browser: found && `${found.name} ${found.version}`,
  date: new Date().toISOString().slice(0, 10),
  rounds,
  quick,
  pages: folder === undefined ? 'made up' : 'saved',
};
console.log(`${run.browser}, ${run.date}`);
if (quick) console.log('--quick: smaller pages, one round, rough figures.');
const RESULTS = fileURLToPath(new URL('results.json', import.meta.url));
const results: Result[] = [];
/** The results of earlier runs, for parts that this run leaves out or has not come to. */
const earlier: readonly Result[] = JSON.parse(await readFile(RESULTS, 'utf8')).parts;
for (const [letter, parts] of Object.entries(PARTS)) {
  for (const { title, measure } of letters.includes(letter) ? parts : []) {
    console.log(`\n(${letter}) ${title}`);
    try {
      const result = await measure(bench);
      // A missed goal makes the run fail, but only after all parts have been measured.
      for (const goal of result.goals) if (!printGoal(goal)) process.exitCode = 1;
      results.push({ part: letter, title, ...run, ...result });
      await write();
    } catch (error) {
      // The others can still be measured.
      console.error(error);
      process.exitCode = 1;
    }
    await bench.closeBrowsers();
  }
}

console.log('\nWritten to tests/bench/results.json.');

/** Writes the results. It is called after each part, so that nothing is lost when the run is interrupted. */
async function write(): Promise<void> {
  const titles = Object.values(PARTS).flatMap((parts) => parts.map(({ title }) => title));
  const parts = mergedResults(titles, earlier, results);
  await writeFile(RESULTS, `${JSON.stringify({ parts }, withoutLongTails, 2)}\n`);
}

/** Rounds numbers to three decimal places. No figure is more precise. */
function withoutLongTails(_key: string, value: unknown): unknown {
  return typeof value === 'number' ? Math.round(value * 1_000) / 1_000 : value;
}
