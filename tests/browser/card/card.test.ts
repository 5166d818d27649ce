import { expect } from 'vitest';
import { FIRST_NOTES, notesAbout, showMore } from '../../tools/bundled-pack.ts';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInTurns, withShortDelay } from '../harness/describe-in-browsers.ts';
import { hover, moveAway, waitForMarks } from '../harness/marks.ts';

const page = (body: string) =>
  `<!doctype html><style>body { margin: 40px; font: 16px/1.5 serif }</style>${body}`;

describeInTurns(withShortDelay('card'), (test) => {
  test('hovering a name opens its card with notes, and leaving closes it', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add('/a', page('<p>Who owns TikTok? Perhaps Bytedance, or Microsoft.</p>')),
    );
    await waitForMarks(tab, 3);
    for (const [name, id] of [
      ['TikTok', 'tiktok'],
      ['Bytedance', 'bytedance'],
      ['Microsoft', 'microsoft'],
    ] as const) {
      await hover(tab, name);
      const open = await waitForCard(tab, id);
      expect(open.notes).toHaveLength(FIRST_NOTES);
      expect(open.text).toContain(name);
      expect(open.text).toMatch(/Probably Berliner Zeitung, about 2 Aug 2020 · \d+ years old/);
    }
    await moveAway(tab);
    await waitForNoCard(tab);
    // One highlighted look at a time, and the mark is back in its quiet one.
    expect((await waitForMarks(tab, 3)).every(({ name }) => name === 'context-notes-underline-amber')).toBe(
      true,
    );
  });

  test('the pointer may enter the card; more notes are one click away; Esc closes it', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(server.add('/b', page('<p>Donald Trump wants to ban TikTok.</p>')));
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    const open = await waitForCard(tab);
    await open.click('button', showMore('tiktok'));
    await expect.poll(async () => (await card(tab))?.notes.length).toBe(notesAbout('tiktok').length);
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
  });

  for (const [width, height] of [
    [800, 600],
    [340, 400],
  ] as const)
    test(`it stays inside a viewport of ${width} × ${height}, wherever the name stands`, async ({
      extension,
      server,
    }) => {
      const corner = (place: string) => `<p style="position: fixed; margin: 0; ${place}">TikTok</p>`;
      const narrow =
        '<p style="position: fixed; top: 45%; left: 40%; width: 3em; margin: 0; word-break: break-all">Microsoft</p>';
      const body = [
        corner('top: 0; left: 0'),
        corner('top: 0; right: 0'),
        corner('bottom: 0; left: 0'),
        corner('bottom: 0; right: 0'),
      ];
      // A card that changes its size while it is told of one would have the browser report that to the page.
      const listener = '<script>var errors = []; onerror = (message) => errors.push(message)</script>';
      const tab = await extension.openPage(server.add('/c', page(body.join('') + narrow + listener)));
      await tab.setViewport({ width, height });
      await waitForMarks(tab, 5);
      for (const [name, nth] of [
        ['TikTok', 0],
        ['TikTok', 1],
        ['TikTok', 2],
        ['TikTok', 3],
        ['Microsoft', 0],
      ] as const) {
        await hover(tab, name, nth);
        await waitForCard(tab);
        const { rect } = (await card(tab)) ?? {};
        expect(rect?.x).toBeGreaterThanOrEqual(0);
        expect(rect?.y).toBeGreaterThanOrEqual(0);
        expect((rect?.x ?? 0) + (rect?.width ?? 0)).toBeLessThanOrEqual(width);
        expect((rect?.y ?? 0) + (rect?.height ?? 0)).toBeLessThanOrEqual(height);
        await tab.keyboard.press('Escape');
        await waitForNoCard(tab);
      }
      expect(await tab.evaluate('errors')).toEqual([]);
    });

  test('it goes when its name scrolls out of view or leaves the page', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add('/d', page('<p>About TikTok.</p><div style="height: 300vh"></div>')),
    );
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    await waitForCard(tab);
    await tab.evaluate('scrollTo(0, 2000)');
    await waitForNoCard(tab);
    await tab.evaluate('scrollTo(0, 0)');
    await hover(tab, 'TikTok');
    await waitForCard(tab);
    await tab.evaluate(`document.querySelector('p').remove()`);
    await waitForNoCard(tab);
  });

  test('it shows over a modal dialog and survives hostile style sheets and a strict policy', async ({
    extension,
    server,
  }) => {
    const hostile = `<style>* { display: none !important } html, body, p, dialog { display: block !important }
      context-notes-card { opacity: 0 !important; transform: scale(0) !important; position: absolute; z-index: -1 }</style>`;
    const html = page(`${hostile}<p>About TikTok.</p><dialog><p>Microsoft</p></dialog>`);
    const tab = await extension.openPage(
      server.add('/e', {
        html,
        headers: { 'content-security-policy': "default-src 'none'; style-src 'unsafe-inline'" },
      }),
    );
    await waitForMarks(tab, (all) => all.length >= 1);
    await hover(tab, 'TikTok');
    const open = await waitForCard(tab, 'tiktok');
    expect(open.rect.width).toBeGreaterThan(200);
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    await tab.evaluate(`document.querySelector('dialog').showModal()`);
    await hover(tab, 'Microsoft');
    await waitForCard(tab, 'microsoft');
    const strict = await extension.openPage(
      server.add('/f', {
        html: '<!doctype html><p>TikTok</p>',
        headers: { 'content-security-policy': "default-src 'none'" },
      }),
    );
    await waitForMarks(strict, 1);
    await hover(strict, 'TikTok');
    expect((await waitForCard(strict)).rect.width).toBe(400);
  });

  test('Esc closes it, and not the dialog of the page under it', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add(
        '/esc',
        page(`<dialog><p>TikTok</p></dialog><script>
          var heard = [], dialog = document.querySelector('dialog');
          dialog.showModal();
          document.addEventListener('keydown', ({ key }) => heard.push(key));
        </script>`),
      ),
    );
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    await waitForCard(tab, 'tiktok');
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    expect(await tab.evaluate('[dialog.open, heard.length]')).toEqual([true, 0]);
    await tab.keyboard.press('Escape');
    await tab.waitForFunction('!dialog.open', { timeout: 10_000 });
    expect(await tab.evaluate('heard')).toEqual(['Escape']);
  });

  test('it opens in a document that a script has written anew', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/i', page('<p>About TikTok.</p>')));
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    await waitForCard(tab, 'tiktok');
    await tab.evaluate(
      `document.open(); document.write('<!doctype html><p>About TikTok and Microsoft, anew.</p>'); document.close()`,
    );
    await waitForNoCard(tab);
    await moveAway(tab);
    await waitForMarks(tab, (all) => all.map(({ text }) => text).join() === 'TikTok,Microsoft');
    await hover(tab, 'TikTok');
    await (await waitForCard(tab, 'tiktok')).click('button', showMore('tiktok'));
    await expect.poll(async () => (await card(tab))?.notes.length).toBe(notesAbout('tiktok').length);
    await tab.keyboard.press('Escape');
    await waitForNoCard(tab);
    await hover(tab, 'Microsoft');
    await waitForCard(tab, 'microsoft');
    await tab.evaluate(`document.replaceChild(document.createElement('html'), document.documentElement).remove();
      document.documentElement.append(Object.assign(document.createElement('body'), { textContent: 'And now Bytedance.' }))`);
    await waitForMarks(tab, (all) => all.map(({ text }) => text).join() === 'Bytedance');
    await hover(tab, 'Bytedance');
    await waitForCard(tab, 'bytedance');
  });

  test('it opens while the background sleeps', async ({ extension, server }) => {
    const tab = await extension.openPage(server.add('/g', page('<p>About TikTok.</p>')));
    await waitForMarks(tab, 1);
    await extension.stopBackground();
    await hover(tab, 'TikTok');
    await waitForCard(tab, 'tiktok');
  });
});
