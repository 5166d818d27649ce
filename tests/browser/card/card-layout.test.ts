import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { showAll } from '../../tools/bundled-pack.ts';
import { type Card, card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInBrowsers, withShortDelay } from '../harness/describe-in-browsers.ts';
import { hover, moveAway, pointOf, waitForMarks } from '../harness/marks.ts';
import { addPack, RIVER_PACK } from '../packs/pack-actions.ts';

const page = (body: string) =>
  `<!doctype html><style>body { margin: 20px; font: 16px/1.5 serif }</style>${body}`;

/** The boxes of all elements of the page but the card's host. */
const layoutOf = async (tab: Page): Promise<Record<string, string>> =>
  JSON.parse(
    String(
      await tab.evaluate(`JSON.stringify(Object.fromEntries(
        [...document.querySelectorAll('html, body, body *:not(script, style, context-notes-card)')].map((element, index) => {
          const { x, y, width, height } = element.getBoundingClientRect();
          return [index + ' ' + element.localName, [x, y, width, height, document.documentElement.scrollHeight].join()];
        })))`),
    ),
  );

/** Looks at the page under each of the rules, first without a card, then with one. */
const expectSameLayouts = async (tab: Page, rules: Readonly<Record<string, string>>) => {
  const layouts = async () => {
    const all: Record<string, unknown> = {};
    for (const [name, rule] of Object.entries(rules)) {
      await tab.evaluate(`rules.textContent = ${JSON.stringify(rule)}`);
      all[name] = await layoutOf(tab);
    }
    await tab.evaluate(`rules.textContent = ''`);
    return all;
  };
  const before = await layouts();
  await hover(tab, 'TikTok');
  await waitForCard(tab, 'tiktok');
  expect(await layouts()).toEqual(before);
  await waitForCard(tab, 'tiktok');
};

const closeCard = async (tab: Page) => {
  await tab.keyboard.press('Escape');
  await waitForNoCard(tab);
  await moveAway(tab);
};

/** Whether the card lies directly above or below the name, and covers none of it. */
const isBeside = ({ rect }: Card, at: { top: number; bottom: number }) =>
  rect.y >= at.bottom ? rect.y - at.bottom < 12 : at.top - (rect.y + rect.height) < 12;

/** Which edges of the notes fade a line. A fade is as high as a line, and is seen. */
const fadingEdges = ({ root }: Card) =>
  root.evaluate((root) => {
    const [status, button, body] = ['.status', '.more', '.body'].map((part) => root.querySelector(part));
    if (!status || !button || !body) throw new Error('The card has no notes or shows all of them.');
    const isFading = (edge: Element, part: string) => {
      const { opacity, height } = getComputedStyle(edge, part);
      return opacity === '1' && Number.parseFloat(height) > status.getBoundingClientRect().height;
    };
    return { upper: isFading(body, '::before'), lower: isFading(button, '::before') };
  });

/** Rules for siblings and children, as style sheets have them. */
const RULES = {
  'gap of a column': 'dialog { display: flex; flex-direction: column; gap: 16px }',
  'gap of a grid': 'dialog { display: grid; gap: 16px }',
  ':last-child': 'dialog > * { margin-bottom: 24px } dialog > :last-child { margin-bottom: 0 }',
  ':first-child': 'dialog * { margin-top: 24px } dialog :first-child { margin-top: 0 }',
  siblings: 'dialog * + * { margin-top: 40px } p ~ * { padding: 10px }',
  ':nth-child': ':nth-child(2) { padding: 9px } :nth-last-child(odd) { margin: 3px }',
  ':only-child': ':only-child { padding: 20px } :not(:only-child) { margin-top: 5px }',
  ':empty': 'p:empty, b:empty { display: none } p:not(:empty) { padding: 3px }',
  ':has': 'dialog:has(> :nth-child(3)) { padding: 60px } body:has(> :nth-child(3)) { padding: 30px }',
  'all that is there':
    'dialog > * { display: block; padding: 10px; width: 50px; height: 50px; position: static }',
};

