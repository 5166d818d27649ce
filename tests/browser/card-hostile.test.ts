import { expect } from 'vitest';
import { card, waitForCard, waitForNoCard } from './harness/card.ts';
import { describeInBrowsers } from './harness/describe-in-browsers.ts';
import { holdsWithin } from './harness/in-page-wait.ts';
import { hover, waitForMarks } from './harness/marks.ts';
import { press } from './harness/shortcuts.ts';

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

describeInBrowsers('card on a page that hides the document behind names', (test) => {
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
      await (await waitForCard(tab, 'tiktok')).click('button', 'Show 25 more notes');
      await expect.poll(async () => (await card(tab))?.notes.length).toBe(28);
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
