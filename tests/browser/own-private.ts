import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForRole } from './harness/by-role.ts';
import { describeInOneBrowser, preferablyInFirefox } from './harness/describe-in-browsers.ts';
import type { ExtensionBrowser } from './harness/extension.ts';
import { allowInPrivateWindows, openPrivateFirefoxTab } from './harness/firefox-internals.ts';
import { waitForElement } from './harness/in-page-wait.ts';
import { openOptions, stored, waitForStored } from './options-page.ts';
import type { OwnBrowser } from './own-browser.ts';

/** How many changes of settings wait for their turn in normal windows and the background. */
const waiting = (helper: Page) =>
  helper.evaluate(async () => (await navigator.locks.query()).pending?.length ?? 0);

/** Holds up every change of settings in normal windows and the background. @returns what lets them go on */
async function holdUpChanges(extension: ExtensionBrowser): Promise<() => Promise<void>> {
  const helper = await extension.helper();
  await helper.evaluate(
    () =>
      new Promise<void>((held) => {
        void navigator.locks.request(
          'settings',
          () =>
            new Promise((goOn) => {
              Reflect.set(globalThis, 'goOn', goOn);
              held();
            }),
        );
      }),
  );
  return () => helper.evaluate(() => Reflect.get(globalThis, 'goOn')());
}

/** Not by key, as only one window has the keyboard. */
const click = async (page: Page, role: string, name: string) =>
  (await waitForRole(page, role, name)).evaluate((one) => one instanceof HTMLElement && one.click());

/** Private windows of Firefox share what is stored with others, but no locks. Those of Chromium have no pages of the extension. */
export function sharesPrivateWindows(own: OwnBrowser): void {
  describeInOneBrowser(preferablyInFirefox('private windows'), (test, kind) => {
    test('what is set there and elsewhere at the same moment is all stored', async () => {
      if (kind !== 'firefox') return;
      const { browser, extensionId, baseUrl } = own.now.launched;
      await allowInPrivateWindows(browser, extensionId);
      await own.now.reset();
      const helper = await own.now.helper();
      const normal = await openOptions(own.now);
      const hidden = await openPrivateFirefoxTab(browser, `${baseUrl}src/options/index.html`);
      await waitForElement(hidden, 'main');

      const goOn = await holdUpChanges(own.now);
      await click(normal, 'switch', 'Show the number of mentions');
      await click(hidden, 'radio', 'Highlighter');
      await expect.poll(() => waiting(helper)).toBe(2);
      expect(await stored(own.now)).toEqual({});
      await goOn();
      await waitForStored(own.now, {
        settings: { version: 2, preferences: { badge: false, look: 'marker' } },
      });
      await hidden.close();
    });
  });
}
