import { describe, inject, test } from 'vitest';
import { browsersWanted, runsEverywhere } from './browsers-wanted.ts';
import { ExtensionBrowser } from './extension.ts';
import type { BrowserKind } from './find-browser.ts';
import type { Locale } from './launch-options.ts';
import { builtExtension, PAGES } from './paths.ts';
import { serve } from './static-server.ts';

/** The running browsers by language. They are kept in the global object, which the test files of a process share, unlike modules. */
const SHARED = Symbol.for('context-notes.shared-browsers');
const holder = globalThis as { [SHARED]?: Map<Locale, Promise<ExtensionBrowser>> };

async function sharedBrowser(kind: BrowserKind, locale: Locale): Promise<ExtensionBrowser> {
  holder[SHARED] ??= new Map();
  const running = holder[SHARED];
  const known = await running.get(locale);
  if (known?.launched.browser.connected) return known;
  const launching = ExtensionBrowser.launch({
    kind,
    extensionDir: builtExtension(kind),
    isFrugal: true,
    // English is what browsers start in.
    ...(locale === 'en' ? {} : { locale }),
  });
  running.set(locale, launching);
  launching.catch(() => running.delete(locale));
  return await launching;
}

/**
 * The fixtures of a browser test.
 * `extension`: the shared browser, reset, with what the suite wants in storage;
 * `germanExtension`: the same in a browser whose language is German;
 * `server`: a web server for this test, and so a site of its own, with `tests/pages` and the pages that the test adds.
 */
const testIn = (kind: BrowserKind, stored: Stored) =>
  test
    .extend('kind', { scope: 'worker' }, kind)
    .extend('shared', { scope: 'worker' }, async ({ kind }, { onCleanup }) => {
      // A function, because a test may have ended the browser, and because one that no test asks for need not start.
      onCleanup(async () => {
        await Promise.all(
          [...(holder[SHARED]?.values() ?? [])].map(async (running) => (await running).close()),
        );
      });
      return (locale: Locale = 'en') => sharedBrowser(kind, locale);
    })
    .extend('extension', async ({ shared }) => {
      const extension = await shared();
      await extension.reset(stored);
      return extension;
    })
    .extend('germanExtension', async ({ shared }) => {
      const extension = await shared('de');
      await extension.reset(stored);
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

type Stored = Readonly<Record<string, unknown>>;

/**
 * A suite: its name, the contents of `storage.local` when a test begins (empty by default), and the browser that
 * `describeInOneBrowser` prefers.
 */
export type Theme = string | { name: string; stored?: Stored; preferred?: BrowserKind };

/** For suites that open many cards and are not about the delay before a card opens. */
export const withShortDelay = (name: string): Theme => ({
  name,
  stored: { settings: { version: 2, preferences: { delay: 'short' } } },
});

type Suite = (test: BrowserTest, kind: BrowserKind) => void;

/**
 * Runs a suite in every browser: each has a project of its own, which loads every test file. A browser that is missing
 * fails the tests; it never skips them.
 * @param suite declares tests with the `test` it is given; `kind` is for what one browser does not have
 */
export function describeInBrowsers(theme: Theme, suite: Suite): void {
  describeIn(inject('browser'), theme, suite);
}

/** For `describeInOneBrowser`. Most suites of options and notes use it, which balances the work of both browsers. */
export const preferablyInFirefox = (name: string): Theme => ({ name, preferred: 'firefox' });

/**
 * Runs a suite in one browser, by default Chromium: for what browsers do alike, such as forms, texts and lists of our own pages.
 * `own-pages.test.ts` walks through each page in the other browser. With `npm test -- --everywhere`, the suite runs in all.
 */
export function describeInOneBrowser(theme: Theme, suite: Suite): void {
  const browser = inject('browser');
  const wanted = browsersWanted();
  const preferred = (typeof theme === 'object' && theme.preferred) || 'chromium';
  const chosen = wanted.includes(preferred) ? preferred : wanted[0];
  if (browser === chosen || runsEverywhere()) describeIn(browser, theme, suite);
}

/**
 * Runs about half of a suite's tests in each browser: for suites about what happens once a page is marked. Browsers hardly differ there,
 * and known differences have tests of their own. With `npm test -- --everywhere`, or with a single browser, all tests run.
 */
export function describeInTurns(theme: Theme, suite: Suite): void {
  const browser = inject('browser');
  const isAlone = browsersWanted().length === 1;
  const isTurn = (name: string) => isAlone || runsEverywhere() || browserInTurn(name) === browser;
  describeIn(browser, theme, (test, kind) => {
    const inTurn = new Proxy(test, {
      apply: (declare, self, [name, ...rest]: [string, ...unknown[]]) =>
        isTurn(name) ? Reflect.apply(declare, self, [name, ...rest]) : undefined,
    });
    suite(inTurn, kind);
  });
}

/** The browser of a test. It depends only on the test's name, so that a new test moves no other one to another browser. */
function browserInTurn(name: string): BrowserKind {
  let sum = 0;
  for (const letter of name) sum += letter.codePointAt(0) ?? 0;
  return sum % 2 === 0 ? 'chromium' : 'firefox';
}

function describeIn(kind: BrowserKind, theme: Theme, suite: Suite): void {
  const { name, stored = {} } = typeof theme === 'string' ? { name: theme } : theme;
  const test = testIn(kind, stored);
  describe(`${name} (${kind})`, () => suite(test, kind));
}
