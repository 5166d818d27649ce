import { expect } from 'vitest';
import { describeInBrowsers } from '../harness/describe-in-browsers.ts';
import { waitForMarks } from '../harness/marks.ts';
import { describeSituationsInTurns } from './situations.ts';

const last = '<p>Microsoft</p>';
const p = (script: string) =>
  `(() => { const p = document.querySelector('p'), text = p.firstChild; ${script} })()`;

describeSituationsInTurns('pages that change', [
  {
    name: 'text that arrives, changes and goes',
    html: `<main><p>Nothing</p></main>${last}`,
    marked: ['Microsoft'],
    next: [
      [
        `document.querySelector('main').insertAdjacentHTML('beforeend', '<p>Tik<b>Tok</b></p>')`,
        ['TikTok', 'Microsoft'],
      ],
      [p(`text.data = 'ByteDance'`), ['ByteDance', 'TikTok', 'Microsoft']],
      [p(`text.data = ''`), ['TikTok', 'Microsoft']],
      [p(`p.textContent = 'ByteDance'; p.nextSibling.remove()`), ['ByteDance', 'Microsoft']],
    ],
  },
  {
    name: 'text that streams in letter by letter, within a text and as texts',
    html: `<p>A </p><p></p>${last}`,
    marked: ['Microsoft'],
    next: [
      [p(`for (const letter of 'TikTok') text.appendData(letter)`), ['TikTok', 'Microsoft']],
      [
        p(`for (const letter of 'ByteDance') p.nextSibling.append(letter)`),
        ['TikTok', 'ByteDance', 'Microsoft'],
      ],
      [
        `(async () => { for (const letter of ' and TikTok') { document.querySelector('p').append(letter); await new Promise(requestAnimationFrame) } })()`,
        ['TikTok', 'TikTok', 'ByteDance', 'Microsoft'],
      ],
      [p(`text.appendData('xyz')`), ['TikTok', 'ByteDance', 'Microsoft']],
    ],
  },
  {
    name: 'text that is normalised and split',
    html: `<p>Tik</p>${last}`,
    marked: ['Microsoft'],
    next: [
      [p(`p.append('Tok', ' Byte', 'Dance')`), ['TikTok', 'ByteDance', 'Microsoft']],
      [p(`p.normalize()`), ['TikTok', 'ByteDance', 'Microsoft']],
      [p(`text.splitText(9); text.splitText(4)`), ['TikTok', 'ByteDance', 'Microsoft']],
      [p(`text.nextSibling.remove()`), ['ByteDance', 'Microsoft'].slice(1) as ['Microsoft']],
    ],
  },
  {
    name: 'halves of names that are wrapped, unwrapped and put apart',
    html: `<p>TikTok</p>${last}`,
    marked: ['TikTok', 'Microsoft'],
    next: [
      [
        p(
          `const range = new Range(); range.setStart(text, 3); range.setEnd(text, 6); range.surroundContents(document.createElement('b'))`,
        ),
        ['TikTok', 'Microsoft'],
      ],
      [p(`text.after(document.createElement('br'))`), ['Microsoft']],
      [p(`text.nextSibling.remove()`), ['TikTok', 'Microsoft']],
      [
        p(
          `text.nextSibling.replaceWith(Object.assign(document.createElement('div'), { textContent: 'Tok' }))`,
        ),
        ['Microsoft'],
      ],
      [p(`text.nextSibling.replaceWith('Tok')`), ['TikTok', 'Microsoft']],
      [p(`text.after(document.createElement('img'))`), ['Microsoft']],
      [p(`text.nextSibling.replaceWith(document.createElement('span'))`), ['TikTok', 'Microsoft']],
    ],
  },
  {
    name: 'two halves that come together as what stood between goes',
    html: `<style>div { display: inline }</style><main><div>Tik</div><hr><div>Tok</div></main>${last}`,
    marked: ['Microsoft'],
    next: [
      [`document.querySelector('hr').remove()`, ['TikTok', 'Microsoft']],
      [`document.querySelector('div').after(document.createElement('br'))`, ['Microsoft']],
    ],
  },
  {
    name: 'text that moves into what is hidden, and into code',
    html: `<main><b>TikTok</b> ByteDance </main><div hidden></div><code></code>${last}`,
    marked: ['TikTok', 'ByteDance', 'Microsoft'],
    next: [
      [
        `const [, text] = document.querySelector('main').childNodes; document.querySelector('div').append(text)`,
        ['TikTok', 'Microsoft'],
      ],
      [`document.querySelector('code').append(document.querySelector('b'))`, ['Microsoft']],
      [`document.querySelector('main').append(text)`, ['ByteDance', 'Microsoft']],
    ],
  },
  {
    name: 'text in an element without a box that moves, and what was around it goes',
    html: `<main><i style="display: contents">TikTok</i></main><section></section>${last}`,
    marked: ['TikTok', 'Microsoft'],
    next: [
      [
        `document.querySelector('section').append(document.querySelector('i')); document.querySelector('main').remove()`,
        ['TikTok', 'Microsoft'],
      ],
      [`document.querySelector('section').hidden = true`, ['Microsoft']],
      [`document.querySelector('section').hidden = false`, ['TikTok', 'Microsoft']],
    ],
  },
  {
    name: 'a part that moves along with a part that is new',
    html: `<p>TikTok</p><main></main>${last}`,
    marked: ['TikTok', 'Microsoft'],
    // The text that changed is part of what is then added: all of that is new all the same.
    next: [
      [
        p(
          `text.appendData(' x'); const div = document.createElement('div'); div.append(p, 'filling '.repeat(1000), 'ByteDance'); document.querySelector('main').append(div)`,
        ),
        ['TikTok', 'ByteDance', 'Microsoft'],
      ],
    ],
  },
  {
    name: 'a body, and a document element, replaced',
    html: `<p>TikTok</p>${last}`,
    marked: ['TikTok', 'Microsoft'],
    next: [
      [
        `const body = document.createElement('body'); body.innerHTML = '<p>Byte<b>Dance</b></p>'; document.body = body`,
        ['ByteDance'],
      ],
      [`document.body.innerHTML = '<p>TikTok</p>'`, ['TikTok']],
      [
        `const html = document.createElement('html'); html.innerHTML = '<body><p>Microsoft</p></body>'; document.replaceChild(html, document.documentElement)`,
        ['Microsoft'],
      ],
      [`document.querySelector('p').append(' TikTok')`, ['Microsoft', 'TikTok']],
    ],
  },
  {
    name: 'a document that is opened and written anew',
    html: `<p>TikTok</p>${last}`,
    marked: ['TikTok', 'Microsoft'],
    next: [
      [
        `document.open(); document.write('<!doctype html><p>Byte<b>Dance</b></p>'); document.close()`,
        ['ByteDance'],
      ],
      [`document.querySelector('p').append(' TikTok')`, ['ByteDance', 'TikTok']],
      [`document.write('<p>Microsoft</p>'); document.close()`, ['Microsoft']],
    ],
  },
  {
    name: 'a single-page site that goes on and back',
    html: `<main>TikTok</main>`,
    marked: ['TikTok'],
    next: [
      [
        `addEventListener('popstate', () => { document.querySelector('main').innerHTML = 'TikTok' }); history.pushState({}, '', '/next'); document.querySelector('main').innerHTML = '<p>ByteDance</p>'`,
        ['ByteDance'],
      ],
      [
        `history.replaceState({}, '', '/other'); document.querySelector('main').replaceChildren('Microsoft')`,
        ['Microsoft'],
      ],
      [`history.back()`, ['TikTok']],
      [`location.hash = 'x'`, ['TikTok']],
    ],
  },
  {
    name: 'a framework that renders all of it again and again',
    html: `<main></main>${last}`,
    marked: ['Microsoft'],
    next: [
      [
        `(async () => { for (let round = 0; round < 30; round++) {
            document.querySelector('main').innerHTML = '<ul>' + '<li>Tik<b>Tok</b> and <i>ByteDance</i></li>'.repeat(round % 3 + 1) + '</ul>';
            await new Promise(requestAnimationFrame);
         } })()`,
        ['TikTok', 'ByteDance', 'TikTok', 'ByteDance', 'TikTok', 'ByteDance', 'Microsoft'],
      ],
    ],
  },
  {
    name: 'a page whose own observer changes what is changed',
    html: `<main>x</main>${last}`,
    marked: ['Microsoft'],
    next: [
      [
        `new MutationObserver(() => { const main = document.querySelector('main'); if (main.childNodes.length < 9) main.append(main.childNodes.length % 2 ? ' Tik' : 'Tok') })
           .observe(document.querySelector('main'), { childList: true }); document.querySelector('main').append('Tok')`,
        ['TikTok', 'TikTok', 'TikTok', 'Microsoft'],
      ],
    ],
  },
  {
    name: 'a page that takes the marks away gets them back, for a time',
    html: `<p>TikTok</p>${last}`,
    marked: ['TikTok', 'Microsoft'],
    next: [
      [`CSS.highlights.clear(); document.body.append(' ByteDance')`, ['TikTok', 'Microsoft', 'ByteDance']],
      [
        `CSS.highlights.get('context-notes-underline-amber').clear(); document.body.append('.')`,
        ['TikTok', 'Microsoft', 'ByteDance'],
      ],
      [
        `const own = new Highlight(); CSS.highlights.set('own', own); CSS.highlights.set('context-notes-underline-amber', new Highlight()); document.body.append('.')`,
        ['TikTok', 'Microsoft', 'ByteDance'],
      ],
      [
        `(async () => { for (let round = 0; round < 40; round++) { CSS.highlights.clear(); document.body.append('.'); await null } CSS.highlights.clear(); document.body.append(CSS.highlights.size === 0 ? '' : '!') })()
           .then(() => new Promise(requestAnimationFrame)).then(() => { if (CSS.highlights.size > 0) throw new Error('without end'); CSS.highlights.set('context-notes-underline-amber', new Highlight(new StaticRange({
           startContainer: document.querySelector('p').firstChild, startOffset: 0, endContainer: document.querySelector('p').firstChild, endOffset: 6 }))) })`,
        ['TikTok'],
      ],
    ],
  },
  {
    name: 'text far away from the change stays marked',
    html: `<p>TikTok</p>${'<p>filling</p>'.repeat(3_000)}<p id="end">x</p>${last}`,
    marked: ['TikTok', 'Microsoft'],
    next: [
      [`document.querySelector('#end').firstChild.data = 'ByteDance'`, ['TikTok', 'ByteDance', 'Microsoft']],
    ],
  },
  {
    name: 'a page that changes while it is scanned for the first time',
    html: `<main>${'<p>Some filling <b>text</b> here.</p>'.repeat(12_000)}</main><p id="end">TikTok</p><script>
        const main = document.querySelector('main'); let round = 0;
        const change = () => {
          main.lastChild.after(main.firstChild); main.children[3000].textContent = 'changed'; main.children[100].remove();
          if (round++ < 200) setTimeout(change);
        };
        change();
      </script>${last}`,
    marked: ['TikTok', 'Microsoft'],
  },
]);

