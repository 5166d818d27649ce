import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { waitForRole } from '../harness/by-role.ts';
import { childFrame } from '../harness/child-frame.ts';
import { describeInBrowsers, describeInTurns } from '../harness/describe-in-browsers.ts';
import type { ExtensionBrowser } from '../harness/extension.ts';
import { marks, waitForMarks } from '../harness/marks.ts';
import { openOptions } from '../options/options-page.ts';
import { look, siteOf, waitForStatus } from '../popup/popup-page.ts';

/** When settings cannot be read, or the background does not answer, nothing is marked, and the reader is told. */

const version = 2;

/** Replaces everything in storage. JSON, because Puppeteer would change some values on the way. */
async function storeOnly(extension: ExtensionBrowser, items: object): Promise<void> {
  await (await extension.helper()).evaluate(async (json) => {
    const items = JSON.parse(json);
    const old = Object.keys(await chrome.storage.local.get()).filter((key) => !Object.hasOwn(items, key));
    await Promise.all([chrome.storage.local.set(items), chrome.storage.local.remove(old)]);
  }, JSON.stringify(items));
}

/** What is stored, without the days on which exceptions were made. */
async function stored(extension: ExtensionBrowser): Promise<unknown> {
  const json = await (await extension.helper()).evaluate(async () =>
    JSON.stringify(await chrome.storage.local.get()),
  );
  return JSON.parse(json, (key, value) => (key === 'made' ? undefined : value));
}

const main = (fields: object) => ({ settings: { version, ...fields } });

/** Changes the browser API in Chromium's background. */
async function inBackground(extension: ExtensionBrowser, script: string): Promise<void> {
  const { browser, baseUrl } = extension.launched;
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(baseUrl),
  );
  await (await target.worker())?.evaluate(script);
}

const buttonTitle = async (extension: ExtensionBrowser, page: Page) => {
  const tabId = await extension.tabId(page);
  return await (await extension.helper()).evaluate((tabId) => chrome.action.getTitle({ tabId }), tabId);
};

// The background reads settings by the same code in all browsers.
describeInTurns('settings that cannot be read', (test) => {
  test('whatever cannot be read, what may be off is off, in an open page and in a new one', async ({
    extension,
    server,
  }) => {
    const page = await extension.openPage(server.add('/', '<p>TikTok, Microsoft</p>'));
    await waitForMarks(page, 2);
    const site = new URL(server.origin).host;
    const rule = (fields: unknown) => ({ [`site ${site}`]: { version, rules: { [site]: fields } } });
    const off: object[] = [
      main({ enabled: false, preferences: { look: 'neon' } }),
      main({ enabled: 'no' }),
      main({ pausedUntil: 'tomorrow' }),
      main({ entitiesOff: ['tiktok', 7] }),
      { settings: { version: 3, enabled: true } },
      { settings: null },
      rule({ on: false, entitiesOff: 7 }),
      rule({ on: 'no' }),
      rule({ aliasesOff: { a: 1 } }),
      rule(null),
      { [`site ${site}`]: { version: 3 } },
    ];
    for (const items of off) {
      await storeOnly(extension, items);
      await waitForMarks(page, 0);
      await storeOnly(extension, {});
      await waitForMarks(page, 2);
    }
    await storeOnly(extension, main({ entitiesOff: ['tiktok'], preferences: { look: 'neon' } }));
    await waitForMarks(page, (all) => all.map(({ text }) => text).join() === 'Microsoft');

    const unreadable = rule({ on: 'no' });
    await storeOnly(extension, unreadable);
    await page.reload();
    await extension.waitForBadge(page, '!');
    expect(await marks(page)).toEqual([]);
    expect(await buttonTitle(extension, page)).toBe(
      'Context Notes: settings cannot be read, so nothing is marked',
    );
    // The rest of the settings can be changed, and what cannot be read stays.
    const popup = await extension.openPopup(page);
    await waitForStatus(popup, 'Nothing is marked for now');
    const { switches, notices } = await look(popup);
    expect(notices).toEqual(['Your settings could not be read.']);
    expect(switches[`On ${siteOf(server)}`]).toEqual({ on: false, disabled: true });
    await (await waitForRole(popup, 'switch', 'TikTok')).click();
    await expect
      .poll(() => stored(extension))
      .toEqual({ ...unreadable, ...main({ entitiesOff: ['tiktok'] }) });

    await (await waitForRole(popup, 'button', 'Start with default settings')).click();
    await waitForMarks(page, (all) => all.map(({ text }) => text).join() === 'Microsoft');
    expect(await stored(extension)).toEqual({
      ...main({ entitiesOff: ['tiktok'] }),
      'settings-set-aside': unreadable,
    });
  });
});

