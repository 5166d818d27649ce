import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { axeFaults } from '../harness/axe.ts';
import { waitForRole } from '../harness/by-role.ts';
import { describeInOneBrowser, describeInTurns } from '../harness/describe-in-browsers.ts';
import { waitForElement } from '../harness/in-page-wait.ts';
import { waitForMarks } from '../harness/marks.ts';
import { readAll } from '../harness/read-all.ts';
import { preferOn } from '../harness/reader-preferences.ts';
import {
  ARTICLE_STATUS,
  expand,
  look,
  lookAt,
  openArticle,
  openMarked,
  press,
  siteOf,
  waitForStatus,
} from './popup-page.ts';

describeInTurns('two popups', (test) => {
  test('changes made in two popups at once are both kept', async ({ extension, server }) => {
    const page = await openArticle(extension, server);
    const popups = [
      await extension.openPopup(page, { inTab: true }),
      await extension.openPopup(page, { inTab: true }),
    ];
    for (const popup of popups) await waitForStatus(popup, ARTICLE_STATUS);
    const switchOff = (popup: Page | undefined, nth: number) =>
      popup?.evaluate(
        (nth) => document.querySelectorAll<HTMLInputElement>('.entity-head [role=switch]')[nth]?.click(),
        nth,
      );
    await Promise.all([switchOff(popups[0], 0), switchOff(popups[1], 1)]);
    await waitForMarks(page, 0);
    for (const popup of popups) {
      await waitForStatus(popup, '1 mention on this page, 1 of them embedded');
      expect(await lookAt(popup, 'TikTok')).toMatchObject({ on: false });
      expect(await lookAt(popup, 'Bytedance')).toMatchObject({ on: false });
    }
  });
});

