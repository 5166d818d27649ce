import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { pack } from '../../tools/bundled-pack.ts';
import { axeFaults } from '../harness/axe.ts';
import { waitForRole } from '../harness/by-role.ts';
import { waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInOneBrowser, preferablyInFirefox } from '../harness/describe-in-browsers.ts';
import { hover, moveAway, waitForMarks } from '../harness/marks.ts';
import { readAll } from '../harness/read-all.ts';
import { press as pressShortcut } from '../harness/shortcuts.ts';
import {
  follow,
  hashOf,
  PAGE as NOTES,
  shownInOrder,
  statusLine,
  waitForShown,
  waitForTarget,
} from '../notes/notes-page.ts';
import {
  choose,
  offerFile,
  openOptions,
  preferences,
  press,
  previewed,
  said,
  siteOff,
  stored,
  waitForRows,
  waitForStored,
} from '../options/options-page.ts';
import { addPack, POOL_PACK } from '../packs/pack-actions.ts';
import { MILL_PACK } from '../packs/pack-files.ts';
import { choosePacks, mistakes, NO_JSON, waitForOffer, waitForPacks } from '../packs/packs-page.ts';
import {
  ARTICLE_STATUS,
  expand,
  look,
  lookAt,
  openArticle,
  press as pressInPopup,
  siteOf,
  waitForAll,
  waitForStatus,
} from '../popup/popup-page.ts';
import { openWelcome } from './welcome-page.ts';

/** Each page of the extension in short, in the browser that does not run all of its tests. */

/** Whether the tabulator key leads to something, and it shows that it has the focus. */
async function showsFocus(page: Page): Promise<boolean> {
  await page.keyboard.press('Tab');
  return await page.evaluate(() => {
    const { activeElement: one } = document;
    const shown = one?.matches('[type=radio]') ? one.closest('label') : one;
    return shown && shown !== document.body ? getComputedStyle(shown).outlineStyle !== 'none' : false;
  });
}

describeInOneBrowser('a walk through options and notes', (test) => {
  test('options: choices, an exception, packs, a file of settings', async ({ extension, server }) => {
    const site = await extension.openPage(server.add('/', '<p>TikTok and Microsoft</p>'));
    await waitForMarks(site, 2);
    const page = await openOptions(extension);
    expect(await showsFocus(page)).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    await choose(page, 'Look', 'Highlighter');
    await expect.poll(() => previewed(page)).toEqual({ 'context-notes-marker-amber': 8 });
    await press(page, 'switch', 'Show the number of mentions');
    const chosen = preferences({ look: 'marker', badge: false });
    await waitForStored(extension, chosen);

    const { host } = new URL(server.origin);
    await (await waitForRole(page, 'textbox', 'Site or page')).type(host);
    await page.keyboard.press('Enter');
    await waitForMarks(site, 0);
    await (await waitForRole(page, 'searchbox', 'Filter')).type('off');
    await waitForRows(page, [`${host}: Off`]);
    await press(page, 'button', `Undo: ${host} (Off)`);
    await waitForMarks(site, 2);

    const mill = JSON.stringify(MILL_PACK);
    await choosePacks(page, ['half.json', mill.slice(0, 100)]);
    await waitForOffer(page, 'half.json was not added.');
    expect((await mistakes(page))[0]).toMatch(NO_JSON);
    await choosePacks(page, ['mill.json', mill]);
    await waitForOffer(page, `Add “${MILL_PACK.title}”?`);
    await press(page, 'button', 'Add this pack');
    await waitForPacks(page, MILL_PACK.title);
    await press(page, 'button', `Remove: ${MILL_PACK.title}`);
    await waitForPacks(page);
    await expect.poll(() => said(page)).toBe(`Removed: ${MILL_PACK.title}`);

    const head = { format: 'context-notes-settings', version: 2 };
    await offerFile(page, 'mine.json', { ...head, rules: { 'b.example': { on: false } } });
    await press(page, 'button', 'Add to mine');
    // What pages shall look for, of all packs, is stored there too.
    await expect
      .poll(() => stored(extension), { timeout: 10_000 })
      .toMatchObject({ ...chosen, ...siteOff('b.example') });
    expect(await page.evaluate(() => document.documentElement.scrollWidth <= innerWidth)).toBe(true);
  });

  test('notes: a link to one, filters, search, the way to another pack', async ({ extension }) => {
    await addPack(extension, POOL_PACK);
    const page = await extension.extensionPage(`${NOTES}#note=f30-denial&entity=tiktok`);
    await waitForTarget(page, 'f30-denial');
    expect(await showsFocus(page)).toBe(true);
    expect(await axeFaults(page)).toEqual([]);
    await follow(page, '');
    await waitForShown(page, pack.notes);
    await expect.poll(() => statusLine(page)).toBe(`${pack.notes.length} notes`);
    const claim = await waitForRole(page, 'radio', 'Claim');
    await claim.focus();
    await page.keyboard.press(' ');
    await waitForShown(
      page,
      pack.notes.filter(({ status }) => status === 'claim'),
    );
    await follow(page, '');

    const field = await waitForRole(page, 'searchbox', 'Search notes');
    await field.focus();
    await page.keyboard.type('micros data');
    const marked = () => readAll(page, '[data-note] mark', (all) => all.map((one) => one.textContent));
    await expect.poll(async () => new Set(await marked())).toEqual(new Set(['Micros', 'data']));
    expect(await shownInOrder(page)).toContain('f11-microsoft-keeps-data');
    await page.keyboard.press('Escape');
    await waitForShown(page, pack.notes);
    expect(await hashOf(page)).toBe('');
    expect(await field.evaluate((one) => one === document.activeElement)).toBe(true);

    for (const width of [1280, 360]) {
      await page.setViewport({ width, height: 800 });
      const bottom = await page.$eval('[data-note]', (note) => note.getBoundingClientRect().bottom);
      expect(bottom).toBeLessThan(800);
    }
    await (await waitForRole(page, 'link', 'The Linden pool')).click();
    await waitForShown(page, POOL_PACK.notes);
  });
});

