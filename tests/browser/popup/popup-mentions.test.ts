import { expect } from 'vitest';
import { byRole, waitForRole } from '../harness/by-role.ts';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { childFrame } from '../harness/child-frame.ts';
import { describeInOneBrowser, describeInTurns } from '../harness/describe-in-browsers.ts';
import { waitForElement, waitUntilHolds } from '../harness/in-page-wait.ts';
import { readAll } from '../harness/read-all.ts';
import {
  ARTICLE_STATUS,
  expand,
  listed,
  lookAt,
  openArticle,
  openMarked,
  press,
  siteOf,
  waitForAll,
  waitForPosition,
  waitForStatus,
} from './popup-page.ts';

const FILLER = '<p>Nothing to see here.</p>'.repeat(100);
/** Far down the page, in a frame of its own. */
const LONG = `<p>TikTok first.</p>${FILLER}<p>After a while, Bytedance <i>second</i>.</p><iframe src="/frame" width="800" height="600"></iframe>`;
const FRAME_OF_LONG = '<p>And Microsoft last.</p>';

describeInTurns('from the popup to mentions', (test, kind) => {
  test('choosing one scrolls there and opens the card with the focus in it; the popup makes way', async ({
    extension,
    server,
  }) => {
    server.add('/frame', FRAME_OF_LONG);
    const page = await openMarked(extension, server.add('/long', LONG), 2, 1);
    const popup = await extension.openPopup(page);
    await expand(popup, 'Bytedance 1 mention on this page');
    const closed = new Promise((done) => {
      popup.once('close', done);
    });
    const mention = await waitForRole(popup, 'button', 'After a while, Bytedance second.');
    await mention.focus();
    // Not awaited: the popup may be gone before it answers.
    popup.keyboard.press('Enter').catch(() => {});
    const card = await waitForCard(page, 'bytedance');
    expect(card.rect.y).toBeGreaterThanOrEqual(0);
    expect(await page.evaluate(() => scrollY)).toBeGreaterThan(500);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.localName))
      .toBe('context-notes-card');
    if (kind === 'chromium') await closed;
    expect(await page.evaluate(() => document.visibilityState)).toBe('visible');
    await page.keyboard.press('Escape');
    await waitForNoCard(page);
  });

  test('next and previous go through all frames, say where, and leave no card behind', async ({
    extension,
    server,
  }) => {
    server.add('/frame', FRAME_OF_LONG);
    const page = await openMarked(extension, server.add('/long', LONG), 2, 1);
    const frame = await childFrame(page);
    const cards = async () =>
      [await card(page), await card(frame)].flatMap((one) => (one ? [one.entity] : []));
    const popup = await extension.openPopup(page);
    await waitForPosition(popup, '3 mentions');
    await press(popup, 'Next mention', 'button');
    await waitForPosition(popup, '1 of 3');
    await waitForCard(page, 'tiktok');
    await press(popup, 'Next mention', 'button');
    await waitForPosition(popup, '2 of 3');
    await waitForCard(page, 'bytedance');
    await press(popup, 'Next mention', 'button');
    await waitForPosition(popup, '3 of 3');
    // In the frame or, where that has no room, in the page: one card, whichever.
    await expect.poll(cards, { timeout: 10_000 }).toEqual(['microsoft']);
    await press(popup, 'Next mention', 'button');
    await waitForPosition(popup, '1 of 3');
    await expect.poll(cards, { timeout: 10_000 }).toEqual(['tiktok']);
    await press(popup, 'Previous mention', 'button');
    await waitForPosition(popup, '3 of 3');
  });
});

