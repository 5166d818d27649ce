import { expect } from 'vitest';
import { describeInBrowsers } from '../harness/describe-in-browsers.ts';
import { PATIENCE } from '../harness/in-page-wait.ts';
import { marks, waitForMarks } from '../harness/marks.ts';

const PAGE = `<!doctype html><style>body { font: 10px/1.2 serif } p { margin: 0 }</style>
<p>TikTok</p><main></main>`;

const PARAGRAPH = '<p>TikTok belongs to <b>Byte</b>Dance, and <i>Microsoft</i> may buy it.</p>';
const NAMES = 3;
/** So many drawings in a row have to keep all marks. Reading the page rests for longer than two of them. */
const DRAWINGS = 30;

/** Source text of a function that resolves in the page's next task. */
const IN_NEXT_TASK = `() => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = done;
  port2.postMessage(0);
})`;

/**
 * Draws a message anew in each frame, a word longer each time, as chats do that turn Markdown into HTML, until all names
 * of its first paragraphs are marked right after each of `DRAWINGS` in a row.
 * @returns the most in a row
 */
const streamed = (paragraphs: number, looked: number) => `(async () => {
  const main = document.querySelector('main');
  const isMarked = () => {
    const begun = new Set();
    for (const [name, ranges] of CSS.highlights)
      if (name.startsWith('context-notes')) for (const { startContainer } of ranges) begun.add(startContainer);
    return [...main.children].slice(0, ${looked}).every((paragraph) => {
      const walker = document.createTreeWalker(paragraph, NodeFilter.SHOW_TEXT);
      for (let text = walker.nextNode(); text; text = walker.nextNode())
        if (/^(TikTok|Byte|Microsoft)/.test(text.data) && !begun.has(text)) return false;
      return true;
    });
  };
  const inNextTask = ${IN_NEXT_TASK};
  const end = performance.now() + ${2 * PATIENCE};
  let most = 0;
  for (let inRow = 0, tail = ''; inRow < ${DRAWINGS} && performance.now() < end; ) {
    await new Promise(requestAnimationFrame);
    tail += ' word';
    main.innerHTML = ${JSON.stringify(PARAGRAPH)}.repeat(${paragraphs}) + '<p>' + tail;
    await inNextTask();
    inRow = isMarked() ? inRow + 1 : 0;
    most = Math.max(most, inRow);
  }
  return most;
})()`;

describeInBrowsers('marks of text that is drawn anew all the time', (test) => {
  for (const [how, paragraphs] of [
    ['a short message', 5],
    ['a long message', 60],
  ] as const)
    test(`${how} keeps them from one drawing to the next`, async ({ extension, server }) => {
      const page = await extension.openPage(server.add('/stream', PAGE));
      await page.evaluate(`document.querySelector('main').innerHTML = ${JSON.stringify(PARAGRAPH)}`);
      await waitForMarks(page, 1 + NAMES);
      expect(await page.evaluate(streamed(paragraphs, 5))).toBe(DRAWINGS);
    });

  test('none stays where there is another word, or the beginning of a longer one', async ({
    extension,
    server,
  }) => {
    const page = await extension.openPage(server.add('/end', PAGE));
    await page.evaluate(`document.querySelector('main').innerHTML = ${JSON.stringify(PARAGRAPH)}`);
    await waitForMarks(page, 1 + NAMES);
    await page.evaluate(streamed(5, 5));
    const rewritten = PARAGRAPH.replace('TikTok', 'TikTokxyz').replace('Microsoft', 'Microwaves');
    await page.evaluate(`(() => {
      const main = document.querySelector('main');
      main.innerHTML = ${JSON.stringify(PARAGRAPH)};
      main.innerHTML = ${JSON.stringify(rewritten)};
    })()`);
    const isRight = (all: readonly { text: string }[]) =>
      all.map(({ text }) => text).join() === 'TikTok,ByteDance';
    await waitForMarks(page, isRight);
    expect(isRight(await marks(page))).toBe(true);
  });

  test('they are right again soon after a text of thousands was split and joined again and again', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add('/split', `<!doctype html><p>${'a word of TikTok '.repeat(4_000)}</p>`),
    );
    await waitForMarks(tab, (all) => all.length > 0);
    // The time for it must not grow with the square of their number.
    await tab.evaluate(`(async () => {
      const paragraph = document.querySelector('p');
      for (let frame = 0; frame < 20; frame++) {
        let text = paragraph.firstChild;
        for (let cut = 0; cut < 1000; cut++) text = text.splitText(Math.min(text.length, 68));
        paragraph.normalize();
        await new Promise(requestAnimationFrame);
      }
      paragraph.firstChild.data = 'Microsoft';
    })()`);
    await waitForMarks(tab, (all) => all.length === 1 && all[0]?.text === 'Microsoft');
  });
});
