import { setTimeout } from 'node:timers/promises';
import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { describeInBrowsers } from './harness/describe-in-browsers.ts';
import type { ExtensionBrowser } from './harness/extension.ts';
import { marks } from './harness/marks.ts';
import type { TestPage } from './harness/static-server.ts';

const PATIENCE = 3_000;
/** Where nothing is to be marked, nothing tells that the page was read: so long any mark would have shown. */
const NOTHING = 500;
const POLL = 10;

/** Texts that are marked, in the order of the page. Never none: the name at the end shows that the page was read. */
export type Marked = [string, ...string[]];

/** A page that readers meet, and what is marked on it. */
export interface Situation {
  name: string;
  /** The page; what does not begin with a tag of its own document is put behind a doctype. */
  html: string;
  marked: Marked | [];
  /** Marks in the frames of the page, in their order. */
  frames?: readonly (Marked | [])[];
  /** What happens next: script to run in the page, and the marks after it. */
  next?: readonly [script: string, marked: Marked, frames?: readonly (Marked | [])[]][];
  /** Another type of document than HTML, a policy. */
  headers?: Readonly<Record<string, string>>;
  /** Other pages that this one uses, by path. */
  others?: Readonly<Record<string, string | TestPage>>;
}

/** Makes one test of each situation, in every browser. They share a tab. */
export function describeSituations(theme: string, situations: readonly Situation[]): void {
  describeInBrowsers(theme, (test) => {
    let tab: Page | undefined;
    for (const situation of situations) {
      test(situation.name, async ({ shared, server }) => {
        tab = await tabIn(await shared(), tab);
        for (const [path, other] of Object.entries(situation.others ?? {})) server.add(path, other);
        const { headers, html } = situation;
        const document = headers?.['content-type'] || /^<[!?h]/.test(html) ? html : `<!doctype html>${html}`;
        const text = document.replaceAll('{other}', server.otherOrigin);
        await tab.goto(server.add('/page', { html: text, ...(headers ? { headers } : {}) }), {
          waitUntil: 'load',
        });
        await expectMarks(tab, situation.marked, situation.frames);
        for (const [script, marked, frames] of situation.next ?? []) {
          await tab.evaluate(script);
          await expectMarks(tab, marked, frames);
        }
      });
    }
  });
}

/** Waits for the marks of a page and its frames, and that they stay so. */
async function expectMarks(
  page: Page,
  marked: readonly string[],
  frames: readonly (Marked | [])[] = [],
): Promise<void> {
  await waitUntil(page, marked);
  for (const [index, wanted] of frames.entries())
    await waitUntil(page.mainFrame().childFrames()[index], wanted);
  // What browsers tell of appearing and disappearing, they tell with the next frame that they paint.
  await page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
  expect(await textsOf(page)).toEqual(marked);
  for (const [index, wanted] of frames.entries()) {
    const frame = page.mainFrame().childFrames()[index];
    if (!frame) throw new Error(`There is no frame ${index}.`);
    expect(await textsOf(frame), `frame ${index}`).toEqual(wanted);
  }
}

const textsOf = async (page: Page | Frame) => (await marks(page)).map(({ text }) => text);

/** Asks from outside: no timer runs in a page that may not run scripts. */
async function waitUntil(page: Page | Frame | undefined, wanted: readonly string[]): Promise<void> {
  if (wanted.length === 0) {
    await setTimeout(NOTHING);
    return;
  }
  const end = Date.now() + PATIENCE;
  // A frame that is still on its way to its page has no marks that could be read.
  const texts = async () => page && (await textsOf(page).catch(() => undefined));
  while (Date.now() < end && (await texts())?.join('|') !== wanted.join('|')) await setTimeout(POLL);
}

async function tabIn(extension: ExtensionBrowser, tab: Page | undefined): Promise<Page> {
  if (tab && !tab.isClosed()) return tab;
  await extension.reset();
  return await extension.openPage('about:blank');
}
