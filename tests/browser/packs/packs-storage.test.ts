import { expect } from 'vitest';
import { pack } from '../../tools/bundled-pack.ts';
import { waitForCard } from '../harness/card.ts';
import { describeInTurns } from '../harness/describe-in-browsers.ts';
import type { ExtensionBrowser } from '../harness/extension.ts';
import { waitForElement } from '../harness/in-page-wait.ts';
import { hover, type Mark, waitForMarks } from '../harness/marks.ts';
import { PAGE as PAGE_OF_NOTES, waitForShown } from '../notes/notes-page.ts';
import { openOptions, store } from '../options/options-page.ts';
import { siteOf } from '../popup/popup-page.ts';
import { addPack, POOL_PACK } from './pack-actions.ts';
import { OWN_NOTES_PACK } from './pack-files.ts';
import { waitForPacks } from './packs-page.ts';

const PAGE = '<p>The Lindenbad is on TikTok.</p>';
const only = (text: string) => (marks: Mark[]) => marks.length === 1 && marks[0]?.text === text;

/** Takes the names out of the database of packs, as when the browser has lost the files of large values. */
async function loseNames(extension: ExtensionBrowser): Promise<void> {
  const helper = await extension.helper();
  await helper.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('packs'));
    await done(database.transaction('names', 'readwrite').objectStore('names').clear());
    database.close();
  });
  // It remembers what it has read.
  await extension.stopBackground();
}

/** Puts the packs into a database with the stores of an early version of the extension. */
async function storeAsEarlyVersion(extension: ExtensionBrowser): Promise<void> {
  const helper = await extension.helper();
  await helper.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const now = await done(indexedDB.open('packs'));
    const records = await done(now.transaction('packs').objectStore('packs').getAll());
    const files = await done(now.transaction('files').objectStore('files').getAll());
    now.close();
    // Both at once, so that the background opens no other one in between.
    const deleted = done(indexedDB.deleteDatabase('packs'));
    const opening = indexedDB.open('packs', 1);
    opening.onupgradeneeded = () => {
      opening.result.createObjectStore('packs', { keyPath: 'id' });
      for (const name of ['files', 'names', 'entities']) opening.result.createObjectStore(name);
    };
    await deleted;
    const early = await done(opening);
    const transaction = early.transaction(['packs', 'files', 'names'], 'readwrite');
    for (const [at, record] of records.entries()) {
      transaction.objectStore('packs').put(record);
      transaction.objectStore('files').put(files[at], record.id);
      transaction.objectStore('names').put({ pack: record.id }, record.id);
    }
    await new Promise((resolve) => {
      transaction.oncomplete = resolve;
    });
    early.close();
  });
  await extension.stopBackground();
}

/** Makes a pack one that another version of the extension has stored and this one does not accept. */
async function storeAsOtherVersion(extension: ExtensionBrowser, id: string): Promise<void> {
  const helper = await extension.helper();
  await helper.evaluate(async (id) => {
    const done = <T>(request: IDBRequest<T>) =>
      new Promise<T>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const database = await done(indexedDB.open('packs'));
    const stores = database.transaction(['packs', 'files'], 'readwrite');
    const record = await done(stores.objectStore('packs').get(id));
    stores.objectStore('files').put('{"format":99}', id);
    await done(stores.objectStore('packs').put({ ...record, compiled: 0 }));
    database.close();
  }, id);
  await extension.stopBackground();
}

/** Keeps the database of packs from opening, as one does that hangs. @returns what lets it open */
async function holdPacks(extension: ExtensionBrowser): Promise<() => Promise<void>> {
  const helper = await extension.helper();
  await helper.evaluate(async () => {
    const opening = indexedDB.open('packs');
    await new Promise((done) => opening.addEventListener('success', done, { once: true }));
    // Another version waits for this connection, and all that come later for that version, which never comes.
    const newer = indexedDB.open('packs', 99);
    newer.onupgradeneeded = () => newer.transaction?.abort();
    await new Promise((done) => newer.addEventListener('blocked', done, { once: true }));
    Reflect.set(globalThis, 'letGo', () => opening.result.close());
  });
  return () => helper.evaluate('letGo()') as Promise<void>;
}

