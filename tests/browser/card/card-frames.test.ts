import type { Frame, Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { HIDE_DELAY } from '../../../src/core/card/hover-state.ts';
import { notesAbout, showAll } from '../../tools/bundled-pack.ts';
import { waitForRole } from '../harness/by-role.ts';
import { type Card, card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInBrowsers, describeInTurns, withShortDelay } from '../harness/describe-in-browsers.ts';
import type { ExtensionBrowser } from '../harness/extension.ts';
import { holdsWithin, PATIENCE } from '../harness/in-page-wait.ts';
import { hover, moveAway, pointOf, waitForMarks } from '../harness/marks.ts';
import { type Point, waitForPointer } from '../harness/points.ts';
import { press } from '../harness/shortcuts.ts';
import type { StaticServer } from '../harness/static-server.ts';

const INSIDE = '<!doctype html><p style="margin: 30px 20px; font: 16px/1.5 serif">TikTok</p>';
const SMALL = 'width: 300px; height: 150px';

/** Opens a page around frames whose innermost one, at `/in`, names TikTok. */
async function openAround(
  extension: ExtensionBrowser,
  server: StaticServer,
  html: string,
  inside = '/in',
): Promise<{ tab: Page; frame: Frame }> {
  server.add('/in', INSIDE);
  const page = server.add(
    '/around',
    `<!doctype html><title>Around</title><body style="margin: 40px">${html}`,
  );
  const tab = await extension.openPage(page);
  return { tab, frame: await frameIn(tab, inside) };
}

async function frameIn(tab: Page, path = '/in'): Promise<Frame> {
  const frame = await tab.waitForFrame((one) => one.url().endsWith(path), { timeout: PATIENCE });
  await waitForMarks(frame, 1);
  return frame;
}

/** Hovers the name in the frame and waits for the card in the page around it. */
async function hoverIn(tab: Page, frame: Frame): Promise<{ at: Point; open: Card }> {
  const at = await hover(frame, 'TikTok');
  return { at, open: await waitForCard(tab, 'tiktok') };
}

/** What is left of a card is in the viewport, and it does not lie over the point. */
async function expectBeside(tab: Page, { rect }: Card, at: Point): Promise<void> {
  const [width, height] = JSON.parse(String(await tab.evaluate('JSON.stringify([innerWidth, innerHeight])')));
  expect(rect.x).toBeGreaterThanOrEqual(0);
  expect(rect.y).toBeGreaterThanOrEqual(0);
  expect(rect.x + rect.width).toBeLessThanOrEqual(width);
  expect(rect.y + rect.height).toBeLessThanOrEqual(height);
  expect(rect.y > at.y + 8 || rect.y + rect.height < at.y - 8, `${rect.y} beside ${at.y}`).toBe(true);
}

/** Tells of each frame, the top frame first, whether it runs the script for cards that the top frame shows. */
async function framesWithScript(extension: ExtensionBrowser, tab: Page): Promise<boolean[]> {
  const helper = await extension.helper();
  return helper.evaluate(
    async (tabId) => {
      const frames = await chrome.scripting.executeScript({
        target: { tabId, allFrames: true },
        func: () => Boolean(Reflect.get(globalThis, 'contextNotes').frames),
      });
      return frames.map(({ result }) => result === true);
    },
    await extension.tabId(tab),
  );
}

describeInTurns(withShortDelay('card of a small frame'), (test, kind) => {
  const frames: readonly [string, (server: StaticServer) => string][] = [
    [
      'of the same site',
      () => `<iframe src="/in" style="${SMALL}; border: 5px solid; padding: 7px"></iframe>`,
    ],
    ['of another site', ({ otherOrigin }) => `<iframe src="${otherOrigin}/in" style="${SMALL}"></iframe>`],
    [
      'beside others of the same size',
      ({ otherOrigin }) =>
        `<iframe src="/none" style="${SMALL}"></iframe><br><iframe src="${otherOrigin}/in" style="${SMALL}"></iframe>`,
    ],
    [
      'in a closed shadow tree',
      ({ otherOrigin }) =>
        `<div></div><script>document.querySelector('div').attachShadow({ mode: 'closed' }).innerHTML =
          '<iframe src="${otherOrigin}/in" style="${SMALL}"></iframe>'</script>`,
    ],
    [
      'in a frame of the same site',
      (server) => {
        server.add(
          '/middle',
          `<!doctype html><iframe src="/in" style="width: 260px; height: 120px"></iframe>`,
        );
        return `<iframe src="/middle" style="${SMALL}"></iframe>`;
      },
    ],
    [
      'in a frame of another site',
      (server) => {
        server.add(
          '/middle',
          `<!doctype html><iframe src="${server.origin}/in" style="width: 260px; height: 120px"></iframe>`,
        );
        return `<iframe src="${server.otherOrigin}/middle" style="${SMALL}"></iframe>`;
      },
    ],
  ];
  for (const [name, html] of frames) {
    test(`${name}: it stands in the page, is entered, left, and closed by Esc`, async ({
      extension,
      server,
    }) => {
      const { tab, frame } = await openAround(extension, server, html(server));
      const { at, open } = await hoverIn(tab, frame);
      await expectBeside(tab, open, at);
      expect(await frame.$('context-notes-card')).toBeNull();
      if (!name.endsWith('frame of another site')) expect(Math.abs(open.rect.y - at.y)).toBeLessThan(30);

      await open.click('button', showAll('tiktok'));
      await expect.poll(async () => (await card(tab))?.notes.length).toBe(notesAbout('tiktok').length);
      await moveAway(tab);
      await waitForNoCard(tab);

      await hoverIn(tab, frame);
      await tab.keyboard.press('Escape');
      await waitForNoCard(tab);
    });
  }

  test('the pointer goes from it to the frame, and back', async ({ extension, server }) => {
    const { tab, frame } = await openAround(
      extension,
      server,
      `<iframe src="/in" style="${SMALL}"></iframe>`,
    );
    const { open } = await hoverIn(tab, frame);
    const intoCard = () => tab.mouse.move(open.rect.x + 40, open.rect.y + 40, { steps: 4 });
    await intoCard();
    await hover(frame, 'TikTok');
    await intoCard();
    // Nothing tells that a card stays: waits longer than one does that the pointer has left.
    await tab.evaluate(`new Promise((done) => setTimeout(done, ${1.5 * HIDE_DELAY}))`);
    expect((await card(tab))?.entity).toBe('tiktok');
  });

  test('a frame that is drawn larger than it is laid out', async ({ extension, server }) => {
    const { tab, frame } = await openAround(
      extension,
      server,
      `<iframe src="${server.otherOrigin}/in" style="${SMALL}; border: 0; transform: scale(1.5); transform-origin: 0 0"></iframe>`,
    );
    const { x, y, bottom } = JSON.parse(
      String(
        await frame.evaluate(`(() => {
          const range = new Range();
          range.selectNodeContents(document.querySelector('p'));
          return JSON.stringify(range.getBoundingClientRect());
        })()`),
      ),
    );
    await tab.mouse.move(40 + (x + 10) * 1.5, 40 + (y + 10) * 1.5, { steps: 3 });
    const { rect } = await waitForCard(tab, 'tiktok');
    expect(Math.abs(rect.x - (40 + x * 1.5))).toBeLessThanOrEqual(1);
    expect(Math.abs(rect.y - (40 + bottom * 1.5 + 6))).toBeLessThanOrEqual(1);
  });

  test('by keyboard: the frame with the focus acts, the card is entered, and Esc gives the focus back', async ({
    extension,
    server,
  }) => {
    const { tab, frame } = await openAround(
      extension,
      server,
      `<p>Microsoft</p><iframe src="${server.otherOrigin}/in" style="${SMALL}"></iframe>`,
    );
    await waitForMarks(tab, 1);
    const { x, y } = await pointOf(frame, 'TikTok');
    await tab.mouse.click(x + 100, y);
    await press(extension, tab, 'next-mention');
    await waitForCard(tab, 'tiktok');
    await press(extension, tab, 'focus-card');
    expect(
      await holdsWithin(tab, `document.activeElement.localName === 'context-notes-card'`, PATIENCE),
    ).toBe(true);
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    expect(await holdsWithin(tab, `document.activeElement.localName === 'iframe'`, PATIENCE)).toBe(true);
    expect(await holdsWithin(frame, 'document.hasFocus()', PATIENCE)).toBe(true);
  });

  test('a frame with the focus and without names leaves the keyboard to the page', async ({
    extension,
    server,
  }) => {
    server.add('/none', '<!doctype html><p>Nothing</p>');
    const tab = await extension.openPage(
      server.add(
        '/around',
        `<!doctype html><p>Microsoft</p><iframe src="${server.otherOrigin}/none" style="${SMALL}"></iframe>`,
      ),
    );
    await waitForMarks(tab, 1);
    const frame = await tab.waitForFrame((one) => one.url().endsWith('/none'), { timeout: PATIENCE });
    const box = await (await frame.frameElement())?.boundingBox();
    await tab.mouse.click((box?.x ?? 0) + 50, (box?.y ?? 0) + 50);
    await press(extension, tab, 'next-mention');
    await waitForCard(tab, 'microsoft');
  });

  test('pinned, it stays when the frame loses the focus to it, and is let go by its own button', async ({
    extension,
    server,
  }) => {
    const { tab, frame } = await openAround(
      extension,
      server,
      `<iframe src="/in" style="${SMALL}"></iframe>`,
    );
    const { x, y } = await pointOf(frame, 'TikTok');
    await tab.mouse.click(x + 100, y);
    await hoverIn(tab, frame);
    await (await waitForCard(tab, 'tiktok')).click('button', 'Keep open');
    await expect.poll(async () => Boolean(await (await card(tab))?.find('button', 'Unpin'))).toBe(true);
    await moveAway(tab);
    await tab.mouse.click(5, 5);
    await (await waitForCard(tab, 'tiktok')).click('button', 'Close');
    await waitForNoCard(tab);
  });

  test('it goes with its frame, and when its name scrolls away inside or outside of the frame', async ({
    extension,
    server,
  }) => {
    const { tab, frame } = await openAround(
      extension,
      server,
      `<iframe src="${server.otherOrigin}/in" style="${SMALL}"></iframe><div style="height: 300vh"></div>`,
    );
    for (const [where, script] of [
      [tab, 'scrollTo(0, 1500)'],
      [frame, `document.body.style.height = '900px'; scrollTo(0, 300)`],
      [tab, `document.querySelector('iframe').remove()`],
    ] as const) {
      await moveAway(tab);
      await tab.evaluate('scrollTo(0, 0)');
      await hoverIn(tab, frame);
      await where.evaluate(script);
      await waitForNoCard(tab);
    }
  });

  for (const [what, inside, move] of [
    [
      'what is around it in a shadow tree is scrolled',
      `<div id="host"></div><script>host.attachShadow({ mode: 'open' }).innerHTML =
        '<div style="height: 120px; overflow: auto"><p>TikTok</p><p style="height: 900px"></p></div>'</script>`,
      'host.shadowRoot.firstChild.scrollTop = 400',
    ],
    [
      'its frame becomes narrower',
      '<p style="font: 16px/1.5 serif">Some words of a line that wraps, and TikTok</p>',
      `frameElement.style.width = '120px'`,
    ],
    ['the frame around its frame is scrolled', INSIDE, 'parent.scrollTo(0, 50)'],
  ] as const)
    test(`opened by keyboard, it goes when ${what}`, async ({ extension, server }) => {
      server.add('/inside', `<!doctype html>${inside}`);
      server.add(
        '/middle',
        `<!doctype html><iframe src="/inside" style="${SMALL}"></iframe><div style="height: 900px"></div>`,
      );
      const { tab, frame } = await openAround(
        extension,
        server,
        `<iframe src="/middle" style="width: 400px; height: 300px"></iframe>`,
        '/inside',
      );
      const { x, y } = await pointOf(frame, 'TikTok');
      await tab.mouse.click(x, y + 40);
      await press(extension, tab, 'next-mention');
      await waitForCard(tab, 'tiktok');
      await frame.evaluate(move);
      await waitForNoCard(tab);
    });

  test('by keyboard, only the frame with the focus acts, also in a closed shadow tree', async ({
    extension,
    server,
  }) => {
    const { tab, frame } = await openAround(
      extension,
      server,
      `<p>Microsoft</p><div></div><script>document.querySelector('div').attachShadow({ mode: 'closed' }).innerHTML =
        '<iframe src="/in" style="width: 600px; height: 600px"></iframe>'</script>`,
    );
    await waitForMarks(tab, 1);
    const { x, y } = await pointOf(frame, 'TikTok');
    await tab.mouse.click(x + 100, y);
    await press(extension, tab, 'next-mention');
    await waitForCard(frame, 'tiktok');
    await press(extension, tab, 'next-mention');
    expect(await card(tab)).toBeUndefined();
  });

  test('a tap opens it as a sheet of the page; a press elsewhere closes it', async ({
    extension,
    server,
  }) => {
    const { tab, frame } = await openAround(
      extension,
      server,
      `<iframe src="${server.otherOrigin}/in" style="${SMALL}"></iframe>`,
    );
    const at = await pointOf(frame, 'TikTok');
    await waitForPointer(frame);
    await tab.touchscreen.tap(at.x, at.y);
    const { rect } = await waitForCard(tab, 'tiktok');
    const [width, height] = JSON.parse(
      String(await tab.evaluate('JSON.stringify([innerWidth, innerHeight])')),
    );
    expect([rect.x, rect.width, Math.round(rect.y + rect.height)]).toEqual([0, width, height]);
    await tab.touchscreen.tap(20, 20);
    await waitForNoCard(tab);
  });

  test('in a modal dialog of the page it can be used, and it goes when the dialog closes', async ({
    extension,
    server,
  }) => {
    const { tab, frame } = await openAround(
      extension,
      server,
      `<dialog><iframe src="${server.otherOrigin}/in" style="${SMALL}"></iframe></dialog>
        <script>document.querySelector('dialog').showModal()</script>`,
    );
    const { open } = await hoverIn(tab, frame);
    await open.click('button', showAll('tiktok'));
    await expect.poll(async () => (await card(tab))?.notes.length).toBe(notesAbout('tiktok').length);
    await tab.evaluate(`document.querySelector('dialog').close()`);
    await waitForNoCard(tab);
  });

  test('a frame with room for it keeps its card, and loads what moves it once there is none', async ({
    extension,
    server,
  }) => {
    const { tab, frame } = await openAround(
      extension,
      server,
      `<iframe src="${server.otherOrigin}/in" style="width: 600px; height: 600px; border: 0"></iframe>`,
    );
    await hover(frame, 'TikTok');
    await waitForCard(frame, 'tiktok');
    expect(await card(tab)).toBeUndefined();
    expect(await framesWithScript(extension, tab)).toEqual([false, false]);
    await moveAway(tab);
    await waitForNoCard(frame);
    await tab.evaluate(`document.querySelector('iframe').style.cssText = '${SMALL}'`);
    await hoverIn(tab, frame);
    expect(await card(frame)).toBeUndefined();
    expect(await framesWithScript(extension, tab)).toEqual([true, true]);
    await moveAway(tab);
    await waitForNoCard(tab);
    await tab.evaluate(`document.querySelector('iframe').style.cssText = 'width: 600px; height: 600px'`);
    await hover(frame, 'TikTok');
    await waitForCard(frame, 'tiktok');
    expect(await card(tab)).toBeUndefined();
  });

  test('a choice in the card of a frame holds for the site of the page around it', async ({
    extension,
    server,
  }) => {
    const { tab, frame } = await openAround(
      extension,
      server,
      `<p>TikTok</p><iframe src="${server.otherOrigin}/in" style="width: 600px; height: 600px; border: 0"></iframe>`,
    );
    await tab.evaluate(() => history.pushState(null, '', '/elsewhere'));
    await hover(frame, 'TikTok');
    const open = await waitForCard(frame, 'tiktok');
    await open.click('button', 'Options');
    const site = new URL(server.origin).host;
    await waitForRole(open.element, 'button', `Hide TikTok on ${site}`);
    await open.click('button', `Hide TikTok on ${site}`);
    await waitForMarks(frame, 0);
    await waitForMarks(tab, 0);
  });

  test('two frames take turns', async ({ extension, server }) => {
    const { tab, frame } = await openAround(
      extension,
      server,
      `<p>Bytedance</p><iframe src="/in" style="${SMALL}; float: right"></iframe><iframe src="/other" style="${SMALL}"></iframe>`.replace(
        '/other',
        new URL(server.add('/other', '<!doctype html><p>Microsoft</p>')).pathname,
      ),
    );
    const other = await tab.waitForFrame((one) => one.url().endsWith('/other'), { timeout: PATIENCE });
    await waitForMarks(other, 1);
    await hoverIn(tab, frame);
    await hover(other, 'Microsoft');
    await waitForCard(tab, 'microsoft');
    await hover(tab, 'Bytedance');
    await waitForCard(tab, 'bytedance');
    expect((await tab.$$('context-notes-card')).length, kind).toBe(1);
  });
});

describeInBrowsers(withShortDelay('card and frames without names'), (test) => {
  for (const site of ['origin', 'otherOrigin'] as const)
    test(`opened by keyboard, it closes on a press in a frame: ${site}`, async ({ extension, server }) => {
      server.add('/none', '<!doctype html><p>Nothing</p>');
      const tab = await extension.openPage(
        server.add(
          '/around',
          `<!doctype html><p>TikTok</p><iframe src="${server[site]}/none" style="${SMALL}; position: fixed; right: 0; bottom: 0"></iframe>`,
        ),
      );
      await waitForMarks(tab, 1);
      await press(extension, tab, 'next-mention');
      await waitForCard(tab, 'tiktok');
      const box = await (await tab.$('iframe'))?.boundingBox();
      await tab.mouse.click((box?.x ?? 0) + 100, (box?.y ?? 0) + 100);
      await waitForNoCard(tab);
    });
});

describeInTurns(withShortDelay('card and a frame that a script gives the focus to'), (test) => {
  test('it stays', async ({ extension, server }) => {
    server.add('/none', '<!doctype html><p>Nothing</p>');
    // Calls of tests count as acts of the reader for a while. Until then, this test makes none.
    const script = `const look = () => {
      if (navigator.userActivation.isActive || !document.querySelector('context-notes-card')) return setTimeout(look, 50);
      document.querySelector('iframe').contentWindow.focus();
      // Not before the extension has seen it.
      setTimeout(() => console.log('moved'));
    };
    look();`;
    const tab = await extension.openPage(
      server.add(
        '/script',
        `<!doctype html><p>TikTok</p><iframe src="/none" style="${SMALL}"></iframe><script>${script}</script>`,
      ),
    );
    await waitForMarks(tab, 1);
    // Other messages may come before, as of an icon of the page that is not there.
    const moved = new Promise<void>((done) => tab.on('console', (said) => said.text() === 'moved' && done()));
    await hover(tab, 'TikTok');
    await moved;
    const isGone = `!document.querySelector('context-notes-card')`;
    expect(await holdsWithin(tab, isGone, 3 * HIDE_DELAY)).toBe(false);
    expect(await tab.evaluate('document.activeElement.localName')).toBe('iframe');
  });
});
