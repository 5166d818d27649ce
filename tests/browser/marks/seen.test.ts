import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { SHOW_DELAYS } from '../../../src/core/card/hover-state.ts';
import { card, waitForCard } from '../harness/card.ts';
import { describeInBrowsers, withShortDelay } from '../harness/describe-in-browsers.ts';
import type { ExtensionBrowser } from '../harness/extension.ts';
import { hover, marksWithin, waitForMarks } from '../harness/marks.ts';

const FAR = '<div style="height: 3000px"></div>';
/** Far below the fold, the browser does not lay out what is in it. */
const SKIPPED =
  '<section style="content-visibility: auto; contain-intrinsic-size: auto 300px"><p style="height: 200px">NAME</p></section>';

/** Each name stands before a word that tells where it is. `NAME` stands for both. */
const UNSEEN: Record<string, string> = {
  visibility: '<p style="visibility: hidden">NAME</p>',
  collapsed: '<p style="visibility: collapse">NAME</p>',
  'visibility-contents': '<div style="display: contents; visibility: hidden">NAME</div>',
  opacity: '<div style="opacity: 0"><p>NAME</p></div>',
  'filter-opacity': '<div style="filter: opacity(0)"><p>NAME</p></div>',
  transparent: '<p style="color: transparent">NAME</p>',
  'transparent-colours':
    '<p style="color: rgb(255 0 0 / 0)"><b style="-webkit-text-fill-color: oklch(0.5 0.1 20 / 0)">NAME</b></p>',
  dotted: '<p style="-webkit-text-security: disc">NAME</p>',
  veiled: '<span style="color: #222; background: #222">NAME</span>',
  'almost-see-through': '<p style="opacity: 0.001">NAME</p>',
  'sr-only':
    '<span style="position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip: rect(0, 0, 0, 0)">NAME</span>',
  'sr-only-inner':
    '<div style="position: absolute; width: 1px; height: 1px; overflow: hidden"><p>NAME</p></div>',
  'clip-only': '<span style="position: absolute; clip: rect(1px, 1px, 1px, 1px)">NAME</span>',
  'clip-inset': '<div style="clip-path: inset(50%)"><p>NAME</p></div>',
  'clip-circle': '<div style="clip-path: circle(0px)"><p>NAME</p></div>',
  'clip-polygon': '<p style="clip-path: polygon(0 0, 0 0, 0 0)">NAME</p>',
  folded: '<div style="overflow: hidden; height: 0"><p>NAME</p></div>',
  'max-height': '<div style="overflow: hidden; max-height: 0"><section><p>NAME</p></section></div>',
  'grid-rows':
    '<div style="display: grid; grid-template-rows: 0fr"><div style="overflow: hidden; min-height: 0">NAME</div></div>',
  'overflow-clip': '<div style="overflow: clip; height: 0">NAME</div>',
  contained: '<div style="contain: paint; height: 0"><p>NAME</p></div>',
  details: '<details><summary>More</summary><p>NAME</p></details>',
  clamped: `<p style="display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; width: 300px">${'word '.repeat(60)}<b>NAME</b></p>`,
  ellipsis: `<p style="overflow: hidden; text-overflow: ellipsis; white-space: nowrap; width: 200px">${'word '.repeat(30)}NAME</p>`,
  left: '<p style="position: absolute; left: -9999px">NAME</p>',
  top: '<p style="position: absolute; top: -9999px">NAME</p>',
  indent: '<p style="text-indent: -9999px">NAME</p>',
  translated: '<p style="position: fixed; right: 0; top: 0; transform: translateX(110%)">NAME</p>',
  'off-canvas': '<nav style="position: fixed; left: -400px; width: 300px">NAME</nav>',
  scaled: '<p style="transform: scale(0)">NAME</p>',
  'no-font': '<p style="font-size: 0">NAME</p>',
  slide:
    '<div style="overflow: hidden; width: 300px; height: 60px"><div style="display: flex; width: 900px; transform: translateX(-300px)"><p style="width: 300px">NAME</p><p style="width: 300px">x</p></div></div>',
  'content-visibility': '<div style="content-visibility: hidden"><p>NAME</p></div>',
  'until-found': '<div hidden="until-found"><p>NAME</p></div>',
  'far-in-scroller':
    '<div style="overflow: auto; width: 300px; height: 60px; position: relative"><p style="position: absolute; left: -999px">NAME</p></div>',
  'fixed-in-folded-container':
    '<div style="transform: translateX(0); overflow: hidden; height: 0"><p style="position: fixed; top: 0; left: 0">NAME</p></div>',
  'folded-scroller': '<div style="overflow: auto; height: 0"><p>NAME</p></div>',
  'skipped-in-folded': `<div style="overflow: hidden; height: 0">${SKIPPED}</div>`,
  'skipped-see-through': `${FAR}<div style="opacity: 0">${SKIPPED}</div>`,
};

