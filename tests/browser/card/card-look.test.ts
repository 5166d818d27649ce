import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { FIRST_NOTES, notesAbout, pack, showAll } from '../../tools/bundled-pack.ts';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInBrowsers, describeInTurns, withShortDelay } from '../harness/describe-in-browsers.ts';
import { hover, moveAway, waitForMarks } from '../harness/marks.ts';
import { preferences, store } from '../options/options-page.ts';
import { addPack, POOL_PACK } from '../packs/pack-actions.ts';
import { OWN_NOTES_PACK } from '../packs/pack-files.ts';

const PAGE = `<!doctype html><body style="background: #fff; color: #222; font-size: 20px"><p>TikTok</p>
  <section style="background: #101418; color: #eee; padding: 1em"><p>Microsoft</p></section>
  <p style="margin-top: 2em">Bytedance</p><hr style="margin-top: 420px">`;

/** Opens the card of a name by pointer, then closes it. @returns whether it is light or dark, and the size of its text */
async function lookOf(tab: Page, name: string): Promise<string> {
  await hover(tab, name);
  const { element } = await waitForCard(tab, name.toLowerCase());
  const look = await element.evaluate((card) => {
    const { colorScheme, fontSize } = getComputedStyle(card);
    return `${colorScheme} ${fontSize}`;
  });
  await tab.keyboard.press('Escape');
  await waitForNoCard(tab);
  await moveAway(tab);
  return look;
}

interface Heights {
  /** Of the card as it opens, in CSS pixels. */
  opened: number;
  /** Of a card with the three highest notes about the name, whether a paragraph brings these together or not. */
  highest: number;
  /** Those notes and their heights. */
  notes: readonly string[];
}

const noteHeights = (root: ShadowRoot) =>
  [...root.querySelectorAll('.notes > li')].map((note) => ({
    id: note.getAttribute('data-note'),
    height: note.getBoundingClientRect().height,
  }));

async function heightsOf(tab: Page, name: string): Promise<Heights> {
  const sum = (notes: ReturnType<typeof noteHeights>) => notes.reduce((sum, { height }) => sum + height, 0);
  const entity = name.toLowerCase();
  await hover(tab, name);
  const first = await waitForCard(tab, entity);
  const opened = first.rect.height;
  const frame = opened - sum(await first.root.evaluate(noteHeights));
  const more = await first.root.evaluate((root) => root.querySelector('.more')?.textContent);
  await first.click('button', more ?? '');
  const listed = notesAbout(entity).filter((note) => !DENIALS.includes(note));
  await expect.poll(async () => (await card(tab))?.notes.length).toBe(listed.length);
  const all = await (await waitForCard(tab, entity)).root.evaluate(noteHeights);
  const highest = all.sort((one, other) => other.height - one.height).slice(0, FIRST_NOTES);
  await closeCard(tab);
  const notes = highest.map(({ id, height }) => `${id}: ${height}`);
  return { opened, highest: frame + sum(highest), notes };
}

/** Where these are not among the first notes, claims have a button more for them. */
const DENIALS = pack.notes.filter(({ status }) => status === 'denial').map(({ id }) => id);

async function closeCard(tab: Page): Promise<void> {
  await tab.keyboard.press('Escape');
  await waitForNoCard(tab);
  await moveAway(tab);
}

/** How far the fade at the end of a card's list covers its last line, once that is scrolled to, in CSS pixels. */
async function fadedAtEnd(tab: Page, name: string, entity: string): Promise<number> {
  await hover(tab, name);
  const { element } = await waitForCard(tab, entity);
  const faded = await element.evaluate(async (card) => {
    const body = card.querySelector('.body');
    const last = body?.querySelector(
      ':scope > .more:last-child, :scope > .notes:last-child > :last-child > .text',
    );
    if (!body || !last) throw new Error('The card has no list.');
    body.scrollTop = body.scrollHeight;
    const line = document.createRange();
    line.selectNodeContents(last);
    for (let frame = 0; frame < 2; frame += 1)
      await new Promise<unknown>((drawn) => requestAnimationFrame(drawn));
    const { height, opacity } = getComputedStyle(body, '::after');
    if (opacity === '0') return 0;
    return (
      line.getBoundingClientRect().bottom - body.getBoundingClientRect().bottom + Number.parseFloat(height)
    );
  });
  await tab.keyboard.press('Escape');
  await waitForNoCard(tab);
  return faded;
}

