import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { HIDE_DELAY } from '../../../src/core/card/hover-state.ts';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInBrowsers, describeInTurns, withShortDelay } from '../harness/describe-in-browsers.ts';
import { waitUntilHolds } from '../harness/in-page-wait.ts';
import { hover, moveAway, pointOf, waitForMarks } from '../harness/marks.ts';
import { press } from '../harness/shortcuts.ts';

const page = (body: string) =>
  `<!doctype html><style>body { margin: 20px; font: 16px/1.5 serif }</style>${body}`;

/** Nothing tells that a card stays: waits longer than one that has lost its name does. */
const rest = (tab: Page) => tab.evaluate(`new Promise((done) => setTimeout(done, ${1.3 * HIDE_DELAY}))`);

/** Where the mark of the open card is: its line on the page, and which of the line's names it is. */
const ACTIVE = `(() => {
  const [range] = [...CSS.highlights].filter(([name, ranges]) => name.startsWith('context-notes-active') && ranges.size > 0).flatMap(([, ranges]) => [...ranges]);
  if (!range) return 'none';
  const before = document.createRange();
  before.setStart(document.body, 0);
  before.setEnd(range.startContainer, range.startOffset);
  return String(String(before).split('TikTok').length);
})()`;

/** What pages do to a paragraph that is read, and which of the names on the page is the one that was pointed at then. */
const REWRITINGS: [name: string, html: string, pointed: number, script: string, then: string][] = [
  ['its HTML set to itself', '<p id="d">About TikTok and more.</p>', 0, 'd.innerHTML = d.innerHTML', '1'],
  [
    'all of the page set to itself',
    '<p>About TikTok and more.</p>',
    0,
    'document.body.innerHTML = document.body.innerHTML',
    '1',
  ],
  [
    'the text node set to itself',
    '<p id="d">About TikTok and more.</p>',
    0,
    'd.firstChild.data = d.firstChild.data',
    '1',
  ],
  [
    'replaced by a copy',
    '<p id="d">About <b>TikTok</b> and more.</p>',
    0,
    'd.replaceWith(d.cloneNode(true))',
    '1',
  ],
  [
    'removed and put back a frame later',
    '<p id="d">About TikTok.</p>',
    0,
    `{ const html = d.innerHTML; d.innerHTML = ''; requestAnimationFrame(() => { d.innerHTML = html }) }`,
    '1',
  ],
  [
    'translated',
    '<p id="d">We love TikTok a lot.</p>',
    0,
    `d.innerHTML = '<i>Ich mag TikTok gern.</i>'`,
    '1',
  ],
  ['with a number that counts', '<p id="d">TikTok (1)</p>', 0, `d.textContent = 'TikTok (2)'`, '1'],
  [
    'hidden for a moment',
    '<p id="d">About TikTok and more.</p>',
    0,
    'd.hidden = true; setTimeout(() => (d.hidden = false), 50)',
    '1',
  ],
  [
    'with another name before it',
    '<p id="d">All of TikTok is good.</p>',
    0,
    `d.innerHTML = 'Also TikTok. ' + d.innerHTML`,
    '2',
  ],
  [
    'with another name before it in the same text',
    '<p id="d">TikTok is good.</p>',
    0,
    `d.firstChild.data = 'TikTok! ' + d.firstChild.data`,
    '2',
  ],
  [
    'the third item of a list',
    `<ul id="d">${'<li>TikTok</li>'.repeat(5)}</ul>`,
    2,
    'd.innerHTML = d.innerHTML',
    '3',
  ],
  [
    'the third of a list with a new item above',
    `<ul id="d"><li>One TikTok</li><li>Two TikTok</li><li>Three TikTok</li></ul>`,
    2,
    `d.innerHTML = '<li>New TikTok</li>' + d.innerHTML`,
    '4',
  ],
];

