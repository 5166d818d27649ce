import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { BrowserKind } from './find-browser.ts';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../../../', import.meta.url));

/** The fixture pages. */
export const PAGES = join(ROOT, 'tests/pages');

/** The folder of the built extension; `CONTEXT_NOTES_DIST` names another one with `chrome` and `firefox` in it. */
export function builtExtension(kind: BrowserKind): string {
  const { CONTEXT_NOTES_DIST: dist = join(ROOT, 'dist') } = process.env;
  return join(dist, kind === 'chromium' ? 'chrome' : 'firefox');
}

/** The tests of the built files, as a path from the project's folder. They run once, without a browser. */
export const BUILD_TESTS = 'tests/browser/build.test.ts';

/**
 * Tests that start browsers of their own instead of using the shared one. They take longest, so they start first.
 */
export const OWN_BROWSER_TESTS = [
  'tests/browser/life/own-browser.test.ts',
  'tests/browser/surfaces/pseudo-language.test.ts',
];
