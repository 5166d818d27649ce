import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInBrowsers, withShortDelay } from '../harness/describe-in-browsers.ts';
import { holdsWithin, PATIENCE } from '../harness/in-page-wait.ts';
import { hover, waitForMarks } from '../harness/marks.ts';

const page = (body: string) =>
  `<!doctype html><meta charset="utf-8"><body style="margin: 40px; font: 18px/1.5 serif">${body}`;
const inShadow = (html: string) =>
  page(`<div></div><script>
    var root = document.querySelector('div').attachShadow({ mode: 'open' });
    root.innerHTML = ${JSON.stringify(html)};
  </script>`);

/** Where the only name of the page is. */
const markedAt = async (tab: Page): Promise<DOMRect> =>
  JSON.parse(
    String(
      await tab.evaluate(`(() => {
        const painted = [...CSS.highlights].filter(([name]) => name.startsWith('context-notes'));
        const [{ startContainer, startOffset, endContainer, endOffset }] = painted.flatMap(([, ranges]) => [...ranges]);
        const range = new Range();
        range.setStart(startContainer, startOffset);
        range.setEnd(endContainer, endOffset);
        return JSON.stringify(range.getBoundingClientRect());
      })()`),
    ),
  );

/** Whether the reader can point at a card inside a shadow tree, which no inert one allows. */
const canBePointedAt = (tab: Page, { x, y }: { x: number; y: number }) =>
  holdsWithin(
    tab,
    `root.elementFromPoint(${x + 40}, ${y + 60})?.localName === 'context-notes-card'`,
    PATIENCE,
  );

const press = async (tab: Page, selector: string) => {
  const { x, y } = JSON.parse(
    String(
      await tab.evaluate(
        `JSON.stringify((window.root ?? document).querySelector('${selector}').getBoundingClientRect())`,
      ),
    ),
  );
  await tab.mouse.click(x + 5, y + 5);
};