describeInOneBrowser('mentions in the popup', (test) => {
  test('an entity opens to its mentions in their words, those of frames last; another closes it', async ({
    extension,
    server,
  }) => {
    const popup = await extension.openPopup(await openArticle(extension, server));
    await waitForStatus(popup, ARTICLE_STATUS);
    expect(await listed(popup)).toEqual([]);
    expect(await expand(popup, 'TikTok 3 mentions on this page')).toEqual([
      'TikTok belongs to Bytedance. Is TikTok for sale?',
      '… to Bytedance. Is TikTok for sale?',
      'Microsoft may buy TikTok.',
    ]);
    expect(await readAll(popup, '.mention b', (all) => all.map((one) => one.textContent))).toEqual(
      Array(3).fill('TikTok'),
    );
    await press(popup, 'Microsoft 1 mention on this page', 'button');
    await waitUntilHolds(popup, `document.querySelectorAll('.mention').length === 1`);
    expect(await listed(popup)).toEqual(['Microsoft may buy TikTok.']);
    await press(popup, 'Microsoft 1 mention on this page', 'button');
    await waitUntilHolds(popup, `!document.querySelector('.mention')`);
  });

  test('nothing above a list moves as it opens, nor what opened it', async ({ extension, server }) => {
    const page = await openArticle(extension, server);
    // In a tab, because browsers give a popup that grows another size.
    const popup = await extension.openPopup(page, { inTab: true });
    await popup.setViewport({ width: 360, height: 600 });
    await waitForStatus(popup, ARTICLE_STATUS);
    /** Where the controls stand, up to the one that opens the list. */
    const above = async (opener: string): Promise<string[]> => {
      const places = await readAll(popup, 'button, input, a', (all) =>
        all.map((one) => {
          const { x, y, width, height } = one.getBoundingClientRect();
          return [one.textContent || one.id, x, y, width, height].join(' ');
        }),
      );
      return places.slice(0, places.findIndex((place) => place.startsWith(opener)) + 1);
    };
    // From the last to the first: opening a list closes the one that is open, here below it.
    for (const [name, count] of [
      ['Microsoft', '1 mention'],
      ['Bytedance', '1 mention'],
      ['TikTok', '3 mentions'],
    ] as const) {
      const before = await above(name);
      expect(before.length).toBeGreaterThan(1);
      await (await waitForRole(popup, 'button', `${name} ${count} on this page`)).click();
      await waitForElement(popup, `[aria-label="Mentions of ${name} on this page"]`);
      expect(await above(name)).toEqual(before);
      const shown = await popup.evaluate(() => {
        const end = document.querySelector('.packs')?.getBoundingClientRect().bottom ?? 0;
        return [...document.querySelectorAll('.mention')].filter(
          (mention) => mention.getBoundingClientRect().bottom <= end,
        ).length;
      });
      expect(shown, name).toBeGreaterThanOrEqual(name === 'TikTok' ? 2 : 1);
      // Browsers show no more of a popup.
      expect(await popup.evaluate(() => document.documentElement.scrollHeight)).toBeLessThanOrEqual(600);
    }
  });

  test('an entity can be switched for this site alone, and the popup takes it back', async ({
    extension,
    server,
  }) => {
    const page = await openArticle(extension, server);
    const other = await openMarked(extension, server.otherUrl('/article'), 3, 2);
    const popup = await extension.openPopup(page);
    await expand(popup, 'TikTok 3 mentions on this page');
    const name = `TikTok on ${siteOf(server)}`;
    expect(await lookAt(popup, name)).toEqual({ on: true });

    await press(popup, name);
    await waitForAll(page, 1, 1);
    await waitForAll(other, 3, 2);
    expect(await lookAt(popup, 'TikTok')).toEqual({ on: true, line: 'Off on this site' });
    expect(await lookAt(popup, name)).toEqual({ on: false });
    await (await waitForRole(popup, 'button', 'Undo: TikTok is hidden')).click();
    await waitForAll(page, 3, 2);
    expect(await byRole(popup, 'button', 'Undo: TikTok is hidden')).toBeUndefined();

    // Off everywhere, and on here alone.
    await press(popup, 'TikTok');
    await waitForAll(other, 1, 1);
    expect(await lookAt(popup, name)).toEqual({ on: false });
    await press(popup, name);
    await waitForAll(page, 3, 2);
    await waitForAll(other, 1, 1);
    await expect.poll(() => lookAt(popup, 'TikTok')).toEqual({ on: false, line: '3 mentions on this page' });
  });

  test('the list follows the page', async ({ extension, server }) => {
    const page = await openMarked(extension, server.add('/', '<p>One TikTok</p>'), 1);
    const popup = await extension.openPopup(page, { inTab: true });
    expect(await expand(popup, 'TikTok 1 mention on this page')).toEqual(['One TikTok']);
    await page.evaluate(() => document.body.insertAdjacentHTML('beforeend', '<p>Two TikTok</p>'));
    await waitUntilHolds(popup, `document.querySelectorAll('.mention').length === 2`);
    expect(await listed(popup)).toEqual(['One TikTok', 'Two TikTok']);
    await page.evaluate(() => document.querySelector('p')?.remove());
    await waitUntilHolds(popup, `document.querySelectorAll('.mention').length === 1`);
    expect(await listed(popup)).toEqual(['Two TikTok']);
    await page.goto(server.add('/quiet', '<p>Nothing.</p>'));
    await waitForStatus(popup, 'Nothing found on this page');
    expect(await listed(popup)).toEqual([]);
    expect(await byRole(popup, 'button', 'Next mention')).toBeUndefined();
  });
});
