import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInBrowsers, withShortDelay } from '../harness/describe-in-browsers.ts';
import { PATIENCE } from '../harness/in-page-wait.ts';
import { hover, moveAway, waitForMarks } from '../harness/marks.ts';

// Firefox keeps nothing that may not be stored.
const headers = { 'cache-control': 'max-age=60' };
const NAME = '<!doctype html><p style="margin: 30px 20px; font: 16px/1.5 serif">TikTok</p>';

/** Keeps the open card of TikTok open. */
async function pin(tab: Page): Promise<void> {
  await (await waitForCard(tab, 'tiktok')).click('button', 'Keep open');
  await expect.poll(async () => Boolean(await (await card(tab))?.find('button', 'Unpin'))).toBe(true);
}

/** Leaves a page for another one and comes back. @throws if the browser has not kept the page */
async function leaveAndReturn(tab: Page, other: string): Promise<void> {
  const isShown = (path: string) => `location.pathname === '${path}' && document.readyState === 'complete'`;
  const { pathname } = new URL(tab.url());
  await tab.evaluate(`addEventListener('pageshow', ({ persisted }) => { globalThis.wasKept = persisted })`);
  await tab.goto(other);
  await waitForMarks(tab, 1);
  await moveAway(tab);
  await tab.evaluate('history.back()');
  // Not with `waitForFunction`: in Firefox it ends with the document that it began in, and that may be the one before.
  const isBack = () => tab.evaluate(isShown(pathname)).catch(() => false);
  await expect.poll(isBack, { timeout: 10_000 }).toBe(true);
  await expect.poll(() => tab.evaluate('globalThis.wasKept')).toBe(true);
}

describeInBrowsers(withShortDelay('card of a page that readers come back to'), (test) => {
  for (const site of ['origin', 'otherOrigin'] as const)
    test(`pinned, of a small frame: it is closed, and its name opens one again: ${site}`, async ({
      extension,
      server,
    }) => {
      server.add('/in', { html: NAME, headers });
      const html = `<!doctype html><body style="margin: 40px"><iframe src="${server[site]}/in" style="width: 300px; height: 150px"></iframe>`;
      const tab = await extension.openPage(server.add('/around', { html, headers }));
      const frame = await tab.waitForFrame((one) => one.url().endsWith('/in'), { timeout: PATIENCE });
      await waitForMarks(frame, 1);
      const at = await hover(frame, 'TikTok');
      await pin(tab);
      await leaveAndReturn(tab, server.add('/other', { html: NAME, headers }));
      await waitForNoCard(tab);
      await moveAway(tab);
      await tab.mouse.move(at.x, at.y, { steps: 3 });
      await waitForCard(tab, 'tiktok');
      // In Firefox, Puppeteer waits for ever for the next load in a tab that has shown pages from the cache.
      await tab.close();
    });

  test('pinned, of the page itself: it is still open, and closes', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/page', { html: NAME, headers }));
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    await pin(tab);
    await leaveAndReturn(tab, server.add('/other', { html: NAME, headers }));
    await (await waitForCard(tab, 'tiktok')).click('button', 'Close');
    await waitForNoCard(tab);
    await tab.close();
  });
});