const SEEN: Record<string, string> = {
  plain: '<p>NAME</p>',
  'visible-in-hidden': '<div style="visibility: hidden">x<p style="visibility: visible">NAME</p></div>',
  scroller: '<div style="overflow: auto; height: 60px"><p style="height: 900px">x</p><p>NAME</p></div>',
  'scroller-sideways':
    '<div style="overflow-x: auto; width: 200px; white-space: nowrap">words words words words words words words words words <b>NAME</b></div>',
  'scroller-rtl':
    '<div dir="rtl" style="overflow-x: auto; width: 200px; white-space: nowrap">words words words words words words words words <b>NAME</b></div>',
  'fixed-in-folded':
    '<div style="overflow: hidden; height: 0"><p style="position: fixed; top: 0; right: 0">NAME</p></div>',
  'absolute-in-folded':
    '<div style="overflow: hidden; height: 0"><p style="position: absolute; top: 4px; right: 200px">NAME</p></div>',
  gradient: '<p style="color: transparent; background: linear-gradient(red, blue) text">NAME</p>',
  'gradient-inner':
    '<div style="color: transparent; background: linear-gradient(red, blue); background-clip: text"><b>NAME</b></div>',
  'shadow-only': '<p style="color: transparent; text-shadow: 0 0 2px black">NAME</p>',
  stroke: '<p style="color: transparent; -webkit-text-stroke: 1px red">NAME</p>',
  'own-colour': '<p style="color: #222; background: #222 linear-gradient(#fff, #fff)">NAME</p>',
  'clip-shape': '<p style="clip-path: inset(0 round 8px)">NAME</p>',
  open: '<details open><summary>More</summary><p>NAME</p></details>',
  clamped: `<p style="display: -webkit-box; -webkit-box-orient: vertical; -webkit-line-clamp: 2; overflow: hidden; width: 300px">NAME ${'word '.repeat(60)}</p>`,
  flowing: '<div style="height: 0"><p>NAME</p></div>',
  contents: '<div style="display: contents">NAME</div>',
  slide:
    '<div style="overflow: hidden; width: 300px; height: 60px"><div style="display: flex; width: 900px; transform: translateX(-300px)"><p style="width: 300px">x</p><p style="width: 300px">NAME</p></div></div>',
  'text-layer': '<div class="textLayer"><span style="color: transparent">NAME</span></div>',
  'fixed-in-container':
    '<div style="container-type: inline-size; overflow: hidden; height: 0"><p style="position: fixed; top: 0; left: 0">NAME</p></div>',
  'auto-visibility': '<div style="content-visibility: auto"><p>NAME</p></div>',
  'half-opacity': '<p style="opacity: 0.3">NAME</p>',
  sticky: '<p style="position: sticky; top: 0">NAME</p>',
  'far-below': `${FAR}<p>NAME</p>`,
  'revealed-by-scrolling':
    '<p style="animation: reveal linear both; animation-timeline: view(); animation-range: entry 0% cover 30%">NAME</p>',
};

