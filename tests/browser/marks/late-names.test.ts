import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForCard } from '../harness/card.ts';
import { describeInBrowsers, withShortDelay } from '../harness/describe-in-browsers.ts';
import type { ExtensionBrowser } from '../harness/extension.ts';
import { marks, waitForMarks } from '../harness/marks.ts';
import { press } from '../harness/shortcuts.ts';
import { siteOff, store } from '../options/options-page.ts';
import { addPack, POOL_PACK } from '../packs/pack-actions.ts';
import { siteOf } from '../popup/popup-page.ts';

const page = (body: string) =>
  `<!doctype html><style>body { margin: 20px; font: 16px/1.5 serif }</style>${body}`;
const words = '<p>Some other words that name nobody at all.</p>'.repeat(60);

/** Waits until the page has been read, which nothing tells: a name that is added at its end is found after all before it. */
async function waitUntilRead(tab: Page): Promise<void> {
  await tab.evaluate(`new Promise((done) => requestIdleCallback(() => setTimeout(done, 500)))`);
}

const switchOn = async (extension: ExtensionBrowser, site: string) => {
  const helper = await extension.helper();
  await helper.evaluate((key) => chrome.storage.local.remove(key), `site ${site}`);
};

describeInBrowsers(withShortDelay('names that come late'), (test, kind) => {
  test('are marked above the first that has come, too', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add('/widgets', page(`<div id="above"></div>${words}<div id="below"></div>`)),
    );
    await waitUntilRead(tab);
    // As two answers of the network come, within one pause of what reads the page.
    await tab.evaluate(`
      document.body.append('.');
      setTimeout(() => (below.innerHTML = '<p>Microsoft</p>'), 20);
      setTimeout(() => (above.innerHTML = '<p>TikTok</p>'), 60)`);
    await waitForMarks(tab, 2);
  });

  test('are marked soon after a chart has got tens of thousands of elements without text', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add('/chart', page(`<svg><title>Chart</title></svg>${words}<div>About </div>`)),
    );
    await waitUntilRead(tab);
    // The time for them must not grow with the square of their number.
    await tab.evaluate(`
      for (let bars = 0; bars < 40000; bars++)
        document.querySelector('svg').append(document.createElementNS('http://www.w3.org/2000/svg', 'rect'));
      document.querySelector('div').append('TikTok')`);
    await waitForMarks(tab, 1);
  });

  test('are marked in a component that comes after many others have gone', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/components', page('<main>Nothing</main>')));
    await waitUntilRead(tab);
    // More than are watched at once.
    await tab.evaluate(`(async () => {
      const main = document.querySelector('main');
      for (let round = 0; round < 12; round++) {
        main.innerHTML = '<x-gone>word</x-gone>'.repeat(60);
        await new Promise((done) => setTimeout(done, 150));
      }
      main.innerHTML = '<p>Nothing</p>';
      const late = main.appendChild(document.createElement('x-late'));
      setTimeout(() => (late.attachShadow({ mode: 'open' }).innerHTML = '<p>TikTok</p>'), 500);
    })()`);
    await waitForMarks(tab, 1);
  });

  test('short ones of an added pack are whole words by the browser’s dictionaries', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add(
        '/unspaced',
        page('<p>她在上海同济大学读建筑。</p><p>ทำงานที่นี่มานานแล้ว</p><p>海同在北京开店，บริษัทมานาเปิดสาขา</p>'),
      ),
    );
    await waitUntilRead(tab);
    const entities = [
      { id: 'haitong', name: '海同' },
      { id: 'mana', name: 'มานา' },
    ];
    await addPack(extension, {
      ...POOL_PACK,
      id: 'short',
      entities,
      notes: [{ ...POOL_PACK.notes[0], entities: ['mana'] }],
    });
    await waitForMarks(tab, 2);
    const starts = await tab.evaluate(
      `[...CSS.highlights.values()].flatMap((marks) => [...marks]).map(({ startContainer, startOffset }) => startContainer.data.slice(startOffset, startOffset + 3))`,
    );
    expect(starts).toEqual(['海同在', 'มาน']);
  });

  test('of an added pack are found by a scout that was reading when it learnt of them', async ({
    extension,
    server,
  }) => {
    await addPack(extension, POOL_PACK);
    // Pronunciations make a page be read node by node, which takes long.
    const long = `<p><ruby>a<rt>b</rt></ruby>${'<i>a</i> '.repeat(100)}</p>`.repeat(200);
    const tab = await extension.openPage(server.add('/long', page(`<p>The Lindenbad is shut.</p>${long}`)));
    await waitForMarks(tab, 1);
  });

  // Chrome's background puts its own prefilter back at once.
  if (kind === 'firefox')
    test('of a large pack whose prefilter cannot be read are left out, and asked for again later', async ({
      extension,
      server,
    }) => {
      await addPack(extension, {
        ...POOL_PACK,
        entities: Array.from({ length: 1_500 }, (_, at) => ({ id: `n${at}`, name: `Lindenort ${at}` })),
        notes: [{ id: 'note', entities: ['n7'], text: 'A note of 2024.' }],
      });
      const helper = await extension.helper();
      const publish = (data: unknown) =>
        helper.evaluate(async (data) => {
          const { names } = await chrome.storage.local.get<Record<string, { data: unknown }>>('names');
          await chrome.storage.local.set({ names: { ...names, data } });
          return names?.data;
        }, data);
      const data = await publish(null);
      const tab = await extension.openPage(
        server.add('/large', page('<p>TikTok, and Lindenort 7 alone.</p>')),
      );
      await waitForMarks(tab, (all) => all.length === 1 && all[0]?.text === 'TikTok');
      await publish(data);
      await store(extension, { settings: { version: 2, preferences: { look: 'marker' } } });
      await waitForMarks(tab, 2);
    });

  test('of a pack that was added while the page was off are marked above others', async ({
    extension,
    server,
  }) => {
    const site = siteOf(server);
    await store(extension, siteOff(site));
    const tab = await extension.openPage(
      server.add('/off', page(`<p>The Lindenbad is shut.</p>${words}<p>TikTok</p>`)),
    );
    await addPack(extension, POOL_PACK);
    await switchOn(extension, site);
    await tab.evaluate('scrollTo(0, document.body.scrollHeight)');
    await waitForMarks(tab, 2);
  });

  test('are marked on a page that the reader comes back to once the site is on', async ({
    extension,
    server,
  }) => {
    const site = siteOf(server);
    const add = (path: string, body: string) =>
      server.add(path, { html: page(body), headers: { 'cache-control': 'max-age=60' } });
    const other = add('/other', '<p>ByteDance</p>');
    await store(extension, siteOff(site));
    const tab = await extension.openPage(add('/first', '<p>TikTok</p>'));
    await waitUntilRead(tab);
    expect(await marks(tab)).toEqual([]);
    await tab.goto(other);
    await switchOn(extension, site);
    await waitForMarks(tab, (all) => all[0]?.text === 'ByteDance');
    await tab.evaluate('history.back()');
    await expect
      .poll(() => tab.evaluate('location.pathname').catch(() => ''), { timeout: 10_000 })
      .toBe('/first');
    await waitForMarks(tab, (all) => all.length === 1 && all[0]?.text === 'TikTok');
    // Firefox never tells Puppeteer of the load that follows.
    await tab.close();
  });

  test('none, on a page that is off and then on: the toolbar button says so', async ({
    extension,
    server,
  }) => {
    const site = siteOf(server);
    // What only looks like a name makes marks load.
    const tab = await extension.openPage(server.add('/address', page('<p>https://www.microsoft.com/</p>')));
    const tabId = await extension.tabId(tab);
    const helper = await extension.helper();
    const title = () => helper.evaluate((tabId) => chrome.action.getTitle({ tabId }), tabId);
    await waitUntilRead(tab);
    expect(await title()).toBe('Context Notes');
    for (let round = 0; round < 2; round += 1) {
      await store(extension, siteOff(site));
      await expect.poll(title, { timeout: 10_000 }).toBe('Context Notes: off on this page');
      await switchOn(extension, site);
      await expect.poll(title, { timeout: 10_000 }).toBe('Context Notes: nothing found on this page');
      // Now one that was off as it loaded.
      await store(extension, siteOff(site));
      await tab.reload();
    }
  });

  test('all stay painted when as many go a moment later', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/fades', page('<main></main><p>TikTok</p>')));
    await waitForMarks(tab, 1);
    await tab.evaluate(`(async () => {
      row = (id) => '<div id="' + id + '">' + '<span>TikTok</span> '.repeat(15) + '</div>';
      document.querySelector('main').innerHTML = row('old');
      for (let change = 0; change < 6; change++) {
        await new Promise((done) => setTimeout(done, 100));
        document.body.append('.');
      }
    })()`);
    await waitForMarks(tab, 16);
    // What paints many names then takes a moment to load.
    await extension.stopBackground();
    await tab.evaluate(`
      document.querySelector('main').insertAdjacentHTML('beforeend', row('new'));
      setTimeout(() => old.remove(), 30)`);
    await tab.waitForFunction(() => !document.querySelector('#old'));
    await waitForMarks(tab, 16);
  });
});

