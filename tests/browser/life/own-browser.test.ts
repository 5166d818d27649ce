import { readdirSync, watch } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect } from 'vitest';
import { waitForRole } from '../harness/by-role.ts';
import { setChromiumHostAccess } from '../harness/chromium-extension.ts';
import {
  describeInBrowsers,
  describeInOneBrowser,
  describeInTurns,
} from '../harness/describe-in-browsers.ts';
import { waitForMarks } from '../harness/marks.ts';
import { builtExtension } from '../harness/paths.ts';
import { addPack, POOL_PACK, removePack } from '../packs/pack-actions.ts';
import { look, lookAt, openMarked, press, waitForStatus } from '../popup/popup-page.ts';
import { OwnBrowser } from './own-browser.ts';
import { livesWithPagesOpen } from './own-life.ts';
import { asksForNothing } from './own-network.ts';
import { sharesPrivateWindows } from './own-private.ts';

/** Tests that change a browser as a whole. They have one of their own, just started, and use it one after another. */

const own = new OwnBrowser();
beforeAll(() => own.start());
afterAll(() => own[Symbol.asyncDispose]());

describeInBrowsers('first-run page', (test, kind) => {
  test('opens behind what the reader is at when the extension is installed, and not when it is updated', async ({
    server,
  }) => {
    const path = 'src/welcome/index.html';
    const { browser, firstRunPage } = own.now.launched;
    await firstRunPage?.waitForSelector('h1');
    expect(await firstRunPage?.evaluate(() => [location.pathname, document.visibilityState])).toEqual([
      `/${path}`,
      'hidden',
    ]);
    expect(await own.now.tabsWith(path)).toBe(1);
    await firstRunPage?.close();

    await browser.installExtension(builtExtension(kind));
    const tab = await own.now.openPage(server.add('/after', '<!doctype html><p>About TikTok.</p>'));
    await own.now.waitForBadge(tab, '1');
    expect(await own.now.tabsWith(path)).toBe(0);
  });
});

describeInOneBrowser('installing', (test, kind) => {
  test('is warned of as access to web pages, and as nothing else', async () => {
    // Firefox does not tell.
    if (kind !== 'chromium') return;
    const helper = await own.now.helper();
    const warnings = () =>
      helper.evaluate(() =>
        chrome.management.getPermissionWarningsByManifest(JSON.stringify(chrome.runtime.getManifest())),
      );
    expect(await warnings()).toEqual(['Read and change all your data on all websites']);
  });
});

const allow = (popup: Page) => waitForRole(popup, 'button', 'Allow on all pages');

describeInBrowsers('popup without access', (test, kind) => {
  test('says so when the reader has withdrawn access, and asks for it again', async ({ server }) => {
    server.add('/', '<p>TikTok</p>');
    await own.now.reset();
    const helper = await own.now.helper();
    const { browser, extensionId } = own.now.launched;
    if (kind === 'chromium') await setChromiumHostAccess(browser, extensionId, 'ON_CLICK');
    else await helper.evaluate(() => chrome.permissions.remove({ origins: ['<all_urls>'] }));

    const page = await own.now.openPage(server.url());
    const popup = await own.now.openPopup(page, { inTab: true });
    await waitForStatus(popup, 'No access to web pages');
    expect((await look(popup)).notices).toEqual(['Context Notes may not read web pages.']);

    if (kind === 'chromium') {
      // Its prompt is out of reach: the reader grants access where it was withdrawn.
      await allow(popup);
      await setChromiumHostAccess(browser, extensionId, 'ON_ALL_SITES');
    } else await (await allow(popup)).click();
    const reload = await waitForRole(popup, 'button', 'Reload the page');
    expect((await look(popup)).notices).toEqual(['Reload the page to begin.']);
    await reload.click();
    await waitForStatus(popup, '1 mention on this page');
    await waitForMarks(page, 1);
    expect((await look(popup)).notices).toEqual([]);
  });
});

describeInTurns('popup', (test) => {
  test('settings and packs survive a restart of the browser', async ({ server }) => {
    server.add('/', '<p>TikTok and Microsoft</p>');
    const pool = server.add('/pool', '<p>The Lindenbad</p>');
    await own.now.reset();
    await addPack(own.now, POOL_PACK);
    const before = await openMarked(own.now, server.url(), 2, 0);
    await press(await own.now.openPopup(before), 'TikTok');
    await waitForMarks(before, 1);
    await own.now.close();
    await own.startAgain();
    const after = await openMarked(own.now, server.url(), 1, 0);
    expect(await lookAt(await own.now.openPopup(after), 'TikTok')).toEqual({
      on: false,
      line: 'Off on every page',
    });
    const page = await own.now.openPage(pool);
    await waitForMarks(page, 1);
    await removePack(own.now, POOL_PACK.id);
    await waitForMarks(page, 0);
  });
});

