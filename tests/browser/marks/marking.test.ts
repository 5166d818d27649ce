import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForRole } from '../harness/by-role.ts';
import { waitForCard, waitForNoCard } from '../harness/card.ts';
import { childFrame } from '../harness/child-frame.ts';
import { describeInBrowsers, describeInTurns } from '../harness/describe-in-browsers.ts';
import type { ExtensionBrowser } from '../harness/extension.ts';
import { hover, marks, waitForMarks } from '../harness/marks.ts';

/** Puts settings in storage, as another page of the extension would. */
async function choose(extension: ExtensionBrowser, items: Record<string, unknown>): Promise<void> {
  const helper = await extension.helper();
  await helper.evaluate((items) => chrome.storage.local.set(items), items);
}
const prefer = (extension: ExtensionBrowser, preferences: object) =>
  choose(extension, { settings: { version: 2, preferences } });
const siteOf = (address: string) => new URL(address).host;

const looks = async (page: Page) => (await marks(page)).map(({ text, name }) => `${text} ${name}`);
const waitForLooks = (page: Page, wanted: readonly string[]) =>
  waitForMarks(page, (all) => all.map(({ text, name }) => `${text} ${name}`).join() === wanted.join());

const SECTIONS = `<h1>TikTok and others</h1><p>TikTok, Microsoft, TikTok</p>
  <h2>More</h2><p>Microsoft and TikTok and Microsoft</p><div role="heading">Last</div><p>TikTok TikTok</p>`;

/** A page on a site that is not there: the browser gets it from the test. */
async function openAs(extension: ExtensionBrowser, address: string, body: string): Promise<Page> {
  const page = await extension.launched.browser.newPage();
  await page.setRequestInterception(true);
  page.on('request', (request) => request.respond({ contentType: 'text/html', body }));
  await page.goto(address);
  return page;
}