describeInBrowsers('pages that take the marks away again and again', (test) => {
  test('the marks come back, however often', async ({ extension, server }) => {
    const page = await extension.openPage(server.add('/clears', `<p>TikTok</p>${last}`));
    await waitForMarks(page, 2);
    await page.evaluate(`(async () => {
      for (let round = 0; round < 30; round++) {
        CSS.highlights.clear();
        document.body.append('.');
        await new Promise(requestAnimationFrame);
      }
    })()`);
    await waitForMarks(page, 2);
  });
});

describeInBrowsers('pages that readers come back to', (test) => {
  /** A page that hears of its unloading is not kept by either browser; it is loaded anew, as if never changed. */
  const kinds = [
    { name: 'from the back-forward cache', script: '', isKept: true, before: 3 },
    { name: 'without it', script: `addEventListener('unload', () => {});`, isKept: false, before: 2 },
  ];
  for (const { name, script, isKept, before } of kinds)
    test(`forward and back, ${name}`, async ({ extension, server }) => {
      const add = (path: string, body: string) =>
        server.add(path, {
          html: `<!doctype html>${body}<script>
            ${script}
            var shown = [];
            addEventListener('pageshow', ({ persisted }) => shown.push(persisted));
          </script>`,
          // Firefox keeps nothing that may not be stored.
          headers: { 'cache-control': isKept ? 'max-age=60' : 'no-store' },
        });
      const other = add('/other', '<p>ByteDance</p>');
      const page = await extension.openPage(add('/cached', `<p>TikTok</p>${last}`));
      /** For each time that the page was shown, whether it came from the cache; and why not, where the browser tells. */
      const expectShown = async (path: string, wanted: boolean[]) => {
        const times = `location.pathname === '${path}' ? shown.length : 0`;
        // Not with `waitForFunction`: in Firefox it ends with the document that it began in, and that may be the one before.
        await expect.poll(() => page.evaluate(times).catch(() => 0), { timeout: 10_000 }).toBe(wanted.length);
        const why = await page.evaluate(
          `JSON.stringify(performance.getEntriesByType('navigation')[0].notRestoredReasons ?? null)`,
        );
        expect(await page.evaluate('shown'), `not restored: ${why}`).toEqual(wanted);
      };
      await waitForMarks(page, 2);
      await page.evaluate(`document.body.append(' ByteDance')`);
      await waitForMarks(page, 3);
      await page.goto(other);
      await waitForMarks(page, 1);
      await page.evaluate('history.back()');
      await expectShown('/cached', isKept ? [false, true] : [false]);
      await waitForMarks(page, before);
      await extension.waitForBadge(page, String(before));
      await page.evaluate(`document.body.append(' TikTok')`);
      await waitForMarks(page, before + 1);
      await extension.waitForBadge(page, String(before + 1));
      await page.evaluate('history.forward()');
      await expectShown('/other', isKept ? [false, true] : [false]);
      await waitForMarks(page, 1);
      await extension.waitForBadge(page, '1');
      // In Firefox, Puppeteer waits for ever for the next load in a tab that has shown pages from the cache.
      await page.close();
    });
});
