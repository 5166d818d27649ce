import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { localised } from '../../../src/core/packs/schema/localised.ts';
import { pack } from '../../tools/bundled-pack.ts';
import { axeFaults } from '../harness/axe.ts';
import { waitForRole } from '../harness/by-role.ts';
import { describeInOneBrowser, preferablyInFirefox } from '../harness/describe-in-browsers.ts';
import { readAll } from '../harness/read-all.ts';
import { preferOn } from '../harness/reader-preferences.ts';
import { follow, hashOf, idsOf, PAGE, statusLine, waitForShown, waitForTarget } from './notes-page.ts';

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

describeInOneBrowser(preferablyInFirefox('notes page'), (test) => {
  test('shows every note of the pack with status, speaker, date and paragraph', async ({ extension }) => {
    const page = await extension.extensionPage(PAGE);
    await waitForShown(page, pack.notes);
    await expect.poll(() => statusLine(page)).toBe(`${pack.notes.length} notes`);
    const text = await page.$eval('[data-note="f11-microsoft-keeps-data"]', (note) => note.textContent);
    for (const part of ['Reported', 'Two insiders', 'via Reuters', 'about 1–2 August 2020', 'paragraph 3'])
      expect(text).toContain(part);
  });

  test('has no line that begins with the dot between its parts, and no dot on a word', async ({
    extension,
  }) => {
    const page = await extension.extensionPage(PAGE);
    await page.setViewport({ width: 320, height: 640 });
    await waitForShown(page, pack.notes);
    const dots = await readAll(page, '.details > *', (parts) =>
      parts.flatMap((part) => {
        const line = part.parentElement;
        const { content, marginInlineStart } = getComputedStyle(part, '::before');
        if (!line || content === 'none') return [];
        const begins = part.getBoundingClientRect().left - line.getBoundingClientRect().left < 1;
        const isCutOff = getComputedStyle(line).overflowX === 'clip' && parseFloat(marginInlineStart) <= -10;
        const before = part.previousElementSibling?.getBoundingClientRect();
        const dot = part.getBoundingClientRect().left + parseFloat(marginInlineStart);
        const isOnWord = !begins && before !== undefined && dot < before.right;
        return [{ begins, isCutOff, isOnWord, text: line.textContent }];
      }),
    );
    expect(dots.filter(({ isOnWord }) => isOnWord)).toEqual([]);
    expect(dots.filter(({ begins }) => begins)).not.toEqual([]);
    expect(dots.filter(({ begins, isCutOff }) => begins && !isCutOff)).toEqual([]);
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
    await expect.poll(heading).toBe('Notizen');
    expect(await page.evaluate(() => document.documentElement.lang)).toBe('de');
    await helper.evaluate(() => chrome.storage.local.clear());
    await expect.poll(heading).toBe('Notes');
  });

  test('says first of all how old the source is', async ({ extension }) => {
    const page = await extension.extensionPage(PAGE);
    await waitForShown(page, pack.notes);
    const banner = await page.$eval('header', (header) => header.textContent);
    expect(banner).toMatch(
      /^newspaper article, probably Berliner Zeitung, about 2 August 2020 – \d+ years ago/,
    );
  });

  test('puts each date on the timeline, each note once and readable; dates that are not stated say so', async ({
    extension,
  }) => {
    const page = await extension.extensionPage(PAGE);
    await waitForShown(page, pack.notes);
    const dates = await readAll(page, '.timeline-entry h3', (dates) => dates.map((date) => date.textContent));
    expect(dates).toEqual([
      '2017',
      'about 2018',
      'about June 2020',
      'about 31 July 2020',
      'about 31 July – 2 August 2020',
      'about 1–2 August 2020',
      'about 2 August 2020Date of the newspaper article',
    ]);
    const links = await readAll(page, '.timeline a', (links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(links.sort()).toEqual(idsOf(pack.notes).map((id) => `#note=${id}`));
    // No slivers: of each note on the timeline, several words fit in a line, and none is cut off.
    const texts = await readAll(page, '.entry-notes > ul bdi', (texts) =>
      texts.map((text) => [text.getBoundingClientRect().width, text.scrollWidth - text.clientWidth]),
    );
    expect(texts.length).toBeGreaterThan(10);
    for (const [width = 0, cut = 0] of texts) expect(width > 200 && cut <= 0).toBe(true);
    await page.setViewport({ width: 360, height: 640 });
    const lefts = await readAll(page, '.timeline-entry h3, .entry-notes', (parts) =>
      parts.map((part) => Math.round(part.getBoundingClientRect().left)),
    );
    expect(new Set(lefts).size).toBe(1);
  });

  test('no line of details ends with the dot between two of them', async ({ extension }) => {
    const page = await extension.extensionPage(PAGE);
    await waitForShown(page, pack.notes);
    await page.setViewport({ width: 360, height: 640 });
    const endings = await readAll(page, '.details > *', (parts) =>
      parts
        .filter(
          (part) =>
            part.getBoundingClientRect().top + 8 <
            (part.nextElementSibling?.getBoundingClientRect().top ?? 0),
        )
        .map((part) => getComputedStyle(part, '::after').content),
    );
    expect(endings.length).toBeGreaterThan(5);
    expect(new Set(endings)).toEqual(new Set(['none']));
  });

  test('lists every relation with its status', async ({ extension }) => {
    const page = await extension.extensionPage(PAGE);
    await waitForShown(page, pack.notes);
    const rows = await readAll(page, '.relation-list > li', (rows) => rows.map((row) => row.textContent));
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
    await expect.poll(() => statusLine(page)).toMatch(/^\d+ of \d+ notes$/);

    await select(page, 'Speaker', 'donald-trump');
    await waitForShown(page, []);
    await expect.poll(() => statusLine(page)).toContain('Nothing matches.');

    await (await waitForRole(page, 'button', 'Show all notes')).click();
    await waitForShown(page, pack.notes);
    expect(await hashOf(page)).toBe('');
    // The button is gone, the focus is not.
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('at=notes');
  });

  test('counts alike in filters, headings and the line above the notes', async ({ extension }) => {
    const page = await extension.extensionPage(`${PAGE}#status=fact`);
    await waitForShown(
      page,
      pack.notes.filter(({ status }) => status === 'fact'),
    );
    const counts = (selector: string) =>
      readAll(page, selector, (all) => all.map((one) => Number.parseInt(one.textContent ?? '', 10)));
    expect(await counts('.entity-count')).toEqual(await counts('fieldset:first-of-type .chip-count'));
    const facts = await counts('[data-status=fact] > .chip-count');
    expect(await counts('.count')).toEqual(facts);
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
    const inThread = (list: string) =>
      readAll(page, `.thread > ${list} [data-note]`, (notes) =>
        notes.map((note) => note.getAttribute('data-note')),
      );
    const denial = pack.notes.find(({ answers }) => answers);
    expect((await inThread(':first-child')).sort()).toEqual([...(denial?.answers ?? [])].sort());
    expect(await inThread('.answers')).toEqual([denial?.id]);

    await choose(page, 'Status', 'Claim');
    await expect.poll(() => page.$('.thread')).toBeNull();
    const link = await page.$('[data-note="f18-data-to-china"] .related-note');
    expect(await link?.evaluate((element) => element.textContent)).toBe('TikTok rejects this');
    await link?.evaluate((element) => (element as HTMLElement).click());
    await waitForTarget(page, 'f30-denial');
  });

  test('tells what the source says itself, what follows from it and what it leaves open', async ({
    extension,
  }) => {
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
    await waitForShown(page, pack.notes);
    for (const [hash, colorScheme] of [
      ['', 'light'],
      ['#entity=tiktok&status=claim', 'dark'],
      ['#note=f30-denial', 'light'],
      ['#status=denial&speaker=donald-trump', 'dark'],
      ['#q=data', 'light'],
      ['#q=data', 'dark'],
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
});

describeInOneBrowser('notes page in German', (test) => {
  test('speaks German to those who read German', async ({ germanExtension: extension }) => {
    const page = await extension.extensionPage(PAGE);
    await waitForShown(page, pack.notes);
    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'de',
      `${localised(pack.title, 'de')} – Context Notes`,
    ]);
    expect(await page.$eval('header', (header) => header.textContent)).toMatch(
      /^Zeitungsartikel, wohl Berliner Zeitung, um den 2\. August 2020 – vor \d+ Jahren/,
    );
    const headings = await readAll(page, 'h2', (headings) => headings.map((heading) => heading.textContent));
    expect(headings).toEqual(['Notizen', 'Zeitleiste', 'Beziehungen', 'Die Quelle']);
  });
});
