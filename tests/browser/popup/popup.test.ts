import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForRole } from '../harness/by-role.ts';
import { describeInOneBrowser, describeInTurns } from '../harness/describe-in-browsers.ts';
import { marks, waitForMarks } from '../harness/marks.ts';
import { readAll } from '../harness/read-all.ts';
import {
  ARTICLE_STATUS,
  look,
  lookAt,
  openArticle,
  openMarked,
  press,
  siteOf,
  waitForAll,
  waitForStatus,
} from './popup-page.ts';

/** Writes down from now on what the status line says. @returns a function that reads it */
async function recordStatus(popup: Page): Promise<() => Promise<string[]>> {
  const said = await popup.evaluateHandle(() => {
    const list: string[] = [];
    const status = document.querySelector('[role=status]');
    const note = () => list.push(status?.textContent ?? '');
    if (status) new MutationObserver(note).observe(status, { characterData: true, subtree: true });
    return list;
  });
  return async () => await said.jsonValue();
}

describeInTurns('popup and pages', (test, kind) => {
  test('follows the page as it changes and as it gives way to another', async ({ extension, server }) => {
    const page = await openArticle(extension, server);
    const popup = await extension.openPopup(page, { inTab: true });
    await waitForStatus(popup, ARTICLE_STATUS);

    await page.evaluate(() => document.body.append('Microsoft and Microsoft'));
    await waitForStatus(popup, '7 mentions on this page, 2 of them embedded');

    server.add('/quiet', '<p>Nothing here.</p>');
    const said = await recordStatus(popup);
    await page.goto(server.otherUrl('/quiet'));
    await waitForStatus(popup, 'Nothing found on this page');
    const { switches, notices } = await look(popup);
    expect(Object.keys(switches)[1]).toBe(`On ${new URL(server.otherOrigin).host}`);
    expect(await lookAt(popup, 'TikTok')).toEqual({ on: true, line: 'Not on this page' });
    expect(notices).toEqual([]);
    // Whether the page is fast enough that nobody has to wait is open; what must never show is another page's state.
    expect((await said()).filter((line) => line !== 'Waiting for the page…')).toEqual([
      'Nothing found on this page',
    ]);
  });

  test('says so where extensions may not run', async ({ extension }) => {
    const page = await extension.launched.browser.newPage();
    // Not awaited: Firefox never reports that one of its own pages has loaded.
    page.goto(kind === 'chromium' ? 'chrome://version/' : 'about:license').catch(() => {});
    await expect.poll(() => page.evaluate(() => location.href)).toMatch(/^(chrome|about):(?!blank)/);
    const popup = await extension.openPopup(page);
    await waitForStatus(popup, 'Not available here');
    expect(await look(popup)).toEqual({
      status: 'Not available here',
      switches: {
        'Context Notes': { on: true },
        TikTok: { on: true },
        Bytedance: { on: true },
        Microsoft: { on: true },
      },
      notices: ['Context Notes cannot run on this page.'],
    });
  });
});

