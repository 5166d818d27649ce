import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInBrowsers, withShortDelay } from '../harness/describe-in-browsers.ts';
import type { ExtensionBrowser } from '../harness/extension.ts';
import { PATIENCE } from '../harness/in-page-wait.ts';
import { hover, moveAway, pointOf, waitForMarks } from '../harness/marks.ts';
import { press } from '../harness/shortcuts.ts';

/**
 * Lets the background have no card for a page and its frames, or have them again. To be called before the first card.
 * @returns how many cards it has not had so far
 */
async function setCards(extension: ExtensionBrowser, tab: Page, are: 'there' | 'missing'): Promise<number> {
  const helper = await extension.helper();
  return await helper.evaluate(
    async (tabId, areMissing) => {
      const frames = await chrome.scripting.executeScript({
        target: { tabId, allFrames: true },
        args: [areMissing],
        func: (areMissing) => {
          const context = Reflect.get(globalThis, 'contextNotes');
          if (context.missed === undefined) {
            const { ask } = context;
            context.missed = 0;
            context.ask = (type: string, request: unknown) => {
              if (type !== 'card' || !context.areMissing) return ask(type, request);
              context.missed += 1;
              return Promise.resolve(null);
            };
          }
          context.areMissing = areMissing;
          return context.missed as number;
        },
      });
      return frames.reduce((sum, { result }) => sum + (result ?? 0), 0);
    },
    await extension.tabId(tab),
    are === 'missing',
  );
}

/** Whether a name is marked as the one whose card is open. */
const IS_ACTIVE = `[...CSS.highlights].some(([name, ranges]) => name.startsWith('context-notes-active') && ranges.size > 0)`;

describeInBrowsers(withShortDelay('card that the background does not have'), (test) => {
  test('opened by keyboard: its name is left, and opens the next one', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/missing', '<!doctype html><p>About TikTok</p>'));
    await waitForMarks(tab, 1);
    await setCards(extension, tab, 'missing');
    await press(extension, tab, 'next-mention');
    await expect.poll(() => setCards(extension, tab, 'missing')).toBeGreaterThan(0);
    await expect.poll(() => tab.evaluate(IS_ACTIVE)).toBe(false);
    await setCards(extension, tab, 'there');
    await hover(tab, 'TikTok');
    await waitForCard(tab, 'tiktok');
  });

  test('of a small frame, in the page around it', async ({ extension, server }) => {
    server.add('/in', '<!doctype html><p style="margin: 30px 20px">TikTok</p>');
    const tab = await extension.openPage(
      server.add(
        '/around',
        `<!doctype html><iframe src="${server.otherOrigin}/in" style="width: 300px; height: 150px"></iframe>`,
      ),
    );
    const frame = await tab.waitForFrame((one) => one.url().endsWith('/in'), { timeout: PATIENCE });
    await waitForMarks(frame, 1);
    await setCards(extension, tab, 'missing');
    const { x, y } = await pointOf(frame, 'TikTok');
    await tab.mouse.click(x + 100, y);
    await press(extension, tab, 'next-mention');
    await expect.poll(() => setCards(extension, tab, 'missing')).toBeGreaterThan(0);
    await expect.poll(() => frame.evaluate(IS_ACTIVE)).toBe(false);
    await setCards(extension, tab, 'there');
    await hover(frame, 'TikTok');
    await waitForCard(tab, 'tiktok');
  });

  test('pinned, when its paragraph is written anew: it stays as it was, and can be let go', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/missing', '<!doctype html><p>About TikTok</p>'));
    await waitForMarks(tab, 1);
    await setCards(extension, tab, 'there');
    await hover(tab, 'TikTok');
    await (await waitForCard(tab, 'tiktok')).click('button', 'Keep open');
    const isPinned = async () => Boolean(await (await card(tab))?.find('button', 'Unpin'));
    await expect.poll(isPinned).toBe(true);
    await setCards(extension, tab, 'missing');
    await tab.evaluate('document.body.innerHTML = document.body.innerHTML');
    await expect.poll(() => setCards(extension, tab, 'missing')).toBeGreaterThan(0);
    await waitForMarks(tab, 1);
    expect(await isPinned()).toBe(true);
    await setCards(extension, tab, 'there');
    await (await waitForCard(tab, 'tiktok')).click('button', 'Unpin');
    await moveAway(tab);
    await waitForNoCard(tab);
  });
});