describeInOneBrowser(preferablyInFirefox('a walk through popup and first-run page'), (test) => {
  test('popup: what it shows, its switches, a pause, mentions, packs', async ({ extension, server }) => {
    const page = await openArticle(extension, server);
    const popup = await extension.openPopup(page);
    await waitForStatus(popup, ARTICLE_STATUS);
    const here = `On ${siteOf(server)}`;
    expect(await look(popup)).toEqual({
      status: ARTICLE_STATUS,
      switches: {
        'Context Notes': { on: true },
        [here]: { on: true },
        TikTok: { on: true, line: '3 mentions on this page' },
        Bytedance: { on: true, line: '1 mention on this page' },
        Microsoft: { on: true, line: '1 mention on this page' },
      },
      notices: [],
    });
    expect(await showsFocus(popup)).toBe(true);
    expect(await axeFaults(popup)).toEqual([]);

    await pressInPopup(popup, 'TikTok');
    await waitForAll(page, 1, 1);
    await waitForStatus(popup, '2 mentions on this page, 1 of them embedded');
    expect(await lookAt(popup, 'TikTok')).toEqual({ on: false, line: 'Off on every page' });
    await pressInPopup(popup, 'TikTok');
    await waitForAll(page, 3, 2);
    await pressInPopup(popup, here);
    await waitForAll(page, 0, 0);
    await waitForStatus(popup, `Off on ${siteOf(server)}`);
    await pressInPopup(popup, here);
    await waitForStatus(popup, ARTICLE_STATUS);
    await pressInPopup(popup, 'Pause this page today, until midnight', 'button');
    await waitForAll(page, 0, 0);
    await waitForStatus(popup, 'Paused');
    await pressInPopup(popup, 'Resume', 'button');
    await waitForAll(page, 3, 2);
    expect(await expand(popup, 'TikTok 3 mentions on this page')).toEqual([
      'TikTok belongs to Bytedance. Is TikTok for sale?',
      '… to Bytedance. Is TikTok for sale?',
      'Microsoft may buy TikTok.',
    ]);

    await page.evaluate(() => document.body.append('The Lindenbad too'));
    await addPack(extension, POOL_PACK);
    await waitForAll(page, 4, 2);
    await expect.poll(async () => Object.keys((await look(popup)).switches)).toContain('Lindenbad');
    await pressInPopup(popup, 'The Linden pool');
    await waitForAll(page, 3, 2);
    expect(await stored(extension)).toMatchObject({ settings: { entitiesOff: ['pack:pool'] } });
  });

  test('first-run page: a card by key and by pointer, and the way to all notes', async ({ extension }) => {
    const page = await openWelcome(extension);
    expect(await axeFaults(page)).toEqual([]);
    await hover(page, 'Microsoft', 1);
    await waitForCard(page, 'microsoft');
    await moveAway(page);
    await waitForNoCard(page);
    await pressShortcut(extension, page, 'next-mention');
    const open = await waitForCard(page, 'tiktok');
    await open.click('button', 'Open on the notes page');
    await expect
      .poll(() => extension.tabsWith(`src/notes/index.html#note=${open.notes[0]}`), { timeout: 10_000 })
      .toBe(1);
  });
});
