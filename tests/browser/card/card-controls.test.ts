import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { notesAbout, showAll, showMore } from '../../tools/bundled-pack.ts';
import { axeFaults } from '../harness/axe.ts';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInOneBrowser, describeInTurns, withShortDelay } from '../harness/describe-in-browsers.ts';
import { waitUntilHolds } from '../harness/in-page-wait.ts';
import { hover, moveAway, pointOf, waitForMarks } from '../harness/marks.ts';
import { press } from '../harness/shortcuts.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Page</title><style>body { margin: 40px; font: 16px/1.5 serif }</style>${body}`;

const focused = (tab: Page) => tab.evaluate('document.activeElement.id || document.activeElement.localName');

describeInTurns(withShortDelay('card controls'), (test) => {
  test('no button comes under a pointer that has just clicked another', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add('/under', page('<p>Donald Trump wants to ban TikTok.</p>')),
    );
    await waitForMarks(tab, 1);
    const site = new URL(server.origin).host;
    const hide = `Hide TikTok on ${site}`;
    const notThis = `“TikTok” means something else on ${site}`;
    /** Clicks a button, waits until the card has changed. @returns what else is under the pointer then */
    const clickAndMeet = async (name: string): Promise<string | null> => {
      const { root, find } = await waitForCard(tab);
      const button = await find('button', name);
      if (!button) throw new Error(`The card has no button ${name}.`);
      const look = () => root.evaluate((root) => root.querySelector('.card')?.outerHTML);
      const before = await look();
      const { x, y } = await button.evaluate((button) => {
        button.scrollIntoView({ block: 'nearest', behavior: 'instant' });
        const { x, y, width, height } = button.getBoundingClientRect();
        return { x: x + width / 2, y: y + height / 2 };
      });
      await tab.mouse.click(x, y);
      await expect.poll(look, { message: name }).not.toBe(before);
      return await root.evaluate(
        (root, clicked, x, y) => {
          const under = root.elementFromPoint(x, y)?.closest('button');
          return !under || under === clicked ? null : under.title || under.textContent;
        },
        button,
        x,
        y,
      );
    };
    const series = [
      ['Options', notThis, 'Undo', hide, 'Undo', 'Options'],
      ['Keep open', 'Unpin', 'Announced', 'Announced', 'Copy note with source'],
      [showMore('tiktok'), 'Show fewer notes', 'Not useful: hide this note', 'Undo'],
      ['Options', 'Bytedance', 'Back to TikTok'],
    ];
    const met: string[] = [];
    for (const names of series) {
      await hover(tab, 'TikTok');
      await waitForCard(tab, 'tiktok');
      for (const name of names) {
        const under = await clickAndMeet(name);
        if (under !== null) met.push(`${name}: ${under}`);
      }
      await tab.keyboard.press('Escape');
      await waitForNoCard(tab);
      await moveAway(tab);
    }
    expect(met).toEqual([]);
  });

  test('the focus stays on what was pressed, or goes to the card when that is gone', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/focus', page('<p>TikTok and Microsoft.</p>')));
    await waitForMarks(tab, 2);
    const site = new URL(server.origin).host;
    const inCard = async () => {
      const root = (await card(tab))?.root;
      return await root?.evaluate(
        ({ activeElement: at }) =>
          at?.getAttribute('aria-label') ?? (at?.textContent || at?.getAttribute('title')),
      );
    };
    const pressAndMeet = async (name: string, then: string) => {
      await (await (await waitForCard(tab)).find('button', name))?.evaluate(
        (button) => button instanceof HTMLElement && button.focus(),
      );
      expect(await inCard()).toBe(name);
      await tab.keyboard.press('Enter');
      await expect.poll(inCard).toBe(then);
    };
    await press(extension, tab, 'next-mention');
    await waitForCard(tab, 'tiktok');
    await press(extension, tab, 'focus-card');
    await waitUntilHolds(tab, `document.activeElement?.localName === 'context-notes-card'`);
    await pressAndMeet(showMore('tiktok'), 'Show fewer notes');
    await pressAndMeet('Show fewer notes', showMore('tiktok'));
    await pressAndMeet('Keep open', 'Unpin');
    await pressAndMeet('Unpin', 'Keep open');
    await pressAndMeet('Options', 'Options');
    await expect.poll(async () => (await card(tab))?.text).toContain('Marked because');
    await pressAndMeet(`Hide TikTok on ${site}`, 'Undo');
    await waitForMarks(tab, 1);
    await pressAndMeet('Undo', `Hide TikTok on ${site}`);
    await waitForMarks(tab, 2);
    await pressAndMeet('Bytedance', 'Background on Bytedance');
    await pressAndMeet('Back to TikTok', 'Background on TikTok');
  });

  test('used while a field of the page has the focus, it stays, the page hears nothing of it, and the field gets the focus back', async ({
    extension,
    server,
  }) => {
    const listen = `<script>
      var heard = [];
      for (const type of ['keydown', 'keyup', 'click', 'pointerdown']) addEventListener(type, ({ target }) => heard.push(type + ' ' + target.localName));
    </script>`;
    const tab = await extension.openPage(
      server.add(
        '/field',
        page(`<p>TikTok</p><textarea id="here" style="margin-top: 600px"></textarea>${listen}`),
      ),
    );
    await waitForMarks(tab, 1);
    await tab.focus('#here');
    await hover(tab, 'TikTok');
    const open = await waitForCard(tab, 'tiktok');
    await open.click('button', 'Options');
    await expect.poll(async () => (await card(tab))?.text).toContain('Marked because');
    await tab.keyboard.press(' ');
    await expect.poll(async () => (await card(tab))?.text).not.toContain('Marked because');
    expect(await tab.evaluate('heard')).toEqual([]);
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    expect(await focused(tab)).toBe('here');
  });

  test('a note is copied with its source, and the button says so until the pointer leaves', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add(
        '/copied',
        page(
          '<p>Donald Trump wants to ban TikTok</p><textarea id="here" style="margin-top: 600px"></textarea>',
        ),
      ),
    );
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    const open = await waitForCard(tab, 'tiktok');
    const seen = async () => {
      const root = (await card(tab))?.root;
      return await root?.evaluate((root) => ({
        title: root.querySelector('.note-tools [title]')?.getAttribute('title'),
        said: root.querySelector('.note-tools [role="status"]')?.textContent,
      }));
    };
    expect(await seen()).toEqual({ title: 'Copy note with source', said: '' });
    await open.click('button', 'Copy note with source');
    await expect.poll(seen).toEqual({ title: 'Copied', said: 'Copied' });
    await tab.mouse.move(open.rect.x + 60, open.rect.y + 20, { steps: 3 });
    await expect.poll(seen).toEqual({ title: 'Copy note with source', said: '' });
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    await tab.focus('#here');
    await tab.keyboard.down('Control');
    await tab.keyboard.press('v');
    await tab.keyboard.up('Control');
    await tab.waitForFunction(
      () =>
        /\(\w+: .*Newspaper article, probably Berliner Zeitung, about /.test(
          document.querySelector('textarea')?.value ?? '',
        ),
      { timeout: 5000 },
    );
  });

  test('the notes that fit the paragraph come first; where none fits, the card is small and says so, with all notes one click away', async ({
    extension,
    server,
  }) => {
    // As Wikipedia's templates bring them.
    const styles = `<style>${'.note cite.citation { word-wrap: break-word }'.repeat(20)}</style>`;
    const tab = await extension.openPage(
      server.add(
        '/none',
        page(`<p>She learnt the eight steps of the dance in an afternoon and put the result on TikTok.</p>
          <p>Donald Trump wants to ban ${styles}TikTok.</p>
          <p>A class of thirty sees all its faces in one Microsoft Teams video call, as it did on Zoom.</p>
          <p>Rumours of a takeover: bidders such as Microsoft are said to be in talks.</p>`),
      ),
    );
    await waitForMarks(tab, 4);
    const dataFit = async () => (await card(tab))?.element.evaluate((card) => card.getAttribute('data-fit'));
    await hover(tab, 'TikTok', 0);
    const small = await waitForCard(tab, 'tiktok');
    expect(await dataFit()).toBe('none');
    expect(small.notes).toEqual([]);
    expect(small.text).toContain('Nothing here fits this paragraph.');
    expect(small.rect.height).toBeLessThan(180);
    await small.click('button', showAll('tiktok'));
    await expect.poll(async () => (await card(tab))?.notes.length).toBe(notesAbout('tiktok').length);
    expect(await dataFit()).toBe('none');
    await (await waitForCard(tab)).click('button', 'Show fewer notes');
    await expect.poll(async () => (await card(tab))?.notes.length).toBe(0);
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    await hover(tab, 'TikTok', 1);
    const full = await waitForCard(tab, 'tiktok');
    expect(await dataFit()).toBe('paragraph');
    expect(full.notes[0]).toBe('f09-ban-announcement');
    expect(full.rect.height).toBeLessThanOrEqual(360);
    const first: (string | undefined)[] = [];
    for (const nth of [0, 1]) {
      await tab.keyboard.press('Escape');
      await waitForNoCard(tab);
      await hover(tab, 'Microsoft', nth);
      first.push((await waitForCard(tab, 'microsoft')).notes[0]?.slice(0, 3));
    }
    expect(['f25', 'f26']).toContain(first[0]);
    expect(first[1]).toBe('f19');
  });

  test('a status and the source explain themselves in words when pressed; related names turn the card to themselves, and back', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add('/explain', page('<p>Donald Trump wants to ban TikTok.</p>')),
    );
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    const text = async () => (await card(tab))?.text;
    const explanation = 'From the source, paragraph 2 of 9.';
    await (await waitForCard(tab, 'tiktok')).click('button', 'Announced');
    await expect.poll(text).toContain(explanation);
    await (await waitForCard(tab)).click('button', 'Announced');
    await expect.poll(text).not.toContain(explanation);
    const [source = ''] = /Probably Berliner Zeitung.*old/.exec((await text()) ?? '') ?? [];
    await (await waitForCard(tab)).click('button', source);
    await expect.poll(text).toContain('The text bears no date.');
    const chip = 'Bytedance';
    await (await waitForCard(tab, 'tiktok')).click('button', chip);
    await (await waitForCard(tab, 'bytedance')).click('button', 'Back to TikTok');
    await waitForCard(tab, 'tiktok');
  });
});