/** How much of the words of the first note's first lines the icons of its buttons cover, in CSS pixels. */
const coveredByTools = async (tab: Page): Promise<number> =>
  (await waitForCard(tab)).element.evaluate((card) => {
    const [origin] = card.querySelectorAll('.origin');
    const rectsOf = (selector: string) =>
      [...(origin?.querySelectorAll(selector) ?? [])].flatMap((part) => [...part.getClientRects()]);
    const icons = rectsOf('.note-tools svg');
    const words = ['.status', 'b', '.when'].map(rectsOf);
    if (icons.length === 0 || words.some((lines) => lines.length === 0)) throw new Error('There is no note.');
    const covered = words
      .flat()
      .flatMap((line) =>
        icons
          .filter((icon) => line.bottom > icon.top && line.top < icon.bottom && line.left < icon.right)
          .map((icon) => line.right - icon.left),
      );
    return Math.max(0, ...covered);
  });

describeInTurns(withShortDelay('the look of a card'), (test) => {
  test('has room for the buttons of a note, also for the one more of an own note, where it is narrow', async ({
    extension,
    server,
  }) => {
    await addPack(extension, OWN_NOTES_PACK);
    await store(extension, preferences({ textSize: 'large', delay: 'short' }));
    const tab = await extension.openPage(server.add('/narrow', PAGE.replace('TikTok', 'Norvexa')));
    const viewport = tab.viewport();
    await tab.setViewport({ width: 320, height: 640 });
    await waitForMarks(tab, 3);
    for (const name of ['Norvexa', 'Microsoft']) {
      await hover(tab, name);
      const open = await waitForCard(tab);
      if (open.notes.length === 0) await open.click('button', showAll('microsoft'));
      await expect.poll(async () => (await waitForCard(tab)).notes.length).toBeGreaterThan(0);
      expect(await coveredByTools(tab)).toBeLessThanOrEqual(0);
      await closeCard(tab);
    }
    await tab.setViewport(viewport);
  });

  test('is no higher than 360 px with any three notes, in English and in German', async ({
    extension,
    server,
  }) => {
    const [news, rest] = [
      'Donald Trump wants to ban TikTok in the United States.',
      'The owner, Bytedance, looks for a buyer. Microsoft is said to be in talks over a takeover.',
    ];
    const tab = await extension.openPage(
      server.add('/heights', `<!doctype html><p>${news}</p><p>${rest}</p><hr style="margin-top: 600px">`),
    );
    await waitForMarks(tab, 3);
    for (const language of ['en', 'de'] as const) {
      await store(extension, {
        settings: { version: 2, preferences: { delay: 'short', language }, notesHidden: DENIALS },
      });
      for (const name of ['TikTok', 'Bytedance', 'Microsoft']) {
        const { opened, highest, notes } = await heightsOf(tab, name);
        expect.soft(opened, `${name}, ${language}`).toBeLessThanOrEqual(360);
        expect.soft(highest, `${name}, ${language}, with ${notes.join(', ')}`).toBeLessThanOrEqual(360);
      }
    }
  });

  test('is that of the ground behind the name, also after the page has changed it, or what the reader chose', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/look', PAGE));
    await waitForMarks(tab, 3);
    expect(await lookOf(tab, 'TikTok')).toBe('light 13.5px');
    expect(await lookOf(tab, 'Microsoft')).toBe('dark 13.5px');
    await tab.evaluate(() => Object.assign(document.body.style, { background: '#181a1b', color: '#e8e6e3' }));
    expect(await lookOf(tab, 'TikTok')).toBe('dark 13.5px');
    await store(extension, preferences({ delay: 'short', theme: 'light', textSize: 'large' }));
    await expect.poll(() => lookOf(tab, 'Microsoft')).toBe('light 16px');
    await store(extension, preferences({ delay: 'short', theme: 'system', textSize: 'small' }));
    await expect.poll(() => lookOf(tab, 'Bytedance')).toBe('light dark 12.5px');
  });

  test('fades no line at the end of its list, where nothing more can be scrolled to', async ({
    extension,
    server,
  }) => {
    await addPack(extension, POOL_PACK);
    const tab = await extension.openPage(
      server.add(
        '/end',
        '<!doctype html><body><p>The data of those who use TikTok, and the Lindenbad in 2024',
      ),
    );
    await waitForMarks(tab, 2);
    expect(await fadedAtEnd(tab, 'Lindenbad', 'pool/linden-pool')).toBeLessThan(1);
    await tab.setViewport({ width: 800, height: 250 });
    expect(await fadedAtEnd(tab, 'TikTok', 'tiktok')).toBeLessThan(1);
  });

  test('has the button for more notes in sight as a whole, also with its options open in a low window', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/low', '<!doctype html><body><p>The owner of TikTok'));
    await tab.setViewport({ width: 640, height: 360 });
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    await (await waitForCard(tab)).click('button', 'Options');
    const { element, root } = await waitForCard(tab);
    await root.waitForSelector('.options');
    const isInSight = await element.evaluate((card) => {
      const body = card.querySelector('.body')?.getBoundingClientRect();
      const more = card.querySelector('.more')?.getBoundingClientRect();
      return body && more && more.top >= body.top && more.bottom <= body.bottom + 0.5;
    });
    expect(isInSight).toBe(true);
  });

  test('has no line that begins or ends with the dot between its parts', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add('/dots', '<!doctype html><body><p>The data of those who use TikTok in the United States'),
    );
    const seen = { between: 0, 'at an edge': 0 };
    for (const width of [420, 360, 300, 260]) {
      await tab.setViewport({ width, height: 640 });
      await waitForMarks(tab, 1);
      await hover(tab, 'TikTok');
      const { element } = await waitForCard(tab);
      const dots = await element.evaluate((card) =>
        [...card.querySelectorAll('.separator')].map((dot) => {
          const after = document.createRange();
          if (dot.nextSibling) after.selectNode(dot.nextSibling);
          const [next] = after.getClientRects();
          const { width, bottom, right } = dot.getBoundingClientRect();
          return { isShown: width > 1, isBetween: next && next.top < bottom && next.left >= right - 1 };
        }),
      );
      for (const { isShown, isBetween } of dots) {
        expect(isShown).toBe(isBetween);
        seen[isBetween ? 'between' : 'at an edge']++;
      }
      await closeCard(tab);
    }
    expect(seen.between).toBeGreaterThan(0);
    expect(seen['at an edge']).toBeGreaterThan(0);
  });
});

describeInBrowsers(withShortDelay('the look of a card on a page that a filter inverts'), (test, kind) => {
  test('is that of the ground that readers see', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/inverted', '<!doctype html><body><main><p>TikTok'));
    await waitForMarks(tab, 1);
    const invert = (selector: string) =>
      tab.$eval(selector, (part) =>
        Object.assign((part as HTMLElement).style, { background: '#fff', filter: 'invert(0.9)' }),
      );
    await invert('main');
    expect(await lookOf(tab, 'TikTok')).toBe('dark 13.5px');
    await tab.$eval('main', (part) => part.removeAttribute('style'));
    await invert('html');
    // In Firefox, a filter of the root element inverts the card, too.
    expect(await lookOf(tab, 'TikTok')).toBe(`${kind === 'firefox' ? 'light' : 'dark'} 13.5px`);
  });
});