describeInTurns(withShortDelay('card whose paragraph is written anew'), (test) => {
  test('it stays with its mention', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/anew', page('')));
    for (const [name, html, pointed, script, then] of REWRITINGS) {
      await tab.keyboard.press('Escape');
      await waitForNoCard(tab);
      await moveAway(tab);
      await tab.evaluate(`document.body.innerHTML = ${JSON.stringify(html)}`);
      await waitForMarks(tab, html.split('TikTok').length - 1);
      await hover(tab, 'TikTok', pointed);
      await waitForCard(tab, 'tiktok');
      await tab.evaluate(script);
      await expect.poll(() => tab.evaluate(ACTIVE), { message: name }).toBe(then);
      await rest(tab);
      expect(await tab.evaluate(ACTIVE), name).toBe(then);
      expect((await card(tab))?.entity, name).toBe('tiktok');
    }
    // Text about something else is not the mention.
    await tab.evaluate(`document.body.innerHTML = '<p>What somebody else says on TikTok here</p>'`);
    await waitForNoCard(tab);
  });

  test('it goes with its name when that scrolls away', async ({ extension, server }) => {
    const far = '<div style="height: 300vh"></div>';
    const tab = await extension.openPage(server.add('/counts', page(`<p id="d">TikTok: 5 likes</p>${far}`)));
    await waitForMarks(tab, 1);
    await press(extension, tab, 'next-mention');
    const { rect } = await waitForCard(tab, 'tiktok');
    await tab.evaluate(`d.firstChild.data = 'TikTok: 6 likes'`);
    await rest(tab);
    await tab.evaluate(`d.style.marginTop = '120px'`);
    await expect.poll(async () => (await card(tab))?.rect.y).toBe(rect.y + 100);
    await tab.evaluate('scrollTo(0, 1e4)');
    await waitForNoCard(tab);
  });

  test('in a dialog, too, without leaving a copy of its element', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add('/anew-dialog', page('<dialog id="d"><p>About TikTok.</p></dialog>')),
    );
    await tab.evaluate('d.showModal()');
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    await waitForCard(tab, 'tiktok');
    await tab.evaluate('d.innerHTML = d.innerHTML');
    await rest(tab);
    expect((await waitForCard(tab, 'tiktok')).rect.width).toBe(400);
    expect(await tab.evaluate(`document.querySelectorAll('context-notes-card').length`)).toBe(1);
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    expect(await tab.evaluate('[d.open, d.innerHTML]')).toEqual([true, '<p>About TikTok.</p>']);
  });

  test('pinned, it outlives its mention', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/pinned', page('<p>About TikTok.</p>')));
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    await (await waitForCard(tab, 'tiktok')).click('button', 'Keep open');
    await expect.poll(async () => Boolean(await (await card(tab))?.find('button', 'Unpin'))).toBe(true);
    await tab.evaluate(`document.body.innerHTML = 'Nothing'`);
    await moveAway(tab);
    await rest(tab);
    const open = await waitForCard(tab, 'tiktok');
    await open.click('button', 'Close');
    await waitForNoCard(tab);
  });
});

describeInTurns('card whose paragraph is written anew all the time', (test) => {
  test('it opens where the pointer rests on the name, at the latest when that has ended', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add('/stream', page('<p id="d"><b>TikTok</b> streams</p><p>Microsoft</p>')),
    );
    await waitForMarks(tab, 2);
    // The script of the card is there, as on a page that is being read.
    await hover(tab, 'Microsoft');
    await waitForCard(tab, 'microsoft');
    const { x, y } = await pointOf(tab, 'TikTok');
    await moveAway(tab);
    await waitForNoCard(tab);
    await tab.evaluate(`globalThis.written = 0;
      const stream = setInterval(() => {
        d.innerHTML = '<b>TikTok</b> streams ' + 'word '.repeat(written++);
        if (written === 40) clearInterval(stream);
      }, 60)`);
    await tab.mouse.move(x, y, { steps: 3 });
    await waitForCard(tab, 'tiktok');
    await waitUntilHolds(tab, 'written === 40');
    await rest(tab);
    expect((await card(tab))?.entity).toBe('tiktok');
  });
});

/** How many items a list has. */
const ITEMS = 300;

describeInBrowsers(withShortDelay('card whose long list is written anew'), (test, kind) => {
  test('it stays with its item, and the list is not read once for each of them', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add('/list', page(`<ul id="d">${'<li>TikTok</li>'.repeat(ITEMS)}</ul>`)),
    );
    await waitForMarks(tab, (all) => all.length > 2);
    // Firefox lets no test run scripts in the world of content scripts.
    const [realm] = kind === 'chromium' ? tab.extensionRealms() : [];
    await realm?.evaluate(() => {
      const text = Object.getOwnPropertyDescriptor(Node.prototype, 'textContent');
      Object.defineProperty(Node.prototype, 'textContent', {
        get(this: Node) {
          const read: string | null = text?.get?.call(this);
          Reflect.set(
            globalThis,
            'lettersRead',
            (Reflect.get(globalThis, 'lettersRead') ?? 0) + (read?.length ?? 0),
          );
          return read;
        },
      });
    });
    await hover(tab, 'TikTok', 2);
    await waitForCard(tab, 'tiktok');
    await realm?.evaluate(() => Reflect.set(globalThis, 'lettersRead', 0));
    await tab.evaluate('d.innerHTML = d.innerHTML');
    await rest(tab);
    expect(await tab.evaluate(ACTIVE)).toBe('3');
    const lettersRead = await realm?.evaluate(() => Reflect.get(globalThis, 'lettersRead'));
    if (kind === 'chromium') {
      expect(lettersRead).toBeGreaterThan(0);
      expect(lettersRead).toBeLessThan(10 * ITEMS * 'TikTok'.length);
    }
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
  });
});
