import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, inject } from 'vitest';
import { showAll } from '../tools/bundled-pack.ts';
import { waitForCard } from './harness/card.ts';
import { describeInBrowsers } from './harness/describe-in-browsers.ts';
import { ExtensionBrowser } from './harness/extension.ts';
import { hover, waitForMarks } from './harness/marks.ts';
import { builtExtension } from './harness/paths.ts';
import { addPack, POOL_PACK } from './pack-actions.ts';

/**
 * A walk through everything that the extension does, in a browser whose way into the network is a proxy that notes what is
 * asked of it and answers nothing. Only the test's own server is reached without it.
 */

let own: ExtensionBrowser;
let proxy: Server;
/** Hosts that somebody has asked for. */
const asked = new Set<string>();

/** Where browsers go by themselves: for updates, lists and experiments of their own. */
const OF_BROWSERS =
  /(?:^|\.)(?:mozilla\.(?:com|net|org)|firefox\.com|mozgcp\.net|google\.com|googleapis\.com|gvt1\.com|gstatic\.com)$/;

beforeAll(async () => {
  proxy = createServer(({ url = '' }, response) => {
    asked.add(URL.canParse(url) ? new URL(url).hostname : url);
    response.writeHead(502).end();
  });
  proxy.on('connect', ({ url = '' }, socket) => {
    asked.add(url.replace(/:\d+$/, ''));
    socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n');
  });
  await new Promise<void>((done) => proxy.listen(0, '127.0.0.1', done));
  const { port } = proxy.address() as AddressInfo;
  const kind = inject('browser');
  own = await ExtensionBrowser.launch({
    kind,
    extensionDir: builtExtension(kind),
    isFrugal: true,
    args: kind === 'chromium' ? [`--proxy-server=http://127.0.0.1:${port}`] : [],
    firefoxPrefs: {
      'network.proxy.type': 1,
      'network.proxy.http': '127.0.0.1',
      'network.proxy.http_port': port,
      'network.proxy.ssl': '127.0.0.1',
      'network.proxy.ssl_port': port,
    },
  });
});

afterAll(async () => {
  await own?.close();
  proxy?.close();
});

/** What a page finds in all storage of its origin. */
const STORAGE = `(async () => [
  localStorage.length, sessionStorage.length, document.cookie.length, (await indexedDB.databases()).length,
  (await caches.keys()).length, (await navigator.serviceWorker.getRegistrations()).length,
].join())()`;

describeInBrowsers('the extension', (test) => {
  test('asks the network for nothing, and leaves nothing in the storage of a page', async ({ server }) => {
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
    const others = () => [...asked].filter((host) => !OF_BROWSERS.test(host));
    expect(others()).toEqual([]);

    // What the extension asks for would be seen.
    const helper = await own.helper();
    await helper.evaluate(() => fetch('http://asked.example/').catch(() => undefined));
    await expect.poll(others).toEqual(['asked.example']);
  });
});
