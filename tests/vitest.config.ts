import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { constants } from '../vite.config.ts';
import { browsersWanted } from './browser/harness/browsers-wanted.ts';
import type { BrowserKind } from './browser/harness/find-browser.ts';
import { PATIENCE } from './browser/harness/in-page-wait.ts';
import { BUILD_TESTS, OWN_BROWSER_TESTS } from './browser/harness/paths.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/** Tests in one browser: one process for all files of a project. */
const inBrowser = (
  browser: BrowserKind,
  files: { name: string; include: string[]; exclude?: string[] },
): TestProjectConfiguration => ({
  root,
  test: {
    ...files,
    environment: 'node',
    globalSetup: ['tests/browser/harness/global-setup.ts'],
    provide: { browser },
    pool: 'forks',
    isolate: false,
    fileParallelism: false,
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { interval: 40, timeout: PATIENCE } },
  },
});

export default defineConfig({
  root,
  test: {
    reporters: ['default', './tests/tools/plain-line-reporter.ts'],
    projects: [
      {
        root,
        define: constants(),
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['tests/tools/url-can-parse.ts'],
          // Nothing of what is thought through here keeps a state in its module.
          isolate: false,
          // Properties try hundreds of cases; a busy machine takes its time over them.
          testTimeout: 30_000,
        },
      },
      {
        root,
        test: { name: 'builds', include: [BUILD_TESTS], environment: 'node', testTimeout: 60_000 },
      },
      ...browsersWanted().flatMap((browser) => [
        inBrowser(browser, {
          name: browser,
          include: ['tests/browser/**/*.test.ts'],
          exclude: [BUILD_TESTS, ...OWN_BROWSER_TESTS],
        }),
        inBrowser(browser, { name: `${browser}-own`, include: OWN_BROWSER_TESTS }),
      ]),
    ],
  },
});
