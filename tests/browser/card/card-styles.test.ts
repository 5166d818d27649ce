import type { KeyInput } from 'puppeteer-core';
import { expect } from 'vitest';
import { SHOW_DELAYS } from '../../../src/core/card/hover-state.ts';
import { animationsEnd } from '../harness/animations-end.ts';
import { waitForCard } from '../harness/card.ts';
import { describeInTurns, withShortDelay } from '../harness/describe-in-browsers.ts';
import { isFirefox } from '../harness/firefox-bidi.ts';
import { hover, waitForMarks } from '../harness/marks.ts';
import { pictureOf } from '../harness/picture.ts';

const page = (body: string) => `<!doctype html><style id="rules"></style><body style="margin: 20px">${body}`;

/** Rules of pages, each of which must change nothing of the card. */
const RULES = {
  'custom properties': `*, :root { --ink: #fff; --surface: #fff; --text: 34px; --font: monospace; --width: 100px; --room: 90px;
    --line: red; --radius: 0; --accent: #fff; --status: #fff; --shadow: none }`,
  'important ones':
    '* { --ink: #fff !important; --text: 34px !important; --context-notes-ink: #fff !important }',
  'registered ones': `@property --ink { syntax: '<length>'; inherits: false; initial-value: 0px }
    @property --text { syntax: '<length>'; inherits: false; initial-value: 40px }
    @property --width { syntax: '<length>'; inherits: true; initial-value: 40px }`,
  'selection and pointer': `html { user-select: none; -webkit-user-select: none; pointer-events: none; cursor: none; touch-action: none;
    caret-color: transparent } p { pointer-events: auto }`,
  text: `html, body, * { direction: rtl; letter-spacing: 9px; text-transform: uppercase; line-height: 4; font: 40px monospace;
    color: #eee; word-spacing: 20px; text-align: right; -webkit-text-stroke: 2px red; -webkit-text-fill-color: transparent;
    text-shadow: 0 0 9px red; white-space: pre; writing-mode: vertical-rl; text-indent: 90px; hyphens: auto; visibility: hidden }
    p { visibility: visible; -webkit-text-fill-color: #eee; -webkit-text-stroke: 0; font: 16px serif; letter-spacing: 0; text-indent: 0; writing-mode: horizontal-tb }`,
  'the host': `context-notes-card { display: none !important; opacity: 0 !important; visibility: hidden !important; zoom: 3 !important;
    filter: blur(9px) !important; position: static !important; width: 900px !important; user-select: none !important;
    pointer-events: none !important; mix-blend-mode: difference !important; clip-path: inset(50%) !important }
    context-notes-card::part(card), context-notes-card * { color: red !important }`,
};

/** What the reader sees of a card, as text. Runs where the card is. */
function looksOf(root: ShadowRoot): string {
  const names =
    `color backgroundColor fontSize fontFamily lineHeight letterSpacing textTransform textAlign direction writingMode cursor
    visibility whiteSpace wordSpacing textShadow webkitTextFillColor textIndent userSelect pointerEvents touchAction opacity
    borderTopColor borderTopLeftRadius zoom hyphens`.split(/\s+/);
  return [...root.querySelectorAll('.card, .card *')]
    .map((element) => {
      const style = getComputedStyle(element);
      const { width, height } = element.getBoundingClientRect();
      return [
        element.className,
        ...names.map((name) => `${name}: ${Reflect.get(style, name)}`),
        Math.round(width),
        Math.round(height),
      ].join('; ');
    })
    .join('\n');
}

