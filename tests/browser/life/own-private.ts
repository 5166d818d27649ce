import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForRole } from '../harness/by-role.ts';
import { describeInOneBrowser, preferablyInFirefox } from '../harness/describe-in-browsers.ts';
import { ExtensionBrowser } from '../harness/extension.ts';
import type { BrowserKind } from '../harness/find-browser.ts';
import { allowInPrivateWindows } from '../harness/firefox-extension.ts';
import { openPrivateFirefoxTab } from '../harness/firefox-tabs.ts';
import { waitForElement } from '../harness/in-page-wait.ts';
import { FIRST_RUN_PAGE } from '../harness/launch.ts';
import { builtExtension } from '../harness/paths.ts';
import { openOptions, preferences, stored, waitForStored } from '../options/options-page.ts';
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

/** The extension without the page that it cannot open before it is allowed in private windows. */
async function withoutFirstRunPage(kind: BrowserKind) {
  const path = await mkdtemp(join(tmpdir(), 'context-notes-private-'));
  await cp(builtExtension(kind), path, { recursive: true });
  await rm(join(path, FIRST_RUN_PAGE));
  return { path, [Symbol.asyncDispose]: () => rm(path, { recursive: true }) };
}

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

    test('settings are stored where Firefox keeps no history, so that its background is private, too', async () => {
      if (kind !== 'firefox') return;
      await using folder = await withoutFirstRunPage(kind);
      await using extension = await ExtensionBrowser.launch({
        kind,
        extensionDir: folder.path,
        isFrugal: true,
        firefoxPrefs: { 'browser.privatebrowsing.autostart': true },
      });
      const { browser, extensionId, baseUrl } = extension.launched;
      await allowInPrivateWindows(browser, extensionId);
      const page = await openPrivateFirefoxTab(browser, `${baseUrl}src/options/index.html`);
      await waitForElement(page, 'main');
      await click(page, 'radio', 'Highlighter');
      const storedHere = () => page.evaluate(() => chrome.storage.local.get());
      await expect.poll(storedHere).toEqual(preferences({ look: 'marker' }));
    });
  });
}