describeInOneBrowser('popups and pages together', (test, kind) => {
  test('two popups, the options and open tabs: a change in one shows in all', async ({
    extension,
    server,
  }) => {
    server.add('/', '<p>TikTok</p>');
    const pages: Page[] = [];
    for (let index = 0; index < 3; index += 1) pages.push(await openMarked(extension, server.url(), 1));
    const [first] = pages;
    if (!first) throw new Error('There is no page.');
    const one = await extension.openPopup(first, { inTab: true });
    const other = await extension.openPopup(first, { inTab: true });
    for (const popup of [one, other]) await waitForStatus(popup, '1 mention on this page');
    const options = await extension.extensionPage('src/options/index.html', { background: true });
    await waitForElement(options, 'main');
    await other.bringToFront();
    for (const on of [false, true, false]) {
      await press(other, 'TikTok');
      for (const page of pages) await waitForMarks(page, Number(on));
      const line = on ? '1 mention on this page' : 'Off on every page';
      await expect.poll(() => lookAt(one, 'TikTok'), { timeout: 10_000 }).toEqual({ on, line });
      await expect
        .poll(() => options.evaluate(() => document.querySelector('.exceptions-box') !== null), {
          timeout: 10_000,
        })
        .toBe(!on);
    }
  });

  test('links lead to notes, options and shortcuts', async ({ extension, server }) => {
    const page = await openArticle(extension, server);
    const helper = await extension.helper();
    await helper.evaluate(
      (site) =>
        chrome.storage.local.set({
          [`site ${site}`]: { version: 2, rules: { [site]: { aliasesOff: ['Tik Tok'] } } },
        }),
      siteOf(server),
    );
    const popup = await extension.openPopup(page, { inTab: true });
    await waitForStatus(popup, ARTICLE_STATUS);
    const links = await readAll(popup, 'a', (all) =>
      all.map((one) => [one.textContent, one.getAttribute('href')]),
    );
    expect(links).toEqual([
      ['See them in the options', `/src/options/index.html#exceptions=${encodeURIComponent(siteOf(server))}`],
      ['All notes and their source', '/src/notes/index.html'],
      ['Options', '/src/options/index.html'],
    ]);
    if (kind === 'firefox') return;
    const { browser } = extension.launched;
    const follow = async (role: string, name: string, url: string) => {
      const opened = browser.waitForTarget((target) => target.url().includes(url), { timeout: 10_000 });
      await popup.bringToFront();
      await Promise.all([opened, (await waitForRole(popup, role, name)).click()]);
    };
    await follow('link', 'All notes and their source', 'src/notes/index.html');
    await follow('link', 'See them in the options', 'src/options/index.html#exceptions=');
    await follow('button', 'Shortcuts', 'chrome://extensions/shortcuts');
  });

  test('the keyboard alone reaches and works every control, in the order they are read', async ({
    extension,
    server,
  }) => {
    const popup = await extension.openPopup(await openArticle(extension, server), { inTab: true });
    await waitForStatus(popup, ARTICLE_STATUS);
    // It is announced once, though the number stands in two places.
    const announced = await popup.$$eval('[aria-live], [role=status]', (all) =>
      all.map((one) => one.textContent),
    );
    expect(announced.filter(Boolean)).toEqual([ARTICLE_STATUS]);
    await expand(popup, 'Bytedance 1 mention on this page');
    await popup.focus('#everything');
    const walked: string[] = [];
    for (let step = 0; step < 18; step += 1) {
      if (step > 0) await popup.keyboard.press('Tab');
      walked.push(
        await popup.evaluate(() => {
          const at = document.activeElement;
          const ids = at?.getAttribute('aria-labelledby');
          const named = ids && document.getElementById(ids)?.textContent;
          const label = at instanceof HTMLInputElement ? at.labels?.[0]?.textContent : at?.textContent;
          return named || at?.ariaLabel || label || at?.getAttribute('title') || '';
        }),
      );
    }
    expect(walked).toEqual([
      'Context Notes',
      `On ${siteOf(server)}`,
      'Pause this page today, until midnight',
      'Pause everywhere for 1 hour',
      'Pause everywhere until tomorrow',
      'TikTok3 mentions on this page',
      'TikTok',
      'Bytedance1 mention on this page',
      'Bytedance',
      `Bytedance on ${siteOf(server)}`,
      'TikTok belongs to Bytedance. Is TikTok for sale?',
      'Microsoft1 mention on this page',
      'Microsoft',
      'Previous mention',
      'Next mention',
      'All notes and their source',
      'Options',
      'Shortcuts',
    ]);
  });

  test('axe finds no accessibility faults in any state', async ({ extension, server }) => {
    const page = await openArticle(extension, server);
    const popup = await extension.openPopup(page, { inTab: true });
    await waitForStatus(popup, ARTICLE_STATUS);
    expect(await axeFaults(popup)).toEqual([]);
    await expand(popup, 'TikTok 3 mentions on this page');
    await press(popup, 'Next mention', 'button');
    await popup.waitForSelector('[aria-current]');
    await preferOn(popup, { colorScheme: 'dark' });
    expect(await axeFaults(popup)).toEqual([]);
    await preferOn(popup, {});
    await press(popup, `TikTok on ${siteOf(server)}`);
    await popup.waitForSelector('.exceptions');
    await press(popup, 'Pause everywhere for 1 hour', 'button');
    await waitForStatus(popup, 'Paused');
    expect(await axeFaults(popup)).toEqual([]);
    await press(popup, 'Resume', 'button');
    await press(popup, `On ${siteOf(server)}`);
    await waitForStatus(popup, `Off on ${siteOf(server)}`);
    expect(await axeFaults(popup)).toEqual([]);
    await press(popup, 'Context Notes');
    await waitForStatus(popup, 'Off everywhere');
    expect(await axeFaults(popup)).toEqual([]);
  });

  test('speaks the language that is set, at once', async ({ extension, server }) => {
    const popup = await extension.openPopup(await openArticle(extension, server), { inTab: true });
    await waitForStatus(popup, ARTICLE_STATUS);
    const helper = await extension.helper();
    await helper.evaluate(() =>
      chrome.storage.local.set({ settings: { version: 2, preferences: { language: 'de' } } }),
    );
    await waitForStatus(popup, '5 Erwähnungen auf dieser Seite, davon 2 eingebettet');
    expect(await popup.evaluate(() => document.documentElement.lang)).toBe('de');
    expect(Object.keys((await look(popup)).switches)[0]).toBe('Context Notes');
  });
});
