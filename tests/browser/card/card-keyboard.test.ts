import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { HIDE_DELAY } from '../../../src/core/card/hover-state.ts';
import { FIRST_NOTES, notesAbout, showMore } from '../../tools/bundled-pack.ts';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInTurns, withShortDelay } from '../harness/describe-in-browsers.ts';
import { waitUntilHolds } from '../harness/in-page-wait.ts';
import { hover, marks, moveAway, waitForMarks } from '../harness/marks.ts';
import { press } from '../harness/shortcuts.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Page</title><style>body { margin: 40px; font: 16px/1.5 serif }</style>${body}`;

const activeMark = async (tab: Page) =>
  (await marks(tab)).filter(({ name }) => name.includes('-active-')).map(({ text }) => text);
const focused = (tab: Page) => tab.evaluate('document.activeElement.id || document.activeElement.localName');

describeInTurns(withShortDelay('card by keyboard'), (test) => {
  test('from name to name without moving the focus, into the card, and back', async ({
    extension,
    server,
  }) => {
    const far = '<div style="height: 200vh"></div>';
    const tab = await extension.openPage(
      server.add(
        '/keys',
        page(`<button id="here">Here</button><p>TikTok</p>${far}<p>Microsoft</p>${far}<p>Bytedance</p>`),
      ),
    );
    await waitForMarks(tab, 3);
    await tab.focus('#here');
    for (const [name, entity] of [
      ['TikTok', 'tiktok'],
      ['Microsoft', 'microsoft'],
      ['Bytedance', 'bytedance'],
      ['TikTok', 'tiktok'],
    ]) {
      await press(extension, tab, 'next-mention');
      await waitForCard(tab, entity);
      expect(await activeMark(tab)).toEqual([name]);
      expect(await focused(tab)).toBe('here');
    }
    await press(extension, tab, 'previous-mention');
    await waitForCard(tab, 'bytedance');
    await press(extension, tab, 'focus-card');
    await waitUntilHolds(tab, `document.activeElement?.localName === 'context-notes-card'`);
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    expect(await focused(tab)).toBe('here');
  });

  test('into the card that the pointer has opened, which then stays; the focus goes back into a chart', async ({
    extension,
    server,
  }) => {
    const chart =
      '<svg width="200" height="40"><a id="part" href="#"><text y="20">A part of the chart</text></a></svg>';
    const tab = await extension.openPage(server.add('/chart', page(`<p>TikTok</p>${chart}`)));
    await waitForMarks(tab, 1);
    await tab.evaluate('part.focus()');
    await hover(tab, 'TikTok');
    await waitForCard(tab, 'tiktok');
    await press(extension, tab, 'focus-card');
    await waitUntilHolds(tab, `document.activeElement?.localName === 'context-notes-card'`);
    await moveAway(tab);
    // Nothing tells that a card stays: waits longer than one does that the pointer has left.
    await tab.evaluate(`new Promise((done) => setTimeout(done, ${1.5 * HIDE_DELAY}))`);
    expect((await card(tab))?.entity).toBe('tiktok');
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    expect(await focused(tab)).toBe('part');
  });

  test('to a name on another slide of a carousel', async ({ extension, server }) => {
    const slides = ['Microsoft', '', '<b>TikTok</b> here', '']
      .map((text) => `<p style="flex: 0 0 200px; scroll-snap-align: center">${text}</p>`)
      .join('');
    const box = `<div id="box" style="display: flex; width: 200px; overflow-x: auto; scroll-snap-type: x mandatory">${slides}</div>`;
    const tab = await extension.openPage(server.add('/slides', page(box)));
    await waitForMarks(tab, 2);
    for (const [entity, place] of [
      ['microsoft', 0],
      ['tiktok', 400],
      ['microsoft', 0],
    ] as const) {
      await press(extension, tab, 'next-mention');
      await waitForCard(tab, entity);
      expect(await tab.evaluate('box.scrollLeft')).toBe(place);
    }
  });

  test('and out of it, by Tab or Esc, to the link after the name, or to what had the focus before', async ({
    extension,
    server,
  }) => {
    const links = (name: string) =>
      Array.from({ length: 40 }, (_, at) => `<p><a id="${name}${at}" href="#">Link</a></p>`).join('');
    const tab = await extension.openPage(
      server.add('/out', page(`${links('before')}<p id="d">About TikTok.</p>${links('after')}`)),
    );
    await extension.waitForBadge(tab, '1');
    const html = await tab.evaluate('d.outerHTML');
    const enterCard = async () => {
      await press(extension, tab, 'next-mention');
      await waitForCard(tab, 'tiktok');
      await press(extension, tab, 'focus-card');
      await waitUntilHolds(tab, `document.activeElement?.localName === 'context-notes-card'`);
    };
    const tabOut = async () => {
      for (let step = 0; step < 40 && (await focused(tab)) === 'context-notes-card'; step++)
        await tab.keyboard.press('Tab');
    };
    await enterCard();
    const scrolled = await tab.evaluate('scrollY');
    expect(scrolled).toBeGreaterThan(500);
    await tabOut();
    expect(await focused(tab)).toBe('after0');
    await waitForNoCard(tab);

    await tab.evaluate('before5.focus({ preventScroll: true }); before5.blur()');
    await enterCard();
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    await tab.keyboard.press('Tab');
    expect(await focused(tab)).toBe('after0');

    await tab.evaluate('after2.focus({ preventScroll: true })');
    await enterCard();
    await tabOut();
    expect(await focused(tab)).toBe('after3');
    expect(await tab.evaluate('[scrollY, d.outerHTML]')).toEqual([scrolled, html]);
  });

  test('to the next name of a page that writes all of its text anew', async ({ extension, server }) => {
    const names = ['first', 'second', 'third', 'fourth', 'fifth'].map((word) => `<p>The ${word} TikTok</p>`);
    const tab = await extension.openPage(server.add('/anew', page(`<main>${names.join('')}</main>`)));
    await waitForMarks(tab, 5);
    // Where the pointer of an earlier page rests on a name, the shortcut goes on from that.
    await moveAway(tab);
    await waitForNoCard(tab);
    const around = () =>
      tab.evaluate(`[...CSS.highlights].filter(([name]) => name.includes('-active-'))
        .flatMap(([, all]) => [...all]).map(({ startContainer }) => startContainer.data).join()`);
    const writeAnew = () =>
      tab.evaluate(`document.querySelector('main').innerHTML = document.querySelector('main').innerHTML`);
    for (const word of ['first', 'second', 'third']) {
      await press(extension, tab, 'next-mention');
      await expect.poll(around).toBe(`The ${word} TikTok`);
    }
    await writeAnew();
    await expect.poll(around).toBe('The third TikTok');
    await press(extension, tab, 'next-mention');
    await expect.poll(around).toBe('The fourth TikTok');
    await waitForCard(tab, 'tiktok');
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    await writeAnew();
    await waitForMarks(tab, 5);
    await press(extension, tab, 'next-mention');
    await expect.poll(around).toBe('The fifth TikTok');
  });

  test('every control of the card is reached by Tab and works by Enter', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/tab', page('<p>Donald Trump wants to ban TikTok</p>')));
    await waitForMarks(tab, 1);
    await press(extension, tab, 'next-mention');
    await waitForCard(tab, 'tiktok');
    await press(extension, tab, 'focus-card');
    await waitUntilHolds(tab, `document.activeElement?.localName === 'context-notes-card'`);
    const seen: string[] = [];
    for (let step = 0; step < 30; step++) {
      await tab.keyboard.press('Tab');
      const root = (await card(tab))?.root;
      const name = await root?.evaluate(
        ({ activeElement: at }) =>
          at?.getAttribute('aria-label') ?? (at?.textContent || at?.getAttribute('title')) ?? '',
      );
      if (!name) break;
      seen.push(name);
      if (name.startsWith('Show')) break;
    }
    expect(seen.slice(0, 4)).toEqual(['Keep open', 'Options', 'Close', 'Bytedance']);
    expect(seen.at(-1)).toBe(showMore('tiktok'));
    expect(seen.filter((name) => name === 'Copy note with source')).toHaveLength(FIRST_NOTES);
    await tab.keyboard.press('Enter');
    await expect.poll(async () => (await card(tab))?.notes.length).toBe(notesAbout('tiktok').length);
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
  });
});
