import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { type Card, waitForCard } from '../harness/card.ts';
import { enableChromiumExtension } from '../harness/chromium-extension.ts';
import { describeInBrowsers } from '../harness/describe-in-browsers.ts';
import type { ExtensionBrowser } from '../harness/extension.ts';
import { enableFirefoxExtension } from '../harness/firefox-extension.ts';
import { holdsWithin } from '../harness/in-page-wait.ts';
import { hover, moveAway } from '../harness/marks.ts';
import { builtExtension } from '../harness/paths.ts';
import type { StaticServer } from '../harness/static-server.ts';
import { addPack, POOL_PACK, removePack } from '../packs/pack-actions.ts';
import type { OwnBrowser } from './own-browser.ts';

/**
 * The extension's life with pages open: it is updated, switched off and on, and removed. What an old instance has left goes within
 * a second, without a touch, and a new one takes over without a reload.
 */

const errors: string[] = [];

/** How long something left may stay, in milliseconds. */
const SOON = 1_000;
const MARKS = `[...CSS.highlights].flatMap(([name, all]) => name.startsWith('context-notes') ? [...all] : []).length`;
const CARDS = `document.querySelectorAll('context-notes-card').length`;

interface Shown {
  own: ExtensionBrowser;
  page: Page;
  /** Nothing where the reader has never come near a mark. */
  open: Card | undefined;
}

/** Notes all errors of a page and of the scripts of the extension in it. */
function noteErrors(page: Page): void {
  page.on(
    'console',
    (message) =>
      message.type() === 'error' && !/favicon|404/.test(message.text()) && errors.push(message.text()),
  );
  page.on('pageerror', (error) => errors.push(String(error)));
}

/** Opens a page with an open card. */
async function openPageWithCard(own: ExtensionBrowser, server: StaticServer): Promise<Shown> {
  server.add('/in', '<p>Microsoft</p>');
  const page = await own.openPage(
    server.add('/life', '<!doctype html><p>TikTok</p><iframe src="/in"></iframe>'),
  );
  noteErrors(page);
  await waitForAll(page);
  await hover(page, 'TikTok');
  return { own, page, open: await waitForCard(page, 'tiktok') };
}

const inner = (page: Page) => {
  const [frame] = page.mainFrame().childFrames();
  if (!frame) throw new Error('There is no frame.');
  return frame;
};

/** Every mark of the page once, and no more. */
async function waitForAll(page: Page): Promise<void> {
  await expect
    .poll(async () => [await page.evaluate(MARKS), await inner(page).evaluate(MARKS)], { timeout: 10_000 })
    .toEqual([1, 1]);
}

/** In Firefox, no script of an extension runs as it goes: what is left in the page is not painted any more. */
async function expectNothingLeft({ own, page, open }: Shown): Promise<void> {
  if (own.kind === 'firefox') {
    const lines = `['underline', 'active'].map((look) => getComputedStyle(document.querySelector('p'), '::highlight(context-notes-' + look + '-amber)').textDecorationLine).join() === 'none,none'`;
    expect(await holdsWithin(page, lines, SOON), 'page').toBe(true);
    expect(await holdsWithin(inner(page), lines, SOON), 'frame').toBe(true);
    const isSeen = () => open?.element.evaluate((card) => card.checkVisibility({ visibilityProperty: true }));
    if (open) await expect.poll(isSeen, { timeout: SOON }).toBe(false);
    return;
  }
  expect(await holdsWithin(page, `${MARKS} + ${CARDS} === 0`, SOON), 'page').toBe(true);
  expect(await holdsWithin(inner(page), `${MARKS} === 0`, SOON), 'frame').toBe(true);
}

/** Uses a page that names nobody, so that only the prefilter runs in it: the old instance must not notice any more. */
async function use(page: Page): Promise<void> {
  await page.bringToFront();
  for (const selector of ['p', 'section', 'p']) await page.hover(selector);
  await page.evaluate(`new Promise((drawn) => {
    document.body.append(document.createElement('div'));
    document.querySelector('section').attachShadow({ mode: 'closed' }).textContent = 'Nobody';
    // Nothing tells that it notices nothing: waits longer than the 100 ms that it rests between two readings.
    requestAnimationFrame(() => setTimeout(drawn, 150));
  })`);
  await page.hover('section');
}

/** Cards of the new instance open, and no old one with them. */
async function expectWorking(page: Page): Promise<void> {
  expect(await holdsWithin(page, `${CARDS} === 0`, SOON)).toBe(true);
  await waitForAll(page);
  await moveAway(page);
  await hover(page, 'TikTok');
  await waitForCard(page, 'tiktok');
  expect(await page.evaluate(CARDS)).toBe(1);
  await moveAway(page);
}

const enable = ({ kind, launched: { browser, extensionId } }: ExtensionBrowser, isOn: boolean) =>
  (kind === 'firefox' ? enableFirefoxExtension : enableChromiumExtension)(browser, extensionId, isOn);

/** The last tests of a browser: the extension is gone after them. */
export function livesWithPagesOpen(ownBrowser: OwnBrowser): void {
  describeInBrowsers('the extension with pages open', (test, kind) => {
    test('updated: the new one takes over', async ({ server }) => {
      const own = ownBrowser.now;
      const quiet = await own.openPage(server.add('/quiet', '<p>Nobody</p><section>Nothing</section>'));
      noteErrors(quiet);
      const shown = await openPageWithCard(own, server);
      const { page } = shown;
      await own.launched.browser.installExtension(builtExtension(kind));
      await page.bringToFront();
      await expectWorking(page);
      await use(quiet);
      expect(errors).toEqual([]);
    });

    test('updated: names of added packs are marked in pages that name no others', async ({ server }) => {
      const own = ownBrowser.now;
      await own.reset();
      await addPack(own, POOL_PACK);
      const page = await own.openPage(server.add('/pool', '<!doctype html><p>The Lindenbad</p>'));
      await own.waitForBadge(page, '1');
      await own.launched.browser.installExtension(builtExtension(kind));
      await page.bringToFront();
      await own.waitForBadge(page, '1');
      await removePack(own, POOL_PACK.id);
    });

    test('switched off: nothing is left, and once on again it works', async ({ server }) => {
      const own = ownBrowser.now;
      const shown = await openPageWithCard(own, server);
      const { page } = shown;
      await enable(own, false);
      await expectNothingLeft(shown);
      await enable(own, true);
      await page.bringToFront();
      await expectWorking(page);
      // Again, before a card has ever opened on the page.
      await page.reload();
      await waitForAll(page);
      await enable(own, false);
      await expectNothingLeft({ own, page, open: undefined });
      // What is left of them in Firefox, unpainted, would count for marks of the new instance.
      for (const frame of page.frames()) await frame.evaluate('CSS.highlights.clear()');
      await enable(own, true);
      await page.bringToFront();
      await expectWorking(page);
      expect(errors).toEqual([]);
    });

    test('removed: nothing is left', async ({ server }) => {
      const own = ownBrowser.now;
      const shown = await openPageWithCard(own, server);
      const { page } = shown;
      await own.launched.browser.uninstallExtension(own.launched.extensionId);
      await expectNothingLeft(shown);
      await moveAway(page);
      await page.mouse.move(30, 30, { steps: 3 });
      await expectNothingLeft(shown);
      expect(errors).toEqual([]);
    });
  });
}
