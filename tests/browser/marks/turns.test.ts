import { expect } from 'vitest';
import { describeInTurns } from '../harness/describe-in-browsers.ts';
import { PATIENCE } from '../harness/in-page-wait.ts';

/** More than work in one piece leaves, and fewer than any of the work here does in slices. */
const MIN_TURNS = 5;

/**
 * Changes the page, with a name at the end that is marked last.
 * @returns how often a script of the page ran before that name was marked
 */
const TURNS = `async (change) => {
  const last = document.createTextNode('Microsoft');
  let turns = 0;
  const isMarked = () => [...CSS.highlights.values()].some((highlight) => [...highlight].some(({ startContainer }) => startContainer === last));
  change(document.querySelector('main'), last);
  const end = performance.now() + ${PATIENCE};
  while (!isMarked()) {
    if (performance.now() > end) throw new Error('The last name is not marked.');
    turns += 1;
    // Neither a timer, which browsers put off while a page loads, nor a message, which Firefox lets go before all posted tasks then.
    await scheduler.postTask(() => {});
  }
  return turns;
}`;

describeInTurns('a page has its turn', (test) => {
  test('while what it has added at once is taken in: tens of thousands of elements', async ({
    extension,
    server,
  }) => {
    const header = `<header> of TikTok, ${'and so on, '.repeat(200)}</header>`;
    const address = server.add('/', `<!doctype html>${header}<main></main>`);
    // Now and then Chromium lets all tasks of the extension go first. Work in one piece leaves no turn in any try.
    let turns = 0;
    for (let tries = 0; tries < 4 && turns < MIN_TURNS; tries += 1) {
      const page = await extension.openPage(address);
      await extension.waitForBadge(page, '1');
      const counted = await page.evaluate(
        `(${TURNS})((main, last) => {
          main.innerHTML = '<p>TikTok</p>'.repeat(900) + '<i>and so on, </i>'.repeat(40_000);
          document.querySelector('header').prepend(last);
        })`,
      );
      turns = Math.max(turns, Number(counted));
    }
    expect(turns).toBeGreaterThanOrEqual(MIN_TURNS);
  });
});
