import { expect } from 'vitest';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInTurns, withShortDelay } from '../harness/describe-in-browsers.ts';
import { hover, moveAway, waitForMarks } from '../harness/marks.ts';

const page = (body: string) =>
  `<!doctype html><style>body { margin: 20px; font: 16px/1.5 serif } .folded { overflow: hidden; height: 0 } .at { top: 120px; left: 60px }</style>${body}`;

/** A name that no ancestor clips, however it looks. */
const SHOWN: Record<string, string> = {
  'fixed in a folded box': '<div class="folded"><div class="at" style="position: fixed">TikTok</div></div>',
  'absolute in a folded box':
    '<div class="folded"><div class="at" style="position: absolute">TikTok</div></div>',
  'deep in a fixed one':
    '<div class="folded"><div class="at" style="position: fixed"><p><b>TikTok</b></p></div></div>',
  'absolute in a folded box in a positioned one':
    '<div style="position: relative"><div class="folded"><div class="at" style="position: absolute">TikTok</div></div></div>',
  'fixed in a clipped box':
    '<div style="overflow: clip; width: 0; height: 0"><div class="at" style="position: fixed">TikTok</div></div>',
  'in a popover in a folded box': '<div class="folded"><div popover>TikTok</div></div>',
  'in a dialog in a folded box':
    '<div class="folded"><div style="contain: strict"><dialog>TikTok</dialog></div></div>',
  'flows out of a box without height': '<div style="height: 0"><p style="height: 0">TikTok</p></div>',
  'flows out of a box beside the window':
    '<div style="position: absolute; left: -30px; width: 10px; white-space: nowrap">some words about TikTok</div>',
  'flows out of a body as high as the window, and above it':
    '<style>html, body { height: 100% } html { overflow-x: hidden } body { margin-top: -120vh }</style><div style="height: 130vh"></div>About TikTok',
  'in the line of a closed details': '<details><summary>TikTok</summary>More</details>',
  'one axis only': '<div style="overflow-x: clip; width: 300px; height: 0">TikTok</div>',
};

/** A name that a box clips as it is scrolled. */
const SCROLLED: Record<string, string> = {
  'in a scrolling box':
    '<div id="box" style="overflow: auto; height: 60px"><p>TikTok</p><p style="height: 900px"></p></div>',
  'fixed in a transformed box':
    '<div id="box" style="overflow: auto; height: 60px; transform: translate(9px)"><p style="position: absolute; top: 2px">TikTok</p><p style="height: 900px"></p></div>',
  'in a box that is contained':
    '<div style="contain: paint; height: 60px"><div id="box" style="height: 60px; overflow: scroll"><i style="display: contents">TikTok</i><p style="height: 900px"></p></div></div>',
};

describeInTurns(withShortDelay('card and clipping'), (test) => {
  test('it opens for every name that is seen, and stays', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/shown', page('')));
    for (const [name, html] of Object.entries(SHOWN)) {
      await tab.evaluate(`document.body.innerHTML = ${JSON.stringify(html)};
        document.querySelector('dialog')?.showModal(); document.querySelector('[popover]')?.showPopover()`);
      await waitForMarks(tab, 1);
      await hover(tab, 'TikTok').catch((error: unknown) => {
        throw new Error(name, { cause: error });
      });
      await waitForCard(tab, 'tiktok').catch((error: unknown) => {
        throw new Error(name, { cause: error });
      });
      // What clips is known with the next frame that is painted.
      await tab.evaluate('new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))');
      expect((await card(tab))?.entity, name).toBe('tiktok');
      await tab.keyboard.press('Escape');
      await waitForNoCard(tab);
      await moveAway(tab);
    }
  });

  for (const [where, html] of Object.entries({
    'of a shadow tree': '<x-box></x-box>',
    'around a slot': '<x-box><p>TikTok</p></x-box>',
  }))
    test(`it follows its name in a box ${where}, and goes with it`, async ({ extension, server }) => {
      const tab = await extension.openPage(server.add('/shadow', page(html)));
      await tab.evaluate(`box = document.querySelector('x-box').attachShadow({ mode: 'closed' }).appendChild(document.createElement('div'));
        box.innerHTML = '<p style="height: 90px"></p>${html.includes('TikTok') ? '<slot></slot>' : '<p>TikTok</p>'}<p style="height: 2000px"></p>';
        box.style = 'overflow: auto; height: 300px'`);
      await waitForMarks(tab, 1);
      await hover(tab, 'TikTok');
      const { rect } = await waitForCard(tab, 'tiktok');
      // In the card, so that leaving the name does not close it.
      await tab.mouse.move(rect.x + 60, rect.y + 20, { steps: 2 });
      await tab.evaluate('box.scrollTop = 30');
      await expect.poll(async () => (await card(tab))?.rect.y).toBe(rect.y - 30);
      await tab.evaluate('box.scrollTop = 800');
      await waitForNoCard(tab);
    });

  test('it goes when its name is scrolled away from the pointer in a shadow tree', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add(
        '/away',
        page(`<div id="host"><template shadowrootmode="closed"><div style="overflow: auto; height: 300px">
          <p style="height: 90px"></p><p>TikTok</p><p style="height: 2000px"></p></div></template></div>`),
      ),
    );
    await waitForMarks(tab, 1);
    const { x, y } = await hover(tab, 'TikTok');
    await waitForCard(tab, 'tiktok');
    await tab.mouse.wheel({ deltaY: 60 });
    await waitForNoCard(tab);
    await tab.mouse.move(x, y - 60, { steps: 2 });
    await waitForCard(tab, 'tiktok');
  });

  test('it goes when its name is scrolled out of a box', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/scrolled', page('')));
    for (const [name, html] of Object.entries(SCROLLED)) {
      await tab.evaluate(`document.body.innerHTML = ${JSON.stringify(html)}`);
      await waitForMarks(tab, 1);
      await hover(tab, 'TikTok');
      const { rect } = await waitForCard(tab, 'tiktok');
      // In the card, so that leaving the name does not close it.
      await tab.mouse.move(rect.x + 60, rect.y + 20, { steps: 2 });
      await tab.evaluate('box.scrollTop = 500');
      await waitForNoCard(tab).catch((error: unknown) => {
        throw new Error(name, { cause: error });
      });
      await moveAway(tab);
    }
  });

  test('it goes when its name is folded away or skipped', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/skipped', page('')));
    for (const [html, hide] of [
      ['<details id="box" open><summary>More</summary>About TikTok</details>', 'box.open = false'],
      ['<div id="box">About TikTok</div>', `box.style.contentVisibility = 'hidden'`],
    ] as const) {
      await tab.evaluate(`document.body.innerHTML = ${JSON.stringify(html)}`);
      await waitForMarks(tab, 1);
      await hover(tab, 'TikTok');
      const { rect } = await waitForCard(tab, 'tiktok');
      // In the card, so that leaving the name does not close it.
      await tab.mouse.move(rect.x + 60, rect.y + 20, { steps: 2 });
      await tab.evaluate(hide);
      await waitForNoCard(tab).catch((error: unknown) => {
        throw new Error(html, { cause: error });
      });
      await moveAway(tab);
    }
  });
});