/** A pack so large that storing it takes a moment. */
const largePack = (version: string) => ({
  ...POOL_PACK,
  id: 'large',
  version,
  entities: Array.from({ length: 3_000 }, (_, at) => ({ id: `n${at}`, name: `Lindenort ${at}` })),
  notes: Array.from({ length: 3_000 }, (_, at) => ({
    id: `n${at}`,
    entities: [`n${at}`],
    text: { en: `Version ${version} of the note.`, de: `Fassung ${version} der Notiz.` },
  })),
});

/** What the background has of the large pack: its version in the list, and in the names and the file. */
async function storedVersions(): Promise<string[]> {
  const helper = await own.now.helper();
  return await helper.evaluate(async () => {
    const ask = (type: string, request: object) =>
      chrome.runtime.sendMessage({ message: 'packs', type, request });
    const { answer: packs } = await ask('list', {});
    const known = packs.find(({ id }: { id: string }) => id === 'large');
    if (!known) return [];
    const { answer: file } = await ask('read', { id: 'large' });
    const { answer: names } = await ask('entities', { keys: ['large/n2999'] });
    return [known.version, JSON.parse(file).version, names.length === 1 ? known.version : 'no names'];
  });
}

/** The ids of all packs in the list. */
async function storedIds(): Promise<string[]> {
  const helper = await own.now.helper();
  return await helper.evaluate(async () => {
    const { answer: packs } = await chrome.runtime.sendMessage({
      message: 'packs',
      type: 'list',
      request: {},
    });
    return packs.map(({ id }: { id: string }) => id);
  });
}

/** The folders in which the browser keeps databases of the extension. */
function databaseFolders(): string[] {
  const { host } = new URL(own.now.launched.baseUrl);
  const folders = readdirSync(own.profile, { recursive: true, encoding: 'utf8' }).filter(
    (path) => path.includes(host) && /(?:indexeddb\.leveldb|\/idb)$/.test(path),
  );
  if (folders.length === 0) throw new Error(`There is no database of ${host} in the profile.`);
  return folders.map((folder) => join(own.profile, folder));
}

/** The next time that the browser writes to a database of the extension, on its disk. */
async function nextDatabaseWrite(): Promise<void> {
  const ended = new AbortController();
  await new Promise<void>((written) => {
    for (const folder of databaseFolders()) watch(folder, { signal: ended.signal }, () => written());
  });
  ended.abort();
}

/** Kills the browser when it begins to store what an action changes, and starts it again. A crash comes at any moment. */
async function killWhileStoring(act: () => Promise<unknown>): Promise<void> {
  const written = nextDatabaseWrite();
  // Hardly ever answered, because the browser ends first.
  const stored = act().catch(() => {});
  await Promise.race([written, stored]);
  await own.now.kill();
  await own.startAgain();
}

const none: string[] = [];
const first = ['1.0.0', '1.0.0', '1.0.0'];
const second = ['2.0.0', '2.0.0', '2.0.0'];

describeInTurns('packs of the reader', (test) => {
  const kills: readonly [string, () => Promise<unknown>, () => Promise<unknown>, string[][]][] = [
    ['stored one', async () => {}, () => addPack(own.now, largePack('1.0.0')), [none, first]],
    [
      'replaced one',
      () => addPack(own.now, largePack('1.0.0')),
      () => addPack(own.now, largePack('2.0.0')),
      [first, second],
    ],
    [
      'removed one',
      () => addPack(own.now, largePack('2.0.0')),
      () => removePack(own.now, 'large'),
      [none, second],
    ],
  ];
  for (const [what, before, act, outcomes] of kills)
    test(`are there as a whole or not at all after the browser was killed while it ${what}`, async () => {
      // Chromium goes on with the log of a database that was torn in a crash, and a later start discards all of it.
      await own.startAnew();
      // So that there is a database.
      await addPack(own.now, POOL_PACK);
      await before();
      await killWhileStoring(act);
      expect(outcomes).toContainEqual(await storedVersions());
      expect(await storedIds()).toContain(POOL_PACK.id);
      await removePack(own.now, 'large');
      expect(await storedVersions()).toEqual(none);
    });
});

asksForNothing(own);
sharesPrivateWindows(own);
livesWithPagesOpen(own);