const withNames = (kinds: Readonly<Record<string, string>>) =>
  Object.entries(kinds)
    .map(([name, html]) => html.replace('NAME', `TikTok ${name}.`))
    .join('');
const page = (body: string) =>
  `<!doctype html><meta charset="utf-8"><style>body { margin: 20px; font: 16px/1.5 serif } @keyframes reveal { from { opacity: 0 } }</style>${body}`;

/** The words after the names that the popup lists. */
async function listed(extension: ExtensionBrowser, tab: Page): Promise<string[]> {
  const tabId = await extension.tabId(tab);
  const helper = await extension.helper();
  const { answer }: { answer: { after: string }[] } = await helper.evaluate(
    (tabId) => chrome.tabs.sendMessage(tabId, { type: 'mentions', request: { limit: 100 } }, { frameId: 0 }),
    tabId,
  );
  return answer.map(({ after }) => /^ ([\w-]+)\./.exec(after)?.[1] ?? after);
}

/** Steps to the next name, and returns what stands after it. */
async function step(extension: ExtensionBrowser, tab: Page): Promise<string> {
  const tabId = await extension.tabId(tab);
  const helper = await extension.helper();
  await helper.evaluate(
    (tabId) =>
      chrome.tabs.sendMessage(
        tabId,
        { type: 'shortcut', request: { name: 'next-mention', isFallback: true } },
        { frameId: 0 },
      ),
    tabId,
  );
  return String(
    await tab.evaluate(`(() => {
      const [range] = CSS.highlights.get('context-notes-active-amber') ?? [];
      return range ? range.startContainer.data.slice(range.endOffset) : '';
    })()`),
  );
}