describeInBrowsers(withShortDelay('place of the card'), (test, kind) => {
  for (const [mode, isBeside] of [
    ['vertical-rl', (name: DOMRect, box: DOMRect) => box.x + box.width <= name.x],
    ['vertical-lr', (name: DOMRect, box: DOMRect) => box.x >= name.x + name.width],
  ] as const) {
    test(`${mode}: beside the column that is read`, async ({ extension, server }) => {
      const words = 'Lorem ipsum dolor sit amet. '.repeat(34);
      const column = `<div style="writing-mode: ${mode}; height: 500px; margin-inline: 300px">${words}TikTok ${words}</div>`;
      const tab = await extension.openPage(server.add('/column', page(column)));
      await waitForMarks(tab, 1);
      await hover(tab, 'TikTok');
      const { rect } = await waitForCard(tab, 'tiktok');
      expect(isBeside(await markedAt(tab), rect as DOMRect), JSON.stringify(rect)).toBe(true);
    });
  }

  test('from right to left: with the beginning of the word', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add('/rtl', page('<p dir="rtl">שלום עולם זה טקסט על TikTok בעברית</p>')),
    );
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    const { rect } = await waitForCard(tab, 'tiktok');
    const name = await markedAt(tab);
    expect(Math.abs(rect.x + rect.width - (name.x + name.width))).toBeLessThanOrEqual(1);
  });

  // The only browser that tells wrongly where parts of such text are.
  if (kind === 'firefox')
    test('in a drawing that is scaled: below the text with the word', async ({ extension, server }) => {
      const texts = '<text x="2" y="10">About TikTok</text><text x="2" y="24">So is Microsoft</text>';
      const tab = await extension.openPage(
        server.add(
          '/drawing',
          page(`<svg width="400" height="200" viewBox="0 0 100 50" font-size="8">${texts}</svg>`),
        ),
      );
      await extension.waitForBadge(tab, '2');
      for (const [index, entity] of ['tiktok', 'microsoft'].entries()) {
        const { x, y, bottom } = JSON.parse(
          String(
            await tab.evaluate(`(() => {
              const text = document.querySelectorAll('text')[${index}];
              const { x, y } = text.getStartPositionOfChar(text.textContent.length - 2).matrixTransform(text.getScreenCTM());
              return JSON.stringify({ x, y, bottom: text.getBoundingClientRect().bottom });
            })()`),
          ),
        );
        await tab.mouse.move(x + 2, y - 5, { steps: 3 });
        const { rect } = await waitForCard(tab, entity);
        expect(Math.abs(rect.y - bottom)).toBeLessThan(12);
        await tab.keyboard.press('Escape');
        await waitForNoCard(tab);
      }
    });

  test('in a low window: beside the word, not over it', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add('/low', page('<p style="margin-top: 100px">Trump ban, TikTok in it</p>')),
    );
    await tab.setViewport({ width: 640, height: 330 });
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    const { rect } = await waitForCard(tab, 'tiktok');
    const name = await markedAt(tab);
    expect(rect.x).toBeGreaterThanOrEqual(name.x + name.width);
    expect(rect.y + rect.height).toBeLessThanOrEqual(330);
  });

  test('in full screen it can be used, and pinned it outlives that', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add(
        '/full',
        page('<p>TikTok</p><button onclick="document.querySelector(`p`).requestFullscreen()">Go</button>'),
      ),
    );
    await waitForMarks(tab, 1);
    await press(tab, 'button');
    expect(await holdsWithin(tab, 'document.fullscreenElement', PATIENCE)).toBe(true);
    await hover(tab, 'TikTok');
    await (await waitForCard(tab, 'tiktok')).click('button', 'Keep open');
    await expect.poll(async () => Boolean(await (await card(tab))?.find('button', 'Unpin'))).toBe(true);
    await tab.evaluate('document.exitFullscreen()');
    expect(
      await holdsWithin(
        tab,
        `document.querySelector('context-notes-card')?.parentNode === document.documentElement`,
        PATIENCE,
      ),
    ).toBe(true);
    await (await waitForCard(tab, 'tiktok')).click('button', 'Close');
    await waitForNoCard(tab);
  });

  test('in a full-screen element of a shadow tree', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add(
        '/full-shadow',
        inShadow('<p>TikTok</p><button onclick="root.querySelector(`p`).requestFullscreen()">Go</button>'),
      ),
    );
    await waitForMarks(tab, 1);
    await press(tab, 'button');
    expect(await holdsWithin(tab, 'root.fullscreenElement', PATIENCE)).toBe(true);
    expect(await canBePointedAt(tab, await hover(tab, 'TikTok'))).toBe(true);
  });

  test('in a modal dialog of a shadow tree', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/dialog', inShadow('<dialog>About TikTok</dialog>')));
    await tab.evaluate(`root.querySelector('dialog').showModal()`);
    await waitForMarks(tab, 1);
    expect(await canBePointedAt(tab, await hover(tab, 'TikTok'))).toBe(true);
  });

  test('in a dialog with a closed shadow tree, it can be entered and used', async ({ extension, server }) => {
    const closed = `<dialog><div></div></dialog><script>
      document.querySelector('div').attachShadow({ mode: 'closed' }).innerHTML = '<p>About TikTok</p>';
      document.querySelector('dialog').showModal();
    </script>`;
    const tab = await extension.openPage(server.add('/dialog', page(closed)));
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    await (await waitForCard(tab, 'tiktok')).click('button', 'Keep open');
    await expect.poll(async () => Boolean(await (await card(tab))?.find('button', 'Unpin'))).toBe(true);
  });

  test('pinned, it outlives the dialog that its name is in', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/dialog', page('<dialog>About TikTok</dialog><i></i>')));
    await tab.evaluate(`document.querySelector('dialog').showModal()`);
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    await (await waitForCard(tab, 'tiktok')).click('button', 'Keep open');
    await expect.poll(async () => Boolean(await (await card(tab))?.find('button', 'Unpin'))).toBe(true);
    await tab.evaluate(`document.querySelector('dialog').close()`);
    await holdsWithin(
      tab,
      `document.querySelector('context-notes-card')?.parentNode === document.documentElement`,
      PATIENCE,
    );
    await (await waitForCard(tab, 'tiktok')).click('button', 'Close');
    await waitForNoCard(tab);
  });

  for (const [where, html] of [
    ['the page', page('<p>TikTok</p><dialog>About nothing</dialog><script>var root = document</script>')],
    ['a shadow tree', inShadow('<dialog>About nothing</dialog>').replace('<div>', '<p>TikTok</p><div>')],
  ] as const) {
    test(`it goes when a modal dialog of ${where} covers its name`, async ({ extension, server }) => {
      const tab = await extension.openPage(server.add('/covered', html));
      await waitForMarks(tab, 1);
      await hover(tab, 'TikTok');
      await waitForCard(tab, 'tiktok');
      await tab.evaluate(`root.querySelector('dialog').showModal()`);
      await waitForNoCard(tab);
    });
  }
});
