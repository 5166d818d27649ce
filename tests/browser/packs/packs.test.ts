import { expect } from 'vitest';
import { axeFaults } from '../harness/axe.ts';
import { waitForRole } from '../harness/by-role.ts';
import { waitForCard } from '../harness/card.ts';
import { describeInOneBrowser, describeInTurns } from '../harness/describe-in-browsers.ts';
import { hover, type Mark, moveAway, waitForMarks } from '../harness/marks.ts';
import { store } from '../options/options-page.ts';
import { look, siteOf } from '../popup/popup-page.ts';
import { addPack, POOL_PACK, removePack } from './pack-actions.ts';

const PAGE = `
  <p>The Lindenbad stays closed, as the repair of its pump is too expensive.</p>
  <p>Nobody else is named here.</p>`;

/** The titles of the packs in the popup. */
const TITLES = ['The Linden pool', 'TikTok, Bytedance and Microsoft in August 2020'];

const only = (text: string) => (marks: Mark[]) => marks.length === 1 && marks[0]?.text === text;

describeInTurns('a pack of the reader', (test) => {
  test('is marked in open pages without a reload, has cards of its own, and is gone when it is removed', async ({
    extension,
    server,
  }) => {
    const page = await extension.openPage(server.add('/', PAGE));
    const mixed = server.add('/mixed', `<p>TikTok and the Lindenbad</p><iframe src="/"></iframe>`);
    await addPack(extension, POOL_PACK);
    await waitForMarks(page, only('Lindenbad'));
    await hover(page, 'Lindenbad');
    const card = await waitForCard(page, 'pool/linden-pool');
    expect(card.notes).toEqual(['pool/repairs', 'pool/closed']);
    expect(card.text).toContain('Valley Courier, 3 May 2024');
    await moveAway(page);

    await page.goto(mixed);
    await waitForMarks(page, 2);
    const frame = page.frames()[1];
    if (!frame) throw new Error('There is no frame');
    await waitForMarks(frame, 1);
    await removePack(extension, 'pool');
    await waitForMarks(page, only('TikTok'));
    await waitForMarks(frame, 0);
  });

  test('has links that open beside the page, in its window', async ({ extension, server }) => {
    const url = server.add('/source', '<p>A source</p>');
    await addPack(extension, {
      ...POOL_PACK,
      notes: POOL_PACK.notes.slice(0, 1).map((note) => ({ ...note, link: url })),
    });
    const page = await extension.openPage(server.add('/', PAGE));
    const tabId = await extension.tabId(page);
    await waitForMarks(page, 1);
    await hover(page, 'Lindenbad');
    await (await waitForCard(page, 'pool/linden-pool')).click('button', `Read it on ${new URL(url).host}`);
    const helper = await extension.helper();
    const opened = () =>
      helper.evaluate(async (url) => {
        const tab = (await chrome.tabs.query({})).find((one) => one.url === url);
        return { opener: tab?.openerTabId };
      }, url);
    await expect.poll(opened).toEqual({ opener: tabId });
  });

  test('of thousands of names is asked for those that a page’s text calls for', async ({
    extension,
    server,
  }) => {
    await addPack(extension, {
      ...POOL_PACK,
      entities: Array.from({ length: 1_500 }, (_, at) => ({ id: `n${at}`, name: `Lindenort ${at}` })),
      notes: [{ id: 'note', entities: ['n7'], text: 'A note of 2024.' }],
    });
    const page = await extension.openPage(server.add('/', '<p>TikTok, and Lindenort 7 alone.</p>'));
    await waitForMarks(page, 2);
    await page.evaluate(() => document.body.append('Later also Lindenort 1234, and nothing else.'));
    expect((await waitForMarks(page, 3)).map(({ text }) => text)).toEqual([
      'TikTok',
      'Lindenort 7',
      'Lindenort 1234',
    ]);
    await store(extension, { settings: { version: 2, entitiesOff: ['pack:pool'] } });
    await waitForMarks(page, only('TikTok'));
    await store(extension, { settings: { version: 2, entitiesOff: ['pack:tiktok-sale-2020'] } });
    await waitForMarks(page, (marks) => marks.length === 2 && marks[0]?.text === 'Lindenort 7');
    await hover(page, 'Lindenort 7');
    await waitForCard(page, 'pool/n7');
    await store(extension, { settings: { version: 2 } });
    await waitForMarks(page, 3);
    // What is off on a site leaves the sieve as it is for all pages.
    const site = siteOf(server);
    const rules = { [site]: { entitiesOff: ['pack:tiktok-sale-2020'] } };
    await store(extension, { settings: { version: 2 }, [`site ${site}`]: { version: 2, rules } });
    await waitForMarks(page, (marks) => marks.length === 2 && marks[0]?.text === 'Lindenort 7');
  });

  test('is there again after the background slept and after the browser forgot its session', async ({
    extension,
    server,
  }) => {
    await addPack(extension, POOL_PACK);
    await extension.stopBackground();
    const page = await extension.openPage(server.add('/', PAGE));
    await waitForMarks(page, 1);
    await hover(page, 'Lindenbad');
    await waitForCard(page, 'pool/linden-pool');
  });
});

