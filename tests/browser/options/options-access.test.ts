import { expect } from 'vitest';
import { axeFaults } from '../harness/axe.ts';
import { waitForRole } from '../harness/by-role.ts';
import {
  describeInOneBrowser,
  describeInTurns,
  preferablyInFirefox,
} from '../harness/describe-in-browsers.ts';
import { readAll } from '../harness/read-all.ts';
import { preferOn } from '../harness/reader-preferences.ts';
import { openOptions, press, rows, siteOff, status, store } from './options-page.ts';

describeInTurns('options page for everyone', (test, kind) => {
  test('lists the keyboard shortcuts and leads to where they are changed', async ({ extension }) => {
    const page = await openOptions(extension);
    const keys = await readAll(page, '.keys tbody tr', (rows) => rows.map((row) => row.textContent));
    expect(keys[0]).toMatch(/^Go to the next marked name and open its cardAlt \+ Page Down$/);
    await press(page, 'button', 'Change keys in the browser');
    // Firefox does not tell tests of its own pages.
    if (kind === 'chromium') {
      const { browser } = extension.launched;
      await browser.waitForTarget((target) => target.url().startsWith('chrome://extensions/shortcuts'), {
        timeout: 10_000,
      });
    }
    expect(await page.$('.keys ~ div .notice')).toBeNull();
  });

  if (kind === 'chromium') {
    test('ten thousand exceptions: only those in sight have rows, also once scrolled and filtered', async ({
      extension,
    }) => {
      await store(
        extension,
        Object.assign({}, ...Array.from({ length: 10_000 }, (_, at) => siteOff(`site-${at}.example`))),
      );
      const page = await openOptions(extension);
      expect(await page.$eval('table.exceptions', (table) => table.getAttribute('aria-rowcount'))).toBe(
        '10001',
      );
      expect((await rows(page)).length).toBeLessThan(60);
      await page.evaluate(async () => {
        const box = document.querySelector('.exceptions-box');
        for (let step = 0; box && step < 30; step += 1) {
          box.scrollTop = step * 14_000;
          await new Promise((drawn) => requestAnimationFrame(drawn));
        }
      });
      expect((await rows(page)).length).toBeGreaterThan(10);
      const filter = await waitForRole(page, 'searchbox', 'Filter');
      await filter.type('site-999');
      await expect.poll(() => status(page)).toBe('11 of 10,000 exceptions');
    });
  }
});

describeInOneBrowser(preferablyInFirefox('options page for everyone in one browser'), (test) => {
  test('has no accessibility faults that axe finds, light and dark, wide and narrow', async ({
    extension,
  }) => {
    const many = Object.assign({}, ...Array.from({ length: 300 }, (_, at) => siteOff(`site-${at}.example`)));
    for (const [items, colorScheme] of [
      [{}, 'light'],
      [siteOff('a.example'), 'dark'],
      [many, 'light'],
    ] as const) {
      await store(extension, items);
      const page = await openOptions(extension);
      await preferOn(page, { colorScheme });
      expect(await axeFaults(page)).toEqual([]);
      await page.setViewport({ width: 320, height: 640 });
      expect(await axeFaults(page)).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await preferOn(page, {});
      await page.close();
    }
  });

  test('every control is reached by the tabulator key, in the order of the page, and shows its focus', async ({
    extension,
  }) => {
    await store(extension, siteOff('a.example'));
    const page = await openOptions(extension);
    const reached: string[] = [];
    for (let step = 0; step < 60; step += 1) {
      await page.keyboard.press('Tab');
      const at = await page.evaluate(() => {
        const { activeElement } = document;
        const shown = activeElement?.matches('[type=radio]') ? activeElement.closest('label') : activeElement;
        const outlined = shown ? getComputedStyle(shown).outlineStyle !== 'none' : false;
        return activeElement === document.body
          ? ''
          : `${activeElement?.closest('section, nav')?.getAttribute('aria-labelledby') ?? 'nav'}${outlined ? '' : ' unseen'}`;
      });
      if (at === '') break;
      if (reached.at(-1) !== at) reached.push(at);
    }
    expect(reached.slice(0, 11)).toEqual([
      'nav',
      'marks',
      'cards',
      'language',
      'toolbar',
      'ownSites',
      'keyboard',
      'ownNotes',
      'packs',
      'exceptions',
      'backup',
    ]);
  });
});
