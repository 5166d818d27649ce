import { expect } from 'vitest';
import { showAll } from '../../tools/bundled-pack.ts';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInTurns, withShortDelay } from '../harness/describe-in-browsers.ts';
import { waitUntilHolds } from '../harness/in-page-wait.ts';
import { hover, moveAway, waitForMarks } from '../harness/marks.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Page</title><style>body { margin: 40px; font: 16px/1.5 serif }</style>${body}`;

describeInTurns(withShortDelay('pinned card'), (test) => {
  test('a pinned card stays until it is let go or closed, and turns to the next name in its place', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add('/pin', page('<p>TikTok</p><p style="margin-top: 560px">Microsoft</p>')),
    );
    await waitForMarks(tab, 2);
    await hover(tab, 'TikTok');
    await (await waitForCard(tab, 'tiktok')).click('button', 'Keep open');
    await expect.poll(async () => Boolean(await (await card(tab))?.find('button', 'Unpin'))).toBe(true);
    await moveAway(tab);
    await tab.mouse.click(5, 5);
    const before = (await waitForCard(tab, 'tiktok')).rect;
    await tab.mouse.move(before.x + 60, before.y + 20);
    await tab.mouse.down();
    await tab.mouse.move(before.x + 160, before.y + 90, { steps: 4 });
    await tab.mouse.up();
    const after = (await waitForCard(tab, 'tiktok')).rect;
    expect([after.x - before.x, after.y - before.y]).toEqual([100, 70]);
    // It turns to a name that the pointer rests on, where it is.
    await hover(tab, 'Microsoft');
    const turned = await waitForCard(tab, 'microsoft');
    expect([turned.rect.x, turned.rect.y]).toEqual([after.x, after.y]);
    await moveAway(tab);
    expect(await turned.find('button', 'Unpin')).toBeDefined();
    await turned.click('button', 'Close');
    await waitForNoCard(tab);
  });

  test('a pinned card is put back where the page removes it, but not for ever', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/removed', page('<p>TikTok</p>')));
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    await (await waitForCard(tab, 'tiktok')).click('button', 'Keep open');
    await expect.poll(async () => Boolean(await (await card(tab))?.find('button', 'Unpin'))).toBe(true);
    const removeCard = () => tab.evaluate(`document.querySelector('context-notes-card').remove()`);
    await removeCard();
    await waitForCard(tab, 'tiktok');
    await removeCard();
    await waitUntilHolds(
      tab,
      `[...CSS.highlights].every(([name, ranges]) => !name.includes('-active-') || ranges.size === 0)`,
    );
    expect(await card(tab)).toBeUndefined();
  });

  test('a pinned card stays in view as it grows, and as the window becomes smaller', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add('/pin-grows', page('<p style="margin: 500px 0 0 600px">TikTok</p>')),
    );
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    await (await waitForCard(tab, 'tiktok')).click('button', 'Keep open');
    await expect.poll(async () => Boolean(await (await card(tab))?.find('button', 'Unpin'))).toBe(true);
    const isInView = async () => {
      const { x, y, width, height } = (await waitForCard(tab, 'tiktok')).rect;
      const size = JSON.parse(String(await tab.evaluate('JSON.stringify([innerWidth, innerHeight])')));
      return x >= 0 && y >= 0 && x + width <= size[0] && y + height <= size[1];
    };
    const before = (await waitForCard(tab, 'tiktok')).rect;
    await (await waitForCard(tab, 'tiktok')).click('button', showAll('tiktok'));
    await expect
      .poll(async () => (await waitForCard(tab, 'tiktok')).rect.height)
      .toBeGreaterThan(before.height);
    await expect.poll(isInView).toBe(true);
    await tab.setViewport({ width: 420, height: 300 });
    await expect.poll(isInView).toBe(true);
    await tab.setViewport({ width: 1000, height: 800 });
  });
});