describeInOneBrowser('popup', (test) => {
  test('shows every entity with its mentions on the page, frames counted in', async ({
    extension,
    server,
  }) => {
    const popup = await extension.openPopup(await openArticle(extension, server));
    await waitForStatus(popup, ARTICLE_STATUS);
    expect(await look(popup)).toEqual({
      status: ARTICLE_STATUS,
      switches: {
        'Context Notes': { on: true },
        [`On ${siteOf(server)}`]: { on: true },
        TikTok: { on: true, line: '3 mentions on this page' },
        Bytedance: { on: true, line: '1 mention on this page' },
        Microsoft: { on: true, line: '1 mention on this page' },
      },
      notices: [],
    });
  });

  test('switches an entity off and on in every tab and frame, without a reload', async ({
    extension,
    server,
  }) => {
    const other = await openMarked(extension, server.add('/other', '<p>TikTok, Microsoft</p>'), 2, 0);
    const page = await openArticle(extension, server);
    const popup = await extension.openPopup(page);

    await press(popup, 'TikTok');
    await waitForAll(page, 1, 1);
    await waitForAll(other, 1, 0);
    await waitForStatus(popup, '2 mentions on this page, 1 of them embedded');
    expect(await lookAt(popup, 'TikTok')).toEqual({ on: false, line: 'Off on every page' });

    await press(popup, 'TikTok');
    await waitForAll(page, 3, 2);
    await waitForAll(other, 2, 0);
    await waitForStatus(popup, ARTICLE_STATUS);
    expect(await lookAt(popup, 'TikTok')).toEqual({ on: true, line: '3 mentions on this page' });
  });

  test('switches one site off and leaves the others on', async ({ extension, server }) => {
    server.add('/other', '<p>TikTok, Microsoft</p>');
    const other = await openMarked(extension, server.otherUrl('/other'), 2, 0);
    const page = await openArticle(extension, server);
    const popup = await extension.openPopup(page);

    await press(popup, `On ${siteOf(server)}`);
    await waitForAll(page, 0, 0);
    await waitForStatus(popup, `Off on ${siteOf(server)}`);
    expect(await lookAt(popup, 'TikTok')).toEqual({ on: true });
    await waitForMarks(other, 2);

    await press(popup, `On ${siteOf(server)}`);
    await waitForAll(page, 3, 2);
    await waitForStatus(popup, ARTICLE_STATUS);
  });

  test('switches everything off; the other switches stay, but wait', async ({ extension, server }) => {
    const page = await openArticle(extension, server);
    const popup = await extension.openPopup(page);

    await press(popup, 'Context Notes');
    await waitForAll(page, 0, 0);
    expect(await look(popup)).toEqual({
      status: 'Off everywhere',
      switches: {
        'Context Notes': { on: false },
        [`On ${siteOf(server)}`]: { on: true, disabled: true },
        TikTok: { on: true, disabled: true },
        Bytedance: { on: true, disabled: true },
        Microsoft: { on: true, disabled: true },
      },
      notices: [],
    });

    await press(popup, 'Context Notes');
    await waitForAll(page, 3, 2);
    await waitForStatus(popup, ARTICLE_STATUS);
  });

  test('unreadable settings: nothing is marked or written, the reader may start afresh', async ({
    extension,
    server,
  }) => {
    const unreadable = { version: 2, entitiesOff: 'all' };
    const helper = await extension.helper();
    await helper.evaluate((settings) => chrome.storage.local.set({ settings }), unreadable);
    const inStorage = () => helper.evaluate(() => chrome.storage.local.get());

    const page = await extension.openPage(server.add('/article', '<p>TikTok, TikTok, Bytedance</p>'));
    await extension.waitForBadge(page, '!');
    expect(await marks(page)).toEqual([]);
    const popup = await extension.openPopup(page);
    await waitForStatus(popup, 'Nothing is marked for now');
    const { switches, notices } = await look(popup);
    expect(notices).toEqual(['Your settings could not be read.']);
    expect(Object.values(switches).every(({ disabled }) => disabled)).toBe(true);
    expect(await inStorage()).toEqual({ settings: unreadable });

    await (await waitForRole(popup, 'button', 'Start with default settings')).click();
    await popup.waitForSelector('.notice', { hidden: true });
    await waitForMarks(page, 3);
    await press(popup, 'TikTok');
    await waitForMarks(page, 1);
    expect(await inStorage()).toEqual({
      settings: { version: 2, entitiesOff: ['tiktok'], made: { 'entity tiktok': expect.any(Number) } },
      'settings-set-aside': { settings: unreadable },
    });
  });

  test('follows settings that change elsewhere', async ({ extension, server }) => {
    const page = await openArticle(extension, server);
    const popup = await extension.openPopup(page, { inTab: true });
    const helper = await extension.helper();
    await helper.evaluate(() => chrome.storage.local.set({ settings: { version: 2, enabled: false } }));
    await waitForStatus(popup, 'Off everywhere');
    await helper.evaluate(() => chrome.storage.local.remove('settings'));
    await waitForStatus(popup, ARTICLE_STATUS);
  });

  test('settings of a newer version are left alone', async ({ extension, server }) => {
    const newer = { version: 3, sitesOff: { all: true } };
    const helper = await extension.helper();
    await helper.evaluate((settings) => chrome.storage.local.set({ settings }), newer);
    const page = await extension.openPage(server.add('/', '<p>TikTok</p>'));
    await extension.waitForBadge(page, '!');
    const popup = await extension.openPopup(page);
    const { switches, notices } = await look(popup);
    expect(notices).toEqual(['Your settings are from a newer version.']);
    expect(Object.values(switches).every(({ disabled }) => disabled)).toBe(true);
    expect(await helper.evaluate(() => chrome.storage.local.get())).toEqual({ settings: newer });
    const pauses = await readAll(popup, '.chip', (all) => all.map((one) => one.matches(':disabled')));
    expect(pauses).toEqual([true, true, true]);
  });

  test('a change that the browser does not store is taken back, and the popup says so', async ({
    extension,
    server,
  }) => {
    const page = await openArticle(extension, server);
    const popup = await extension.openPopup(page);
    await popup.evaluate(() => {
      const api = Reflect.get(globalThis, 'browser') ?? chrome;
      Object.defineProperty(api.storage.local, 'set', { value: () => Promise.reject(new Error('full')) });
    });
    await press(popup, 'TikTok');
    await popup.waitForSelector('.notice');
    expect((await look(popup)).notices).toEqual(['This change was not saved.']);
    expect(await lookAt(popup, 'TikTok')).toEqual({ on: true, line: '3 mentions on this page' });
    // Who presses the key again means the same pause.
    const hour = 'Pause everywhere for 1 hour';
    await popup.evaluate(() => {
      const pause = document.querySelector('.pause');
      new MutationObserver(() => Reflect.set(globalThis, 'wasPaused', true)).observe(pause ?? document, {
        attributes: true,
      });
    });
    await press(popup, hour, 'button');
    await popup.waitForFunction(() => Reflect.has(globalThis, 'wasPaused'));
    await waitForRole(popup, 'button', hour);
    expect(await popup.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe(hour);
    await waitForMarks(page, 3);
  });

  test('speaks German to those who read German', async ({ germanExtension: extension, server }) => {
    server.add('/', '<p>TikTok und Microsoft</p>');
    const popup = await extension.openPopup(await openMarked(extension, server.url(), 2, 0));
    await waitForStatus(popup, '2 Erwähnungen auf dieser Seite');
    const { switches } = await look(popup);
    expect(Object.keys(switches).slice(0, 2)).toEqual(['Context Notes', `Auf ${siteOf(server)}`]);
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
  });
});
