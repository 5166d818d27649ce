import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { describeInBrowsers } from '../harness/describe-in-browsers.ts';
import { holdsWithin } from '../harness/in-page-wait.ts';
import { marks, waitForMarks } from '../harness/marks.ts';

const LEAD = '<p id="lead">Microsoft may buy TikTok from Bytedance.</p>';

const texts = async (page: Page) => (await marks(page)).map(({ text }) => text);

describeInBrowsers('marks', (test, kind) => {
  test('three names make three marks and leave the page as it is', async ({ extension, server }) => {
    // The page writes down what it is before any content script can run, and watches itself from then on.
    const watch = `<script>
      window.records = [];
      document.addEventListener('DOMContentLoaded', () => {
        window.before = document.documentElement.outerHTML;
        new MutationObserver((records) => window.records.push(...records.map((r) => r.type))).observe(document, {
          subtree: true, childList: true, characterData: true, attributes: true,
        });
      });
    </script>`;
    const page = await extension.openPage(
      server.add('/lead', `<!doctype html><title>Lead</title>${watch}${LEAD}`),
    );
    const found = await waitForMarks(page, 3);
    expect(found.map(({ text }) => text)).toEqual(['Microsoft', 'TikTok', 'Bytedance']);
    expect(found.every(({ name }) => name.startsWith('context-notes'))).toBe(true);
    const seen = await page.evaluate(`({
      same: document.documentElement.outerHTML === window.before,
      records: window.records,
      attributes: document.documentElement.attributes.length + document.body.attributes.length,
      sheets: document.styleSheets.length,
    })`);
    expect(seen).toEqual({ same: true, records: [], attributes: 0, sheets: 0 });
  });

  test('names split over inline elements are one mention; blocks, breaks and cells keep apart', async ({
    extension,
    server,
  }) => {
    const page = await extension.openPage(
      server.add(
        '/split',
        `<!doctype html><style>.block { display: block } .inline { display: inline }</style>
        <p><b>Tik</b>Tok, Mi<i>cro</i><u>soft</u>, Byte<wbr>dance<!-- -->s, <div class="inline">Byte</div><div class="inline">Dance</div></p>
        <p>Tik<br>Tok Micro<img alt="">soft</p> <div>Byte</div><div>dance</div>
        <p><span class="block">Tik</span><span class="block">Tok</span></p>
        <table><tr><td>Micro</td><td>soft</td></tr></table><ul><li>Tik<li>Tok</ul>`,
      ),
    );
    await waitForMarks(page, 4);
    expect(await texts(page)).toEqual(['TikTok', 'Microsoft', 'Bytedances', 'ByteDance']);
  });

  test('editors, form fields, code and what is not shown stay unmarked', async ({ extension, server }) => {
    const page = await extension.openPage(
      server.add(
        '/editors',
        `<!doctype html><title>TikTok</title><p>TikTok</p>
        <textarea>TikTok</textarea><input value="TikTok"><select><option>TikTok</select><div contenteditable>TikTok <b>TikTok</b></div>
        <div role="textbox">TikTok</div><pre>TikTok</pre><p><code>TikTok</code> <kbd>TikTok</kbd> <samp>TikTok</samp></p>
        <template><p>TikTok</p></template><noscript>TikTok</noscript><script>/* TikTok */</script><style>/* TikTok */</style>
        <p hidden>TikTok</p><div style="display: none">TikTok</div><details><summary>More</summary>TikTok</details>`,
      ),
    );
    await waitForMarks(page, 1);
    await page.evaluate(`document.querySelector('[hidden]').hidden = false`);
    await waitForMarks(page, 2);
    await page.evaluate(`document.querySelector('details').open = true`);
    await waitForMarks(page, 3);
    await page.evaluate(`document.querySelector('p').contentEditable = 'true'`);
    await waitForMarks(page, 2);
  });

  test('open, closed, nested and late shadow trees', async ({ extension, server }) => {
    const page = await extension.openPage(
      server.add(
        '/shadow',
        `<!doctype html><p>TikTok</p><div id="open"></div><div id="closed"></div><late-host></late-host>
        <div id="declared"><template shadowrootmode="closed"><p>Bytedance <slot></slot></p></template><b slot="">Microsoft</b></div>
        <script>
          const open = document.querySelector('#open').attachShadow({ mode: 'open' });
          open.innerHTML = '<p>Microsoft</p><section></section>';
          open.querySelector('section').attachShadow({ mode: 'closed' }).innerHTML = '<p>Bytedance</p>';
          document.querySelector('#closed').attachShadow({ mode: 'closed' }).innerHTML = '<p>TikTok</p>';
          window.define = () => customElements.define('late-host', class extends HTMLElement {
            constructor() { super(); this.root = this.attachShadow({ mode: 'closed' }); this.root.innerHTML = '<p>Microsoft</p>'; }
          });
        </script>`,
      ),
    );
    await waitForMarks(page, 6);
    await page.evaluate('window.define()');
    await waitForMarks(page, 7);
    await page.evaluate(
      `document.querySelector('late-host').root.querySelector('p').textContent = 'TikTok and Bytedance'`,
    );
    await waitForMarks(page, 8);
    await page.evaluate(`document.querySelector('#open').remove()`);
    await waitForMarks(page, 6);
  });

  test('text that arrives, changes, grows letter by letter, and goes', async ({ extension, server }) => {
    const page = await extension.openPage(
      server.add('/late', '<!doctype html><main><p id="one">Nothing here</p></main>'),
    );
    await page.evaluate(
      `document.querySelector('main').insertAdjacentHTML('beforeend', '<p id="two">TikTok</p>')`,
    );
    await waitForMarks(page, 1);
    await page.evaluate(`document.querySelector('#one').firstChild.data = 'Microsoft here'`);
    await waitForMarks(page, 2);
    await page.evaluate(
      `for (const letter of ' and Bytedance') document.querySelector('#two').firstChild.appendData(letter)`,
    );
    await waitForMarks(page, 3);
    await page.evaluate(`document.querySelector('#two').firstChild.appendData('r')`);
    await waitForMarks(page, 2);
    await page.evaluate(`document.body.innerHTML = '<p>TikTok</p>'`);
    expect(await waitForMarks(page, 1)).toMatchObject([{ text: 'TikTok' }]);
    await page.evaluate(`document.body.innerHTML = ''`);
    await waitForMarks(page, 0);
  });

  test('every kind of frame', async ({ extension, server }) => {
    const inner = '<!doctype html><p>TikTok in a frame</p>';
    server.add('/inner', inner);
    const page = await extension.openPage(
      server.add(
        '/frames',
        `<!doctype html><p>Microsoft</p><iframe src="/inner"></iframe><iframe src="${server.otherUrl('/inner')}"></iframe>
        <iframe srcdoc="<p>TikTok</p>"></iframe><iframe sandbox src="/inner"></iframe><iframe id="blank"></iframe>
        <script>document.querySelector('#blank').contentDocument.body.innerHTML = '<p>TikTok</p>'</script>`,
      ),
    );
    // All frames have settled then: Puppeteer never comes back from one that changes its process while it is asked.
    await extension.waitForBadge(page, '6');
    await waitForMarks(page, 1);
    await Promise.all(
      page
        .mainFrame()
        .childFrames()
        .map((frame) => waitForMarks(frame, 1)),
    );
    expect(page.mainFrame().childFrames()).toHaveLength(5);
    await page.evaluate(`document.querySelector('iframe').remove()`);
    await extension.waitForBadge(page, '5');
  });

  test('the button forgets a page that is gone, and does not count one that is loaded ahead', async ({
    extension,
    server,
  }) => {
    server.add(
      '/ahead',
      '<!doctype html><p>TikTok</p><script>localStorage.ahead = document.prerendering</script>',
    );
    const rules = '{"prerender": [{"urls": ["/ahead"], "eagerness": "immediate"}]}';
    const page = await extension.openPage(
      server.add('/now', `<!doctype html><p>Microsoft</p><script type="speculationrules">${rules}</script>`),
    );
    await waitForMarks(page, 1);
    if (extension.kind === 'chromium')
      expect(await holdsWithin(page, `localStorage.ahead === 'true'`, 10_000)).toBe(true);
    await extension.waitForBadge(page, '1');
    await page.goto(server.url('/ahead'));
    await waitForMarks(page, (all) => all.map(({ text }) => text).join() === 'TikTok');
    await extension.waitForBadge(page, '1');
    const icon = await extension.tabId(page);
    await page.goto('about:blank');
    const helper = await extension.helper();
    await helper.evaluate(() =>
      chrome.storage.local.set({ settings: { version: 2, preferences: { language: 'de' } } }),
    );
    const other = await extension.openPage(server.add('/other', '<p>TikTok TikTok</p>'));
    await extension.waitForBadge(other, '2');
    expect(await helper.evaluate((tabId) => chrome.action.getBadgeText({ tabId }), icon)).toBe('');
  });

  test('the button forgets a frame that was written anew and is gone', async ({ extension, server }) => {
    const page = await extension.openPage(
      server.add('/written', '<p>Microsoft</p><iframe srcdoc="<p>TikTok</p>"></iframe>'),
    );
    await extension.waitForBadge(page, '2');
    await page.evaluate(`{
      const { contentDocument } = document.querySelector('iframe');
      contentDocument.open();
      contentDocument.write('<p>TikTok, TikTok</p>');
      contentDocument.close();
    }`);
    await extension.waitForBadge(page, '3');
    await page.evaluate(`document.querySelector('iframe').remove()`);
    await extension.waitForBadge(page, '1');
  });

  test('a page without names tells the background nothing, and names in its frames do not wait for any', async ({
    extension,
    server,
  }) => {
    // Otherwise the last test's page may still report as the storage is emptied.
    await extension.reset({}, { leavesPage: true });
    server.add('/in', '<!doctype html><p>TikTok</p>');
    const page = await extension.openPage(server.add('/out', '<p>Nothing.</p>'));
    const helper = await extension.helper();
    const tab = await extension.tabId(page);
    const look = () =>
      helper.evaluate(
        async (tabId) => ({
          scripts: await chrome.scripting.executeScript({
            target: { tabId },
            func: () => {
              const { hasMarks = false, isOnStandby = false } = Reflect.get(globalThis, 'contextNotes');
              return { hasMarks, isOnStandby };
            },
          }),
          stored: await chrome.storage.session.get(`tab-${tabId}`),
          title: await chrome.action.getTitle({ tabId }),
        }),
        tab,
      );
    // What the tab showed before may be forgotten a moment later.
    await expect.poll(async () => (await look()).stored).toEqual({});
    expect(await look()).toMatchObject({
      scripts: [{ result: { hasMarks: false, isOnStandby: false } }],
      stored: {},
      title: 'Context Notes',
    });
    await page.evaluate(`document.body.append('TikTok at last')`);
    await waitForMarks(page, 1);
    await extension.waitForBadge(page, '1');
    const around = await extension.openPage(server.add('/around', '<iframe src="/in"></iframe>'));
    const frame = await around.waitForFrame((one) => one.url().endsWith('/in'));
    await waitForMarks(frame, 1, 2_000);
  });

  // Firefox lets no test run scripts beside those of the extension.
  if (kind === 'chromium')
    test('a frame that leaves as soon as it has reported is not counted', async ({ extension, server }) => {
      server.add('/brief', '<p>TikTok</p>');
      const page = await extension.openPage(
        server.add('/around-brief', '<p>TikTok</p><iframe src="/brief"></iframe>'),
      );
      await extension.waitForBadge(page, '2');
      const frame = page.frames().find((one) => one.url().endsWith('/brief'));
      const [realm] = frame?.extensionRealms() ?? [];
      if (!realm) throw new Error('No content script runs there.');
      await realm.evaluate(async () => {
        const send = (type: string, request: object) => chrome.runtime.sendMessage({ type, request });
        const report = { documentToken: 1, on: true, counts: { tiktok: 3 } };
        await Promise.all([send('report', { report, isFirst: false }), send('leave', {})]);
      });
      expect(await extension.badgeText(page)).toBe('1');
    });

  if (kind === 'chromium')
    test('text that a page adds has not all of its shadow trees looked at', async ({ extension, server }) => {
      const TREES = 300;
      const page = await extension.openPage(
        server.add(
          '/trees',
          `<p>Microsoft</p>${'<x-one><template shadowrootmode="open">TikTok</template></x-one>'.repeat(TREES)}<main></main>`,
        ),
      );
      await waitForMarks(page, (all) => all.length > 1);
      await extension.waitForBadge(page, String(TREES + 1));
      const [realm] = page.mainFrame().extensionRealms();
      if (!realm) throw new Error('No content script runs there.');
      await realm.evaluate(() => {
        const host = Object.getOwnPropertyDescriptor(ShadowRoot.prototype, 'host')?.get;
        Reflect.set(globalThis, 'hostsRead', 0);
        Object.defineProperty(ShadowRoot.prototype, 'host', {
          get(this: ShadowRoot) {
            Reflect.set(globalThis, 'hostsRead', Reflect.get(globalThis, 'hostsRead') + 1);
            return host?.call(this);
          },
        });
      });
      await page.evaluate(`for (let nth = 0; nth < 200; nth++) {
        const text = document.createElement('p');
        text.innerHTML = 'Text <b>' + nth + '</b>';
        document.querySelector('main').append(text);
      }
      document.querySelector('main').append('Bytedance')`);
      await extension.waitForBadge(page, String(TREES + 2));
      const read = await realm.evaluate(() => Reflect.get(globalThis, 'hostsRead'));
      expect(read).toBeLessThan(20 * TREES);
    });
});
