import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { localised } from '../../src/core/packs/localised.ts';
import { pack } from '../tools/bundled-pack.ts';
import { axeFaults } from './harness/axe.ts';
import { waitForRole } from './harness/by-role.ts';
import { describeInBrowsers, describeInOneBrowser } from './harness/describe-in-browsers.ts';
import { preferOn } from './harness/reader-preferences.ts';

const PAGE = 'src/notes/index.html';
const idsOf = (notes: readonly { id: string }[]) => notes.map(({ id }) => id).sort();

/** Ids of the notes that show. */
async function shown(page: Page): Promise<string[]> {
  return await page.$$eval('[data-note]', (notes) =>
    notes.map((note) => note.getAttribute('data-note') ?? '').sort(),
  );
}

async function waitForShown(page: Page, notes: readonly { id: string }[]): Promise<void> {
  await expect.poll(() => shown(page), { timeout: 10_000 }).toEqual(idsOf(notes));
}

const statusLine = (page: Page) => page.$eval('[role=status]', (line) => line.textContent);
const hashOf = (page: Page) => page.evaluate(() => location.hash);

async function choose(page: Page, filter: string, name: string): Promise<void> {
  const control = await waitForRole(page, 'radio', name);
  expect(await control.evaluate((one) => one.closest('fieldset')?.querySelector('legend')?.textContent)).toBe(
    filter,
  );
  await control.focus();
  await page.keyboard.press(' ');
}

async function select(page: Page, filter: string, value: string): Promise<void> {
  const control = await waitForRole(page, 'combobox', filter);
  await control.select(value);
}

async function follow(page: Page, hash: string): Promise<void> {
  await page.evaluate((hash) => {
    location.hash = hash;
  }, hash);
}

/** Waits until a note is highlighted as the target, has the focus and is within the window. */
async function waitForTarget(page: Page, id: string): Promise<void> {
  const target = () =>
    page.evaluate(() => {
      const note = document.activeElement;
      const { top = 0, bottom = 0 } = note?.getBoundingClientRect() ?? {};
      const seen = note?.classList.contains('target') && top >= 0 && bottom <= innerHeight;
      return seen ? note?.getAttribute('data-note') : undefined;
    });
  await expect.poll(target, { timeout: 10_000 }).toBe(id);
}

describeInBrowsers('notes page', (test) => {
  test('shows every note of the pack with status, speaker, date and paragraph', async ({ extension }) => {
    const page = await extension.extensionPage(PAGE);
    await waitForShown(page, pack.notes);
    expect(await statusLine(page)).toBe(`${pack.notes.length} notes`);
    const text = await page.$eval('[data-note="f11-microsoft-keeps-data"]', (note) => note.textContent);
    for (const part of [
      'Reported',
      'Two insiders',
      'via Reuters',
      '1 – 2 August 2020, inferred',
      'paragraph 3',
    ])
      expect(text).toContain(part);
  });

  test('leads to one note, and takes away filters that would hide it', async ({ extension }) => {
    const page = await extension.extensionPage(`${PAGE}#note=f30-denial&entity=tiktok`);
    await waitForTarget(page, 'f30-denial');
    await follow(page, '#note=f08-government-concerns&status=fact&entity=tiktok');
    await waitForTarget(page, 'f08-government-concerns');
    expect(await hashOf(page)).toBe('#note=f08-government-concerns&entity=tiktok');
    await follow(page, '#note=f25-teams-49');
    await waitForTarget(page, 'f25-teams-49');
    await waitForShown(page, pack.notes);
    await page.$eval('.timeline a[href="#note=f31-musically-bought"]', (link) =>
      (link as HTMLElement).click(),
    );
    await waitForTarget(page, 'f31-musically-bought');
    expect(await page.$$('.target')).toHaveLength(1);
  });

  test('follows the language that is chosen in the options', async ({ extension }) => {
    const page = await extension.extensionPage(PAGE);
    await waitForShown(page, pack.notes);
    const helper = await extension.helper();
    await helper.evaluate(() =>
      chrome.storage.local.set({ settings: { version: 2, preferences: { language: 'de' } } }),
    );
    const heading = () => page.$eval('h2', (first) => first.textContent);
    await expect.poll(heading).toBe('Zeitleiste');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    await helper.evaluate(() => chrome.storage.local.clear());
    await expect.poll(heading).toBe('Timeline');
  });
});

