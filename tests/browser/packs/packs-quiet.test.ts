import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import everyday from '../../../data/everyday-texts.json' with { type: 'json' };
import { madeUpPacks } from '../../bench/harness/made-up-pack.ts';
import { paragraphs } from '../../bench/made-up-pages.ts';
import { describeInBrowsers } from '../harness/describe-in-browsers.ts';
import type { ExtensionBrowser } from '../harness/extension.ts';
import { waitForMarks } from '../harness/marks.ts';
import { addPack } from './pack-actions.ts';

/** Counts how often the browser starts the background, from now on. */
function countStarts({ launched: { browser, baseUrl } }: ExtensionBrowser): () => number {
  let starts = 0;
  browser.on('targetcreated', (target) => {
    if (target.type() === 'service_worker' && target.url().startsWith(baseUrl)) starts += 1;
  });
  return () => starts;
}

/** Waits until the scout has read a page for the names of all packs. */
async function waitUntilRead(extension: ExtensionBrowser, page: Page): Promise<void> {
  const tabId = await extension.tabId(page);
  const helper = await extension.helper();
  const hasRead = () =>
    helper.evaluate(async (tabId) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId },
        func: async () => {
          const knowsAll = Boolean(Reflect.get(globalThis, 'contextNotes')?.scout.findAny);
          // The scout reads in tasks, which come before a page is idle.
          for (let times = 0; times < 3; times++) await new Promise((idle) => requestIdleCallback(idle));
          return knowsAll;
        },
      });
      return frame?.result;
    }, tabId);
  await expect.poll(hasRead).toBe(true);
}

// Firefox does not tell when it starts a background.
describeInBrowsers('packs of ten thousand entities', (test, kind) => {
  if (kind === 'firefox') return;

  test('leave the background asleep on pages without a name', async ({ extension, server }) => {
    const packs = madeUpPacks(9_997, 3);
    for (const pack of packs) await addPack(extension, pack);
    // Not the German text: “vor dem” begins like one of the made-up names.
    const { en, fr, es } = everyday;
    const texts = [en, fr, es].flat().map((text) => `<p>${text}</p>`);
    const bodies = { everyday: texts.join(''), article: paragraphs(200, 0), last: '<p>Nobody</p>' };
    const page = await extension.openPage(server.add('/', ''));
    await extension.helper();
    await extension.stopBackground();
    const starts = countStarts(extension);
    for (const [name, body] of Object.entries(bodies)) {
      await page.goto(server.add(`/${name}`, body));
      await waitUntilRead(extension, page);
    }
    // By now, the browser would also have started it for the page before the last one.
    expect(starts()).toBe(0);
    const name = String(packs[1]?.entities[7]?.name);
    await page.evaluate((name) => document.body.append(`Then comes ${name}.`), name);
    expect((await waitForMarks(page, 1)).map(({ text }) => text)).toEqual([name]);
    expect(starts()).toBe(1);
  });
});