describeInOneBrowser(withShortDelay('card controls in one browser'), (test, kind) => {
  test('axe finds nothing to object to, whatever is open', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/axe', page('<p>TikTok</p>')));
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    const states = [await waitForCard(tab)];
    await states[0]?.click('button', 'Options');
    await expect.poll(async () => (await card(tab))?.text).toContain('Marked because');
    states.push(await waitForCard(tab));
    await states[1]?.click('button', showAll('tiktok'));
    await expect.poll(async () => (await card(tab))?.notes.length).toBe(notesAbout('tiktok').length);
    states.push(await waitForCard(tab));
    await states[2]?.click('button', 'Announced');
    await expect.poll(async () => (await card(tab))?.text).toContain('From the source, paragraph 2 of 9');
    states.push(await waitForCard(tab));
    for (const { root } of states) {
      const { html, css } = await root.evaluate((root) => ({
        html: root.querySelector('.box')?.innerHTML ?? '',
        css: (root.querySelector('style')?.textContent ?? '').replaceAll(':host', ':root'),
      }));
      // axe does not look into closed trees: the same card, outside of one.
      const copy = await extension.openPage(
        server.add('/copy', page(`<style>${css}</style><main>${html}</main>`)),
      );
      expect(await axeFaults(copy, 'main')).toEqual([]);
      await copy.close();
    }
  });

  if (kind === 'chromium') {
    test('where a screen can be touched, no button of a note is hidden from who taps, and none covers its text', async ({
      extension,
      server,
    }) => {
      const tab = await extension.openPage(server.add('/touch', page('<p>TikTok</p>')));
      await tab.setViewport({ width: 390, height: 760, hasTouch: true });
      await waitForMarks(tab, 1);
      const at = await pointOf(tab, 'TikTok');
      await tab.touchscreen.tap(at.x, at.y);
      await (await waitForCard(tab)).click('button', showAll('tiktok'));
      await expect.poll(async () => (await card(tab))?.notes.length).toBe(notesAbout('tiktok').length);
      const tools = await (await waitForCard(tab)).root.evaluate((root) =>
        [...root.querySelectorAll('.note-tools')].map((tools) => {
          const { left, top, right, bottom } = tools.getBoundingClientRect();
          const words = document.createRange();
          const others = [...(tools.closest('li')?.querySelectorAll('.origin > :not(.note-tools)') ?? [])];
          const covered = others.flatMap((one) => {
            words.selectNodeContents(one);
            return [...words.getClientRects()].filter(
              (line) =>
                line.left < right && line.right > left && line.top < top + 20 && line.bottom > top + 6,
            );
          });
          return [getComputedStyle(tools).opacity, covered.length, bottom > top];
        }),
      );
      expect(tools).toEqual(tools.map(() => ['1', 0, true]));
      expect(tools).toHaveLength(notesAbout('tiktok').length);
    });
  }
});