describeInBrowsers(withShortDelay('card and layout'), (test, kind) => {
  // Firefox does not know how far something is scrolled.
  if (kind === 'chromium')
    test('half a line at an edge of the notes fades, but none at their beginning and end', async ({
      extension,
      server,
    }) => {
      const tab = await extension.openPage(
        server.add('/low', page('<p>Donald Trump wants to ban TikTok</p>')),
      );
      await tab.setViewport({ width: 900, height: 320 });
      await waitForMarks(tab, 1);
      await hover(tab, 'TikTok');
      const open = await waitForCard(tab, 'tiktok');
      await expect.poll(() => fadingEdges(open)).toEqual({ upper: false, lower: true });
      await open.root.evaluate((root) => root.querySelector('.body')?.scrollBy(0, 1_000));
      await expect.poll(() => fadingEdges(open)).toEqual({ upper: true, lower: false });
    });

  test('nothing of the page moves as the card opens in a dialog, whatever its rules', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add(
        '/dialogs',
        page(`<style id="rules"></style><dialog><p>About TikTok</p><p>And <b>more</b> words</p></dialog>`),
      ),
    );
    await tab.evaluate(`document.querySelector('dialog').showModal()`);
    await waitForMarks(tab, 1);
    await expectSameLayouts(tab, RULES);
  });

  test('an editor in a dialog finds nothing in its text as the card opens', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add(
        '/editor',
        page(
          `<dialog><div id="editor" contenteditable><p>Words</p></div><p role="textbox">Words</p><p>About TikTok<br>and more</p></dialog>`,
        ),
      ),
    );
    await tab.evaluate(`document.querySelector('dialog').showModal()`);
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    await waitForCard(tab, 'tiktok');
    expect(await tab.evaluate(`document.querySelector('context-notes-card').parentElement.localName`)).toBe(
      'dialog',
    );
  });

  test('a page that lays itself out again and again while the card opens does not close it', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add(
        '/restless',
        page(`<div style="overflow: hidden">About TikTok</div><script>
          // Between the layout and what observers hear of it, too.
          const { port1, port2 } = new MessageChannel();
          let [turns, end] = [0, 0];
          port1.onmessage = () => {
            document.body.style.marginTop = ++turns % 2 ? '300px' : '';
            if (performance.now() < end || turns % 2) port2.postMessage('');
            else document.title = 'at rest';
          };
          new MutationObserver(([{ addedNodes: [{ localName }] }], all) => {
            if (localName !== 'context-notes-card') return;
            all.disconnect();
            end = performance.now() + 500;
            port2.postMessage('');
          }).observe(document.documentElement, { childList: true });
        </script>`),
      ),
    );
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    await tab.waitForFunction(() => document.title === 'at rest');
    await waitForCard(tab, 'tiktok', 2_000);
    await closeCard(tab);
  });

  test('nothing of the page moves as the card opens outside of one', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add('/page', page(`<style id="rules"></style><p>About TikTok</p><p>And <b>more</b> words</p>`)),
    );
    await waitForMarks(tab, 1);
    const rules = {
      'the root is a grid': ':root { display: grid; gap: 16px }',
      'the root is a column': ':root { display: flex; flex-direction: column; gap: 16px }',
      'the body as the last child': 'body { margin-bottom: 50px } :last-child { margin-bottom: 0 }',
      'the body after the head': 'head + body { padding: 12px } body + * { display: block; height: 50px }',
    };
    await expectSameLayouts(tab, rules);
  });

  test('a popover of the page stays open while the card of a name in it is used', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add(
        '/popovers',
        page(`<div id="outer" popover style="inset: 20px auto auto 20px; margin: 0"><p>TikTok</p>
          <div id="inner" popover style="inset: 20px auto auto 400px; margin: 0"><p>Microsoft</p></div></div>
          <div id="later" popover="manual" style="inset: 60px auto auto 20px; margin: 0; width: 300px; height: 300px"></div>`),
      ),
    );
    await tab.evaluate('outer.showPopover(); inner.showPopover()');
    await waitForMarks(tab, 2);
    const open = `[outer, inner].map((popover) => popover.matches(':popover-open')).join()`;
    for (const [name, entity] of [
      ['Microsoft', 'microsoft'],
      ['TikTok', 'tiktok'],
    ] as const) {
      await hover(tab, name);
      await (await waitForCard(tab, entity)).click('button', showAll(entity));
      await expect.poll(async () => (await card(tab))?.text).toContain('Show fewer');
      // A press in the card of the outer one is outside of the inner one.
      expect(await tab.evaluate(open), name).toBe(entity === 'microsoft' ? 'true,true' : 'true,false');
      if (entity === 'microsoft') await closeCard(tab);
    }
    // One that the page shows later lies below the card.
    await tab.evaluate('later.showPopover()');
    const { rect } = await waitForCard(tab, 'tiktok');
    const top = `document.elementFromPoint(${rect.x + 40}, ${rect.y + 60}).localName`;
    await expect.poll(() => tab.evaluate(top)).toBe('context-notes-card');
  });

  test('a long summary and many relations leave room for notes and source, and all of it is in reach', async ({
    extension,
    server,
  }) => {
    await addPack(extension, RIVER_PACK);
    const tab = await extension.openPage(
      server.add(
        '/long',
        page(
          '<p style="margin-top: 40vh">Below the weir the Linden turns to the north, and one mill after the other grinds the flour of the valley.</p>',
        ),
      ),
    );
    await waitForMarks(tab, 1);
    const { width = 0, height = 0 } = tab.viewport() ?? {};
    for (const size of [
      { width: 900, height: 700 },
      { width: 320, height: 480 },
    ]) {
      await tab.setViewport(size);
      await hover(tab, 'Linden');
      const open = await waitForCard(tab, 'river/linden');
      const seen = async () =>
        open.element.evaluate((card) => {
          const whole = card.getBoundingClientRect();
          const bodyHeight = card.querySelector('.body')?.clientHeight ?? 0;
          const footer = card.querySelector('footer')?.getBoundingClientRect();
          const parts = [...card.querySelectorAll('button, .intro > p, li, footer p')];
          const isReached = (part: Element) => {
            part.scrollIntoView({ block: 'end', behavior: 'instant' });
            // The last line, because a text may be higher than what scrolls it.
            const line = [...part.getClientRects()].at(-1) ?? new DOMRect();
            for (let box = part.parentElement; box && card.contains(box); box = box.parentElement) {
              const { bottom, top } = box.getBoundingClientRect();
              const scrolls = getComputedStyle(box).overflowY !== 'visible';
              if (scrolls && (line.bottom > bottom + 1 || line.bottom < top)) return false;
            }
            return line.width > 0;
          };
          const lost = parts.filter((part) => !isReached(part)).map(({ textContent }) => textContent);
          return {
            lost,
            hasNotes: bodyHeight >= Math.min(whole.height / 6, 60),
            hasSource: footer !== undefined && footer.bottom <= whole.bottom,
            related: card.querySelectorAll('.related').length,
            isWhole: !(card.querySelector('.intro')?.textContent ?? '').includes('…'),
          };
        });
      const good = { lost: [], hasNotes: true, hasSource: true };
      expect(await seen()).toEqual({ ...good, related: 6, isWhole: false });
      await open.click('button', 'More about Linden');
      await open.root.waitForSelector('[aria-label="Less about Linden"]');
      await open.click('button', '44 more related names');
      await open.root.waitForSelector('[aria-label="Fewer related names"]');
      expect(await seen()).toEqual({ ...good, related: 50, isWhole: true });
      await closeCard(tab);
    }
    await tab.setViewport({ width, height });
  });

  test('the card lies beside its name, in its own size, whatever the page is scaled by', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add(
        '/zoomed',
        page(
          `<style id="rules"></style><main><div><p style="margin: 100px 0 0 100px">TikTok</p></div></main>`,
        ),
      ),
    );
    await waitForMarks(tab, 1);
    const rules = [
      'html { zoom: 1.5 }',
      'html { zoom: 0.75 }',
      'body { zoom: 1.5 }',
      'html { zoom: 1.2 } body { zoom: 1.5 } div { zoom: 0.8 }',
      'html { transform: scale(1.5); transform-origin: 0 0 }',
      'body { transform: scale(0.7) translate(50px, 20px); transform-origin: 0 0 }',
      'main { scale: 1.5; transform-origin: 0 0; filter: blur(0px) } div { zoom: 0.8 }',
      'html { filter: brightness(1); perspective: 100px; will-change: transform }',
    ];
    for (const rule of rules) {
      await tab.evaluate(`rules.textContent = ${JSON.stringify(rule)}`);
      await hover(tab, 'TikTok');
      const open = await waitForCard(tab, 'tiktok').catch((error: unknown) => {
        throw new Error(rule, { cause: error });
      });
      const { y, x } = await pointOf(tab, 'TikTok');
      const at = JSON.parse(
        String(
          await tab.evaluate(`(() => {
            const range = new Range();
            range.selectNodeContents(document.querySelector('p'));
            const { left, top, bottom } = range.getBoundingClientRect();
            return JSON.stringify({ left, top, bottom });
          })()`),
        ),
      );
      expect([x > at.left, y > at.top], rule).toEqual([true, true]);
      expect(isBeside(open, at), `${rule} ${JSON.stringify([open.rect, at])}`).toBe(true);
      expect(Math.abs(open.rect.x - at.left), rule).toBeLessThan(2);
      expect(Math.round(open.rect.width), rule).toBe(400);
      await closeCard(tab);
    }
  });
});