describeInBrowsers(withShortDelay('names in boxes that are scrolled by themselves'), (test) => {
  const lines = (count: number) =>
    Array.from({ length: count }, (_, at) => `line ${at} of the log`).join('<br>');
  test('are scrolled to by keyboard, and have their card', async ({ extension, server }) => {
    const boxes = {
      'a small box': `<div style="height: 150px; overflow: auto">
        <p>${lines(12)}</p><p>TikTok</p><p>${lines(20)}</p></div>`,
      'a pane of one text': `<div style="height: 400px; overflow: auto">
        <div>${lines(30)}<br>TikTok<br>${lines(200)}</div></div>`,
      'a table that is too wide': `<div style="width: 300px; overflow: auto">
        <div style="width: 900px; padding-left: 500px">TikTok</div></div>`,
    };
    for (const [name, box] of Object.entries(boxes)) {
      const tab = await extension.openPage(server.add(`/${name.replaceAll(' ', '-')}`, page(box)));
      await waitForMarks(tab, 1);
      await press(extension, tab, 'next-mention');
      const { rect } = await waitForCard(tab, 'tiktok');
      const isInBox = await tab.evaluate(`(() => {
        const [range] = [...CSS.highlights].flatMap(([name, ranges]) => name.startsWith('context-notes') ? [...ranges] : []);
        const live = new Range();
        live.setStart(range.startContainer, range.startOffset);
        live.setEnd(range.endContainer, range.endOffset);
        const name = live.getBoundingClientRect(), box = document.querySelector('div').getBoundingClientRect();
        return name.top >= box.top && name.bottom <= box.bottom && name.left >= box.left && name.right <= box.right;
      })()`);
      expect([isInBox, rect.height > 0], name).toEqual([true, true]);
    }
  });
});
