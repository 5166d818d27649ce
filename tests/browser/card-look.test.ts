import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForCard, waitForNoCard } from './harness/card.ts';
import { describeInTurns, withShortDelay } from './harness/describe-in-browsers.ts';
import { hover, waitForMarks } from './harness/marks.ts';
import { preferences, store } from './options-page.ts';
import { addPack, POOL_PACK } from './pack-actions.ts';

const PAGE = `<!doctype html><body style="background: #fff; color: #222; font-size: 20px"><p>TikTok</p>
  <section style="background: #101418; color: #eee; padding: 1em"><p>Microsoft</p></section>
  <p style="margin-top: 2em">Bytedance</p><hr style="margin-top: 420px">`;

/** Opens the card of a name by pointer, then closes it. @returns whether it is light or dark, and the size of its text */
async function lookOf(tab: Page, name: string): Promise<string> {
  await hover(tab, name);
  const { element } = await waitForCard(tab, name.toLowerCase());
  const look = await element.evaluate((card) => {
    const { colorScheme, fontSize } = getComputedStyle(card);
    return `${colorScheme} ${fontSize}`;
  });
  await tab.keyboard.press('Escape');
  await waitForNoCard(tab);
  await tab.mouse.move(600, 600);
  return look;
}

/** How far the fade at the end of a card's list covers its last line, once that is scrolled to, in CSS pixels. */
async function fadedAtEnd(tab: Page, name: string, entity: string): Promise<number> {
  await hover(tab, name);
  const { element } = await waitForCard(tab, entity);
  const faded = await element.evaluate((card) => {
    const body = card.querySelector('.body');
    const last = body?.querySelector(
      ':scope > .more:last-child, :scope > .notes:last-child > :last-child > .text',
    );
    if (!body || !last) throw new Error('The card has no list.');
    body.scrollTop = body.scrollHeight;
    const line = document.createRange();
    line.selectNodeContents(last);
    const fade =
      body.getBoundingClientRect().bottom - Number.parseFloat(getComputedStyle(body, '::after').height);
    return line.getBoundingClientRect().bottom - fade;
  });
  await tab.keyboard.press('Escape');
  await waitForNoCard(tab);
  return faded;
}

describeInTurns(withShortDelay('the look of a card'), (test) => {
  test('is that of the ground behind the name, also after the page has changed it, or what the reader chose', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/look', PAGE));
    await waitForMarks(tab, 3);
    expect(await lookOf(tab, 'TikTok')).toBe('light 13.5px');
    expect(await lookOf(tab, 'Microsoft')).toBe('dark 13.5px');
    await tab.evaluate(() => Object.assign(document.body.style, { background: '#181a1b', color: '#e8e6e3' }));
    expect(await lookOf(tab, 'TikTok')).toBe('dark 13.5px');
    await store(extension, preferences({ delay: 'short', theme: 'light', textSize: 'large' }));
    await expect.poll(() => lookOf(tab, 'Microsoft')).toBe('light 16px');
    await store(extension, preferences({ delay: 'short', theme: 'system', textSize: 'small' }));
    await expect.poll(() => lookOf(tab, 'Bytedance')).toBe('light dark 12.5px');
  });

  test('fades no line at the end of its list, where nothing more can be scrolled to', async ({
    extension,
    server,
  }) => {
    await addPack(extension, POOL_PACK);
    const tab = await extension.openPage(
      server.add(
        '/end',
        '<!doctype html><body><p>The data of those who use TikTok, and the Lindenbad in 2024',
      ),
    );
    await waitForMarks(tab, 2);
    expect(await fadedAtEnd(tab, 'Lindenbad', 'pool/linden-pool')).toBeLessThan(1);
    await tab.setViewport({ width: 800, height: 250 });
    expect(await fadedAtEnd(tab, 'TikTok', 'tiktok')).toBeLessThan(1);
  });
});
