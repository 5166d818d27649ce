import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { axeFaults } from '../harness/axe.ts';
import { waitForRole } from '../harness/by-role.ts';
import { describeInBrowsers, describeInOneBrowser } from '../harness/describe-in-browsers.ts';
import { waitForMarks } from '../harness/marks.ts';
import { readAll } from '../harness/read-all.ts';
import { refuseToStore, store } from '../options/options-page.ts';
import { addPack, POOL_PACK } from '../packs/pack-actions.ts';
import { openMarked, press, siteOf, waitForStatus } from './popup-page.ts';

/** Browsers make a popup no higher, in CSS pixels. */
const MAX_HEIGHT = 600;

/** Opens what the popup says about a page without marks. @returns what it says */
async function openWhy(popup: Page): Promise<string> {
  await popup.waitForSelector('.why');
  await popup.$eval('.why summary', (summary) => summary.click());
  return await popup.$eval('.why p', (text) => text.innerText);
}

/** Not `scrollHeight`, which in a tab is at least that of the tab. */
const height = (popup: Page) => popup.evaluate(() => document.documentElement.getBoundingClientRect().height);

describeInOneBrowser('why nothing is marked', (test, kind) => {
  test('is told in the popup, with what helps', async ({ extension, server }) => {
    const page = await openMarked(extension, server.add('/', '<p>TikTok</p>'), 1);
    const site = siteOf(server);
    await store(extension, { [`site ${site}`]: { version: 2, rules: { [site]: { on: false } } } });
    const popup = await extension.openPopup(page);
    await waitForStatus(popup, `Off on ${site}`);
    expect(await openWhy(popup)).toBe(`You have turned Context Notes off on ${site}.`);
    expect(await axeFaults(popup)).toEqual([]);
    await (await waitForRole(popup, 'button', 'Switch it on here')).click();
    await waitForMarks(page, 1);
    await popup.waitForSelector('.why', { hidden: true });
    await page.evaluate(() => document.querySelector('p')?.remove());
    await waitForStatus(popup, 'Nothing found on this page');
    expect(await openWhy(popup)).toContain('None of the names in your packs is in the text of this page.');
  });

  test('calls names of added packs that are off by their names', async ({ extension, server }) => {
    await addPack(extension, POOL_PACK);
    const site = siteOf(server);
    const page = await openMarked(extension, server.add('/', '<p>The Lindenbad</p>'), 1);
    const popup = await extension.openPopup(page, { inTab: true });
    await waitForStatus(popup, '1 mention on this page');
    const hide = (...entitiesOff: string[]) =>
      store(extension, { [`site ${site}`]: { version: 2, rules: { [site]: { entitiesOff } } } });
    const exceptions = () => readAll(popup, '.exceptions span', (all) => all.map((one) => one.textContent));
    await hide('pool/linden-pool');
    await waitForStatus(popup, 'Nothing found on this page');
    await expect.poll(exceptions).toEqual(['Lindenbad is hidden']);
    expect(await openWhy(popup)).toContain('their own site: Lindenbad. None of the other names');
    await popup.close();

    await store(extension, { settings: { version: 2, entitiesOff: ['pack:pool'] } });
    const again = await extension.openPopup(page, { inTab: true });
    await waitForStatus(again, 'Nothing found on this page');
    await expect
      .poll(() => readAll(again, '.exceptions span', (all) => all.map((one) => one.textContent)))
      .toEqual(['Lindenbad is hidden']);
  });

  test('fits the popup, also where settings cannot be read, and in German', async ({
    germanExtension: extension,
    server,
  }) => {
    await store(extension, { settings: { version: 2, enabled: 'vielleicht' } });
    const page = await extension.openPage(server.add('/', '<p>TikTok</p>'));
    await extension.waitForBadge(page, '!');
    const popup = await extension.openPopup(page);
    await waitForStatus(popup, 'Vorerst wird nichts markiert');
    expect(await height(popup)).toBeLessThanOrEqual(MAX_HEIGHT);
    expect(await openWhy(popup)).toContain('nicht lesbar');
    expect(await height(popup)).toBeLessThanOrEqual(MAX_HEIGHT);
    expect(await axeFaults(popup)).toEqual([]);

    const own = await extension.launched.browser.newPage();
    own.goto(kind === 'chromium' ? 'chrome://version/' : 'about:license').catch(() => {});
    await expect.poll(() => own.evaluate(() => location.href)).toMatch(/^(chrome|about):(?!blank)/);
    await store(extension, { settings: { version: 2 } });
    const other = await extension.openPopup(own, { inTab: true });
    await waitForStatus(other, 'Hier nicht verfügbar');
    expect(await other.$eval('.notice summary', (summary) => summary.textContent)).toBe(
      'Warum ist hier nichts markiert?',
    );
    expect(await other.$eval('main', (main) => main.offsetHeight)).toBeLessThanOrEqual(MAX_HEIGHT);
  });
});

describeInOneBrowser('a popup with exceptions', (test) => {
  test('fits, also with several packs, a pause or a notice', async ({
    germanExtension: extension,
    server,
  }) => {
    const site = siteOf(server);
    const aliasesOff = ['A', 'B', 'C', 'D'].map((letter) => `Der lange Name ${letter}`);
    const rule = { entitiesOff: ['tiktok'], entitiesOn: ['microsoft'], aliasesOff };
    await store(extension, { [`site ${site}`]: { version: 2, rules: { [site]: rule } } });
    const page = await openMarked(extension, server.add('/', '<p>Microsoft and Lindenbad</p>'), 1);
    const popup = await extension.openPopup(page, { inTab: true });
    await waitForStatus(popup, '1 Erwähnung auf dieser Seite');
    const mainHeight = () => popup.$eval('main', (main) => main.offsetHeight);
    await waitForRole(popup, 'link', 'Alle 6 in den Einstellungen');
    expect(await mainHeight()).toBeLessThanOrEqual(MAX_HEIGHT);
    await addPack(extension, POOL_PACK);
    await waitForStatus(popup, '2 Erwähnungen auf dieser Seite');
    expect(await mainHeight()).toBeLessThanOrEqual(MAX_HEIGHT);

    await (await waitForRole(popup, 'button', 'Pause überall bis morgen')).click();
    await waitForStatus(popup, 'Pause');
    expect(await mainHeight()).toBeLessThanOrEqual(MAX_HEIGHT);
    await openWhy(popup);
    await expect.poll(mainHeight).toBeLessThanOrEqual(MAX_HEIGHT);

    await refuseToStore(popup);
    await press(popup, `Auf ${site}`);
    await popup.waitForSelector('.notice');
    await expect.poll(mainHeight).toBeLessThanOrEqual(MAX_HEIGHT);
  });
});

describeInBrowsers('why nothing is marked in XML', (test) => {
  test('names the source of an XML file, which is not searched', async ({ extension, server }) => {
    const feed = server.add('/feed', {
      html: '<rss><title>TikTok</title></rss>',
      headers: { 'content-type': 'application/xml' },
    });
    const popup = await extension.openPopup(await extension.openPage(feed), { inTab: true });
    await waitForStatus(popup, 'Nothing found on this page');
    expect(await openWhy(popup)).toContain('the source of an XML file');
  });
});
