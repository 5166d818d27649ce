import { expect } from 'vitest';
import { showAll } from '../../tools/bundled-pack.ts';
import { waitForCard } from '../harness/card.ts';
import { describeInBrowsers } from '../harness/describe-in-browsers.ts';
import { hover, waitForMarks } from '../harness/marks.ts';
import { addPack, POOL_PACK, removePack } from '../packs/pack-actions.ts';
import type { OwnBrowser } from './own-browser.ts';

/** Where browsers go by themselves: for updates, lists and experiments of their own. */
const OF_BROWSERS =
  /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)$/;

/** What a page finds in all storage of its origin. */
const STORAGE = `(async () => [
  localStorage.length, sessionStorage.length, document.cookie.length, (await indexedDB.databases()).length,
  (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length,
].join())()`;

/**
 * A walk through everything that the extension does. What was asked of the network counts from the start of the browser on.
 */
export function asksForNothing(ownBrowser: OwnBrowser): void {
  describeInBrowsers('the extension', (test) => {
    test('asks the network for nothing, and leaves nothing in the storage of a page', async ({ server }) => {
      const own = ownBrowser.now;
      await own.reset();
      server.add('/in', '<p>Microsoft</p>');
      const page = await own.openPage(
        server.add('/walk', '<!doctype html><p>TikTok is for sale</p><iframe src="/in"></iframe>'),
      );
      const requests: string[] = [];
      page.on('request', (request) => requests.push(request.url()));
      await waitForMarks(page, 1);
      await hover(page, 'TikTok');
      const card = await waitForCard(page, 'tiktok');
      await card.click('button', showAll('tiktok'));
      await expect.poll(async () => (await waitForCard(page, 'tiktok')).text).toContain('Show fewer');
      await addPack(own, POOL_PACK);
      await own.stopBackground();
      await page.evaluate(`document.body.append('Bytedance, the Lindenbad')`);
      await waitForMarks(page, 3);
      for (const path of ['popup', 'options', 'notes', 'welcome'])
        await (await own.extensionPage(`src/${path}/index.html`)).waitForSelector('h1, main');
      await page.bringToFront();
      expect(await page.evaluate(STORAGE)).toBe('0,0,0,0,0,0');
      expect(requests.filter((url) => !url.startsWith(server.origin))).toEqual([]);
      const others = () => [...ownBrowser.asked].filter((host) => !OF_BROWSERS.test(host));
      expect(others()).toEqual([]);

      // What the extension asks for would be seen.
      const helper = await own.helper();
      await helper.evaluate(() => fetch('http://asked.example/').catch(() => undefined));
      await expect.poll(others).toEqual(['asked.example']);
      await removePack(own, POOL_PACK.id);
    });
  });
}