describeInTurns('marking', (test) => {
  test('takes on another look and colour in a page that is open', async ({ extension, server }) => {
    const page = await extension.openPage(server.add('/', '<p>TikTok, Microsoft</p>'));
    await waitForLooks(page, [
      'TikTok context-notes-underline-amber',
      'Microsoft context-notes-underline-amber',
    ]);
    await prefer(extension, { look: 'marker', colour: 'teal', entityColours: { microsoft: 'rose' } });
    await waitForLooks(page, ['TikTok context-notes-marker-teal', 'Microsoft context-notes-marker-rose']);
    await hover(page, 'Microsoft');
    await waitForCard(page, 'microsoft');
    expect(await looks(page)).toEqual([
      'TikTok context-notes-marker-teal',
      'Microsoft context-notes-active-rose',
    ]);
  });

  test('without marks, the button still counts', async ({ extension, server }) => {
    const page = await extension.openPage(server.add('/', '<p>TikTok, Microsoft</p>'));
    await waitForMarks(page, 2);
    await prefer(extension, { look: 'none' });
    await waitForMarks(page, 0);
    await extension.waitForBadge(page, '2');
    await page.evaluate(() => document.body.append('Bytedance'));
    await extension.waitForBadge(page, '3');
    expect(await marks(page)).toEqual([]);
  });

  test('marks the first mention on the page or in each section, and counts all', async ({
    extension,
    server,
  }) => {
    const page = await extension.openPage(server.add('/', SECTIONS));
    await waitForMarks(page, 9);
    await prefer(extension, { density: 'section' });
    await waitForMarks(
      page,
      (all) => all.map(({ text }) => text).join() === 'TikTok,Microsoft,Microsoft,TikTok,TikTok',
    );
    await prefer(extension, { density: 'page' });
    await waitForMarks(page, (all) => all.map(({ text }) => text).join() === 'TikTok,Microsoft');
    await page.evaluate(() => document.querySelector('h1')?.replaceWith('Microsoft here, '));
    await waitForMarks(page, (all) => all.map(({ text }) => text).join() === 'Microsoft,TikTok');
    expect(
      await page.evaluate(() => [...CSS.highlights.values()].map(({ size }) => size).reduce((a, b) => a + b)),
    ).toBe(2);
    await extension.waitForBadge(page, '9');
  });

  test('leaves out menus and the footer of the page, and counts all', async ({ extension, server }) => {
    const page = await extension.openPage(
      server.add(
        '/',
        `<nav><a href="/">TikTok</a><site-menu><template shadowrootmode="closed"><b>Bytedance</b></template></site-menu></nav><main>TikTok <article>Bytedance <footer>TikTok</footer></article>
        <blockquote>Well said<footer>Microsoft</footer></blockquote></main>
        <ul role="navigation"><li>Microsoft</li></ul><footer><p>Follow us on TikTok and <b>Microsoft</b></p></footer>`,
      ),
    );
    await waitForMarks(page, 9);
    await prefer(extension, { density: 'text' });
    await waitForMarks(
      page,
      (all) => all.map(({ text }) => text).join() === 'TikTok,Bytedance,TikTok,Microsoft',
    );
    await page.evaluate(() => document.querySelector('nav')?.append('Microsoft'));
    await extension.waitForBadge(page, '10');
    expect((await marks(page)).map(({ text }) => text).join()).toBe('TikTok,Bytedance,TikTok,Microsoft');
  });

  test('does not count on the button where that is not wanted', async ({ extension, server }) => {
    const page = await extension.openPage(server.add('/', '<p>TikTok, Microsoft</p>'));
    await extension.waitForBadge(page, '2');
    await prefer(extension, { badge: false });
    await extension.waitForBadge(page, '');
    await prefer(extension, { badge: true });
    await extension.waitForBadge(page, '2');
  });

  test('leaves an entity alone on a site of its own, until it is asked not to', async ({ extension }) => {
    const page = await openAs(extension, 'http://news.microsoft.com/', '<p>TikTok, Microsoft</p>');
    const only = (names: string) => waitForMarks(page, (all) => all.map(({ text }) => text).join() === names);
    await only('TikTok');
    await prefer(extension, { ownSites: 'marked' });
    await only('TikTok,Microsoft');
    await prefer(extension, {});
    await only('TikTok');
    await choose(extension, {
      'site microsoft.com': { version: 2, rules: { '*.microsoft.com': { entitiesOn: ['microsoft'] } } },
    });
    await only('TikTok,Microsoft');
  });

  test('stored settings apply, and a change made in the card keeps the others', async ({
    extension,
    server,
  }) => {
    const site = siteOf(server.origin);
    await choose(extension, {
      settings: { version: 2, entitiesOff: ['tiktok'] },
      [`site ${site}`]: { version: 2, rules: { [site]: { aliasesOff: ['Microsoft'] } } },
    });
    const page = await extension.openPage(server.add('/', '<p>TikTok, Microsoft, Bytedance</p>'));
    await waitForMarks(page, (all) => all.map(({ text }) => text).join() === 'Bytedance');
    await hover(page, 'Bytedance');
    const card = await waitForCard(page, 'bytedance');
    await card.click('button', 'Options');
    await waitForRole(card.element, 'button', `Hide Bytedance on ${site}`);
    await card.click('button', `Hide Bytedance on ${site}`);
    await waitForMarks(page, 0);
    const helper = await extension.helper();
    expect(await helper.evaluate(() => chrome.storage.local.get())).toEqual({
      settings: { version: 2, entitiesOff: ['tiktok'] },
      [`site ${site}`]: {
        version: 2,
        rules: {
          [site]: {
            aliasesOff: ['Microsoft'],
            entitiesOff: ['bytedance'],
            made: { 'entity bytedance': expect.any(Number) },
          },
        },
      },
    });
  });
});

