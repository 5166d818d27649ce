import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { describeInBrowsers } from '../harness/describe-in-browsers.ts';
import type { ExtensionBrowser } from '../harness/extension.ts';
import type { StaticServer } from '../harness/static-server.ts';

/**
 * A page that, once it is asked to be, is too busy to say anything for longer than browsers wait for it as it goes: it waits for an
 * answer that never comes, which takes no processor time from others.
 */
const BUSY = `<!doctype html><p>TikTok</p><script>
  onmessage = () => {
    parent.postMessage(0, '*');
    setTimeout(() => {
      const request = new XMLHttpRequest();
      request.open('GET', '/held', false);
      request.send();
    });
  };
</script>`;
const MAKE_BUSY = `new Promise((busy) => {
  window.onmessage = () => busy();
  document.querySelector('iframe').contentWindow.postMessage(0, '*');
})`;

/** Opens a page with a frame of another site, and so of another process. Both have a name. */
async function openNamed(extension: ExtensionBrowser, server: StaticServer): Promise<Page> {
  server.add('/busy', BUSY);
  server.add('/held', { html: '', isHeld: true });
  const frame = `<iframe src="${server.otherUrl('/busy')}"></iframe>`;
  const page = await extension.openPage(server.add('/', `<!doctype html><p>Microsoft</p>${frame}`));
  await extension.waitForBadge(page, '2');
  return page;
}

describeInBrowsers('the button forgets frames', (test, kind) => {
  test('that go, or have another document, of another site', async ({ extension, server }) => {
    const page = await openNamed(extension, server);
    server.add('/named', '<!doctype html><p>TikTok, TikTok</p>');
    await page.evaluate(`document.querySelector('iframe').src = '/named'`);
    await extension.waitForBadge(page, '3');
    await page.evaluate(`document.querySelector('iframe').remove()`);
    await extension.waitForBadge(page, '1');
  });

  test('of a page that is left, whose number is not that of the next page', async ({ extension, server }) => {
    const page = await openNamed(extension, server);
    await page.goto(server.add('/plain', '<!doctype html><p>Nobody</p>'));
    const other = await extension.openPage(server.add('/other', '<p>TikTok TikTok</p>'));
    await extension.waitForBadge(other, '2');
    expect(await extension.badgeText(page)).toBe('');
  });

  // In Firefox, a busy frame keeps tests from talking to its page.
  if (kind === 'firefox') return;

  test('that could not say that they go, as one is removed', async ({ extension, server }) => {
    const page = await openNamed(extension, server);
    await page.evaluate(MAKE_BUSY);
    await page.evaluate(`document.querySelector('iframe').remove()`);
    await extension.waitForBadge(page, '1');
  });

  test('that could not say that they go, after the background has slept', async ({ extension, server }) => {
    const page = await openNamed(extension, server);
    await extension.stopBackground();
    await page.evaluate(`document.body.append('TikTok')`);
    await extension.waitForBadge(page, '3');
    await page.evaluate(MAKE_BUSY);
    await page.evaluate(`document.querySelector('iframe').remove()`);
    await extension.waitForBadge(page, '2');
  });

  test('that could not say that they go, as another document takes their place', async ({
    extension,
    server,
  }) => {
    const page = await openNamed(extension, server);
    await page.evaluate(MAKE_BUSY);
    server.add('/plain', '<!doctype html><p>Nobody</p>');
    await page.evaluate(`document.querySelector('iframe').src = '/plain'`);
    await extension.waitForBadge(page, '1');
  });
});
