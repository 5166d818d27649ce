import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { notesAbout, showAll, showMore } from '../../tools/bundled-pack.ts';
import { axeFaults } from '../harness/axe.ts';
import { waitForRole } from '../harness/by-role.ts';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInOneBrowser, describeInTurns, withShortDelay } from '../harness/describe-in-browsers.ts';
import { waitUntilHolds } from '../harness/in-page-wait.ts';
import { hover, moveAway, pointOf, waitForMarks } from '../harness/marks.ts';
import { press } from '../harness/shortcuts.ts';

const page = (body: string) =>
  `<!doctype html><html lang="en"><title>Page</title><style>body { margin: 40px; font: 16px/1.5 serif }</style>${body}`;

const focused = (tab: Page) => tab.evaluate('document.activeElement.id || document.activeElement.localName');

describeInTurns(withShortDelay('card controls'), (test) => {
  test('a pinned card stays until it is let go or closed, and turns to the next name in its place', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add('/pin', page('<p>TikTok</p><p style="margin-top: 560px">Microsoft</p>')),
    );
    await waitForMarks(tab, 2);
    await hover(tab, 'TikTok');
    await (await waitForCard(tab, 'tiktok')).click('button', 'Keep open');
    await expect.poll(async () => Boolean(await (await card(tab))?.find('button', 'Unpin'))).toBe(true);
    await moveAway(tab);
    await tab.mouse.click(5, 5);
    const before = (await waitForCard(tab, 'tiktok')).rect;
    await tab.mouse.move(before.x + 60, before.y + 20);
    await tab.mouse.down();
    await tab.mouse.move(before.x + 160, before.y + 90, { steps: 4 });
    await tab.mouse.up();
    const after = (await waitForCard(tab, 'tiktok')).rect;
    expect([after.x - before.x, after.y - before.y]).toEqual([100, 70]);
    // It turns to a name that the pointer rests on, where it is.
    await hover(tab, 'Microsoft');
    const turned = await waitForCard(tab, 'microsoft');
    expect([turned.rect.x, turned.rect.y]).toEqual([after.x, after.y]);
    await moveAway(tab);
    expect(await turned.find('button', 'Unpin')).toBeDefined();
    await turned.click('button', 'Close');
    await waitForNoCard(tab);
  });

  test('a pinned card is put back where the page removes it, but not for ever', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/removed', page('<p>TikTok</p>')));
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    await (await waitForCard(tab, 'tiktok')).click('button', 'Keep open');
    await expect.poll(async () => Boolean(await (await card(tab))?.find('button', 'Unpin'))).toBe(true);
    const removeCard = () => tab.evaluate(`document.querySelector('context-notes-card').remove()`);
    await removeCard();
    await waitForCard(tab, 'tiktok');
    await removeCard();
    await waitUntilHolds(
      tab,
      `[...CSS.highlights].every(([name, ranges]) => !name.includes('-active-') || ranges.size === 0)`,
    );
    expect(await card(tab)).toBeUndefined();
  });

  test('a pinned card stays in view as it grows, and as the window becomes smaller', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add('/pin-grows', page('<p style="margin: 500px 0 0 600px">TikTok</p>')),
    );
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    await (await waitForCard(tab, 'tiktok')).click('button', 'Keep open');
    await expect.poll(async () => Boolean(await (await card(tab))?.find('button', 'Unpin'))).toBe(true);
    const isInView = async () => {
      const { x, y, width, height } = (await waitForCard(tab, 'tiktok')).rect;
      const size = JSON.parse(String(await tab.evaluate('JSON.stringify([innerWidth, innerHeight])')));
      return x >= 0 && y >= 0 && x + width <= size[0] && y + height <= size[1];
    };
    const before = (await waitForCard(tab, 'tiktok')).rect;
    await (await waitForCard(tab, 'tiktok')).click('button', showAll('tiktok'));
    await expect
      .poll(async () => (await waitForCard(tab, 'tiktok')).rect.height)
      .toBeGreaterThan(before.height);
    await expect.poll(isInView).toBe(true);
    await tab.setViewport({ width: 420, height: 300 });
    await expect.poll(isInView).toBe(true);
    await tab.setViewport({ width: 1000, height: 800 });
  });

  test('a name can be hidden on this site, and a spelling called something else, and both taken back', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/hide', page('<p>TikTok and Microsoft.</p>')));
    await waitForMarks(tab, 2);
    const site = new URL(server.origin).host;
    for (const choice of [`Hide TikTok on ${site}`, `“TikTok” means something else on ${site}`]) {
      await hover(tab, 'TikTok');
      await (await waitForCard(tab, 'tiktok')).click('button', 'Options');
      await expect
        .poll(async () => (await card(tab))?.text)
        .toContain('Marked because the page says “TikTok”.');
      await (await waitForCard(tab, 'tiktok')).click('button', choice);
      await waitForMarks(tab, 1);
      await expect.poll(async () => (await card(tab))?.text).toContain('no longer marked');
      await (await waitForCard(tab, 'tiktok')).click('button', 'Undo');
      await waitForMarks(tab, 2);
      await tab.keyboard.press('Escape');
      await waitForNoCard(tab);
      await moveAway(tab);
    }
  });

  test('the site can be switched off in two clicks, in all tabs at once; the popup switches it on again', async ({
    extension,
    server,
  }) => {
    const other = await extension.openPage(server.add('/other-tab', page('<p>Microsoft</p>')));
    await waitForMarks(other, 1);
    const elsewhere = await extension.openPage(server.otherUrl('/other-tab'));
    await waitForMarks(elsewhere, 1);
    const tab = await extension.openPage(server.add('/off', page('<p>TikTok and Microsoft.</p>')));
    await waitForMarks(tab, 2);
    const site = new URL(server.origin).host;
    await hover(tab, 'TikTok');
    await (await waitForCard(tab, 'tiktok')).click('button', 'Options');
    await expect.poll(async () => (await card(tab))?.text).toContain('Marked because');
    await (await waitForCard(tab, 'tiktok')).click('button', `Turn off on ${site}`);
    await waitForNoCard(tab);
    for (const off of [tab, other]) await waitForMarks(off, 0);
    await waitForMarks(elsewhere, 1);
    await tab.bringToFront();
    const popup = await extension.openPopup(tab, { inTab: true });
    const siteSwitch = await waitForRole(popup, 'switch', `On ${site}`);
    await siteSwitch.focus();
    await popup.keyboard.press(' ');
    await waitForMarks(tab, 2);
    await waitForMarks(other, 1);
  });

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

  test('what was said in a card stands in the popup, and can be taken back there', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/said', page('<p>TikTok and Microsoft.</p>')));
    await waitForMarks(tab, 2);
    const site = new URL(server.origin).host;
    await hover(tab, 'Microsoft');
    await (await waitForCard(tab, 'microsoft')).click('button', 'Options');
    await expect.poll(async () => (await card(tab))?.text).toContain('Marked because');
    await (await waitForCard(tab, 'microsoft')).click('button', `Hide Microsoft on ${site}`);
    await waitForMarks(tab, 1);
    const popup = await extension.openPopup(tab, { inTab: true });
    const undo = await waitForRole(popup, 'button', 'Undo: Microsoft is hidden');
    await undo.focus();
    await popup.keyboard.press('Enter');
    await waitForMarks(tab, 2);
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
