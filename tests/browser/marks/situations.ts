import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { childFrame } from '../harness/child-frame.ts';
import { describeInBrowsers, describeInTurns } from '../harness/describe-in-browsers.ts';
import type { ExtensionBrowser } from '../harness/extension.ts';
import { PATIENCE, pauseAfter } from '../harness/in-page-wait.ts';
import { marks, marksWithin, waitForMarks } from '../harness/marks.ts';
import type { StaticServer, TestPage } from '../harness/static-server.ts';

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
  /** The browser shows the source of the document, and no longer does when a node is added. */
  isSource?: true;
  /** Another type of document than HTML, a policy. */
  headers?: Readonly<Record<string, string>>;
  /** Other pages that this one uses, by path. */
  others?: Readonly<Record<string, string | TestPage>>;
}

/** Makes one test of each situation, in every browser. They share a tab, and those that are no more than a text share a page. */
export const describeSituations = (theme: string, situations: readonly Situation[]): void =>
  describeIn(describeInBrowsers, theme, situations);

/** The same for situations in which browsers hardly differ: each runs in one of them, see `describeInTurns`. */
export const describeSituationsInTurns = (theme: string, situations: readonly Situation[]): void =>
  describeIn(describeInTurns, theme, situations);

function describeIn(
  describeSuite: typeof describeInBrowsers,
  theme: string,
  situations: readonly Situation[],
): void {
  describeSuite(theme, (test) => {
    let tab: Page | undefined;
    const texts = situations.filter(isText);
    let textsRead: Promise<readonly string[][]> | undefined;
    for (const situation of situations) {
      test(situation.name, async ({ shared, server }) => {
        const at = texts.indexOf(situation);
        if (at >= 0) {
          textsRead ??= readSections(await shared(), server, texts);
          expect((await textsRead)[at]).toEqual(situation.marked);
          return;
        }
        const extension = await shared();
        tab = await tabIn(extension, tab);
        const later = situation.isSource ? laterTab(extension, server) : laterFrame;
        for (const [path, other] of Object.entries(situation.others ?? {})) server.add(path, other);
        const { headers, html } = situation;
        const document = headers?.['content-type'] || /^<[!?h]/.test(html) ? html : `<!doctype html>${html}`;
        const text = document.replaceAll('{other}', server.otherOrigin);
        await tab.goto(server.add('/page', { html: text, ...(headers ? { headers } : {}) }), {
          waitUntil: 'load',
        });
        await expectMarks(tab, later, situation.marked, situation.frames);
        for (const [script, marked, frames] of situation.next ?? []) {
          await tab.evaluate(script);
          await expectMarks(tab, later, marked, frames);
        }
      });
    }
  });
}

/** Whether a situation is that of a text alone, with nothing that reaches beyond a section of a page. */
const isText = ({ html, headers, next, frames, others }: Situation) =>
  !headers &&
  !next &&
  !frames &&
  !others &&
  !/<(?:!doctype|html|body|title|style|script|iframe|frameset|object)\b/i.test(html);

/** All sections are in the window: marks far from it are not painted. */
const SMALL_SECTIONS =
  '<!doctype html><style>body { display: grid; grid-template-columns: repeat(6, 1fr); font-size: 6px }</style>';

/**
 * Opens a page with a section for each situation.
 * @returns the texts that are marked in each section, once they are as wanted or time is up
 */
async function readSections(
  extension: ExtensionBrowser,
  server: StaticServer,
  situations: readonly Situation[],
): Promise<readonly string[][]> {
  await extension.reset();
  const sections = situations.map(({ html }) => `<section class="situation">${html}</section>`);
  const page = await extension.openPage(server.add('/sections', SMALL_SECTIONS + sections.join('')));
  const wanted = situations.map(({ marked }) => marked);
  const read = async () => {
    const bySection = await marksWithin(page, '.situation');
    return bySection.map((marks) => marks.map(({ text }) => text));
  };
  const end = Date.now() + PATIENCE;
  for (let look = 0; Date.now() < end; await pauseAfter(look++))
    if (JSON.stringify(await read()) === JSON.stringify(wanted)) break;
  await nextFrames(page);
  return await read();
}

/** What browsers tell of appearing and disappearing, they tell with the next frame that they paint. */
const nextFrames = (page: Page) =>
  page.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');

/** Waits for the marks of a page and its frames, and that they stay so. */
async function expectMarks(
  page: Page,
  later: (page: Page) => Promise<void>,
  marked: readonly string[],
  frames: readonly (Marked | [])[] = [],
): Promise<void> {
  await waitUntil(page, marked);
  for (const [index, wanted] of frames.entries()) await waitUntil(await childFrame(page, index), wanted);
  if ([marked, ...frames].some((wanted) => wanted.length === 0)) await later(page);
  await nextFrames(page);
  expect(await textsOf(page)).toEqual(marked);
  for (const [index, wanted] of frames.entries()) {
    expect(await textsOf(await childFrame(page, index)), `frame ${index}`).toEqual(wanted);
  }
}

const textsOf = async (page: Page | Frame) => (await marks(page)).map(({ text }) => text);

/** Asks from outside: no timer runs in a page that may not run scripts. */
async function waitUntil(page: Page | Frame, wanted: readonly string[]): Promise<void> {
  const end = Date.now() + PATIENCE;
  // A frame that is still on its way to its page has no marks that could be read.
  const texts = () => textsOf(page).catch(() => undefined);
  for (let look = 0; Date.now() < end; await pauseAfter(look++))
    if ((await texts())?.join('|') === wanted.join('|')) return;
}

/**
 * Where nothing is to be marked, nothing tells that the page was read. So a frame comes after it, and goes again once its
 * name is marked: what came before has been read by then, in the same process, by the same script.
 */
async function laterFrame(page: Page): Promise<void> {
  const known = new Set(page.frames());
  await page.evaluate(`(() => {
    const frame = document.createElementNS('http://www.w3.org/1999/xhtml', 'iframe');
    frame.id = 'later';
    frame.srcdoc = '<p>TikTok</p>';
    document.documentElement.append(frame);
  })()`);
  const later = await page.waitForFrame((frame) => !known.has(frame), { timeout: PATIENCE });
  await waitForMarks(later, 1, PATIENCE);
  await page.evaluate(`document.querySelector('#later').remove()`);
}

/** The same with another page of the site, for a page that a frame would change. */
const laterTab = (extension: ExtensionBrowser, server: StaticServer) => async (page: Page) => {
  const later = await extension.openPage(server.add('/later', '<p>TikTok</p>'));
  await waitForMarks(later, 1, PATIENCE);
  await later.close();
  await page.bringToFront();
};

async function tabIn(extension: ExtensionBrowser, tab: Page | undefined): Promise<Page> {
  if (tab && !tab.isClosed()) return tab;
  await extension.reset();
  return await extension.openPage('about:blank');
}
