import { expect } from 'vitest';
import { FIRST_NOTES, notesAbout, showAll, showMore } from '../../tools/bundled-pack.ts';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInTurns, withShortDelay } from '../harness/describe-in-browsers.ts';
import { holdsWithin } from '../harness/in-page-wait.ts';
import { hover, moveAway, waitForMarks } from '../harness/marks.ts';
import { press } from '../harness/shortcuts.ts';

/** What a script may ask the document or a form, hidden behind elements of that name; all but what tests ask themselves. */
const OF_DOCUMENT =
  `activeElement addEventListener body caretPositionFromPoint contentType createElement createElementNS createRange
  createTextNode createTreeWalker defaultView designMode documentElement execCommand fullscreenElement getElementById
  hasFocus ownerDocument scrollingElement`.split(/\s+/);
const OF_FORM =
  `append assignedSlot attachShadow children childNodes closest clientWidth contains focus getAttribute
  getBoundingClientRect getRootNode isConnected localName matches nodeType offsetWidth ownerDocument parentElement parentNode
  scrollIntoView shadowRoot style textContent`.split(/\s+/);
const ELEMENTS = ['img', 'form', 'embed'] as const;

describeInTurns(withShortDelay('card on a page that hides the document behind names'), (test) => {
  for (const element of ELEMENTS) {
    test(`<${element}>: marks, hover, keyboard and the card work`, async ({ extension, server }) => {
      const named = OF_DOCUMENT.map((name) => `<${element} name="${name}" hidden></${element}>`).join('');
      const fields = OF_FORM.map((name) => `<input name="${name}" hidden>`).join('');
      const tab = await extension.openPage(
        server.add(
          '/hostile',
          `<!doctype html><body style="margin: 40px; font: 16px/1.5 serif">
            <form style="overflow: hidden">${fields}TikTok, said somebody, and Bytedance.
              <div style="height: 1500px"></div>Microsoft</form>${named}`,
        ),
      );
      // The page itself sees what it made of its document.
      expect(await tab.evaluate('document.createElement instanceof Element')).toBe(true);
      await waitForMarks(tab, 3);
      await hover(tab, 'TikTok');
      await (await waitForCard(tab, 'tiktok')).click('button', showMore('tiktok'));
      await expect.poll(async () => (await card(tab))?.notes.length).toBe(notesAbout('tiktok').length);
      await tab.keyboard.press('Escape');
      await waitForNoCard(tab);
      for (const entity of ['tiktok', 'bytedance', 'microsoft']) {
        await press(extension, tab, 'next-mention');
        await waitForCard(tab, entity);
      }
      await press(extension, tab, 'focus-card');
      const isFocused = `Object.getOwnPropertyDescriptor(Document.prototype, 'activeElement').get.call(document)
        .localName === 'context-notes-card'`;
      expect(await holdsWithin(tab, isFocused, 5_000)).toBe(true);
      await tab.keyboard.press('Escape');
      await waitForNoCard(tab);
    });
  }
});

describeInTurns(withShortDelay('card on a page that has an element of the same name'), (test) => {
  const kinds = {
    'that looks inside': 'grabbed = this.attachInternals()',
    'that has a shadow tree': "this.attachShadow({ mode: 'open' }).textContent = 'not ours'",
    'that cannot be made': "throw new Error('no')",
  };
  for (const [kind, making] of Object.entries(kinds)) {
    test(`${kind}: the card works, and stays closed to it`, async ({ extension, server }) => {
      const tab = await extension.openPage(
        server.add(
          `/same-name-${kind.replaceAll(' ', '-')}`,
          `<!doctype html><body style="margin: 40px">TikTok, said somebody. <b>No name here.</b><script>
            let grabbed;
            customElements.define('context-notes-card', class extends HTMLElement {
              constructor() { super(); ${making} }
            });
          </script>`,
        ),
      );
      await waitForMarks(tab, 1);
      const seen = `(() => {
        const host = document.querySelector('context-notes-card');
        return [host.shadowRoot, grabbed ? grabbed.shadowRoot : 'not asked'];
      })()`;
      const isAsked = kind === 'that looks inside';
      for (const _ of ['first', 'again']) {
        await hover(tab, 'TikTok');
        await (await waitForCard(tab, 'tiktok')).click('button', showAll('tiktok'));
        await expect.poll(async () => (await card(tab))?.notes.length).toBe(notesAbout('tiktok').length);
        expect(await tab.evaluate(seen)).toEqual([null, isAsked ? null : 'not asked']);
        await tab.keyboard.press('Escape');
        await waitForNoCard(tab);
        await moveAway(tab);
      }
    });
  }
});

describeInTurns(withShortDelay('card on a page that keeps hold of its element'), (test) => {
  test('what the page does to it ends with that card; what it puts back is empty', async ({
    extension,
    server,
  }) => {
    const tab = await extension.openPage(
      server.add(
        '/keeps-hold',
        `<!doctype html><meta http-equiv="Content-Security-Policy"
          content="style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'">
        <p>Donald Trump wants to ban <b>TikTok</b></p><script>
          let kept;
          const hide = () => {
            kept.inert = true;
            kept.style.setProperty('display', 'none', 'important');
          };
          new MutationObserver(([{ addedNodes: [added], removedNodes: [removed] }]) => {
            if (added && !kept) {
              kept = added;
              hide();
            }
            if (removed?.inert) {
              document.documentElement.append(removed);
              hide();
            }
          }).observe(document.documentElement, { childList: true });
        </script>`,
      ),
    );
    await waitForMarks(tab, 1);
    await hover(tab, 'TikTok');
    expect(await holdsWithin(tab, 'kept?.style.display === "none"', 5_000)).toBe(true);
    await tab.keyboard.press('Escape');
    await expect.poll(() => card(tab)).toBeUndefined();
    expect(await tab.evaluate('kept.parentNode === document.documentElement')).toBe(true);
    await moveAway(tab);
    await hover(tab, 'TikTok');
    const { notes, rect } = await waitForCard(tab, 'tiktok');
    expect(notes.length).toBe(FIRST_NOTES);
    // As wide as its style sheet has it.
    expect(rect.width).toBe(400);
    expect(await tab.evaluate('kept.inert')).toBe(false);
  });
});
