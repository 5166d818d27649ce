import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { HIDE_DELAY } from '../../../src/core/card/hover-state.ts';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInBrowsers, withShortDelay } from '../harness/describe-in-browsers.ts';
import { hover, moveAway, waitForMarks } from '../harness/marks.ts';
import { press } from '../harness/shortcuts.ts';

/** How menus and previews go, once the pointer has left them for the card. */
const GOING: Readonly<Record<string, string>> = {
  'is no longer laid out': `menu.style.display = 'none'`,
  'is removed': 'menu.remove()',
};
const MENU = '<p id="menu">About TikTok.</p>';

/** Nothing tells that the card stays: waits until it would have gone. */
const rest = (tab: Page) => tab.evaluate(`new Promise((done) => setTimeout(done, ${3 * HIDE_DELAY}))`);

describeInBrowsers(withShortDelay('card of a name in a menu that goes with the pointer'), (test) => {
  for (const [how, script] of Object.entries(GOING))
    test(`it stays while the pointer is in it, although its name ${how}`, async ({ extension, server }) => {
      const tab = await extension.openPage(
        server.add('/menu', `<!doctype html><style>body { margin: 20px }</style>${MENU}`),
      );
      await waitForMarks(tab, 1);
      await hover(tab, 'TikTok');
      const { rect } = await waitForCard(tab, 'tiktok');
      await tab.mouse.move(rect.x + 60, rect.y + 60, { steps: 5 });
      await tab.evaluate(script);
      await rest(tab);
      expect((await card(tab))?.entity).toBe('tiktok');
      await moveAway(tab);
      await waitForNoCard(tab);
    });

  for (const [how, script] of Object.entries(GOING))
    test(`opened by keyboard, it goes with its name, also with the pointer in it: the name ${how}`, async ({
      extension,
      server,
    }) => {
      const tab = await extension.openPage(
        server.add('/menu', `<!doctype html><style>body { margin: 20px }</style>${MENU}`),
      );
      await waitForMarks(tab, 1);
      await press(extension, tab, 'next-mention');
      const { rect } = await waitForCard(tab, 'tiktok');
      await tab.mouse.move(rect.x + 60, rect.y + 60, { steps: 5 });
      await tab.evaluate(script);
      await moveAway(tab);
      await waitForNoCard(tab);
    });
});

describeInBrowsers(withShortDelay('the first card of a page'), (test) => {
  const NAMES = `<!doctype html><style>body { margin: 20px; font: 20px/1.5 serif }</style><p>TikTok</p>
    ${'<p>Microsoft</p>'.repeat(8)}`;

  test('by keyboard, it does not turn to the names that it covers as the pointer comes into it', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/first', NAMES));
    await waitForMarks(tab, 9);
    await press(extension, tab, 'next-mention');
    const { rect } = await waitForCard(tab, 'tiktok');
    await tab.mouse.move(rect.x + 300, rect.y + rect.height + 40);
    await tab.mouse.move(rect.x + 30, rect.y + rect.height - 20, { steps: 10 });
    await rest(tab);
    expect((await card(tab))?.entity).toBe('tiktok');
  });

  test('by pointer, it opens whatever events the page has sent before', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/sent', NAMES));
    await waitForMarks(tab, 9);
    await tab.evaluate(`new Promise((done) => {
      for (const type of ['pointermove', 'click']) {
        document.body.dispatchEvent(new PointerEvent(type, { bubbles: true, clientX: 30, clientY: 30 }));
        dispatchEvent(new Event(type));
      }
      requestAnimationFrame(() => requestAnimationFrame(done));
    })`);
    expect(await card(tab)).toBeUndefined();
    await hover(tab, 'TikTok');
    await waitForCard(tab, 'tiktok');
  });
});
