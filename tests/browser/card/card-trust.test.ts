import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { SHOW_DELAYS } from '../../../src/core/card/hover-state.ts';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { type BrowserTest, describeInTurns, withShortDelay } from '../harness/describe-in-browsers.ts';
import { hover, moveAway, pointOf, waitForMarks } from '../harness/marks.ts';

/**
 * Part of the page: keeps the reader's events, so that a script can send the very same ones, and counts the cards that
 * come.
 */
const RECORDER = `<script>
  var heard = [], cards = 0;
  for (const type of 'pointerover pointerenter pointermove pointerdown pointerup mouseover mousemove mousedown mouseup click keydown keyup'.split(' '))
    addEventListener(type, (event) => event.isTrusted && heard.push([event, event.composedPath()[0]]), true);
  new MutationObserver((records) => {
    for (const { addedNodes } of records)
      for (const { localName } of addedNodes) if (localName === 'context-notes-card') cards += 1;
  }).observe(document, { childList: true, subtree: true });
</script>`;

/** Sends what the reader did since \`heard\` was emptied once more, by script. @returns the types of the events */
const REPLAY = `(() => {
  const types = [];
  for (const [event, target] of heard.splice(0)) {
    const copy = new event.constructor(event.type, event);
    target.dispatchEvent(copy);
    if (copy.isTrusted) throw new Error('A script cannot send such events.');
    types.push(event.type);
  }
  return types;
})()`;

type Gesture = (tab: Page) => Promise<unknown>;

const FRAMED = { width: 340, height: 120 };
const inner = `<!doctype html><body style="margin: 10px; font: 16px/1.5 serif"><p>About TikTok.</p>`;
const plain = `<p>About TikTok.</p>`;
const framed = `<iframe src="/inner" style="width: ${FRAMED.width}px; height: ${FRAMED.height}px"></iframe>`;

const tap: Gesture = async (tab) => {
  const { x, y } = await pointOf(tab, 'TikTok');
  await tab.touchscreen.tap(x, y);
};
const hoverInFrame: Gesture = async (tab) => {
  const frame = await tab.waitForFrame((one) => one.url().endsWith('/inner'), { timeout: 10_000 });
  await waitForMarks(frame, 1);
  await hover(frame, 'TikTok');
};

const OPENING: [name: string, gesture: Gesture, type: string][] = [
  ['the pointer that rests on a name', (tab) => hover(tab, 'TikTok'), 'pointermove'],
  ['a tap on a name', tap, 'click'],
];
const CLOSING: [name: string, body: string, open: Gesture, close: Gesture, type: string][] = [
  ['Esc', plain, (tab) => hover(tab, 'TikTok'), (tab) => tab.keyboard.press('Escape'), 'keydown'],
  ['a tap elsewhere', plain, tap, (tab) => tab.touchscreen.tap(20, 20), 'pointerdown'],
  ['Esc around a frame', framed, hoverInFrame, (tab) => tab.keyboard.press('Escape'), 'keydown'],
];

describeInTurns(
  withShortDelay('only what the reader does counts, not what a script sends'),
  (test: BrowserTest) => {
    for (const [name, gesture, type] of OPENING)
      test(`${name} opens a card`, async ({ extension, server }) => {
        const tab = await extension.openPage(server.add('/opens', pageWith(plain)));
        await waitForMarks(tab, 1);
        await tab.evaluate('heard.length = 0');
        const began = Date.now();
        await gesture(tab);
        await waitForCard(tab, 'tiktok');
        const took = Date.now() - began;
        await tab.evaluate('var kept = heard.splice(0)');
        await tab.keyboard.press('Escape');
        await waitForNoCard(tab);
        await moveAway(tab);

        expect(await tab.evaluate('cards')).toBe(1);
        expect(await tab.evaluate(`heard = kept; ${REPLAY}`)).toContain(type);
        await rest(tab, took);
        expect(await tab.evaluate('cards')).toBe(1);
        expect(await card(tab)).toBeUndefined();

        await gesture(tab);
        await waitForCard(tab, 'tiktok');
        expect(await tab.evaluate('cards')).toBe(2);
      });

    for (const [name, body, open, close, type] of CLOSING)
      test(`${name} closes it`, async ({ extension, server }) => {
        server.add('/inner', inner);
        const tab = await extension.openPage(server.add('/closes', pageWith(body)));
        if (body === plain) await waitForMarks(tab, 1);
        await open(tab);
        await waitForCard(tab, 'tiktok');
        await tab.evaluate('heard.length = 0');
        const began = Date.now();
        await close(tab);
        await waitForNoCard(tab);
        const took = Date.now() - began;
        await tab.evaluate('var kept = heard.splice(0)');
        await moveAway(tab);

        await open(tab);
        await waitForCard(tab, 'tiktok');
        expect(await tab.evaluate('cards')).toBe(2);
        expect(await tab.evaluate(`heard = kept; ${REPLAY}`)).toContain(type);
        await rest(tab, took);
        expect((await card(tab))?.entity).toBe('tiktok');
        expect(await tab.evaluate('cards')).toBe(2);

        await close(tab);
        await waitForNoCard(tab);
      });
  },
);

const pageWith = (body: string) =>
  `<!doctype html><style>body { margin: 40px; font: 16px/1.5 serif }</style>${body}${RECORDER}`;

/**
 * Nothing tells that something does not happen: waits longer than it took when the reader did it.
 * @param took in milliseconds
 */
async function rest(tab: Page, took: number): Promise<void> {
  const long = Math.max(3 * SHOW_DELAYS.short, 2 * took);
  await tab.evaluate(`new Promise((done) => setTimeout(done, ${long}))`);
}
