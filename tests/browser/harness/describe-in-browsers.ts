import { describe, test } from 'vitest';
import { browsersWanted } from './browsers-wanted.ts';
import { ExtensionBrowser } from './extension.ts';
import type { BrowserKind } from './find-browser.ts';
import { builtExtension, PAGES } from './paths.ts';
import { serve } from './static-server.ts';

/** One browser of a kind for all test files. Files do not share modules, but they share the global object. */
const SHARED = Symbol.for('context-notes.shared-browsers');
const holder = globalThis as { [SHARED]?: Map<BrowserKind, Promise<ExtensionBrowser>> };

async function sharedBrowser(kind: BrowserKind): Promise<ExtensionBrowser> {
  holder[SHARED] ??= new Map();
  const running = holder[SHARED];
  const known = await running.get(kind);
  if (known?.launched.browser.connected) return known;
  const launching = ExtensionBrowser.launch({ kind, extensionDir: builtExtension(kind) });
  running.set(kind, launching);
  launching.catch(() => running.delete(kind));
  return await launching;
}

/**
 * What a test in a browser works with.
 * `extension`: the shared browser, with no pages open and nothing stored;
 * `server`: a web server of its own (a site of its own, as switches see it) for `tests/pages` and pages added to it.
 */
const testIn = (kind: BrowserKind) =>
  test
    .extend('kind', { scope: 'worker' }, kind)
    .extend('shared', { scope: 'worker' }, async ({ kind }, { onCleanup }) => {
      // Asked each time: a test may have ended the browser, and one that never starts shall not start first.
      onCleanup(async () => (await holder[SHARED]?.get(kind))?.close());
      return () => sharedBrowser(kind);
    })
    .extend('extension', async ({ shared }) => {
      const extension = await shared();
      await extension.reset();
      return extension;
    })
    .extend('server', async ({ task: _ }, { onCleanup }) => {
      const server = await serve(PAGES);
      onCleanup(server.close);
      return server;
    });

/** `test` with `{ extension, server }` for one browser. */
export type BrowserTest = ReturnType<typeof testIn>;

type Suite = (test: BrowserTest, kind: BrowserKind) => void;

/**
 * Runs a suite in every browser. A browser that is missing fails the tests; it never skips them.
 * @param suite declares tests with the `test` it is given; `kind` is for what one browser does not have
 */
export function describeInBrowsers(name: string, suite: Suite): void {
  for (const kind of browsersWanted()) describeIn(kind, name, suite);
}

/** Runs a suite in the first of the browsers: for what none of them does in its own way, such as words on our own pages. */
export function describeInOneBrowser(name: string, suite: Suite): void {
  const [kind] = browsersWanted();
  if (kind) describeIn(kind, name, suite);
}

function describeIn(kind: BrowserKind, name: string, suite: Suite): void {
  const test = testIn(kind);
  describe(`${name} (${kind})`, () => suite(test, kind));
}