describeInBrowsers('marking of frames, and as addresses and pauses change', (test) => {
  test('a pause ends by itself, and hides an open card at once', async ({ extension, server }) => {
    const page = await extension.openPage(server.add('/', '<p>TikTok</p>'));
    await waitForMarks(page, 1);
    await hover(page, 'TikTok');
    await waitForCard(page);
    await choose(extension, { settings: { version: 2, pausedUntil: Date.now() + 3_600_000 } });
    await waitForMarks(page, 0);
    await waitForNoCard(page);
    await choose(extension, { settings: { version: 2, pausedUntil: Date.now() + 500 } });
    await waitForMarks(page, 1);
  });

  test('rules of patterns hold where they say, also as a page changes its address', async ({
    extension,
    server,
  }) => {
    server.add('/frame', '<p>Microsoft</p>');
    const article = '<p>TikTok</p><iframe src="/frame"></iframe>';
    const page = await extension.openPage(server.add('/news/1', article));
    const site = siteOf(server.origin);
    const other = await extension.openPage(server.add('/sport', article));
    await choose(extension, {
      [`site ${site}`]: { version: 2, rules: { [`${site}/news/*`]: { on: false } } },
    });
    await waitForMarks(page, 0);
    await waitForMarks(other, 1);
    const frame = await childFrame(page);
    await waitForMarks(frame, 0);
    await page.evaluate(() => history.pushState(null, '', '/sport/2'));
    await waitForMarks(page, 1);
    await waitForMarks(frame, 1);
    await page.evaluate(() => history.pushState(null, '', '/news/2'));
    await waitForMarks(page, 0);
    await waitForMarks(frame, 0);
  });

  test('a page that is off when it loads is marked, with its frames, once it goes where it is on', async ({
    extension,
    server,
  }) => {
    server.add('/frame', '<p>Microsoft</p>');
    const site = siteOf(server.origin);
    await choose(extension, {
      [`site ${site}`]: { version: 2, rules: { [`${site}/news/*`]: { on: false } } },
    });
    const page = await extension.openPage(
      server.add('/news/1', '<p>TikTok</p><iframe src="/frame"></iframe>'),
    );
    const frame = await childFrame(page);
    const tab = await extension.tabId(page);
    const helper = await extension.helper();
    const standby = () =>
      helper.evaluate(async (tabId) => {
        const frames = await chrome.scripting.executeScript({
          target: { tabId, allFrames: true },
          func: () => Reflect.get(globalThis, 'contextNotes')?.isOnStandby,
        });
        return frames.map(({ result }) => result);
      }, tab);
    await expect.poll(standby).toEqual([true, true]);
    await page.evaluate(() => history.pushState(null, '', '/sport/1'));
    await waitForMarks(page, 1);
    await waitForMarks(frame, 1);
  });

  test('a page that changes its address again and again is marked', async ({ extension, server }) => {
    // As many changes as browsers allow, so close that one of them comes before each answer.
    const script = `let left = 190;
      const timer = setInterval(() => {
        history.replaceState(null, '', '?' + --left);
        if (left === 180) document.body.append('TikTok');
        if (left === 0) clearInterval(timer);
      }, 20)`;
    const page = await extension.openPage(server.add('/restless', `<script>${script}</script>`));
    await waitForMarks(page, 1);
    expect(await page.evaluate('left')).toBeGreaterThan(0);
  });

  test('a rule of one page covers its frames of other sites', async ({ extension, server }) => {
    server.add('/frame', '<p>Microsoft</p>');
    const frame = `<p>TikTok</p><iframe src="${server.otherUrl('/frame')}"></iframe>`;
    const site = siteOf(server.origin);
    await choose(extension, {
      [`site ${site}`]: { version: 2, rules: { [`${site}/quiet`]: { entitiesOff: ['microsoft'] } } },
    });
    const loud = await extension.openPage(server.add('/loud', frame));
    await waitForMarks(await childFrame(loud), 1);
    const quiet = await extension.openPage(server.add('/quiet', frame));
    await waitForMarks(quiet, 1);
    await extension.waitForBadge(quiet, '1');
    expect(await marks(await childFrame(quiet))).toEqual([]);
  });
});
