import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { HIDE_DELAY, SHOW_DELAYS } from '../../../src/core/card/hover-state.ts';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInTurns, withShortDelay } from '../harness/describe-in-browsers.ts';
import { PATIENCE, waitUntilHolds } from '../harness/in-page-wait.ts';
import { hover, moveAway, pointOf, waitForMarks } from '../harness/marks.ts';

const page = (body: string) =>
  `<!doctype html><style>body { margin: 20px; font: 16px/1.5 serif } iframe { position: absolute; width: 200px; height: 100px }</style>${body}`;

/** How pages take a name away under a pointer that rests on it, without a change of their nodes. */
const HIDINGS: [name: string, html: string, script: string][] = [
  [
    'fades out, as a menu',
    '<p id="d" style="transition: opacity 50ms">About TikTok.</p>',
    'd.style.opacity = 0',
  ],
  [
    'is hidden at the end of a transition, as a tooltip',
    '<p id="d" style="transition: visibility 50ms">About TikTok.</p>',
    `d.style.visibility = 'hidden'`,
  ],
  [
    'the slide of a carousel',
    `<div style="overflow: hidden; width: 400px">
      <div id="d" style="display: flex; transition: transform 50ms">
        <p style="flex: 0 0 400px">About TikTok.</p><p style="flex: 0 0 400px">The next slide</p>
      </div>
    </div>`,
    `d.style.transform = 'translateX(-400px)'`,
  ],
];

/** Nothing tells that no card opens or closes: waits until the longest delay is over, with time to load a card. */
const rest = (tab: Page) =>
  tab.evaluate(`new Promise((done) => setTimeout(done, ${2 * Math.max(SHOW_DELAYS.short, HIDE_DELAY)}))`);

const selected = (tab: Page) => tab.evaluate('String(getSelection())');