describeInBrowsers('when in doubt, quiet', (test, kind) => {
  test('a sleeping background wakes to announce what the reader switches off', async ({
    extension,
    server,
  }) => {
    server.add('/in', '<p>Microsoft</p>');
    const page = await extension.openPage(server.add('/', '<p>TikTok</p><iframe src="/in"></iframe>'));
    const frame = await childFrame(page);
    const waitForBoth = (count: number) =>
      Promise.all([waitForMarks(page, count), waitForMarks(frame, count)]);
    await waitForBoth(1);
    for (const items of [main({ enabled: false }), {}]) {
      await extension.stopBackground();
      await storeOnly(extension, items);
      await waitForBoth('settings' in items ? 0 : 1);
    }
  });

  test('the button counts no frame that goes while the background sleeps', async ({ extension, server }) => {
    for (const name of ['stays', 'goes', 'changes']) server.add(`/${name}`, '<p>Microsoft</p>');
    const frames = ['stays', 'goes', 'changes'].map(
      (name) => `<iframe id="${name}" src="/${name}"></iframe>`,
    );
    const page = await extension.openPage(server.add('/', `<p>TikTok</p>${frames.join('')}`));
    await extension.waitForBadge(page, '4');
    const change = {
      goes: `document.querySelector('#goes').remove()`,
      changes: `document.querySelector('#changes').src = '${server.add('/none', '<p>Nobody</p>')}'`,
    };
    await extension.stopBackground();
    await page.evaluate(change.goes);
    await extension.waitForBadge(page, '3');
    await extension.stopBackground();
    await page.evaluate(change.changes);
    await extension.waitForBadge(page, '2');
  });

  test('two pages of the extension that write at once lose nothing', async ({ extension }) => {
    const pages = [await openOptions(extension), await openOptions(extension)];
    const wanted = [
      ['Highlighter', 'Teal'],
      ['Long', 'First on the page'],
    ];
    await Promise.all(
      pages.map((page, at) =>
        page.evaluate((names) => {
          const labels = [...document.querySelectorAll('label')];
          for (const name of names) labels.find(({ textContent }) => textContent?.includes(name))?.click();
        }, wanted[at] ?? []),
      ),
    );
    await expect
      .poll(() => stored(extension), { timeout: 10_000 })
      .toEqual(main({ preferences: { look: 'marker', colour: 'teal', delay: 'long', density: 'page' } }));
  });

  if (kind === 'firefox') return;
  // Only Chromium lets a test change what the background gets from the browser.

  const READS = {
    rejects: `chrome.storage.local.get = () => Promise.reject(new Error('Broken'))`,
    'never answers': `chrome.storage.local.get = () => new Promise(() => {})`,
    'returns garbage': `chrome.storage.local.get = () => Promise.resolve({ settings: 'garbage' })`,
  };
  for (const [how, script] of Object.entries(READS))
    test(`storage that ${how} marks nothing, takes marks away, and is asked again`, async ({
      extension,
      server,
    }) => {
      const page = await extension.openPage(server.add('/', '<p>TikTok, Microsoft</p>'));
      await waitForMarks(page, 2);
      await inBackground(extension, `globalThis.get ??= chrome.storage.local.get; ${script}`);
      await storeOnly(extension, main({ preferences: { colour: 'rose' } }));
      await waitForMarks(page, 0);
      const other = await extension.openPage(server.url('/'));
      await extension.waitForBadge(other, '!');
      expect(await marks(other)).toEqual([]);

      await inBackground(extension, 'chrome.storage.local.get = get');
      await storeOnly(extension, main({ preferences: { colour: 'teal' } }));
      await waitForMarks(other, 2);
      await waitForMarks(page, 2);
    });

  test('a background that does not answer takes marks away, until another one does', async ({
    extension,
    server,
  }) => {
    const page = await extension.openPage(server.add('/', '<p>TikTok</p>'));
    await waitForMarks(page, 1);
    // Without timers, it does not even give up.
    await inBackground(
      extension,
      `chrome.storage.local.get = () => new Promise(() => {}); globalThis.setTimeout = () => 0`,
    );
    await storeOnly(extension, main({ preferences: { colour: 'rose' } }));
    await waitForMarks(page, 0);
    await extension.stopBackground();
    await waitForMarks(page, (all) => all[0]?.name === 'context-notes-underline-rose');
  });

  test('a page that was switched off while its first answer got lost is marked once it is on', async ({
    extension,
    server,
  }) => {
    // So that the background runs.
    await waitForMarks(await extension.openPage(server.add('/', '<p>TikTok</p>')), 1);
    await inBackground(
      extension,
      `const run = chrome.scripting.executeScript;
      chrome.scripting.executeScript = async (injection) => {
        const result = await run.call(chrome.scripting, injection);
        if (!injection.files?.some((file) => file.includes('marks'))) return result;
        chrome.scripting.executeScript = run;
        await chrome.storage.local.set({ settings: { version: 2, enabled: false } });
        throw new Error('Lost');
      }`,
    );
    const page = await extension.openPage(server.add('/lost', '<p>TikTok, Microsoft</p>'));
    const helper = await extension.helper();
    const tabId = await extension.tabId(page);
    const isOn = () =>
      helper.evaluate(async (tabId) => {
        const func = async () => (await Reflect.get(globalThis, 'contextNotes')?.requestMarks())?.settings.on;
        const [frame] = await chrome.scripting.executeScript({ target: { tabId }, func });
        return frame?.result;
      }, tabId);
    await expect.poll(isOn, { timeout: 5_000 }).toBe(false);
    expect(await marks(page)).toEqual([]);
    await storeOnly(extension, {});
    await waitForMarks(page, 2);
  });

  test('a popup to which the browser hands out no settings says so, until it does', async ({
    extension,
    server,
  }) => {
    const page = await extension.openPage(server.add('/', '<p>TikTok</p>'));
    await waitForMarks(page, 1);
    const popup = await extension.openPopup(page, { inTab: true });
    await waitForStatus(popup, '1 mention on this page');
    await popup.evaluate(`
      globalThis.get = chrome.storage.local.get;
      chrome.storage.local.get = () => Promise.reject(new Error('Broken'));
    `);
    // It reads its settings for the site of the page that it now shows.
    await page.goto(server.otherUrl('/'));
    await waitForStatus(popup, 'Nothing is marked for now');
    const { switches, notices } = await look(popup);
    expect(notices).toEqual(['The browser could not load your settings.']);
    expect(Object.values(switches).every(({ disabled }) => disabled)).toBe(true);
    const button = await waitForRole(popup, 'button', 'Try again');
    // At once: whatever else the page reports also makes the popup read again.
    await button.evaluate((button) => {
      chrome.storage.local.get = Reflect.get(globalThis, 'get');
      if (button instanceof HTMLElement) button.click();
    });
    await waitForStatus(popup, '1 mention on this page');
  });
});
