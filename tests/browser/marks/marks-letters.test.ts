import { expect } from 'vitest';
import { waitForCard } from '../harness/card.ts';
import { describeInBrowsers, withShortDelay } from '../harness/describe-in-browsers.ts';
import { waitForMarks } from '../harness/marks.ts';
import { pictureOf } from '../harness/picture.ts';

/** Styles of text. The name is written in each twice: marked, and where names are not marked. */
const STYLES: Record<string, string> = {
  plain: '',
  stroke: '-webkit-text-stroke: 1px #c00; color: #fff',
  'thick stroke below the fill': '-webkit-text-stroke: 2px #c00; paint-order: stroke fill',
  'another fill': '-webkit-text-fill-color: #c00; color: #00c',
  'outline only': '-webkit-text-stroke: 2px #c00; -webkit-text-fill-color: transparent',
  'filled by a gradient':
    'background: linear-gradient(90deg, red, blue); background-clip: text; -webkit-text-fill-color: transparent',
  'coloured by a gradient':
    'background: linear-gradient(90deg, red, blue); background-clip: text; color: transparent',
  shadow: 'text-shadow: 2px 2px 2px #c00',
  'shadow only': 'color: transparent; text-shadow: 0 0 4px #000',
  'see-through': 'opacity: 0.5; color: #a0a',
  blended: 'mix-blend-mode: multiply; color: #fa0',
  'small capitals': 'font-variant: small-caps; font-style: italic',
  underlined: 'text-decoration: underline red',
};
const ROW = 60;
const COLUMN = 300;
/** A difference of colour that an eye sees, of 255. */
const VISIBLE = 60;

describeInBrowsers(withShortDelay('marks and letters'), (test) => {
  test('a mark never changes how letters look', async ({ extension, server }) => {
    const rows = [...Object.entries(STYLES), ['SVG text', ''] as const];
    const html = rows.map(([name, style], row) =>
      ['', 'contenteditable'].map((editable, column) => {
        const inside =
          name === 'SVG text'
            ? '<svg width="250" height="50"><text y="32" fill="#080" stroke="#c00">TikTok</text></svg>'
            : 'TikTok';
        return `<div ${editable} style="position: absolute; top: ${row * ROW}px; left: ${column * COLUMN}px"><div style="width: 250px; ${style}">${inside}</div></div>`;
      }),
    );
    const tab = await extension.openPage(
      server.add(
        '/letters',
        `<!doctype html><style>body { margin: 0; font: 32px/50px serif } text { font: 32px serif }</style>${html.flat().join('')}`,
      ),
    );
    await tab.setViewport({ width: 1000, height: rows.length * ROW });
    // Chromium takes fills away whatever the mark: there is none.
    await waitForMarks(tab, (all) => all.length >= rows.length - 3);
    const picture = await pictureOf(tab);
    for (const [row, [name]] of rows.entries()) {
      let ink = 0;
      let changed = 0;
      // Above the line of the mark.
      for (let y = row * ROW + 6; y < row * ROW + 35; y++)
        for (let x = 0; x < COLUMN - 50; x++) {
          const marked = picture.at(x, y);
          const plain = picture.at(x + COLUMN, y);
          if (plain.some((value) => value < 255 - VISIBLE)) ink += 1;
          if (plain.some((value, index) => Math.abs(value - (marked[index] ?? 0)) > VISIBLE)) changed += 1;
        }
      expect(ink, name).toBeGreaterThan(100);
      expect(changed / ink, name).toBeLessThan(0.03);
    }
    // Without a mark, too, there is a card.
    await tab.mouse.move(40, 3 * ROW + 25, { steps: 3 });
    await waitForCard(tab, 'tiktok');
  });

  test('nor once the page has given them another look', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add(
        '/later',
        `<!doctype html><style>.new h1 { -webkit-text-fill-color: #c00 } .new h2 { -webkit-text-stroke: 2px #c00 }</style>
          <h1>TikTok</h1><h2>ByteDance</h2><p>Microsoft</p>`,
      ),
    );
    const areUnderlined = (...names: string[]) =>
      waitForMarks(tab, (all) => {
        const underlined = all.filter(({ name }) => name.includes('-underline-')).map(({ text }) => text);
        return underlined.join() === names.join();
      });
    await areUnderlined('TikTok', 'ByteDance', 'Microsoft');
    await tab.evaluate(`document.body.className = 'new'`);
    await areUnderlined('Microsoft');
    await tab.evaluate(`document.body.className = ''`);
    await areUnderlined('TikTok', 'ByteDance', 'Microsoft');
  });
});
