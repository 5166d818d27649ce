import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { describeInTurns } from '../harness/describe-in-browsers.ts';
import { waitForElement } from '../harness/in-page-wait.ts';
import { waitForMarks } from '../harness/marks.ts';
import { openOptions, store } from '../options/options-page.ts';
import { addPack } from '../packs/pack-actions.ts';
import { choosePacks, waitForOffer } from '../packs/packs-page.ts';
import { siteOf, waitForStatus } from '../popup/popup-page.ts';
import { reportTexts } from './text-faults-in-page.ts';

/** A word as long as a name may be, which no line has room for and no rule of a language divides. */
const long = (initial: string) => initial + 'mmmmmmmmmm'.repeat(11);
const ADDRESS = `https://${'a'.repeat(60)}.example/${long('p')}`;
const claim = { status: 'claim', speaker: 'one', via: 'other', paragraphs: [2], topics: ['topic'] } as const;

/** A pack whose every text is such a word. */
const LONG_WORDS = {
  format: 2,
  id: 'long',
  version: '1.0.0',
  title: long('T'),
  languages: ['en'],
  author: long('A'),
  licence: long('L'),
  source: {
    kind: long('K'),
    title: long('Q'),
    publisher: { value: long('P'), basis: 'inferred', why: long('W') },
    author: long('B'),
    url: ADDRESS,
    published: { start: '2020-08-02', precision: 'day', basis: 'inferred' },
    publishedWhy: long('G'),
    credits: [long('C')],
    unknown: [long('U')],
    paragraphs: 3,
  },
  speakers: [
    { id: 'one', name: long('S'), role: long('R'), kind: 'person' },
    { id: 'other', name: long('V') },
  ],
  topics: [{ id: 'topic', name: long('O') }],
  entities: [
    { id: 'first', name: long('E'), summary: long('D') },
    { id: 'second', name: long('F') },
  ],
  others: [{ id: 'third', name: long('H') }],
  notes: [
    {
      ...claim,
      id: 'claim',
      entities: ['first', 'second'],
      text: long('N'),
      quote: { text: long('X') },
      link: ADDRESS,
    },
    {
      ...claim,
      id: 'denial',
      entities: ['second'],
      status: 'denial',
      when: '2019',
      text: long('M'),
      answers: ['claim'],
    },
    { id: 'fact', entities: ['second'], when: '2018-03', text: long('I') },
    ...Array.from({ length: 9 }, (_, at) => ({ id: `more-${at}`, entities: ['second'], text: 'One more.' })),
  ],
  relations: [
    { id: 'r1', from: 'first', to: 'second', kind: 'owns', label: long('J'), notes: ['claim', 'fact'] },
    { id: 'r2', from: 'third', to: 'second', kind: 'possible-buyer', label: long('Y'), status: 'claim' },
  ],
};

/** What is wider than its box or cut off, at the widths of a phone and of a desktop. */
async function faults(page: Page): Promise<string[]> {
  const found: string[] = [];
  for (const width of [320, 1_280]) {
    await page.setViewport({ width, height: 800 });
    const report = await (await page.evaluateHandle(() => document)).evaluate(reportTexts);
    found.push(
      ...report.faults.filter((fault) => !fault.startsWith('Broken')).map((fault) => `${width}: ${fault}`),
    );
  }
  return found;
}

describeInTurns('texts of a pack that no line has room for', (test) => {
  test('stay in their boxes on the notes page', async ({ extension }) => {
    await addPack(extension, LONG_WORDS);
    for (const query of ['?pack=long', '?pack=*']) {
      const page = await extension.extensionPage(`src/notes/index.html${query}`);
      await waitForElement(page, '[data-note]');
      expect.soft(await faults(page), query).toEqual([]);
      // Numbers are no data, and stay whole.
      const counts = await page.$$eval('.chip-count', (all) =>
        all.map((one) => one.getClientRects()[0]?.height),
      );
      expect(new Set(counts).size, counts.join()).toBe(1);
      await page.close();
    }
  });

  test('stay in their boxes on the options page: offered, listed, in exceptions', async ({ extension }) => {
    const page = await openOptions(extension);
    await choosePacks(page, [`${long('Z')}.json`, JSON.stringify(LONG_WORDS)]);
    await waitForOffer(page, `Add “${long('T')}”?`);
    expect.soft(await faults(page), 'offered').toEqual([]);
    await page.close();

    await addPack(extension, LONG_WORDS);
    const rule = { entitiesOff: ['long/first', 'pack:long'], aliasesOff: [long('E')] };
    await store(extension, {
      settings: { version: 2, entitiesOff: ['long/first'], notesHidden: ['long/claim'] },
      'site a.example': { version: 2, rules: { [`a.example/${long('p')}`]: rule } },
    });
    const listed = await openOptions(extension);
    await listed.$eval(
      '[data-pack=long] [aria-expanded]',
      (button) => button instanceof HTMLElement && button.click(),
    );
    await waitForElement(listed, '.pack-names li');
    expect.soft(await faults(listed), 'listed').toEqual([]);
  });

  test('stay in their boxes in the popup', async ({ extension, server }) => {
    await addPack(extension, LONG_WORDS);
    const page = await extension.openPage(server.add('/', `<p>${long('E')} ${long('F')}</p>`));
    await waitForMarks(page, 2);
    const site = siteOf(server);
    const rule = { entitiesOff: ['long/first'], aliasesOff: [long('V')] };
    await store(extension, { [`site ${site}`]: { version: 2, rules: { [site]: rule } } });
    const popup = await extension.openPopup(page, { inTab: true });
    await waitForStatus(popup, '1 mention on this page');
    await popup.$eval(
      '.disclosure[aria-expanded]:last-of-type',
      (button) => button instanceof HTMLElement && button.click(),
    );
    expect.soft(await faults(popup)).toEqual([]);
  });
});
