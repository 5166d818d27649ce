import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { showAll } from '../../tools/bundled-pack.ts';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInTurns, withShortDelay } from '../harness/describe-in-browsers.ts';
import { waitUntilHolds } from '../harness/in-page-wait.ts';
import { hover, waitForMarks } from '../harness/marks.ts';
import { press } from '../harness/shortcuts.ts';

const page = (body: string) =>
  `<!doctype html><style>body { margin: 20px; font: 16px/1.5 serif }</style>${body}`;

/** Part of the page: notes the input that the document hears in either phase, and its element. */
const RECORDER = `<script>
  var heard = [];
  for (const type of ['keydown', 'keypress', 'keyup', 'click', 'dblclick', 'auxclick', 'contextmenu', 'pointerdown', 'pointerup', 'mousedown',
    'mouseup', 'wheel', 'focus', 'focusin', 'focusout', 'selectstart', 'copy', 'touchstart', 'touchend'])
    for (const capture of [true, false])
      document.addEventListener(type, ({ target }) => heard.push(type + ' ' + (target.localName ?? target.nodeName)), capture);
</script>`;

const heardOf = async (tab: Page) =>
  JSON.parse(String(await tab.evaluate('JSON.stringify([...new Set(heard.splice(0))])')));
const toFocus = (tab: Page) =>
  waitUntilHolds(tab, `document.activeElement?.localName === 'context-notes-card'`);