describeInTurns(withShortDelay('card and the rules of the page'), (test) => {
  test('no rule of the page changes how the card looks', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/rules', page('<p>About TikTok</p>')));
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    const { root } = await waitForCard(tab, 'tiktok');
    // Beside the card, none of its text can be selected anyway. After each change, browsers learn late where the pointer is that rests.
    let moves = 0;
    const looks = async () => {
      const { x, y } = await root.evaluate((root) => {
        const { x, y } = root.querySelector('.card')?.getBoundingClientRect() ?? new DOMRect();
        return { x, y };
      });
      moves += 1;
      await tab.mouse.move(x + 60 + (moves % 2), y + 20);
      return (await root.evaluate(looksOf)).split('\n');
    };
    const plain = await looks();
    for (const [name, rules] of Object.entries(RULES)) {
      await tab.evaluate(`rules.textContent = ${JSON.stringify(rules)}`);
      expect(await looks(), name).toEqual(plain);
    }
  });

  test('text of the card can be selected where the page forbids it', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add(
        '/selectable',
        page(`<p>About TikTok</p><style>html { user-select: none } ::selection { background: transparent }</style>
          <script>document.onselectstart = () => false; document.onmousedown = () => false;
          document.addEventListener('selectstart', (event) => event.preventDefault(), true);
          document.addEventListener('mousedown', (event) => event.preventDefault(), true);</script>`),
      ),
    );
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    const { root } = await waitForCard(tab, 'tiktok');
    const { x, y, width } = await root.evaluate((root) => {
      const { x, y, width } = root.querySelector('header p')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width };
    });
    await tab.mouse.move(x + 2, y + 10, { steps: 2 });
    await tab.mouse.down();
    await tab.mouse.move(x + width - 40, y + 10, { steps: 4 });
    await tab.mouse.up();
    const selected = root.evaluate((root) =>
      String(
        ('getSelection' in root && typeof root.getSelection === 'function' ? root.getSelection() : null) ??
          getSelection(),
      ),
    );
    expect((await selected).length).toBeGreaterThan(5);
  });

  test('what is copied is text of the page, or what is selected in the card', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add(
        '/copies',
        page('<p>About TikTok</p><textarea style="position: fixed; bottom: 0"></textarea>'),
      ),
    );
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    const open = await waitForCard(tab, 'tiktok');
    await open.click('button', 'Keep open');
    const press = async (key: KeyInput) => {
      await tab.keyboard.down('Control');
      await tab.keyboard.press(key);
      await tab.keyboard.up('Control');
    };
    const copied = async () => {
      await press('c');
      await tab.focus('textarea');
      await press('a');
      await press('v');
      return String(await tab.$eval('textarea', ({ value }) => value)).trim();
    };
    await tab.mouse.click(10, 300);
    await press('a');
    expect(await copied()).toBe('About TikTok');

    const { x, y, width, height } = await open.root.evaluate((root) => {
      const { x, y, width, height } =
        root.querySelector('header p')?.getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    });
    await tab.mouse.move(x + 2, y + height / 2, { steps: 2 });
    await tab.mouse.down();
    await tab.mouse.move(x + width - 40, y + height / 2, { steps: 4 });
    await tab.mouse.up();
    const part = await copied();
    expect(part).toMatch(/2020 owned by/);

    // It stays selected beside the card, which keeps the focus.
    await tab.mouse.move(x + 2, y + height / 2, { steps: 2 });
    await tab.mouse.down();
    await tab.mouse.move(x + width - 40, y + height / 2, { steps: 4 });
    await tab.mouse.up();
    await tab.mouse.move(10, 300);
    expect(await copied()).toBe(part);
  });

  test('it is solid, whatever the page makes see-through', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/solid', page('<p>About TikTok</p>')));
    await tab.setViewport({ width: 700, height: 500 });
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    const { rect, root } = await waitForCard(tab, 'tiktok');
    await animationsEnd(root);
    const before = await pictureOf(tab);
    await tab.evaluate(`(() => {
      const host = document.querySelector('context-notes-card');
      for (const element of [document.documentElement, document.body, host]) {
        for (const [name, value] of [['opacity', '0'], ['visibility', 'hidden'], ['mix-blend-mode', 'multiply'], ['display', element === host ? 'none' : 'block']])
          element.style.setProperty(name, value, 'important');
        element.animate({ opacity: [0, 0] }, { duration: 100000, fill: 'forwards' });
      }
    })()`);
    const after = await pictureOf(tab);
    for (let y = Math.ceil(rect.y) + 12; y < rect.y + 90; y += 2)
      for (let x = Math.ceil(rect.x) + 12; x < rect.x + 300; x += 2) {
        const now = after.at(x, y);
        const change = Math.max(
          ...before.at(x, y).map((value, index) => Math.abs(value - (now[index] ?? 0))),
        );
        if (change > 16) expect.fail(`Another colour at ${x}, ${y}: ${now}`);
      }
    expect(await tab.evaluate(`document.elementFromPoint(${rect.x + 40}, ${rect.y + 60}).localName`)).toBe(
      'context-notes-card',
    );
  });

  test('no card comes in an SVG document, which shows no HTML', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add('/drawing.svg', {
        html: '<svg xmlns="http://www.w3.org/2000/svg"><text x="20" y="40">About TikTok</text></svg>',
        headers: { 'content-type': 'image/svg+xml' },
      }),
    );
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    const looks = async () =>
      (await waitForMarks(tab, 1)).map(({ name }) => name.includes('-active-')).join();
    // Nothing tells that no card comes.
    await tab.evaluate(`new Promise((done) => setTimeout(done, ${4 * SHOW_DELAYS.short}))`);
    // What cannot be shown is not open.
    await expect.poll(looks).toBe('false');
  });

  test('no card is on paper, nor a mark', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/paper', page('<p>About TikTok</p>')));
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    const open = await waitForCard(tab, 'tiktok');
    if (isFirefox(tab.mainFrame())) {
      // No test can look at the paper of Firefox.
      const css = await open.root.evaluate((root) => root.querySelector('style')?.textContent ?? '');
      expect(css).toMatch(/@media print\s*\{\s*\.box\s*\{\s*display:\s*none/);
      return;
    }
    const decoration = `getComputedStyle(document.querySelector('p'), '::highlight(context-notes-active-amber)').textDecorationLine`;
    expect(await tab.evaluate(decoration)).toBe('underline');
    await tab.emulateMediaType('print');
    expect(await open.element.evaluate((card) => card.checkVisibility())).toBe(false);
    expect(await tab.evaluate(decoration)).toBe('none');
    await tab.emulateMediaType('screen');
    expect(await open.element.evaluate((card) => card.checkVisibility())).toBe(true);
  });
});
