import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { describeInTurns } from '../harness/describe-in-browsers.ts';
import { waitForMarks } from '../harness/marks.ts';
import { waitForStatus } from '../popup/popup-page.ts';

const COUNT = 700;
/** So many marks at most are painted: those in the viewport and around it. */
const MOST = 250;

const lines = (of: (nth: number) => string, length = COUNT) =>
  Array.from({ length }, (_, nth) => of(nth)).join('');
const paragraphs = lines((nth) => `<p>Paragraph ${nth} about TikTok.</p>`);

/** Pages with many names, each laid out in another way. */
const LAYOUTS: Record<string, string> = {
  paragraphs,
  'paragraphs in columns': `<style>main { columns: 3 }</style><main>${paragraphs}</main>`,
  'paragraphs from the bottom up': `<style>main { display: flex; flex-direction: column-reverse }</style><main>${paragraphs}</main>`,
  'paragraphs in any order': `<style>main { display: flex; flex-direction: column } p { order: calc(1000 - var(--nth) * 7) }</style>
    <main>${lines((nth) => `<p style="--nth: ${nth % 211}">Paragraph ${nth} about TikTok.</p>`)}</main>`,
  'rows of a table': `<table>${lines((nth) => `<tr><td>${nth}</td><td>TikTok</td><td>more</td></tr>`)}</table>`,
  'text in a body of one viewport': `<style>html, body { height: 100%; margin: 0 }</style>${lines((nth) => `${nth} TikTok<br>`)}`,
  'a single text': `<div style="white-space: pre-line">${lines((nth) => `${nth} TikTok\n`)}</div>`,
  'a single text in columns': `<div style="columns: 3; white-space: pre-line">${lines((nth) => `${nth} TikTok\n`)}</div>`,
  'a single upright text from the left': `<div style="writing-mode: vertical-lr; white-space: pre-line">${lines((nth) => `${nth} TikTok\n`)}</div>`,
  'a single line': `<div style="white-space: pre; font-size: 6px">${lines((nth) => `${nth} TikTok `)}</div>`,
};

/** Runs in the page. @returns how many names in view are not marked, and how many marks there are */
function stateInPage(): { missing: number; names: number; marks: number } {
  const marked = new Map<Node, Set<number>>();
  let marks = 0;
  for (const [name, highlight] of CSS.highlights) {
    for (const { startContainer, startOffset } of name.startsWith('context-notes') ? highlight : []) {
      marks += 1;
      marked.set(startContainer, (marked.get(startContainer) ?? new Set()).add(startOffset));
    }
  }
  let missing = 0;
  let names = 0;
  const tree = document.querySelector('#host')?.shadowRoot ?? document;
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  for (let text = walker.nextNode(); text; text = walker.nextNode()) {
    for (const { index } of (text.textContent ?? '').matchAll(/TikTok/g)) {
      const range = new Range();
      range.setStart(text, index);
      range.setEnd(text, index + 6);
      const { x, y, width, height } = range.getBoundingClientRect();
      // A box that is scrolled clips the others.
      if (tree.elementFromPoint(x + width / 2, y + height / 2) !== text.parentElement) continue;
      names += 1;
      if (!marked.get(text)?.has(index)) missing += 1;
    }
  }
  return { missing, names, marks };
}

/** Runs in the page: tells in `inView`, frame by frame, how many marks are in the window. */
const COUNT_FRAME_BY_FRAME = `
  var inView = [];
  (function count() {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight]);
    inView.push(ranges.filter(({ startContainer, startOffset, endContainer, endOffset }) => {
      const range = new Range();
      range.setStart(startContainer, startOffset);
      range.setEnd(endContainer, endOffset);
      const { top, bottom } = range.getBoundingClientRect();
      return top >= 0 && bottom <= innerHeight;
    }).length);
    requestAnimationFrame(count);
  })();`;

async function expectInViewOnly(page: Page, when: string, most = MOST): Promise<void> {
  const look = async () => {
    const { missing, names, marks } = await page.evaluate(stateInPage);
    return { missing, inView: names > 5, few: marks <= most };
  };
  await expect.poll(look, { message: when }).toEqual({ missing: 0, inView: true, few: true });
}

describeInTurns('marks of very many names', (test) => {
  for (const [layout, html] of Object.entries(LAYOUTS))
    test(`are painted where the reader is: ${layout}`, async ({ extension, server }) => {
      // In columns of a single text, what is in view is not told from the rest.
      const most = layout === 'a single text in columns' ? COUNT : MOST;
      const page = await extension.openPage(server.add('/many', `<!doctype html>${html}`));
      await expectInViewOnly(page, 'at first', most);
      for (const part of [0.5, 1, 0.2, 0]) {
        await page.evaluate((part) => {
          const { scrollWidth, scrollHeight } = document.documentElement;
          scrollTo((scrollWidth - innerWidth) * part, (scrollHeight - innerHeight) * part);
        }, part);
        await expectInViewOnly(page, `scrolled to ${part}`, most);
      }
    });

  for (const [layout, html] of [
    ['paragraphs', lines((nth) => `<p>Paragraph ${nth} about TikTok.</p>`, 200)],
    ['a single text', `<div style="white-space: pre-line">${lines((nth) => `${nth} TikTok\n`, 200)}</div>`],
  ])
    test(`stay for every frame as a page begins to change, and those out of view go: ${layout}`, async ({
      extension,
      server,
    }) => {
      const page = await extension.openPage(server.add('/few', `<!doctype html>${html}`));
      await waitForMarks(page, 200);
      await page.evaluate(`scrollTo(0, document.body.scrollHeight); ${COUNT_FRAME_BY_FRAME}`);
      await page.evaluate(`(async () => {
        for (let nth = 0; nth < 9; nth++) {
          document.body.append('.');
          for (let frame = 0; frame < 3; frame++) await new Promise(requestAnimationFrame);
        }
      })()`);
      await waitForMarks(page, ({ length }) => length < 100);
      const inView: number[] = JSON.parse(String(await page.evaluate('JSON.stringify(inView)')));
      expect(inView[0]).toBeGreaterThan(10);
      expect(new Set(inView)).toEqual(new Set([inView[0]]));
    });

  test('are painted where the reader is in a single text that is scrolled in a shadow tree', async ({
    extension,
    server,
  }) => {
    const page = await extension.openPage(
      server.add(
        '/shadow',
        `<!doctype html><div id="host"><template shadowrootmode="open"><div style="height: 300px; overflow: auto">${LAYOUTS['a single text']}</div></template></div>`,
      ),
    );
    await expectInViewOnly(page, 'at first');
    for (const top of [5_000, 9_000, 2_000]) {
      await page.evaluate(`host.shadowRoot.firstChild.scrollTop = ${top}`);
      await expectInViewOnly(page, `scrolled to ${top}`);
    }
  });

  test('are painted in a scrolled box, follow changes, and are all counted', async ({
    extension,
    server,
  }) => {
    const page = await extension.openPage(
      server.add(
        '/box',
        `<!doctype html><div id="box" style="height: 300px; overflow: auto">${paragraphs}</div>`,
      ),
    );
    await expectInViewOnly(page, 'at first');
    await page.evaluate('box.scrollTop = 5000');
    await expectInViewOnly(page, 'scrolled');
    await page.evaluate(
      `for (const one of [...box.children].slice(200, 300)) one.remove();
       for (const one of [...box.children].slice(0, 300)) one.firstChild.data = 'Now of TikTok ' + one.firstChild.data;`,
    );
    await expectInViewOnly(page, 'changed');
    const popup = await extension.openPopup(page);
    await waitForStatus(popup, '900 mentions on this page');
  });
});
