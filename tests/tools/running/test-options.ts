import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';
import { BROWSER_KINDS, type BrowserKind } from '../../browser/harness/find-browser.ts';
import { ROOT } from '../../browser/harness/paths.ts';
import { oneOf, parseOptions, UsageError } from '../command-line.ts';

/** What `npm test` should run. */
export interface TestOptions {
  browsers: readonly BrowserKind[];
  /** Whether suites that otherwise run in one browser run in all of them. */
  isEverywhere: boolean;
  /** The paths of the requested test files; `undefined` for all tests, with linter and compiler. */
  files: { unit: readonly string[]; browser: readonly string[] } | undefined;
}

export const USAGE = `Usage: npm test [-- OPTIONS] [-- FILE …]

Runs linter, compiler, unit tests and browser tests. With FILE (a part of a path will do), only the test files that match,
without linter and compiler, and all of them in both browsers; the extension is built where a browser test is among them.

  --browser NAME  chromium or firefox; both by default
  --everywhere    every test in both browsers, also those that otherwise run in one of them
  --help          show this`;

/** Reads the command line; throws a `UsageError` that says what is wrong. */
export function readTestOptions(args: readonly string[]): TestOptions | 'help' {
  const { values, positionals } = parseOptions({
    args: [...args],
    options: { browser: { type: 'string' }, everywhere: { type: 'boolean' }, help: { type: 'boolean' } },
    allowPositionals: true,
  });
  if (values.help) return 'help';
  return {
    browsers:
      values.browser === undefined ? BROWSER_KINDS : [oneOf(BROWSER_KINDS, values.browser, '--browser')],
    isEverywhere: values.everywhere ?? false,
    files: filesNamed(positionals),
  };
}

function filesNamed(names: readonly string[]): TestOptions['files'] {
  if (names.length === 0) return undefined;
  const wanted = names.map((name) => ({ name, part: partOfPath(name) }));
  const files = { unit: testsIn('unit'), browser: testsIn('browser') };
  for (const { name, part } of wanted) {
    const isMatched = [...files.unit, ...files.browser].some((file) => file.includes(part));
    if (!isMatched) throw new UsageError(`No test file matches ${name}.`);
  }
  const isWanted = (file: string) => wanted.some(({ part }) => file.includes(part));
  return { unit: files.unit.filter(isWanted), browser: files.browser.filter(isWanted) };
}

/** Normalises what was typed, such as `./tests/unit/fold.test.ts` or `C:\…\tests\unit`, to a part of a path in the list of files. */
function partOfPath(name: string): string {
  const withoutRoot = name.startsWith(ROOT) ? relative(ROOT, name) : name;
  return withoutRoot.replace(/^\.[/\\]/, '').replaceAll('\\', '/');
}

function testsIn(folder: 'unit' | 'browser'): string[] {
  return readdirSync(join(ROOT, 'tests', folder), { recursive: true, encoding: 'utf8' })
    .filter((file) => /\.test\.tsx?$/.test(file))
    .map((file) => `tests/${folder}/${file.replaceAll(sep, '/')}`);
}
