import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { FAR_HIDE_DELAY, HIDE_DELAY, SHOW_DELAYS } from '../../../src/core/card/hover-state.ts';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInTurns } from '../harness/describe-in-browsers.ts';
import { hover, pointOf, waitForMarks } from '../harness/marks.ts';
import { press } from '../harness/shortcuts.ts';

const PAGE = `<!doctype html><body style="font: 20px/1.5 serif; margin: 40px">
  <p>TikTok here</p><p><a href="#there">Bytedance</a></p><p style="margin-top: 500px">Microsoft</p>`;
const prefer = (name: string, preferences: object) => ({
  name,
  stored: { settings: { version: 2, preferences: { delay: 'short', ...preferences } } },
});

/** Nothing tells that no card opens or closes: waits until the longest delay is over, with time to load a card. */
const rest = (tab: Page) =>
  tab.evaluate(`new Promise((done) => setTimeout(done, ${2 * Math.max(SHOW_DELAYS.short, HIDE_DELAY)}))`);
async function click(tab: Page, name: string): Promise<void> {
  const { x, y } = await pointOf(tab, name);
  await tab.mouse.click(x, y);
}

describeInTurns(prefer('cards that only a click opens', { opening: 'click', place: 'left' }), (test) => {
  test('stay until another click or Esc; a link stays the page’s, and the keyboard opens its card', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/click', PAGE));
    await waitForMarks(tab, 3);
    await hover(tab, 'TikTok');
    await rest(tab);
    expect(await card(tab)).toBeUndefined();
    await click(tab, 'TikTok');
    const open = await waitForCard(tab, 'tiktok');
    // At the top, the card would cover the name.
    const bottom = await tab.evaluate(() => innerHeight);
    expect([Math.round(open.rect.x), Math.round(open.rect.y + open.rect.height)]).toEqual([8, bottom - 8]);
    // Neither another name nor an empty place takes it away.
    await hover(tab, 'Microsoft');
    await rest(tab);
    expect((await card(tab))?.entity).toBe('tiktok');
    await open.click('button', 'Options');
    await expect.poll(async () => (await card(tab))?.text).toContain('Marked because the page says');
    await tab.mouse.click(900, 650);
    await waitForNoCard(tab);

    await click(tab, 'Bytedance');
    await expect.poll(() => tab.evaluate('location.hash')).toBe('#there');
    await rest(tab);
    expect(await card(tab)).toBeUndefined();
    // A word that is only selected opens nothing either.
    const { x, y } = await pointOf(tab, 'TikTok');
    await tab.mouse.move(x - 20, y);
    await tab.mouse.down();
    await tab.mouse.move(x + 10, y, { steps: 2 });
    await tab.mouse.up();
    await rest(tab);
    expect(await card(tab)).toBeUndefined();
    await press(extension, tab, 'next-mention');
    await waitForCard(tab);
  });
});

describeInTurns(prefer('cards for which the Shift key is held', { opening: 'shift' }), (test) => {
  test('open with the key, stay for the pointer in the card, and are not in the way without it', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/shift', PAGE));
    await waitForMarks(tab, 3);
    await hover(tab, 'TikTok');
    await rest(tab);
    expect(await card(tab)).toBeUndefined();
    await tab.keyboard.down('Shift');
    await hover(tab, 'Bytedance');
    const { rect } = await waitForCard(tab, 'bytedance');
    await tab.keyboard.up('Shift');
    await tab.mouse.move(rect.x + 30, rect.y + 60);
    await rest(tab);
    expect((await card(tab))?.entity).toBe('bytedance');
    // Nor does an open card turn to a name on the way.
    await hover(tab, 'TikTok');
    await waitForNoCard(tab);
  });
});

describeInTurns(prefer('cards at an edge of the window', { place: 'right' }), (test) => {
  test('wait for the pointer to get there, and close when it leaves', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/edge', PAGE));
    await waitForMarks(tab, 3);
    await hover(tab, 'TikTok');
    const { rect } = await waitForCard(tab, 'tiktok');
    const right = await tab.evaluate(() => document.documentElement.clientWidth);
    expect([Math.round(rect.x + rect.width), Math.round(rect.y)]).toEqual([right - 8, 8]);
    // Beside a name, the card would have gone by now.
    await tab.mouse.move(400, 400);
    await rest(tab);
    expect((await card(tab))?.entity).toBe('tiktok');
    await tab.mouse.move(rect.x + 30, rect.y + 100);
    await tab.mouse.move(400, 500);
    await waitForNoCard(tab);
    // Pinned, it can be moved like any other.
    await hover(tab, 'TikTok');
    await (await waitForCard(tab, 'tiktok')).click('button', 'Keep open');
    await expect.poll(async () => Boolean(await (await card(tab))?.find('button', 'Unpin'))).toBe(true);
    await tab.mouse.move(rect.x + 60, rect.y + 20);
    await tab.mouse.down();
    await tab.mouse.move(rect.x - 40, rect.y + 60, { steps: 4 });
    await tab.mouse.up();
    const moved = (await waitForCard(tab)).rect;
    expect([Math.round(moved.x - rect.x), Math.round(moved.y - rect.y)]).toEqual([-100, 40]);
  });

  test('leave the name uncovered: at the top, else at the bottom, else at the other edge', async ({
    extension,
    server,
  }) => {
    const at = (right: string, top: string, name: string) =>
      `<b style="position: absolute; right: ${right}; top: ${top}">${name}</b>`;
    const tab = await extension.openPage(
      server.add(
        '/edge-covered',
        `<!doctype html><body>${at('700px', '20px', 'Bytedance')}${at('100px', '20px', 'TikTok')}${at('100px', '50%', 'Microsoft')}`,
      ),
    );
    await waitForMarks(tab, 3);
    for (const [name, x, y] of [
      ['Bytedance', 'right', 'top'],
      ['TikTok', 'right', 'bottom'],
      ['Microsoft', 'left', 'top'],
    ] as const) {
      // Too low for a card above or below its middle.
      if (x === 'left') await tab.setViewport({ width: 1_000, height: 200 });
      await hover(tab, name);
      const { rect } = await waitForCard(tab, name.toLowerCase());
      const { width, height } = await tab.evaluate(() => ({
        width: document.documentElement.clientWidth,
        height: innerHeight,
      }));
      expect([Math.round(rect.x), Math.round(rect.y)], name).toEqual([
        x === 'left' ? 8 : Math.round(width - 8 - rect.width),
        y === 'top' ? 8 : Math.round(height - 8 - rect.height),
      ]);
      await tab.keyboard.press('Escape');
      await waitForNoCard(tab);
    }
  });

  test('wait as long when the page removes the name on the way there', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/edge-removed', PAGE));
    await waitForMarks(tab, 3);
    await hover(tab, 'TikTok');
    await waitForCard(tab, 'tiktok');
    const open = tab.evaluate(`new Promise((done) => {
      const start = performance.now();
      const isOpen = () => document.querySelector('context-notes-card');
      new MutationObserver(() => isOpen() || done(performance.now() - start)).observe(document.documentElement, { childList: true });
      document.querySelector('p').remove();
    })`);
    expect(await open).toBeGreaterThanOrEqual(FAR_HIDE_DELAY);
  });
});
