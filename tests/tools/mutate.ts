/** `npm run mutate -- PATH`: lists small changes of the code under PATH that no unit test notices. */
import { existsSync, statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { Stryker } from '@stryker-mutator/core';
import { parseOptions, readCommandLine, UsageError } from './command-line.ts';

const USAGE = `Usage: npm run mutate -- PATH [--force]

Changes the code under PATH in one small way at a time and runs the unit tests that reach it: a change that no test
notices (a "survivor") is listed. Runs again only what has changed since the last time. Ends with 1 when a room of
src/core that has a goal (matching, ranking, settings) scores below it.

  PATH      a folder or a TypeScript file of src, such as src/core/matching
  --force   run everything again
  --help    show this`;

const ROOT = resolve(import.meta.dirname, '../..');
const REPORTS = '.cache/mutation';
/** The score, in percent, that these rooms have to reach. Others have no goal, nor has a single file, in which a few changes decide. */
const GOAL = 85;
const ROOMS_WITH_GOAL = ['matching', 'ranking', 'settings'].map((room) => `src/core/${room}`);

/** Reads the command line; throws a `UsageError` that says what is wrong. */
function readOptions(args: string[]): { path: string; force: boolean } {
  const { positionals, values } = parseOptions({
    args,
    allowPositionals: true,
    options: { force: { type: 'boolean' } },
  });
  const [given, ...more] = positionals;
  if (given === undefined || more.length > 0) throw new UsageError('Name one folder or file of src.');
  const absolute = resolve(given);
  const path = relative(ROOT, absolute).replaceAll('\\', '/');
  if (!existsSync(absolute)) throw new UsageError(`There is no "${given}".`);
  if (!/^src(?:\/|$)/.test(path)) throw new UsageError(`"${given}" is not in src.`);
  const isFile = statSync(absolute).isFile();
  if (isFile && !/(?<!\.d)\.tsx?$/.test(path)) throw new UsageError(`"${given}" is no TypeScript file.`);
  return { path: isFile ? path : `${path}/**/!(*.d).{ts,tsx}`, force: values.force ?? false };
}

async function mutate({ path, force }: { path: string; force: boolean }): Promise<void> {
  const name = path.replace(/\/\*\*.*$/, '').replaceAll('/', '-');
  const hasGoal = ROOMS_WITH_GOAL.some((room) => path.startsWith(`${room}/**`));
  process.chdir(ROOT);
  const stryker = new Stryker({
    configFile: 'tests/stryker.config.json',
    // Stryker would rewrite our tsconfig with an API that TypeScript 7 no longer has.
    tsconfigFile: 'none',
    mutate: [path],
    thresholds: { high: 95, low: GOAL, break: hasGoal ? GOAL : null },
    force,
    incrementalFile: `${REPORTS}/${name}.incremental.json`,
    htmlReporter: { fileName: `${REPORTS}/${name}.html` },
    jsonReporter: { fileName: `${REPORTS}/${name}.json` },
  });
  await stryker.runMutationTest();
}

await mutate(readCommandLine(USAGE, readOptions));
