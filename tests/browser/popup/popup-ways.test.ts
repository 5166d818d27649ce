import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForRole } from '../harness/by-role.ts';
import { describeInOneBrowser } from '../harness/describe-in-browsers.ts';
import { waitForMarks } from '../harness/marks.ts';
import { readAll } from '../harness/read-all.ts';
import { rows, store } from '../options/options-page.ts';
import { addPack } from '../packs/pack-actions.ts';
import { MILL_PACK, OWN_NOTES_PACK } from '../packs/pack-files.ts';
import { expand, listed, openMarked, press, siteOf, waitForPosition, waitForStatus } from './popup-page.ts';

/** What has the focus, by its label or its words. */
const waitForFocus = (popup: Page, wanted: string) =>
  expect
    .poll(
      () =>
        popup.evaluate(() => {
          const { activeElement: one } = document;
          return one === document.body ? 'nothing' : (one?.getAttribute('aria-label') ?? one?.textContent);
        }),
      { timeout: 10_000 },
    )
    .toBe(wanted);

describeInOneBrowser('many mentions in the popup', (test) => {
  test('are gone through beyond those that are listed', async ({ extension, server }) => {
    const page = await openMarked(extension, server.add('/', '<p>TikTok here.</p>'.repeat(250)), 250);
    const popup = await extension.openPopup(page, { inTab: true });
    expect(await expand(popup, 'TikTok 250 mentions on this page')).toHaveLength(200);
    await press(popup, 'Previous mention', 'button');
    await waitForPosition(popup, '250 of 250');
    // The list ends within the words of a mention, which shows that there are more.
    const cut = await popup.$eval('.mentions', (list) => {
      const end = list.getBoundingClientRect().bottom + list.scrollTop;
      const tops = [...list.querySelectorAll('.mention')].map(
        (row) => end - row.getBoundingClientRect().top - list.scrollTop,
      );
      return tops.filter((above) => above > 0).at(-1);
    });
    expect(cut).toBeGreaterThan(10);
    expect(cut).toBeLessThan(18);
    await press(popup, 'Previous mention', 'button');
    await waitForPosition(popup, '249 of 250');
    expect(new Set(await listed(popup))).toEqual(new Set(['TikTok here.']));
  });

  test('ten thousand are counted, and the number of those that are listed is said', async ({
    extension,
    server,
  }) => {
    const many = Array.from({ length: 9950 }, (_, index) => `<p>Paragraph ${index} on TikTok.</p>`);
    const page = await extension.openPage(
      server.add('/', `${many.join('')}${'<p>Microsoft</p>'.repeat(50)}`),
    );
    await extension.waitForBadge(page, '999+');
    const popup = await extension.openPopup(page);
    await waitForStatus(popup, '10,000 mentions on this page');
    expect(await expand(popup, 'TikTok 9,950 mentions on this page')).toHaveLength(200);
    expect(await popup.$eval('.capped', (line) => line.textContent)).toBe('200 of 9,950 shown');
    await waitForMarks(page, (marks) => marks.length > 0);
  });
});

describeInOneBrowser('the names of several packs in the popup', (test) => {
  test('have all the room that browsers give, and controls are large enough', async ({
    extension,
    server,
  }) => {
    for (const pack of [MILL_PACK, OWN_NOTES_PACK]) await addPack(extension, pack);
    const names = ['TikTok', 'Bytedance', 'Microsoft', 'Rivergrain', 'Lower Mill', 'Norvexa', 'Blue Harbor'];
    const page = await openMarked(
      extension,
      server.add('/', names.map((name) => `<p>${name}</p>`).join('')),
      7,
    );
    const popup = await extension.openPopup(page);
    await waitForRole(popup, 'button', 'Norvexa 1 mention');
    const { height, seen, heights } = await popup.evaluate(() => {
      const end = document.querySelector('.packs')?.getBoundingClientRect().bottom ?? 0;
      const bottoms = [...document.querySelectorAll('.entity-head')].map(
        (row) => row.getBoundingClientRect().bottom,
      );
      const controls = [...document.querySelectorAll<HTMLElement>('.packs :is(button, input)')];
      return {
        height: document.body.offsetHeight,
        seen: bottoms.filter((bottom) => bottom <= end).length,
        heights: controls.map(({ offsetHeight }) => offsetHeight),
      };
    });
    expect(seen).toBeGreaterThanOrEqual(4);
    expect(height).toBeLessThanOrEqual(600);
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(24);
  });
});

describeInOneBrowser('ways from the popup', (test) => {
  test('a page that is off by a wider rule leads to that rule', async ({ extension, server }) => {
    const page = await openMarked(extension, server.add('/', '<p>TikTok</p>'), 1);
    const site = siteOf(server);
    const pattern = `${site}/*`;
    await store(extension, { [`site ${site}`]: { version: 2, rules: { [pattern]: { on: false } } } });
    const popup = await extension.openPopup(page, { inTab: true });
    await waitForStatus(popup, `Off on ${pattern}`);
    const link = await waitForRole(popup, 'link', 'See this exception in the options');
    const address = await link.evaluate((one) => one.getAttribute('href')?.slice(1) ?? '');
    expect(await readAll(popup, 'h2', (all) => all.map((one) => one.textContent))).toEqual(['Names']);
    const options = await extension.extensionPage(address);
    await options.waitForSelector('main');
    expect(await rows(options)).toEqual([`${pattern}: Off`]);
  });

  test('the focus goes to the next exception, then to the heading', async ({ extension, server }) => {
    const site = siteOf(server);
    const rule = { entitiesOff: ['bytedance', 'microsoft'], aliasesOff: ['Tik Tok'] };
    await store(extension, { [`site ${site}`]: { version: 2, rules: { [site]: rule } } });
    const page = await openMarked(extension, server.add('/', '<p>TikTok</p>'), 1);
    const popup = await extension.openPopup(page, { inTab: true });
    await press(popup, 'Undo: Microsoft is hidden', 'button');
    await waitForFocus(popup, 'Undo: “Tik Tok” means something else');
    await popup.keyboard.press(' ');
    await waitForFocus(popup, 'Undo: Bytedance is hidden');
    await popup.keyboard.press(' ');
    await waitForFocus(popup, 'Context Notes');
  });

  test('the focus does not vanish with a notice', async ({ extension, server }) => {
    await store(extension, { settings: { version: 2, enabled: 'perhaps' } });
    const page = await extension.openPage(server.add('/', '<p>TikTok</p>'));
    const popup = await extension.openPopup(page, { inTab: true });
    await press(popup, 'Start with default settings', 'button');
    await waitForFocus(popup, 'Context Notes');
  });

  test('the minutes that are left of a pause are not announced one by one', async ({ extension, server }) => {
    const page = await openMarked(extension, server.add('/', '<p>TikTok</p>'), 1);
    const popup = await extension.openPopup(page, { inTab: true });
    await press(popup, 'Pause everywhere for 1 hour', 'button');
    await waitForFocus(popup, 'Resume');
    expect(await popup.$eval('.pause', (pause) => pause.closest('[aria-live]'))).toBeNull();
    expect(await popup.$$('.pause [aria-live]')).toEqual([]);
    await popup.keyboard.press(' ');
    await waitForFocus(popup, 'Pause everywhere for 1 hour');
  });
});
