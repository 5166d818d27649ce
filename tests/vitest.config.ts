import { fileURLToPath } from 'node:url';
import { defineConfig, type TestProjectConfiguration } from 'vitest/config';
import { BaseSequencer, type TestSpecification } from 'vitest/node';
import { constants } from '../vite.config.ts';
import { browsersWanted } from './browser/harness/browsers-wanted.ts';
import type { BrowserKind } from './browser/harness/find-browser.ts';
import { PATIENCE } from './browser/harness/in-page-wait.ts';
import { BUILD_TESTS, OWN_BROWSER_TESTS } from './browser/harness/paths.ts';

const root = fileURLToPath(new URL('../', import.meta.url));

/**
 * Tests in one browser. Two processes share the files, each with a browser of its own: tests spend a third of their time on waiting,
 * and a machine with two cores then has something else to do.
 */
const inBrowser = (browser: BrowserKind): TestProjectConfiguration => ({
  root,
  test: {
    name: browser,
    include: ['tests/browser/**/*.test.ts'],
    exclude: [BUILD_TESTS],
    environment: 'node',
    globalSetup: ['tests/browser/harness/global-setup.ts'],
    provide: { browser },
    pool: 'forks',
    isolate: false,
    maxWorkers: 2,
    sequence: { groupOrder: 1 },
    testTimeout: 60_000,
    hookTimeout: 120_000,
    expect: { poll: { interval: 40, timeout: PATIENCE } },
  },
});

/** Files with browsers of their own take longest, so they start first. */
class OwnBrowsersFirst extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const isOwn = ({ moduleId }: TestSpecification) =>
      OWN_BROWSER_TESTS.some((file) => moduleId.endsWith(file));
    const sorted = await super.sort(files);
    return [...sorted.filter(isOwn), ...sorted.filter((file) => !isOwn(file))];
  }
}

export default defineConfig({
  root,
  test: {
    sequence: { sequencer: OwnBrowsersFirst },
    reporters: ['default', './tests/tools/running/plain-line-reporter.ts'],
    projects: [
      {
        root,
        define: constants(),
        test: {
          name: 'unit',
          include: ['tests/unit/**/*.test.{ts,tsx}'],
          environment: 'node',
          setupFiles: ['tests/tools/running/url-can-parse.ts'],
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
      ...browsersWanted().map(inBrowser),
    ],
  },
});