describeInOneBrowser('switches and notes of a pack of the reader', (test) => {
  test('is switched like a name, everywhere and on a site', async ({ extension, server }) => {
    await addPack(extension, POOL_PACK);
    const page = await extension.openPage(server.add('/', `<p>TikTok and the Lindenbad</p>`));
    await waitForMarks(page, 2);
    await store(extension, { settings: { version: 2, entitiesOff: ['pack:pool'] } });
    await waitForMarks(page, only('TikTok'));
    await store(extension, { settings: { version: 2, entitiesOff: ['pack:tiktok-sale-2020'] } });
    await waitForMarks(page, only('Lindenbad'));
    const site = siteOf(server);
    await store(extension, {
      settings: { version: 2 },
      [`site ${site}`]: { version: 2, rules: { [site]: { entitiesOff: ['pack:pool'] } } },
    });
    await waitForMarks(page, only('TikTok'));
  });

  test('has a colour of its own', async ({ extension, server }) => {
    await addPack(extension, POOL_PACK);
    await store(extension, {
      settings: { version: 2, preferences: { colour: 'amber', entityColours: { 'pack:pool': 'teal' } } },
    });
    const page = await extension.openPage(server.add('/', '<p>TikTok and the Lindenbad</p>'));
    const colours = (await waitForMarks(page, 2)).map(({ text, name }) => [text, name.split('-').at(-1)]);
    expect(colours).toEqual([
      ['TikTok', 'amber'],
      ['Lindenbad', 'teal'],
    ]);
  });

  test('has a switch in the popup, above its names that the page mentions', async ({ extension, server }) => {
    await addPack(extension, POOL_PACK);
    const page = await extension.openPage(server.add('/', '<p>TikTok and the Lindenbad</p>'));
    await waitForMarks(page, 2);
    const popup = await extension.openPopup(page);
    await expect.poll(async () => Object.keys((await look(popup)).switches)).toContain('Lindenbad');
    const { switches } = await look(popup);
    expect(switches['The Linden pool']).toEqual({ on: true });
    expect(Object.keys(switches)).not.toContain('Badfreunde');
    expect(await popup.$eval('main', (main) => main.scrollHeight)).toBeLessThanOrEqual(600);
    expect(await axeFaults(popup)).toEqual([]);
    // The track that Firefox draws by itself is white in its dark popup.
    const bar = await popup.$eval('.packs', (box) => getComputedStyle(box).scrollbarColor);
    expect(bar).toMatch(/ (?:rgba\(0, 0, 0, 0\)|transparent)$/);
    const here = `The Linden pool on ${siteOf(server)}`;
    await (await waitForRole(popup, 'switch', here)).click();
    await waitForMarks(page, only('TikTok'));
    await (await waitForRole(popup, 'switch', here)).click();
    await waitForMarks(page, 2);
    await (await waitForRole(popup, 'switch', 'The Linden pool')).click();
    await waitForMarks(page, only('TikTok'));
    await expect.poll(async () => (await look(popup)).switches['The Linden pool']).toEqual({ on: false });
    expect(Object.keys((await look(popup)).switches)).not.toContain('Lindenbad');
  });

  test('comes first in the popup where the page has names of it and none of the bundled pack, and stays there', async ({
    extension,
    server,
  }) => {
    await addPack(extension, POOL_PACK);
    const page = await extension.openPage(server.add('/', PAGE));
    await waitForMarks(page, only('Lindenbad'));
    const popup = await extension.openPopup(page);
    const titles = async () =>
      Object.keys((await look(popup)).switches).filter((name) => TITLES.includes(name));
    await expect.poll(titles).toEqual(TITLES);
    await page.evaluate(() => document.body.append('And TikTok.'));
    await expect.poll(async () => Object.keys((await look(popup)).switches)).toContain('TikTok');
    await (await waitForRole(popup, 'switch', 'The Linden pool')).click();
    await waitForMarks(page, only('TikTok'));
    await expect.poll(async () => (await look(popup)).switches['The Linden pool']).toEqual({ on: false });
    expect(await titles()).toEqual(TITLES);
    expect(await popup.$eval('footer a', (link) => link.getAttribute('href'))).toBe(
      '/src/notes/index.html?pack=pool',
    );
  });

  test('shares the mark and the card of a name that another pack knows', async ({ extension, server }) => {
    await addPack(extension, {
      ...POOL_PACK,
      id: 'second',
      languages: ['fr'],
      title: 'Une autre source',
      source: { publisher: 'Le Courrier', published: '2025-02' },
      entities: [{ id: 'tt', name: 'TikTok' }],
      notes: [
        { id: 'une', entities: ['tt'], text: 'Une piscine publie ses horaires sur ce réseau depuis 2025.' },
      ],
    });
    const page = await extension.openPage(
      server.add('/', '<p>La piscine de la ville publie ses horaires sur TikTok.</p>'),
    );
    await waitForMarks(page, 1);
    await hover(page, 'TikTok');
    const card = await waitForCard(page, 'tiktok');
    expect(card.notes[0]).toBe('second/une');
    expect(card.text).toContain('Le Courrier');
    const french = await card.element.$eval('[data-note="second/une"]', (note) => ({
      language: note.querySelector('.text [lang=fr]')?.textContent,
      text: note.textContent,
    }));
    expect(french.language).toBe('Une piscine publie ses horaires sur ce réseau depuis 2025.');
    expect(french.text).toContain('in\u00a0French');
  });
});
