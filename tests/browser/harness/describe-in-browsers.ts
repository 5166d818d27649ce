import { describe, inject, test } from 'vitest';
import { browsersWanted } from './browsers-wanted.ts';
import { ExtensionBrowser } from './extension.ts';
import type { BrowserKind } from './find-browser.ts';
import { builtExtension, PAGES } from './paths.ts';
import { serve } from './static-server.ts';

/** One browser for all test files of a process. They do not share modules, but they share the global object. */
const SHARED = Symbol.for('context-notes.shared-browser');
const holder = globalThis as { [SHARED]?: Promise<ExtensionBrowser> | undefined };

async function sharedBrowser(kind: BrowserKind): Promise<ExtensionBrowser> {
  const known = await holder[SHARED];
  if (known?.launched.browser.connected) return known;
  const launching = ExtensionBrowser.launch({ kind, extensionDir: builtExtension(kind) });
  holder[SHARED] = launching;
  launching.catch(() => {
    holder[SHARED] = undefined;
  });
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
      onCleanup(async () => (await holder[SHARED])?.close());
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

declare module 'vitest' {
  interface ProvidedContext {
    /** The browser of the project that runs. */
    browser: BrowserKind;
  }
}

type Suite = (test: BrowserTest, kind: BrowserKind) => void;

/**
 * Runs a suite in every browser: each has a project of its own, which loads every test file. A browser that is missing
 * fails the tests; it never skips them.
 * @param suite declares tests with the `test` it is given; `kind` is for what one browser does not have
 */
export function describeInBrowsers(name: string, suite: Suite): void {
  describeIn(inject('browser'), name, suite);
}

/** Runs a suite in the first of the browsers: for what none of them does in its own way, such as words on our own pages. */
export function describeInOneBrowser(name: string, suite: Suite): void {
  if (inject('browser') === browsersWanted()[0]) describeIn(inject('browser'), name, suite);
}

function describeIn(kind: BrowserKind, name: string, suite: Suite): void {
  const test = testIn(kind);
  describe(`${name} (${kind})`, () => suite(test, kind));
}
