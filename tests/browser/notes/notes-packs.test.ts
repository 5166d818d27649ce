import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { pack } from '../../tools/bundled-pack.ts';
import { axeFaults } from '../harness/axe.ts';
import { byRole, waitForRole } from '../harness/by-role.ts';
import {
  describeInOneBrowser,
  describeInTurns,
  preferablyInFirefox,
} from '../harness/describe-in-browsers.ts';
import { readAll } from '../harness/read-all.ts';
import { addPack, POOL_PACK, removePack } from '../packs/pack-actions.ts';
import { PAGE, shownInOrder, waitForShown, waitForTarget } from './notes-page.ts';

/** A pack in a language that the interface does not have, with nothing that a pack may leave out but a quotation and links. */
const FRENCH_PACK = {
  format: 2,
  id: 'piscine',
  version: '1.2.3',
  title: 'La piscine de la vallée',
  languages: ['fr'],
  author: 'Jeanne Dupont',
  licence: 'CC BY 4.0',
  source: { publisher: 'Le Courrier', published: '2025-02', url: 'https://courrier.example/piscine' },
  entities: [{ id: 'pool', name: 'Piscine des Tilleuls' }],
  notes: [
    {
      id: 'fermee',
      entities: ['pool'],
      text: 'La piscine est restée fermée.',
      quote: { text: 'Sans pompe, pas de bain.' },
      link: 'https://www.courrier.example/piscine#p3',
    },
  ],
};

const largePack = (count: number) => ({
  ...POOL_PACK,
  id: 'large',
  title: 'A large pack',
  languages: ['en'],
  entities: Array.from({ length: 300 }, (_, i) => ({ id: `e${i}`, name: `Company ${i}` })),
  notes: Array.from({ length: count }, (_, i) => ({
    id: `n${i}`,
    entities: [`e${i % 300}`],
    text: `Statement number ${i} of the register.`,
  })),
});

const choices = (page: Page) =>
  readAll(page, 'nav.packs a', (links) =>
    links.map((link) => [link.textContent, link.getAttribute('aria-current')]),
  );

/**
 * To be run in the helper: keeps the background from handing out files until a page asks for one, gives a pack another title in the
 * list then, and announces that.
 */
async function renameDuringRead(id: string, title: string): Promise<void> {
  const opening = indexedDB.open('packs');
  await new Promise((done) => opening.addEventListener('success', done, { once: true }));
  const database = opening.result;
  const files = database.transaction('files', 'readwrite').objectStore('files');
  let isHeld = true;
  const hold = () => {
    if (isHeld) files.get('').onsuccess = hold;
  };
  hold();
  const onMessage = ({ type }: { type?: string }) => {
    if (type !== 'read') return;
    chrome.runtime.onMessage.removeListener(onMessage);
    const renaming = database.transaction('packs', 'readwrite');
    const packs = renaming.objectStore('packs');
    const reading = packs.get(id);
    reading.onsuccess = () =>
      packs.put({ ...reading.result, info: { ...reading.result.info, title: { en: title } } });
    renaming.oncomplete = async () => {
      await chrome.runtime.sendMessage({ message: 'packs-changed' }).catch(() => {});
      isHeld = false;
      database.close();
    };
  };
  chrome.runtime.onMessage.addListener(onMessage);
}

describeInTurns('a large pack on the notes page', (test) => {
  test('a large one comes page by page, and prints as a whole', async ({ extension }) => {
    await addPack(extension, largePack(250));
    const page = await extension.extensionPage(`${PAGE}?pack=large`);
    await expect.poll(async () => (await shownInOrder(page)).length, { timeout: 20_000 }).toBe(100);
    const more = await waitForRole(page, 'button', 'Show more notes (150 left)');
    expect(await page.$eval('.count', (line) => line.textContent)).toBe('250 notes');
    await more.click();
    await expect.poll(async () => (await shownInOrder(page)).length).toBe(200);
    // Readers of screens go on with the first of the new notes.
    const focused = await page.evaluate(() => document.activeElement?.getAttribute('data-note'));
    expect((await shownInOrder(page)).indexOf(focused ?? '')).toBe(100);
    // Another pack comes meanwhile: the reader stays where they are.
    const place = () =>
      page.evaluate(() => ({
        note: document.activeElement?.getAttribute('data-note'),
        top: Math.round(document.activeElement?.getBoundingClientRect().top ?? Number.NaN),
      }));
    const before = await place();
    await addPack(extension, POOL_PACK);
    await waitForRole(page, 'link', 'The Linden pool');
    expect((await shownInOrder(page)).length).toBe(200);
    expect((await place()).note).toBe(focused);
    // The list of packs above takes a line of its own now.
    expect(Math.abs((await place()).top - before.top)).toBeLessThanOrEqual(1);
    // The browser's own search finds what is out of sight.
    const last = (await shownInOrder(page)).at(-1)?.slice(1);
    expect(await page.evaluate(`find('Statement number ${last} of')`)).toBe(true);
    const printed = await page.evaluateHandle(() => {
      const counts: number[] = [];
      addEventListener('beforeprint', () => counts.push(document.querySelectorAll('[data-note]').length));
      return counts;
    });
    // One sheet: what is asked is what the page makes ready.
    await page.pdf({ pageRanges: '1' });
    expect(await printed.jsonValue()).toEqual([250]);
    expect((await shownInOrder(page)).length).toBe(200);
  });
});