describeInOneBrowser('notes page in one browser', (test) => {
  test('says first of all how old the source is', async ({ extension }) => {
    const page = await extension.extensionPage(PAGE);
    await waitForShown(page, pack.notes);
    const banner = await page.$eval('header', (header) => header.textContent);
    expect(banner).toMatch(/^From a newspaper article of 2 August 2020, date inferred\s– \d+ years ago/);
  });

  test('puts each date on the timeline, each note once; inferred dates say so', async ({ extension }) => {
    const page = await extension.extensionPage(PAGE);
    await waitForShown(page, pack.notes);
    const dates = await page.$$eval('.moment h3', (dates) => dates.map((date) => date.textContent));
    expect(dates).toContain('2017');
    expect(dates).toContain('2018 inferred');
    expect(dates).toContain('June 2020 inferred');
    expect(dates).toContain('31 July 2020 inferred');
    expect(dates).toContain('2 August 2020 inferred');
    const links = await page.$$eval('.timeline a', (links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(links.sort()).toEqual(idsOf(pack.notes).map((id) => `#note=${id}`));
  });

  test('lists every relation with its status', async ({ extension }) => {
    const page = await extension.extensionPage(PAGE);
    await waitForShown(page, pack.notes);
    const rows = await page.$$eval('.relation-list > li', (rows) => rows.map((row) => row.textContent));
    expect(rows).toHaveLength(pack.relations.length);
    expect(rows[0]).toContain('Bytedance owned TikTok');
    expect(rows[0]).toContain('Fact');
  });

  test('narrows the notes down by name, status, topic and speaker, and keeps that in the address', async ({
    extension,
  }) => {
    const page = await extension.extensionPage(PAGE);
    await choose(page, 'Name', 'TikTok');
    const tiktok = pack.notes.filter(({ entities }) => entities.includes('tiktok'));
    await waitForShown(page, tiktok);
    await choose(page, 'Status', 'Claim');
    const claims = tiktok.filter(({ status }) => status === 'claim');
    await waitForShown(page, claims);
    await select(page, 'Topic', 'data');
    const onData = claims.filter(({ topics }) => topics.includes('data'));
    await waitForShown(page, onData);
    await select(page, 'Speaker', 'us-government');
    await waitForShown(
      page,
      onData.filter(({ speaker }) => speaker === 'us-government'),
    );
    expect(await hashOf(page)).toBe('#entity=tiktok&topic=data&status=claim&speaker=us-government');
    expect(await statusLine(page)).toMatch(/^\d+ of \d+ notes$/);

    await select(page, 'Speaker', 'donald-trump');
    await waitForShown(page, []);
    expect(await statusLine(page)).toContain('No note fits all of these filters.');

    await (await waitForRole(page, 'button', 'Show all notes')).click();
    await waitForShown(page, pack.notes);
    expect(await hashOf(page)).toBe('');
    // The button is gone, the focus is not.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('at=notes');
  });

  test('opens with the filters of its address and follows it', async ({ extension }) => {
    const page = await extension.extensionPage(`${PAGE}#entity=bytedance`);
    const about = (id: string) => pack.notes.filter(({ entities }) => entities.includes(id));
    await waitForShown(page, about('bytedance'));
    const radio = await waitForRole(page, 'radio', 'Bytedance');
    expect(await radio.evaluate((one) => (one as HTMLInputElement).checked)).toBe(true);
    await follow(page, '#entity=microsoft');
    await waitForShown(page, about('microsoft'));
    await follow(page, '#entity=nobody');
    await waitForShown(page, pack.notes);
  });

  test('shows a denial beside its claims; where one is filtered out, points to it', async ({ extension }) => {
    const page = await extension.extensionPage(PAGE);
    await waitForShown(page, pack.notes);
    const inExchange = (list: string) =>
      page.$$eval(`.exchange > ${list} [data-note]`, (notes) =>
        notes.map((note) => note.getAttribute('data-note')),
      );
    const denial = pack.notes.find(({ answers }) => answers);
    expect((await inExchange(':first-child')).sort()).toEqual([...(denial?.answers ?? [])].sort());
    expect(await inExchange('.answers')).toEqual([denial?.id]);

    await choose(page, 'Status', 'Claim');
    await expect.poll(() => page.$('.exchange')).toBeNull();
    const link = await page.$('[data-note="f18-data-to-china"] .related-note');
    expect(await link?.evaluate((element) => element.textContent)).toBe('TikTok rejects this');
    await link?.evaluate((element) => (element as HTMLElement).click());
    await waitForTarget(page, 'f30-denial');
  });

  test('tells what is known, inferred and left untold of the source', async ({ extension }) => {
    const page = await extension.extensionPage(`${PAGE}#at=source`);
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.id), { timeout: 10_000 })
      .toBe('at=source');
    const textOf = (part: string) => page.$eval(`.source-part.${part}`, (one) => one.textContent);
    expect(await textOf('known')).toContain('newspaper article');
    const { publisher, publishedWhy, unknown } = pack.source;
    if (!publisher || !publishedWhy) throw new Error('The bundled pack infers its publisher and its date');
    expect(await textOf('inferred')).toContain(localised(publisher.value, 'en'));
    expect(await textOf('inferred')).toContain(localised(publishedWhy, 'en'));
    for (const text of unknown) expect(await textOf('unknown')).toContain(localised(text, 'en'));
  });

  test('has no accessibility faults that axe finds, in any of its states', async ({ extension }) => {
    const page = await extension.extensionPage(PAGE);
    for (const [hash, colorScheme] of [
      ['', 'light'],
      ['#entity=tiktok&status=claim', 'dark'],
      ['#note=f30-denial', 'light'],
      ['#status=denial&speaker=donald-trump', 'dark'],
    ] as const) {
      await preferOn(page, { colorScheme });
      await follow(page, hash);
      expect([hash, await axeFaults(page)]).toEqual([hash, []]);
    }
    await page.setViewport({ width: 320, height: 640 });
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await preferOn(page, {});
  });

  test('speaks German to those who read German', async ({ germanExtension: extension }) => {
    const page = await extension.extensionPage(PAGE);
    await waitForShown(page, pack.notes);
    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'de',
      `${localised(pack.title, 'de')} – Context Notes`,
    ]);
    expect(await page.$eval('header', (header) => header.textContent)).toMatch(
      /^Aus einem Zeitungsartikel vom 2\. August 2020, Datum erschlossen\s– vor \d+ Jahren/,
    );
    const headings = await page.$$eval('h2', (headings) => headings.map((heading) => heading.textContent));
    expect(headings).toEqual(['Zeitleiste', 'Beziehungen', 'Notizen', 'Die Quelle']);
  });
});