describeInTurns('the storage of packs', (test) => {
  test('may hang, and neither options nor notes wait for it', async ({ extension }) => {
    await addPack(extension, POOL_PACK);
    const letGo = await holdPacks(extension);
    const options = await openOptions(extension);
    expect(await options.$eval('[aria-labelledby=packs]', (section) => section.textContent)).toContain(
      'Reading…',
    );
    const notes = await extension.extensionPage(PAGE_OF_NOTES);
    await waitForShown(notes, pack.notes);
    expect(await notes.$('nav.packs')).toBeNull();
    await letGo();
    await waitForElement(notes, 'nav.packs');
    await waitForElement(options, '[data-pack=pool]');
  });

  test('may be lost as a whole, and all packs come back', async ({ extension, server, kind }) => {
    await addPack(extension, OWN_NOTES_PACK);
    await addPack(extension, POOL_PACK);
    const page = await extension.openPage(server.add('/', '<p>Norvexa at the Lindenbad</p>'));
    await waitForMarks(page, 2);
    const helper = await extension.helper();
    await helper.evaluate(
      () =>
        new Promise((done, failed) => {
          const request = indexedDB.deleteDatabase('packs');
          request.onsuccess = done;
          request.onerror = failed;
        }),
    );
    await extension.stopBackground();
    await page.reload();
    // Firefox loses no database in a crash, and has no copies.
    await waitForMarks(page, kind === 'chromium' ? 2 : 0);
  });

  test('may lose a pack’s names, and all others are marked', async ({ extension, server }) => {
    await addPack(extension, POOL_PACK);
    const page = await extension.openPage(server.add('/', PAGE));
    await waitForMarks(page, 2);
    await loseNames(extension);
    await page.reload();
    await waitForMarks(page, only('TikTok'));
    await hover(page, 'TikTok');
    await waitForCard(page, 'tiktok');
  });

  test('may be that of an early version, whose packs are kept', async ({ extension, server }) => {
    await addPack(extension, POOL_PACK);
    await storeAsEarlyVersion(extension);
    const page = await extension.openPage(server.add('/', PAGE));
    await waitForMarks(page, 2);
    await hover(page, 'Lindenbad');
    await waitForCard(page, 'pool/linden-pool');
  });
});

describeInTurns('a pack that this version of the extension does not accept', (test) => {
  test('is listed in the options, from which it can be removed', async ({ extension, server }) => {
    await addPack(extension, POOL_PACK);
    await storeAsOtherVersion(extension, 'pool');
    const page = await extension.openPage(server.add('/', PAGE));
    await waitForMarks(page, only('TikTok'));
    const options = await openOptions(extension);
    const said = () => options.$eval('[data-pack=pool]', (entry) => entry.textContent);
    await expect.poll(said).toContain('cannot read this pack');
    expect(await said()).toContain(POOL_PACK.title.en);
    await options.locator('[data-pack=pool] [aria-label^=Remove]').click();
    await waitForPacks(options);
    expect(await options.$eval('[aria-labelledby=packs]', (section) => section.textContent)).toContain(
      `Removed: ${POOL_PACK.title.en}`,
    );
  });
});

describeInTurns('a pack that is off on a part of a site', (test) => {
  test('has cards where the page’s script has led away from it', async ({ extension, server }) => {
    const url = server.add('/news/1', PAGE);
    const site = siteOf(server);
    await store(extension, {
      settings: { version: 2 },
      [`site ${site}`]: {
        version: 2,
        rules: { [`${site}/news/*`]: { entitiesOff: ['pack:tiktok-sale-2020'] } },
      },
    });
    const page = await extension.openPage(url);
    await waitForMarks(page, 0);
    await page.evaluate(() => history.pushState(null, '', '/'));
    await waitForMarks(page, only('TikTok'));
    await hover(page, 'TikTok');
    await waitForCard(page, 'tiktok');
  });
});