describeInTurns(withShortDelay('input in the card'), (test) => {
  test('a page that listens at its document hears nothing of pointer, wheel and keys in the card, which does what they are for', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/hears', page(`<p>TikTok</p>${RECORDER}`)));
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    const open = await waitForCard(tab, 'tiktok');
    await tab.evaluate('heard.length = 0');
    await open.click('button', showAll('tiktok'));
    await expect.poll(async () => (await card(tab))?.text).toContain('Show fewer notes');
    await tab.mouse.click(open.rect.x + 60, open.rect.y + 20, { count: 2 });
    await tab.mouse.click(open.rect.x + 60, open.rect.y + 20, { button: 'middle' });
    await open.click('button', 'Copy note with source');
    const title = () =>
      open.root.evaluate((root) => root.querySelector('.note-tools [title]')?.getAttribute('title'));
    await expect.poll(title).toBe('Copied');
    await tab.keyboard.press('Tab');
    await open.click('button', 'Keep open');
    await expect.poll(async () => Boolean(await (await card(tab))?.find('button', 'Unpin'))).toBe(true);
    const x = async () => (await card(tab))?.rect.x;
    const before = (await x()) ?? 0;
    await tab.keyboard.press('ArrowRight');
    await expect.poll(x).toBe(before + 24);
    await tab.keyboard.press('Enter');
    await expect.poll(async () => Boolean(await (await card(tab))?.find('button', 'Keep open'))).toBe(true);
    expect(await heardOf(tab)).toEqual([]);
  });

  test('a press that begins on one button and ends on another does nothing', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/slides', page('<p>TikTok</p>')));
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    const open = await waitForCard(tab, 'tiktok');
    const middle = async (name: string) => {
      const button = await open.find('button', name);
      const at = await button?.evaluate((element) => {
        const { x, y, width, height } = element.getBoundingClientRect();
        return [x + width / 2, y + height / 2];
      });
      const [x = 0, y = 0] = at ?? [];
      return { x, y };
    };
    const [from, to] = [await middle('Options'), await middle('Close')];
    await tab.mouse.move(from.x, from.y, { steps: 2 });
    await tab.mouse.down();
    await tab.mouse.move(to.x, to.y, { steps: 3 });
    await tab.mouse.up();
    await open.click('button', 'Options');
    await expect.poll(async () => (await card(tab))?.text).toContain('Marked because');
  });

  test('a press belongs to where it begins, in the card or on the page', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add(
        '/drags',
        page(`<p>TikTok</p><div id="handle" style="position: absolute; left: 600px; top: 400px; width: 40px; height: 40px"></div>
          ${RECORDER}<script>
            var moves = 0;
            document.addEventListener('mousemove', ({ buttons }) => (moves += buttons));
          </script>`),
      ),
    );
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    const { rect, click } = await waitForCard(tab, 'tiktok');
    await tab.mouse.move(rect.x + 40, rect.y + 60, { steps: 2 });
    await tab.evaluate('heard.length = 0');
    await tab.mouse.down();
    await tab.mouse.move(rect.x + rect.width + 60, rect.y + 60, { steps: 4 });
    await tab.mouse.up();
    // Before the card is gone because the pointer has left it.
    await click('button', 'Keep open');
    expect(await heardOf(tab)).toEqual([]);
    expect(await tab.evaluate('moves')).toBe(0);

    await tab.mouse.move(620, 420, { steps: 2 });
    await tab.mouse.down();
    await tab.mouse.move(rect.x + 60, rect.y + 60, { steps: 4 });
    await tab.evaluate('moves = heard.length = 0');
    await tab.mouse.move(rect.x + 80, rect.y + 70, { steps: 4 });
    await tab.mouse.up();
    await waitUntilHolds(tab, 'moves > 0');
    expect(await heardOf(tab)).toEqual(
      expect.arrayContaining(['pointerup context-notes-card', 'mouseup context-notes-card']),
    );
  });

  test('a press that begins in the card and ends on a link of the page follows no link', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add(
        '/link',
        page(
          `<p>TikTok</p><a id="link" href="#followed" style="position: absolute; left: 600px; top: 60px">Link</a>`,
        ),
      ),
    );
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    const { rect } = await waitForCard(tab, 'tiktok');
    await tab.mouse.move(rect.x + 40, rect.y + 60, { steps: 2 });
    await tab.mouse.down();
    await tab.mouse.move(610, 70, { steps: 4 });
    await tab.mouse.up();
    // What is clicked now comes after what a release may have clicked.
    await tab.mouse.move(300, 600, { steps: 2 });
    await tab.evaluate(`addEventListener('click', () => (globalThis.isClicked = true))`);
    await tab.mouse.click(300, 600);
    await waitUntilHolds(tab, 'globalThis.isClicked === true');
    expect(await tab.evaluate('location.hash')).toBe('');
  });

  for (const [how, script] of [
    ['an element', `document.querySelector('main').addEventListener('wheel', turn, { passive: false })`],
    ['the document', `document.addEventListener('wheel', turn, { passive: false, capture: true })`],
    ['the window', `addEventListener('wheel', turn, { passive: false, capture: true })`],
  ] as const)
    test(`the wheel scrolls the notes where the page scrolls by itself at ${how}`, async ({
      extension,
      server,
    }) => {
      const tab = await extension.openPage(
        server.add(
          '/wheel',
          page(`<main style="height: 3000px"><p>TikTok</p></main><script>
            const turn = (event) => { event.preventDefault(); if (event.target.localName !== 'context-notes-card') scrollBy(0, event.deltaY) };
            ${script}</script>`),
        ),
      );
      await waitForMarks(tab, 1);
      await hover(tab, 'TikTok');
      const open = await waitForCard(tab, 'tiktok');
      await open.click('button', showAll('tiktok'));
      await expect.poll(async () => (await card(tab))?.text).toContain('Show fewer notes');
      await tab.mouse.move(open.rect.x + 100, open.rect.y + 300, { steps: 2 });
      await tab.mouse.wheel({ deltaY: 120 });
      await expect
        .poll(() => open.root.evaluate((root) => root.querySelector('.body')?.scrollTop))
        .toBeGreaterThan(50);
      expect(await tab.evaluate('scrollY')).toBe(0);
    });

  test('the whole press of a key that closes the card is its own', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add(
        '/presses',
        page(
          `<p>TikTok</p><button id="here" onclick="clicks += 1">Here</button>${RECORDER}<script>var clicks = 0</script>`,
        ),
      ),
    );
    await waitForMarks(tab, 1);
    await tab.focus('#here');
    await hover(tab, 'TikTok');
    await waitForCard(tab, 'tiktok');
    await tab.evaluate('heard.length = 0');
    await tab.keyboard.down('Escape');
    await waitForNoCard(tab);
    await tab.keyboard.down('Escape');
    await tab.keyboard.up('Escape');
    expect(await heardOf(tab)).toEqual([]);
    await tab.keyboard.press('Escape');
    expect(await heardOf(tab)).toEqual(expect.arrayContaining(['keydown button', 'keyup button']));

    await press(extension, tab, 'next-mention');
    await waitForCard(tab, 'tiktok');
    await press(extension, tab, 'focus-card');
    await toFocus(tab);
    for (const _ of ['Keep open', 'Options', 'Close']) await tab.keyboard.press('Tab');
    await tab.evaluate('heard.length = 0');
    await tab.keyboard.down('Enter');
    await waitForNoCard(tab);
    await waitUntilHolds(tab, `document.activeElement.id === 'here'`);
    await tab.keyboard.down('Enter');
    await tab.keyboard.up('Enter');
    expect(await tab.evaluate('clicks')).toBe(0);
    expect((await heardOf(tab)).filter((event: string) => event.startsWith('key'))).toEqual([]);
    await tab.keyboard.press('Enter');
    await waitUntilHolds(tab, 'clicks === 1');
  });

  for (const [how, script] of [
    [
      'focusin',
      `document.addEventListener('focusin', ({ target }) => { if (!box.contains(target)) back() })`,
    ],
    [
      'focus',
      `document.addEventListener('focus', ({ target }) => { if (target.localName && !box.contains(target)) back() }, true)`,
    ],
    [
      'focusout',
      `box.addEventListener('focusout', ({ relatedTarget }) => { if (relatedTarget && !box.contains(relatedTarget)) back() })`,
    ],
    [
      'blur',
      `box.addEventListener('blur', () => setTimeout(() => { if (!box.contains(document.activeElement)) back() }), true)`,
    ],
  ] as const)
    test(`the card is reached by keyboard where the page traps the focus on ${how}`, async ({
      extension,
      server,
    }) => {
      const tab = await extension.openPage(
        server.add(
          '/trap',
          page(`<div id="box" role="dialog" aria-modal="true"><p>TikTok</p><input id="here"></div><script>
            let backs = 0;
            const back = () => { backs += 1; here.focus() };
            ${script}</script>`),
        ),
      );
      await waitForMarks(tab, 1);
      await tab.focus('#here');
      await press(extension, tab, 'next-mention');
      await waitForCard(tab, 'tiktok');
      await press(extension, tab, 'focus-card');
      await toFocus(tab);
      await tab.keyboard.press('Tab');
      expect(await tab.evaluate('[backs, document.activeElement.localName]')).toEqual([
        0,
        'context-notes-card',
      ]);
      await tab.keyboard.press('Escape');
      await waitForNoCard(tab);
      expect(await tab.evaluate('document.activeElement.id')).toBe('here');
    });
});
