import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForCard, waitForNoCard } from './harness/card.ts';
import { describeInTurns, withShortDelay } from './harness/describe-in-browsers.ts';
import { hover, waitForMarks } from './harness/marks.ts';
import { preferences, store } from './options-page.ts';

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
});
