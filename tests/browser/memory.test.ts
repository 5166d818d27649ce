import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForCard, waitForNoCard } from './harness/card.ts';
import { describeInBrowsers, withShortDelay } from './harness/describe-in-browsers.ts';
import { collectFirefoxGarbage, isFirefox } from './harness/firefox-internals.ts';
import { hover, moveAway, waitForMarks } from './harness/marks.ts';

const FAR = '<p>Microsoft</p>';

/** Removes an element that the page knows no more than weakly from then on. */
const remove = (tab: Page, id: string) =>
  tab.evaluate(`{
    const element = document.getElementById('${id}');
    globalThis.removed = new WeakRef(element);
    element.remove();
  }`);

/** Waits until the browser has let go of the element that was removed last. */
async function expectLetGo(tab: Page): Promise<void> {
  const isThere = async () => {
    await collectGarbage(tab);
    return await tab.evaluate('removed.deref()?.id ?? "nothing"');
  };
  await expect.poll(isThere, { timeout: 5_000 }).toBe('nothing');
}

async function collectGarbage(tab: Page): Promise<void> {
  if (isFirefox(tab.mainFrame())) return await collectFirefoxGarbage(tab.browser());
  const client = await tab.createCDPSession();
  await client.send('HeapProfiler.collectGarbage');
  await client.detach();
}

describeInBrowsers(withShortDelay('what a page has removed'), (test) => {
  test('is let go, though a name in it was the first that was found', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add('/first', `<main id="first"><p>TikTok</p></main><main id="more"><p>TikTok</p></main>${FAR}`),
    );
    await waitForMarks(tab, 3);
    for (const id of ['more', 'first']) {
      await remove(tab, id);
      await waitForMarks(tab, id === 'more' ? 2 : 1);
      await expectLetGo(tab);
    }
  });

  test('is let go, though a name in it had a card', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add('/card', `${FAR}<main id="one"><p>TikTok</p></main><main id="two"><p>TikTok</p></main>`),
    );
    await waitForMarks(tab, 3);
    await hover(tab, 'TikTok');
    await waitForCard(tab, 'tiktok');
    await moveAway(tab);
    await waitForNoCard(tab);
    await remove(tab, 'one');
    await waitForMarks(tab, 2);
    await expectLetGo(tab);
    await hover(tab, 'TikTok');
    await waitForCard(tab, 'tiktok');
    // While its card is open.
    await remove(tab, 'two');
    await waitForNoCard(tab);
    await moveAway(tab);
    await expectLetGo(tab);
  });
});
