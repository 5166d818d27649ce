import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInBrowsers, withShortDelay } from '../harness/describe-in-browsers.ts';
import type { ExtensionBrowser } from '../harness/extension.ts';
import { isFirefox } from '../harness/firefox-bidi.ts';
import { collectFirefoxGarbage } from '../harness/firefox-window.ts';
import { PATIENCE, waitUntilHolds } from '../harness/in-page-wait.ts';
import { hover, moveAway, waitForMarks } from '../harness/marks.ts';
import { press } from '../harness/shortcuts.ts';

const FAR = '<p>Microsoft</p>';

/** Removes an element that the page knows no more than weakly from then on. */
const remove = (tab: Page | Frame, id: string) =>
  tab.evaluate(`{
    const element = document.getElementById('${id}');
    globalThis.removed = new WeakRef(element);
    element.remove();
  }`);

/** Waits until the browser has let go of the element that was removed last. */
async function expectLetGo(tab: Page | Frame): Promise<void> {
  const isThere = async () => {
    await collectGarbage('mainFrame' in tab ? tab : tab.page());
    return await tab.evaluate('removed.deref()?.id ?? "nothing"');
  };
  await expect.poll(isThere).toBe('nothing');
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

  test('is let go, though the pointer was last there, in a frame with a card', async ({
    extension,
    server,
  }) => {
    server.add('/in', `<!doctype html>${FAR}<main id="one" style="height: 200px"></main>`);
    const tab = await extension.openPage(
      server.add('/around', '<!doctype html><iframe src="/in" style="width: 600px; height: 600px"></iframe>'),
    );
    const frame = await tab.waitForFrame((one) => one.url().endsWith('/in'), { timeout: PATIENCE });
    await waitForMarks(frame, 1);
    const { x, y } = await hover(frame, 'Microsoft');
    await waitForCard(frame, 'microsoft');
    await moveAway(tab);
    await waitForNoCard(frame);
    await tab.mouse.move(x, y + 100, { steps: 3 });
    // In one step out of the frame, which hears no more of the pointer.
    await tab.mouse.move(700, 300);
    await remove(frame, 'one');
    await expectLetGo(frame);
  });

  test('is let go, though a name in it was listed, and stepped to', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add('/steps', `<main id="one"><p>TikTok</p></main>${FAR}<main id="two"><p>TikTok</p></main>`),
    );
    await waitForMarks(tab, 3);
    await press(extension, tab, 'next-mention');
    await waitForCard(tab, 'tiktok');
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    await remove(tab, 'one');
    await waitForMarks(tab, 2);
    await expectLetGo(tab);
    const helper = await extension.helper();
    const request = { type: 'mentions', request: { limit: 10 } };
    const listed = helper.evaluate(
      async (tabId, request) => (await chrome.tabs.sendMessage(tabId, request)).answer.length,
      await extension.tabId(tab),
      request,
    );
    expect(await listed).toBe(2);
    await remove(tab, 'two');
    await waitForMarks(tab, 1);
    await expectLetGo(tab);
  });

  for (const [where, names, stored] of [
    ['with marks', FAR, {}],
    ['without names', '', {}],
    ['where marks are off', FAR, { settings: { version: 2, enabled: false } }],
  ] as const)
    test(`is let go, though it had or might have got shadow trees: ${where}`, async ({
      extension,
      server,
    }) => {
      await extension.reset(stored);
      const tab = await extension.openPage(
        server.add(
          '/trees',
          `${names}<main id="one" style="display: block"><x-one>Words</x-one></main>
            <main id="two"><section><template shadowrootmode="open">Words</template></section></main>`,
        ),
      );
      await waitUntilRead(extension, tab, where);
      for (const id of ['one', 'two']) {
        await remove(tab, id);
        await expectLetGo(tab);
      }
      // The next test switches marks on, see `leavesPage` of `reset`.
      await tab.goto('about:blank');
    });

  test('is let go, though it came while the page was read', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add(
        '/reading',
        `<body><div hidden>${'<p>Some words</p>'.repeat(60_000)}</div>${FAR}<script>
          const added = [];
          const add = () => {
            const element = document.body.appendChild(document.createElement('main'));
            element.append('Words');
            added.push(new WeakRef(element));
            if (added.length < 100) setTimeout(add, 2);
          };
          addEventListener('DOMContentLoaded', add);
        </script>`,
      ),
    );
    await waitForMarks(tab, 1);
    await waitUntilHolds(tab, 'added.length === 100');
    await tab.evaluate(`for (const element of document.querySelectorAll('main')) element.remove()`);
    const left = async () => {
      await collectGarbage(tab);
      return await tab.evaluate('added.filter((element) => element.deref()).length');
    };
    await expect.poll(left).toBe(0);
  });
});

/** Waits until the scripts of the page have read it, and know what may have a shadow tree. */
async function waitUntilRead(extension: ExtensionBrowser, tab: Page, where: string): Promise<void> {
  if (where === 'with marks') await waitForMarks(tab, 1);
  // Hosts are also found as the reader points at them.
  await tab.hover('section');
  await moveAway(tab);
  const helper = await extension.helper();
  const tabId = await extension.tabId(tab);
  const state = () =>
    helper.evaluate(async (tabId) => {
      const [frame] = await chrome.scripting.executeScript({
        target: { tabId },
        func: () => {
          const { isOnStandby, roots } = Reflect.get(globalThis, 'contextNotes');
          return { isOnStandby: isOnStandby === true, trees: roots.active.size };
        },
      });
      return frame?.result;
    }, tabId);
  await expect.poll(state).toEqual({ isOnStandby: where === 'where marks are off', trees: 1 });
}