describeInBrowsers(withShortDelay('names that cannot be seen'), (test) => {
  test('are not counted, not listed, and not stepped to', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add(
        '/unseen',
        page(
          `${withNames(UNSEEN)}<p>TikTok one.</p><p>TikTok two.</p>${FAR}${withNames({ skipped: SKIPPED })}`,
        ),
      ),
    );
    await waitForMarks(tab, (all) => all.length >= 3);
    await extension.waitForBadge(tab, '3');
    expect(await listed(extension, tab)).toEqual(['one', 'two', 'skipped']);
    const steps: string[] = [];
    while (steps.length < 4) steps.push(await step(extension, tab));
    expect(steps).toEqual([' one.', ' two.', ' skipped.', ' one.']);
  });

  test('are told from those that the reader can scroll to', async ({ extension, server }) => {
    // In quirks mode, where another element scrolls.
    const tab = await extension.openPage(
      server.add('/seen', page(withNames(SEEN)).replace('<!doctype html>', '')),
    );
    const kinds = Object.keys(SEEN);
    await waitForMarks(tab, (all) => all.length >= kinds.length - 2);
    await extension.waitForBadge(tab, String(kinds.length));
    expect(await listed(extension, tab)).toEqual(kinds);
    await tab.evaluate('scrollTo(0, document.body.scrollHeight)');
    expect(await listed(extension, tab)).toEqual(kinds);
  });

  test('count once they appear, and no longer once they are hidden', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add(
        '/appear',
        page(`<style>
            .menu { visibility: hidden } nav:hover .menu, .open .menu { visibility: visible }
            .fold { overflow: hidden; height: 0 } .open .fold { height: auto }
            .fade { opacity: 0; transition: opacity 50ms } .open .fade { opacity: 1 }
            .drawer { position: fixed; top: 0; left: -400px } .open .drawer { left: auto; right: 0 }
            .veil { color: #222; background: #222 } .open .veil { background: #eee }
            .tab { position: absolute; opacity: 0 } .tab:target { opacity: 1 }
            .late { opacity: 0 } .panel { visibility: hidden } [data-state=open] .panel { visibility: visible }
          </style><main>
            <nav>Menu<p class="menu">TikTok</p></nav><div class="fold"><p>TikTok</p></div>
            <p class="fade">TikTok</p><p class="veil">TikTok</p><aside class="drawer">TikTok</aside><p class="panel">TikTok</p></main><p class="tab" id="tab">TikTok</p><p class="late">TikTok</p><p>Microsoft</p>`),
      ),
    );
    // Firefox keeps the pointer where an earlier test has left it, which may be in the menu.
    await tab.mouse.move(40, 400);
    await extension.waitForBadge(tab, '1');
    // A mark would tell where letters are that shall not show.
    const veil = async () => (await marksWithin(tab, '.veil'))[0]?.length;
    expect(await veil()).toBe(0);
    await tab.evaluate(`document.querySelector('main').className = 'open'`);
    await extension.waitForBadge(tab, '6');
    expect(await veil()).toBe(1);
    await tab.evaluate(`document.querySelector('main').className = ''`);
    await extension.waitForBadge(tab, '1');
    expect(await veil()).toBe(0);
    // By any attribute.
    await tab.evaluate(`document.querySelector('main').dataset.state = 'open'`);
    await extension.waitForBadge(tab, '2');
    await tab.evaluate(`document.querySelector('main').dataset.state = 'closed'`);
    await extension.waitForBadge(tab, '1');
    // Without a change of the page: by its address, and by the pointer alone.
    await tab.evaluate(`location.hash = 'tab'`);
    await extension.waitForBadge(tab, '2');
    await tab.evaluate(`location.hash = ''`);
    await extension.waitForBadge(tab, '1');
    await tab.mouse.move(40, 30, { steps: 2 });
    await extension.waitForBadge(tab, '2');
    await tab.mouse.move(40, 400, { steps: 2 });
    await extension.waitForBadge(tab, '1');
    // By a style sheet that comes and goes, as those do that hide a page until a variant of it is chosen.
    await tab.evaluate(`sheet = document.head.appendChild(document.createElement('style'));
      sheet.textContent = 'body { opacity: 0 !important }'`);
    await extension.waitForBadge(tab, '');
    await tab.evaluate('sheet.remove()');
    await extension.waitForBadge(tab, '1');
    // By an animation of which the document hears nothing, when the popup opens.
    await tab.evaluate(
      `document.querySelector('.late').animate({ opacity: 1 }, { duration: 1, fill: 'forwards' }).finished.then(() => {})`,
    );
    await extension.openPopup(tab);
    await extension.waitForBadge(tab, '2');
  });

  test('are all those of a frame that its page does not display, until it does', async ({
    extension,
    server,
  }) => {
    const inner = server.add('/inner', '<p>TikTok waits, and TikTok goes.</p>');
    const frames = ['style="display: none"', 'width="0" height="0" frameborder="0"'];
    const page = await extension.openPage(
      server.add('/outer', `<p>TikTok</p>${frames.map((how) => `<iframe ${how} src="${inner}"></iframe>`)}`),
    );
    await waitForMarks(page, 1);
    await extension.waitForBadge(page, '1');
    for (const [at, count] of [3, 5].entries()) {
      await page.$$eval(
        'iframe',
        (all, at) => {
          const frame = all[at];
          if (frame) Object.assign(frame, { style: 'display: inline', width: '300', height: '150' });
        },
        at,
      );
      await extension.waitForBadge(page, `${count}`);
    }
  });

  test('have no card', async ({ extension, server }) => {
    const tab = await extension.openPage(
      server.add('/see-through', page('<p style="opacity: 0">TikTok</p><p>Microsoft</p>')),
    );
    await waitForMarks(tab, 2);
    await extension.waitForBadge(tab, '1');
    await hover(tab, 'TikTok');
    // Nothing tells that no card opens.
    await tab.evaluate(`new Promise((done) => setTimeout(done, ${2 * SHOW_DELAYS.short}))`);
    expect(await card(tab)).toBeUndefined();
    await hover(tab, 'Microsoft');
    await waitForCard(tab, 'microsoft');
  });
});
