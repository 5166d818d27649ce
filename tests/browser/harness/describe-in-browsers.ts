import { describe, inject, test } from 'vitest';
import { browsersWanted, runsEverywhere } from './browsers-wanted.ts';
import { ExtensionBrowser } from './extension.ts';
import type { BrowserKind } from './find-browser.ts';
import type { Locale } from './launch.ts';
import { builtExtension, PAGES } from './paths.ts';
import { serve } from './static-server.ts';

/** The browsers of a process, for all of its test files, by language. Files do not share modules, but the global object. */
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
 * What a test in a browser works with.
 * `extension`: the shared browser, reset, and stored what the suite asks for;
 * `germanExtension`: the same in a browser whose reader reads German;
 * `server`: a web server of its own (a site of its own, as switches see it) for `tests/pages` and pages added to it.
 */
const testIn = (kind: BrowserKind, stored: Stored) =>
  test
    .extend('kind', { scope: 'worker' }, kind)
    .extend('shared', { scope: 'worker' }, async ({ kind }, { onCleanup }) => {
      // Asked each time: a test may have ended the browser, and one that never starts shall not start first.
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
 * A suite by its name, what the extension finds in `storage.local` when a test begins (nothing unless it is told), and the
 * browser that a suite for one of them is for, if that is tested.
 */
export type Theme = string | { name: string; stored?: Stored; preferred?: BrowserKind };

/** For suites that open many cards and are not about how long the pointer has to rest for one. */
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

/** For suites of one browser. Most of those of options and notes are, so that both browsers, which are tested at once, have as much to do. */
export const preferablyInFirefox = (name: string): Theme => ({ name, preferred: 'firefox' });

/**
 * Runs a suite in one of the browsers, Chromium unless the theme says otherwise: for what none of them does in its own way, as
 * forms, words and lists of our own pages. `own-pages.test.ts` walks through each page in the other browser. With `npm test --
 * --everywhere`, the suite runs in all.
 */
export function describeInOneBrowser(theme: Theme, suite: Suite): void {
  const browser = inject('browser');
  const wanted = browsersWanted();
  const preferred = (typeof theme === 'object' && theme.preferred) || 'chromium';
  const chosen = wanted.includes(preferred) ? preferred : wanted[0];
  if (browser === chosen || runsEverywhere()) describeIn(browser, theme, suite);
}

/**
 * Runs each test of a suite in one of the browsers, about half of them in each: for suites about what we do once a page is marked,
 * where browsers have differed in few things and each of these has a test of its own. With `npm test -- --everywhere`, or
 * with one browser wanted, all tests run there.
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

/** The browser of a test, by its name alone: adding a test moves no other to another browser. */
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
