import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { byRole, waitForRole } from './harness/by-role.ts';
import { describeInBrowsers } from './harness/describe-in-browsers.ts';
import { ExtensionBrowser } from './harness/extension.ts';
import { waitForMarks } from './harness/marks.ts';
import { builtExtension } from './harness/paths.ts';
import { serve } from './harness/static-server.ts';
import { look, waitForStatus } from './popup-page.ts';

/** What Chrome's page of extensions can do. */
interface DeveloperPrivate {
  updateExtensionConfiguration(update: Record<string, unknown>): Promise<void>;
}

/** Sets in Chrome's page of extensions what a reader can set there. */
async function configure(extension: ExtensionBrowser, update: Record<string, unknown>): Promise<void> {
  const { browser, extensionId } = extension.launched;
  const page = await browser.newPage();
  await page.goto('chrome://extensions/');
  await page.evaluate(
    async (update) => {
      const api = Reflect.get(chrome, 'developerPrivate') as DeveloperPrivate;
      await api.updateExtensionConfiguration(update);
    },
    { extensionId, ...update },
  );
  await page.close();
}

const allow = (popup: Page) => waitForRole(popup, 'button', 'Allow on all pages');

describeInBrowsers('popup without access', (test, kind) => {
  test('says so when the reader has withdrawn access, and asks for it again', async () => {
    await using server = await serve(undefined, { '/': '<p>TikTok</p>' });
    await using extension = await ExtensionBrowser.launch({
      kind,
      extensionDir: builtExtension(kind),
      // Firefox grants what is asked for without a prompt, which no test could answer.
      firefoxPrefs: { 'extensions.webextOptionalPermissionPrompts': false },
    });
    const helper = await extension.helper();
    if (kind === 'chromium') await configure(extension, { hostAccess: 'ON_CLICK' });
    else await helper.evaluate(() => chrome.permissions.remove({ origins: ['<all_urls>'] }));

    const page = await extension.openPage(server.url());
    const popup = await extension.openPopup(page, { inTab: true });
    await waitForStatus(popup, 'No access to web pages');
    expect((await look(popup)).notices).toEqual(['Context Notes may not read web pages.']);

    if (kind === 'chromium') {
      // Its prompt is out of reach: the reader grants access where it was withdrawn.
      await allow(popup);
      await configure(extension, { hostAccess: 'ON_ALL_SITES' });
    } else await (await allow(popup)).click();
    const reload = await waitForRole(popup, 'button', 'Reload the page');
    expect((await look(popup)).notices).toEqual(['Reload the page to begin.']);
    await reload.click();
    await waitForStatus(popup, '1 mention on this page');
    await waitForMarks(page, 1);
    expect((await look(popup)).notices).toEqual([]);
  });

  test('names the switch for local files where it is off, and there alone', async ({ extension, server }) => {
    server.add('/frame', '<p>TikTok</p>');
    const page = await extension.launched.browser.newPage();
    page.goto(kind === 'chromium' ? 'chrome://version/' : 'about:license').catch(() => {});
    await expect.poll(() => page.evaluate(() => location.href)).toMatch(/^(chrome|about):(?!blank)/);
    const popup = await extension.openPopup(page, { inTab: true });
    await waitForStatus(popup, 'Not available here');
    expect(await byRole(popup, 'button', 'Open settings')).toBeUndefined();
    // Firefox tells what is a local file, and has no page of settings that an extension could open.
    if (kind === 'firefox') return;
    await popup.evaluate(() => {
      Object.defineProperty(chrome.extension, 'isAllowedFileSchemeAccess', {
        value: () => Promise.resolve(false),
      });
    });
    // Loading anew makes the popup look again.
    await page.reload();
    await waitForRole(popup, 'button', 'Open settings');
    expect(await popup.$eval('.notice', (notice) => notice.textContent)).toContain(
      '“Allow access to file URLs”',
    );
  });

  test('local files: a site of their own, or a word on how to let them be read', async ({ extension }) => {
    const page = await extension.openPage(new URL('../pages/demo/index.html', import.meta.url).href);
    const popup = await extension.openPopup(page);
    if (kind === 'chromium') {
      await waitForRole(popup, 'switch', 'On local files');
      return;
    }
    await waitForStatus(popup, 'Not available here');
    expect((await look(popup)).notices).toEqual(['Context Notes may not read local files.']);
  });
});
