/**
 * `npm test`: linter, compiler, builds, unit tests and browser tests, beside one another. Prints what each tool says once
 * it has ended, then the seconds of each, and ends on the line `N passed, N failed`.
 */
import { stripVTControlCharacters } from 'node:util';
import type { BrowserKind } from '../browser/harness/find-browser.ts';
import { ensureBrowser } from '../browser/harness/install-browser.ts';
import { BUILD_TESTS } from '../browser/harness/paths.ts';
import { UsageError } from './command-line.ts';
import { readTestOptions, type TestOptions, USAGE } from './running/test-options.ts';
import { type Outcome, type Part, run, type Tally } from './running/test-parts.ts';

const vitest = (name: string, projects: readonly string[], files: readonly string[] = []): Part => ({
  name,
  command: 'vitest',
  args: [
    'run',
    '--config',
    'tests/vitest.config.ts',
    // A file may have tests for the other browser only.
    '--passWithNoTests',
    ...projects.flatMap((project) => ['--project', project]),
    ...files,
  ],
});

/** Runs everything in parallel, as far as possible: tests in browsers start after their builds, and the other tools fill idle time. */
async function test({ browsers, isEverywhere, files }: TestOptions): Promise<readonly Outcome[]> {
  const testsBrowsers = !files || files.browser.length > 0;
  // Install missing browsers first, one after another: parallel installations would block each other.
  if (testsBrowsers) for (const browser of browsers) ensureBrowser(browser);
  const env = { BROWSERS: browsers.join(), ...(isEverywhere || files ? { EVERYWHERE: '1' } : {}) };
  const reported = async (part: Part) => report(await run(part));
  const inBrowsers = files?.browser.filter((file) => file !== BUILD_TESTS);
  const testsBuilds = testsBrowsers && (!files || files.browser.includes(BUILD_TESTS));
  const builds = (testsBrowsers ? browsers : []).map((browser) => {
    const built = reported(buildFor(browser));
    const tests = { ...vitest(`tests in ${browser}`, [browser], inBrowsers), env };
    // If the build failed, it has reported that, and there is nothing to test.
    const tested = built.then(async ({ failed }) =>
      inBrowsers?.length !== 0 && failed === 0 ? [await reported(tests)] : [],
    );
    return { built, tested };
  });
  const built = Promise.all(builds.map(({ built }) => built));
  const beside = async () => {
    const outcomes: Outcome[] = [];
    const isPatient = testsBrowsers ? ({ isPatient: true } as const) : {};
    for (const part of partsBeside(files, testsBrowsers))
      outcomes.push(await reported({ ...part, ...isPatient }));
    if (testsBuilds && (await built).every(({ failed }) => failed === 0))
      outcomes.push(await reported({ ...vitest('tests of the builds', ['builds']), ...isPatient, env }));
    return outcomes;
  };
  const tested = builds.map(({ tested }) => tested);
  return (await Promise.all([built, ...tested, beside()])).flat();
}

/** The tools that run beside the browsers. @param testsBrowsers whether browsers run at the same time and need most of the machine */
function partsBeside(files: TestOptions['files'], testsBrowsers: boolean): Part[] {
  const unit = vitest(
    'unit tests',
    ['unit'],
    [...(files?.unit ?? []), ...(testsBrowsers ? ['--maxWorkers=1'] : [])],
  );
  if (files) return files.unit.length > 0 ? [unit] : [];
  return [
    { name: 'linter', command: 'biome', args: ['ci', '.'] },
    { name: 'unused code', command: 'knip', args: ['--no-progress'] },
    // Beside the browsers, several threads only check the same types several times.
    { name: 'compiler', command: 'tsc', args: ['--singleThreaded'] },
    unit,
  ];
}

const buildFor = (browser: BrowserKind): Part => ({
  name: `build for ${browser}`,
  command: 'vite',
  args: ['build', '--mode', browser === 'chromium' ? 'chrome' : 'firefox'],
  // The build that readers get, whatever the environment says.
  env: { NODE_ENV: 'production' },
});

function report(outcome: Outcome): Outcome {
  const { name, failed, output } = outcome;
  console.log(`\n── ${name}: ${failed > 0 ? 'FAILED' : 'passed'} ──\n${output.trim()}`);
  return outcome;
}

/** Where vitest's account of its failures begins, after the list of all tests. */
const FAILURES = /^[^\n]*(?:Failed (?:Tests|Suites)|Unhandled Errors?) \d*/m;

/** Prints failures once more, at the end: logs of long runs are often cut at the front. */
function repeatFailures(outcomes: readonly Outcome[]): void {
  for (const { name, failed, output } of outcomes) {
    if (failed === 0) continue;
    const plain = stripVTControlCharacters(output);
    const failures = plain.slice(Math.max(plain.search(FAILURES), 0));
    console.log(`── failed: ${name} ──\n${failures.trim()}\n`);
  }
}

function sumOf(outcomes: readonly Tally[]): Tally {
  const sum = { passed: 0, failed: 0, skipped: 0 };
  for (const { passed, failed, skipped } of outcomes) {
    sum.passed += passed;
    sum.failed += failed;
    sum.skipped += skipped;
  }
  // A run without tests is not a success.
  return sum.passed + sum.failed === 0 ? { ...sum, failed: 1 } : sum;
}

// Exiting makes the tools end, too.
for (const signal of ['SIGINT', 'SIGTERM'] as const) process.once(signal, () => process.exit(1));

try {
  const options = readTestOptions(process.argv.slice(2));
  if (options === 'help') {
    console.log(USAGE);
  } else {
    const outcomes = await test(options);
    console.log('\n── seconds ──');
    for (const { name, seconds } of outcomes) console.log(`${seconds.toFixed(1).padStart(6)}  ${name}`);
    console.log(`${(performance.now() / 1000).toFixed(1).padStart(6)}  all of it\n`);
    repeatFailures(outcomes);
    const { passed, failed, skipped } = sumOf(outcomes);
    console.log(`${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`);
    if (failed > 0) process.exitCode = 1;
  }
} catch (error) {
  if (error instanceof UsageError) {
    console.error(`${error.message}\n\n${USAGE}`);
    process.exitCode = 2;
  } else {
    console.error(error);
    console.log('0 passed, 1 failed');
    process.exitCode = 1;
  }
}
