import { expect } from 'vitest';
import { byRole, waitForRole } from '../harness/by-role.ts';
import { describeInBrowsers } from '../harness/describe-in-browsers.ts';
import { look, waitForStatus } from './popup-page.ts';

describeInBrowsers('popup without access', (test, kind) => {
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
    const page = await extension.openPage(new URL('../../pages/demo/index.html', import.meta.url).href);
    const popup = await extension.openPopup(page);
    if (kind === 'chromium') {
      await waitForRole(popup, 'switch', 'In local files');
      return;
    }
    await waitForStatus(popup, 'Not available here');
    expect((await look(popup)).notices).toEqual(['Context Notes may not read local files.']);
  });
});