describeInOneBrowser(preferablyInFirefox('packs on the notes page'), (test) => {
  test('each has a page, and each page leads to the others and to all together', async ({ extension }) => {
    await addPack(extension, POOL_PACK);
    const page = await extension.extensionPage(`${PAGE}?pack=pool#note=repairs`);
    await waitForTarget(page, 'repairs');
    await waitForShown(page, POOL_PACK.notes);
    expect(await choices(page)).toEqual([
      ['TikTok, Bytedance and Microsoft in August 2020', null],
      ['The Linden pool', 'page'],
      ['All packs together', null],
    ]);
    expect(await readAll(page, 'h2', (all) => all.map((one) => one.textContent))).toEqual([
      'Notes',
      'The source',
    ]);
    await (await waitForRole(page, 'link', 'All packs together')).click();
    await expect.poll(() => page.evaluate(() => location.search).catch(() => '')).toBe('?pack=*');
    const all = [...pack.notes, ...POOL_PACK.notes.map(({ id }) => ({ id: `pool/${id}` }))];
    await waitForShown(page, all);
    const source = await waitForRole(page, 'link', 'Valley Courier, 3 May 2024');
    await source.click();
    await waitForShown(page, POOL_PACK.notes);
    await waitForRole(page, 'navigation', 'Pack');
  });

  test('a text in another language is marked as such, a quotation and links into the source are told', async ({
    extension,
  }) => {
    await addPack(extension, FRENCH_PACK);
    const page = await extension.extensionPage(`${PAGE}?pack=piscine`);
    await waitForShown(page, FRENCH_PACK.notes);
    const note = await page.$eval('[data-note]', (note) => ({
      french: [...note.querySelectorAll('[lang=fr]')].map((part) => part.textContent),
      quote: note.querySelector('figure.quote')?.textContent,
      text: note.textContent,
    }));
    expect(note.french).toContain('La piscine est restée fermée.');
    expect(note.text).toContain('in\u00a0French');
    expect(note.quote).toBe('Word for word · in\u00a0FrenchSans pompe, pas de bain.');
    const links = await readAll(page, 'a.source-link', (links) =>
      links.map((link) => [link.getAttribute('href'), link.getAttribute('rel'), link.getAttribute('target')]),
    );
    expect(links).toEqual([
      ['https://www.courrier.example/piscine#p3', 'noopener noreferrer', '_blank'],
      ['https://courrier.example/piscine', 'noopener noreferrer', '_blank'],
    ]);
    expect(note.text).toContain('Read it on www.courrier.example');
    const about = await page.$eval('.source-part.pack', (part) => part.textContent);
    for (const part of ['Jeanne Dupont', 'CC BY 4.0', '1.2.3', 'French']) expect(about).toContain(part);
    expect(await axeFaults(page)).toEqual([]);
  });

  test('a long word in the name of a source makes a narrow window no wider', async ({ extension }) => {
    const publisher = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft';
    await addPack(extension, { ...POOL_PACK, source: { publisher, published: '2024' } });
    const page = await extension.extensionPage(`${PAGE}?pack=*#note=pool/closed`);
    await waitForTarget(page, 'pool/closed');
    await page.setViewport({ width: 320, height: 640 });
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
  });

  test('nor does one anywhere else in a pack, at any width', async ({ extension }) => {
    const long = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'.repeat(2);
    const name = long.slice(0, 120);
    await addPack(extension, {
      ...POOL_PACK,
      title: long,
      author: name,
      licence: name,
      source: { publisher: long, title: long, author: long, kind: long, credits: [long], published: '2024' },
      speakers: [{ id: 'speaker', name: long, role: long }],
      topics: [{ id: 'topic', name: long }],
      entities: POOL_PACK.entities.map((entity) => ({ ...entity, name, summary: long })),
      notes: POOL_PACK.notes.map((note) => ({
        ...note,
        text: long,
        quote: { text: long },
        speaker: 'speaker',
        topics: ['topic'],
        link: `https://${long.slice(0, 20)}.example/${long}`,
      })),
      others: [{ id: 'other', name: long }],
      relations: [{ id: 'relation', from: 'linden-pool', to: 'other', kind: 'owns', label: long }],
    });
    const page = await extension.extensionPage(`${PAGE}?pack=pool`);
    await waitForShown(page, POOL_PACK.notes);
    for (const width of [320, 768, 1000]) {
      await page.setViewport({ width, height: 640 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

  test('a link to a note far down a large one leads there, and a name is found by typing', async ({
    extension,
  }) => {
    await addPack(extension, largePack(450));
    const page = await extension.extensionPage(`${PAGE}?pack=large#note=n449`);
    await waitForTarget(page, 'n449');
    expect((await shownInOrder(page)).length).toBeLessThanOrEqual(101);
    const earlier = await waitForRole(page, 'button', 'Show earlier notes');
    const [first] = await shownInOrder(page);
    await earlier.click();
    // The focus goes to the last note above those that were there, in sight.
    const focusedNote = () =>
      page.evaluate(() => {
        const { activeElement } = document;
        const { top = -1, bottom = -1 } = activeElement?.getBoundingClientRect() ?? {};
        return top >= 0 && bottom <= innerHeight && activeElement?.getAttribute('data-note');
      });
    const before = async () => {
      const all = await shownInOrder(page);
      return all[all.indexOf(first ?? '') - 1];
    };
    expect(await before()).toBeDefined();
    expect(await focusedNote()).toBe(await before());
    const names = await waitForRole(page, 'combobox', 'Name');
    await names.focus();
    await page.keyboard.type('company 7');
    await waitForShown(page, [{ id: 'n7' }, { id: 'n307' }]);
    await page.keyboard.type('7 ');
    await waitForShown(page, [{ id: 'n77' }, { id: 'n377' }]);
    expect(await page.evaluate(() => location.hash)).toBe('#entity=e77');
    await names.evaluate((field) => (field as HTMLInputElement).select());
    await page.keyboard.type('pany 299');
    await page.keyboard.press('Enter');
    await waitForShown(page, [{ id: 'n299' }]);
    expect(await axeFaults(page)).toEqual([]);
    await (await waitForRole(page, 'button', 'Show all notes')).click();
    await expect.poll(async () => (await shownInOrder(page)).length).toBe(100);
  });
});

describeInOneBrowser('packs that change beside the notes page', (test, kind) => {
  test('one that is gone says so and leads to the others; one that is added is there without a reload', async ({
    extension,
  }) => {
    const page = await extension.extensionPage(`${PAGE}?pack=pool`);
    await waitForRole(page, 'heading', 'There is no pack “pool” here');
    expect(await choices(page)).toEqual([['TikTok, Bytedance and Microsoft in August 2020', null]]);
    expect(await axeFaults(page)).toEqual([]);
    await addPack(extension, POOL_PACK);
    await waitForShown(page, POOL_PACK.notes);
    await page.focus('[data-note]');
    await removePack(extension, 'pool');
    await waitForRole(page, 'heading', 'There is no pack “pool” here');
    expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');
  });

  // The helper hears of nothing that pages ask in Firefox.
  if (kind === 'chromium')
    test('packs that change while the page reads them are listed as they are then', async ({ extension }) => {
      await addPack(extension, POOL_PACK);
      await (await extension.helper()).evaluate(renameDuringRead, 'pool', 'The outdoor pool');
      const page = await extension.extensionPage(`${PAGE}?pack=pool`);
      await waitForShown(page, POOL_PACK.notes);
      await expect.poll(() => choices(page)).toContainEqual(['The outdoor pool', 'page']);
    });
});

describeInOneBrowser('packs on the notes page in German', (test) => {
  test('speaks German, with texts of a pack that has German ones', async ({ germanExtension: extension }) => {
    await addPack(extension, POOL_PACK);
    const page = await extension.extensionPage(`${PAGE}?pack=*#q=Pumpe`);
    await expect.poll(() => shownInOrder(page), { timeout: 10_000 }).toEqual(['pool/repairs']);
    expect(await page.$eval('[data-note] .text', (text) => text.textContent)).toContain('Der Förderverein');
    expect(await byRole(page, 'navigation', 'Paket')).toBeDefined();
    expect(await page.$eval('h1', (title) => title.textContent)).toBe('Alle Pakete zusammen');
    expect(await axeFaults(page)).toEqual([]);
  });
});