describeInTurns(withShortDelay('card by touch'), (test) => {
  test('a tap on a name opens it as a sheet at the bottom; a tap on a link follows the link', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add('/tap', page('<p>TikTok</p><p><a href="#there">Microsoft</a></p>')),
    );
    await waitForMarks(tab, 2);
    const at = await pointOf(tab, 'TikTok');
    await tab.touchscreen.tap(at.x, at.y);
    const { rect } = await waitForCard(tab, 'tiktok');
    const [width, height] = JSON.parse(
      String(await tab.evaluate('JSON.stringify([innerWidth, innerHeight])')),
    );
    expect([rect.x, rect.width, Math.round(rect.y + rect.height)]).toEqual([0, width, height]);
    await (await waitForCard(tab)).click('button', 'Keep open');
    await expect.poll(async () => Boolean(await (await card(tab))?.find('button', 'Unpin'))).toBe(true);
    const pinned = (await waitForCard(tab)).rect;
    expect(pinned.y).toBeGreaterThan(0);
    expect([pinned.x, pinned.width, Math.round(pinned.y + pinned.height)]).toEqual([0, 400, height]);
    await (await waitForCard(tab)).click('button', 'Close');
    await waitForNoCard(tab);
    await tab.touchscreen.tap(at.x, at.y);
    await waitForCard(tab, 'tiktok');
    await tab.touchscreen.tap(20, 20);
    await waitForNoCard(tab);
    const link = await pointOf(tab, 'Microsoft');
    await tab.touchscreen.tap(link.x, link.y);
    await waitUntilHolds(tab, `location.hash === '#there'`);
    expect(await card(tab)).toBeUndefined();
  });
});