describeInTurns(withShortDelay('pointer and card'), (test) => {
  test('no card opens while a button is held', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add('/held', page('<p>Some words, then TikTok, the end.</p>')),
    );
    await waitForMarks(tab, 1);
    const { x, y } = await pointOf(tab, 'TikTok');
    await tab.mouse.move(x - 80, y);
    await tab.mouse.down();
    await tab.mouse.move(x, y, { steps: 3 });
    await rest(tab);
    expect(await card(tab)).toBeUndefined();
    expect(await selected(tab)).not.toBe('');
    await tab.mouse.up();
    await tab.mouse.move(x + 1, y);
    await waitForCard(tab, 'tiktok');
  });

  test('it opens at each letter of a name whose letters are elements, as headlines have that move', async ({
    extension,
    server,
  }) => {
    const letters = [...'TikTok'].map((letter) => `<b style="display: inline-block">${letter}</b>`).join('');
    const tab = await extension.openPage(
      server.add('/letters', page(`<h1 style="background: white">${letters}</h1>`)),
    );
    await waitForMarks(tab, 1);
    for (const letter of await tab.$$('b')) {
      await letter.hover();
      await waitForCard(tab, 'tiktok');
      await tab.keyboard.press('Escape');
      await waitForNoCard(tab);
      await moveAway(tab);
    }
  });

  test('text that is selected out of a card does not close it', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/selects', page('<p>TikTok</p>')));
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    const { rect } = await waitForCard(tab, 'tiktok');
    await tab.mouse.move(rect.x + 40, rect.y + 60, { steps: 2 });
    await tab.mouse.down();
    await tab.mouse.move(rect.x + rect.width + 100, rect.y + 90, { steps: 4 });
    await rest(tab);
    expect((await card(tab))?.entity).toBe('tiktok');
    await tab.mouse.up();
    await tab.mouse.move(rect.x + rect.width + 150, rect.y + 90);
    await waitForNoCard(tab);
  });

  test('closed with Esc, it stays closed until the pointer has left its name', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/esc', page('<p>TikTok, and then Microsoft</p>')));
    await waitForMarks(tab, 2);
    const { x, y } = await hover(tab, 'TikTok');
    await waitForCard(tab, 'tiktok');
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    await tab.mouse.move(x + 2, y + 1, { steps: 2 });
    await rest(tab);
    expect(await card(tab)).toBeUndefined();
    await hover(tab, 'Microsoft');
    await waitForCard(tab, 'microsoft');
    await hover(tab, 'TikTok');
    await waitForCard(tab, 'tiktok');
  });

  test('closed with Esc, it opens again once the pointer has left the frame of its name', async ({
    extension,
    server,
  }) => {
    server.add('/inner', '<!doctype html><p style="margin: 30px 20px">TikTok</p>');
    const tab = await extension.openPage(
      server.add('/around', page('<iframe src="/inner" style="left: 300px; top: 100px"></iframe>')),
    );
    const frame = await tab.waitForFrame((one) => one.url().endsWith('/inner'));
    await waitForMarks(frame, 1);
    const { x, y } = await hover(frame, 'TikTok');
    await waitForCard(tab, 'tiktok');
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    await tab.mouse.move(20, 20);
    // The frame hears that the pointer has left it before the page does, which is told here.
    await tab.evaluate('new Promise((done) => requestAnimationFrame(done))');
    await tab.mouse.move(x, y);
    await waitForCard(tab, 'tiktok');
  });

  test('closed with Esc, it stays closed for a name that the page writes anew', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add('/anew', page('<p>TikTok, and then Microsoft</p><p>TikTok</p>')),
    );
    await waitForMarks(tab, 3);
    const { x, y } = await hover(tab, 'TikTok');
    await waitForCard(tab, 'tiktok');
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    await tab.evaluate(`for (const p of document.querySelectorAll('p')) p.innerHTML = p.innerHTML`);
    await waitForMarks(tab, 3);
    await tab.mouse.move(x + 2, y + 1, { steps: 2 });
    await rest(tab);
    expect(await card(tab)).toBeUndefined();
    // Straight onto another place of the same name.
    const other = await pointOf(tab, 'TikTok', 1);
    await tab.mouse.move(other.x, other.y);
    await waitForCard(tab, 'tiktok');
  });

  test('it closes when the pointer goes straight into a frame', async ({ extension, server }) => {
    server.add('/inner', '<!doctype html>Nothing');
    const tab = await extension.openPage(
      server.add(
        '/frames',
        page(`<p>TikTok</p><iframe src="/inner" style="left: 700px; top: 40px"></iframe>
          <div></div><script>document.querySelector('div').attachShadow({ mode: 'closed' }).innerHTML =
            '<iframe src="/inner" style="position: absolute; left: 700px; top: 300px"></iframe>'</script>`),
      ),
    );
    await waitForMarks(tab, 1);
    for (const y of [80, 340]) {
      await hover(tab, 'TikTok');
      await waitForCard(tab, 'tiktok');
      await tab.mouse.move(760, y);
      await waitForNoCard(tab);
    }
  });

  test('it closes when the page hides its name under the pointer', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/hiding', page('')));
    for (const [name, html, script] of HIDINGS) {
      await moveAway(tab);
      await tab.evaluate(`document.body.innerHTML = ${JSON.stringify(html)}`);
      await waitForMarks(tab, 1);
      await hover(tab, 'TikTok');
      await waitForCard(tab, 'tiktok');
      await tab.evaluate(script);
      await waitForNoCard(tab).catch((error: unknown) => expect.fail(`${name}: ${error}`));
    }
  });

  test('it goes with its name where the page moves that under the pointer', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add('/moving', page('<p id="d" style="transition: transform 50ms">About TikTok.</p>')),
    );
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    const { rect } = await waitForCard(tab, 'tiktok');
    await tab.evaluate(`d.style.transform = 'translate(0, 200px)'`);
    await expect.poll(async () => (await card(tab))?.rect.y, { timeout: PATIENCE }).toBe(rect.y + 200);
  });

  test('no card opens for a name that the page moves under the pointer', async ({ extension, server }) => {
    const lines = '<p>A line</p>'.repeat(4);
    const tab = await extension.openPage(
      server.add(
        '/chat',
        page(`<div id="chat" style="height: 200px; overflow: auto">${lines}<p>TikTok</p>${lines}${lines}</div>
          <input><div id="grows"></div><p>Microsoft</p>`),
      ),
    );
    await waitForMarks(tab, 2);
    await tab.focus('input');
    const { x, y } = await pointOf(tab, 'TikTok');
    await tab.evaluate('chat.scrollTop = 1000');
    await tab.mouse.move(x, y, { steps: 2 });
    // What the pointer is on is looked up in a frame, not with each move.
    await tab.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    // A chat that scrolls by itself while the reader types.
    await tab.keyboard.type('a');
    await tab.evaluate('chat.scrollTop = 0');
    await waitUntilHolds(tab, 'chat.scrollTop === 0');
    await tab.keyboard.type('b');
    await rest(tab);
    expect(await card(tab)).toBeUndefined();
    // The same pointer, moved by the reader.
    await tab.mouse.move(x + 1, y);
    await waitForCard(tab, 'tiktok');
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    // A name that goes away from the pointer before its card comes. The page times it itself, from the same move of the pointer.
    await tab.evaluate(`document.querySelector('body > p').addEventListener('mousemove', () => {
      setTimeout(() => (grows.style.height = '100px'), ${SHOW_DELAYS.short / 2});
    })`);
    await hover(tab, 'Microsoft');
    await waitUntilHolds(tab, `grows.style.height === '100px'`);
    await rest(tab);
    expect(await card(tab)).toBeUndefined();
  });
});
