import { expect } from 'vitest';
import { axeFaults } from '../harness/axe.ts';
import { waitForRole } from '../harness/by-role.ts';
import { waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInOneBrowser, preferablyInFirefox } from '../harness/describe-in-browsers.ts';
import { hover, marks, moveAway, waitForMarks } from '../harness/marks.ts';
import { readAll } from '../harness/read-all.ts';
import { preferOn } from '../harness/reader-preferences.ts';
import { press } from '../harness/shortcuts.ts';
import { endOfSample, NAMES, openWelcome } from './welcome-page.ts';

describeInOneBrowser(preferablyInFirefox('first-run page'), (test) => {
  test('has a paragraph to try: names are marked, a card opens with notes and closes', async ({
    extension,
  }) => {
    const page = await openWelcome(extension);
    for (const name of NAMES) {
      await hover(page, name, 1);
      const open = await waitForCard(page, name.toLowerCase());
      expect(open.notes.length).toBeGreaterThan(0);
      expect((await marks(page)).filter(({ name }) => name.includes('active'))).toHaveLength(1);
      await moveAway(page);
      await waitForNoCard(page);
    }
    expect((await marks(page)).filter(({ name }) => name.includes('active'))).toEqual([]);
    // Above the fold.
    expect(await endOfSample(page)).toBeLessThanOrEqual(800);
  });

  test('answers keyboard shortcuts, and leads from the card to all notes', async ({ extension }) => {
    const page = await openWelcome(extension);
    await press(extension, page, 'next-mention');
    await waitForCard(page, 'tiktok');
    await press(extension, page, 'next-mention');
    const open = await waitForCard(page, 'bytedance');
    await open.click('button', 'Open on the notes page');
    await expect
      .poll(() => extension.tabsWith(`src/notes/index.html#note=${open.notes[0]}`), { timeout: 10_000 })
      .toBe(1);
  });

  test('stands in badge and popup as a page without a site, and follows the master switch', async ({
    extension,
  }) => {
    const page = await openWelcome(extension);
    await extension.waitForBadge(page, '6');
    const popup = await extension.openPopup(page);
    const status = () => popup.$eval('[role=status]', (line) => line.textContent);
    await expect.poll(status, { timeout: 10_000 }).toBe('6 mentions on this page');
    await (await waitForRole(popup, 'switch', 'Context Notes')).click();
    await waitForMarks(page, 0);
    await extension.waitForBadge(page, '');
  });

  test('shows the keys that are set, and leads to all notes and to the options', async ({ extension }) => {
    const page = await openWelcome(extension);
    const keys = await readAll(page, '.keys dt', (terms) => terms.map((term) => term.textContent));
    expect([keys[0], keys[1], keys[3]]).toEqual(['Alt + Page Down', 'Alt + Page Up', 'Esc']);
    const paths = await readAll(page, 'a', (links) =>
      links.map((link) => new URL(link.getAttribute('href') ?? '', document.baseURI).pathname),
    );
    expect(paths).toEqual(['/src/notes/index.html', '/src/options/index.html']);
  });

  test('its own style wins over what all pages share, as on every page', async ({ extension }) => {
    const sizes: string[] = [];
    for (const name of ['welcome', 'notes', 'options', 'popup']) {
      const page = await extension.extensionPage(`src/${name}/index.html`);
      sizes.push(await page.evaluate(() => getComputedStyle(document.body).fontSize));
    }
    expect(sizes).toEqual(['16px', '16px', '15px', '14px']);
  });

  test('has no accessibility faults that axe finds, light, dark and narrow', async ({ extension }) => {
    const page = await openWelcome(extension);
    for (const colorScheme of ['light', 'dark'] as const) {
      await preferOn(page, { colorScheme });
      expect([colorScheme, await axeFaults(page)]).toEqual([colorScheme, []]);
    }
    await page.setViewport({ width: 320, height: 640 });
    expect(await axeFaults(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    await preferOn(page, {});
  });
});

// Together with all other German pages: each browser has to be started in German.
describeInOneBrowser('first-run page in German', (test) => {
  test('speaks German to those who read German, and tells the age of the source', async ({
    germanExtension: extension,
  }) => {
    const page = await openWelcome(extension);
    expect(await page.evaluate(() => [document.documentElement.lang, document.title])).toEqual([
      'de',
      'Willkommen bei Context Notes',
    ]);
    expect(await page.$eval('.banner', (banner) => banner.textContent)).toMatch(
      /Zeitungsartikel auf Deutsch, erschienen um den 2\. August 2020\s– vor \d+ Jahren$/,
    );
    expect(await endOfSample(page)).toBeLessThanOrEqual(800);
    const columns = await page.$$eval('.keys dd', (all) =>
      all.map((one) => one.getBoundingClientRect().left),
    );
    expect(new Set(columns).size).toBe(1);
    await hover(page, 'Microsoft', 1);
    expect((await waitForCard(page, 'microsoft')).text).toContain(
      'Wohl Berliner Zeitung, um den 2. Aug. 2020',
    );
  });
});
