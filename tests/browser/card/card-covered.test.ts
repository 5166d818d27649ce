import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import { SHOW_DELAYS } from '../../../src/core/card/hover-state.ts';
import { card, waitForCard, waitForNoCard } from '../harness/card.ts';
import { describeInTurns, withShortDelay } from '../harness/describe-in-browsers.ts';
import { hover, moveAway, waitForMarks } from '../harness/marks.ts';

const PICTURE = `data:image/svg+xml,${encodeURIComponent('<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><rect width="9" height="9"/></svg>')}`;
const page = (body: string) =>
  `<!doctype html><style>body { margin: 40px; font: 16px/1.5 serif } main { position: relative } main > .over { position: absolute; inset: 0; width: 100%; height: 100% }
    h3 > a::after, .before::before { content: ''; position: absolute; inset: 0 } .before::before { background: white; z-index: 1 }</style>${body}`;
const under = (over: string, text = '<p>About TikTok and more</p>') => `<main>${text}${over}</main>`;

/** What lies over a name, or below its own box, and lets it show through. */
const SEE_THROUGH: Record<string, string> = {
  'the link of a teaser': under('<a class="over" href="#x"></a>'),
  'the link of a teaser, made by its own name':
    '<main><h3><a href="#x">About TikTok</a></h3><p>Words</p></main>',
  'the link of a teaser, right beside its text': '<main>About TikTok<a class="over" href="#x"></a></main>',
  'a veil': under('<div class="over" style="background: rgba(0, 0, 0, 0.4)"></div>'),
  'a fading edge': under(
    '<div class="over" style="background: linear-gradient(rgba(255, 255, 255, 0), white)"></div>',
  ),
  'a layer that is not shown yet': under('<div class="over" style="background: white; opacity: 0"></div>'),
  'a layer that cannot be pointed at': under(
    '<div class="over" style="background: white; pointer-events: none; opacity: 0.2"></div>',
  ),
  'its own coloured box':
    '<main style="background: red"><p style="background: white">About <b style="background: yellow">TikTok</b></p></main>',
  'a layer over another part': under('<div class="over" style="background: white; left: 400px"></div>'),
  'an opaque box in a layer that is not shown yet': under(
    '<div class="over" style="opacity: 0"><div style="background: white; height: 100%"></div></div>',
  ),
  'a layer that is multiplied': under(
    '<div class="over" style="background: white; mix-blend-mode: multiply"></div>',
  ),
  'a layer that is masked away': under(
    '<div class="over" style="background: white; mask-image: linear-gradient(transparent, transparent)"></div>',
  ),
  'a layer that a filter hides': under(
    '<div class="over" style="background: white; filter: opacity(0)"></div>',
  ),
  'a link with an icon over all of a teaser': under(
    `<a class="over" href="#x" style="background: url('${PICTURE}') no-repeat right top"></a>`,
  ),
  'a link with a small icon over all of a teaser': under(
    `<a class="over" href="#x" style="background: url('${PICTURE}') no-repeat right / 17.6px"></a>`,
  ),
  'an area without a fill, with which charts follow the pointer': under(
    '<svg class="over"><rect width="100%" height="100%" fill="none" pointer-events="all" /></svg>',
  ),
  'the link of a teaser, made by its own coloured button':
    '<main><p>About TikTok</p><h3><a href="#x" style="background: blue">Read</a></h3></main>',
  'a name of several elements': '<main><p>About <b>T</b><i>ikTok</i></p></main>',
  'nothing, but the pointer goes through its text to the link of a teaser': under(
    '<a class="over" href="#x"></a>',
    '<p style="position: relative; z-index: 1; pointer-events: none">About <b>TikTok</b></p>',
  ),
  'nothing, but the pointer goes through it to the text around':
    '<main>About <a href="#x" style="pointer-events: none">TikTok</a> and more</main>',
  'nothing, but the pointer goes through the whole page':
    '<style>html { pointer-events: none }</style><main>About TikTok</main>',
  'nothing, and its own box takes the pointer once that is in the paragraph':
    '<style>b { background: white; pointer-events: none } main:hover b { pointer-events: auto }</style><main>About <b>TikTok</b></main>',
  'nothing, in a title over a picture that is a link': under(
    '<div style="position: absolute; left: 0; bottom: 0; pointer-events: none"><h3>About TikTok</h3></div>',
    `<a href="#x"><img src="${PICTURE}" width="300" height="100"></a>`,
  ),
  'nothing, in the label of a bar':
    '<svg width="300" height="100"><rect width="300" height="100" fill="#dde" /><text x="50" y="60" pointer-events="none">TikTok</text></svg>',
  'nothing, in a label over a box without text': under(
    '<span style="position: relative; pointer-events: none">TikTok</span>',
    '<div class="over" style="background: #9c9"></div>',
  ),
};
const OPAQUE: Record<string, string> = {
  'a banner': under('<div class="over" style="background: #fff"></div>'),
  'a banner of several elements': under(
    '<div class="over" style="background: #fff"><p>Words of it</p></div>',
  ),
  'a banner over text through which the pointer goes': under(
    '<div class="over" style="background: #fff"></div>',
    '<p style="pointer-events: none">About TikTok</p>',
  ),
  'a header over a tile that has scrolled below it': under(
    '<section style="position: relative"><p style="pointer-events: none">About TikTok</p></section>',
    '<header class="over" style="background: #fff; z-index: 1"></header>',
  ),
  'nothing, but the page has made it inert': '<main inert>About TikTok</main>',
  'a picture': under(`<img class="over" src="${PICTURE}">`),
  'a picture in the background': under(`<div class="over" style="background: url('${PICTURE}')"></div>`),
  'a drawn shape': under('<svg class="over"><rect width="100%" height="100%" fill="white" /></svg>'),
  'a pseudo-element': '<main class="before"><p>About TikTok and more</p></main>',
  'what blurs it': under(
    '<div class="over" style="background: rgba(255, 255, 255, 0.6); backdrop-filter: blur(20px)"></div>',
  ),
  'a light bar through which hardly anything shows': under(
    '<div class="over" style="background: rgba(255, 255, 255, 0.95)"></div>',
  ),
  'a dark one': under('<div class="over" style="background: rgb(0 0 0 / 0.92)"></div>'),
  'a canvas': under('<canvas class="over"></canvas>'),
  'a box over a name in front of its parent': `<main style="background: white"><p style="position: relative; z-index: -1">About TikTok</p></main>`,
};
const IN_SHADOW = `<main id="host"></main>`;

const show = async (tab: Page, html: string, shadow: boolean) => {
  await tab.evaluate(`document.body.innerHTML = ${JSON.stringify(shadow ? IN_SHADOW : html)};
    ${shadow ? `host.attachShadow({ mode: 'closed' }).innerHTML = ${JSON.stringify(`<style>${STYLE}</style>${html}`)}` : ''}`);
  await waitForMarks(tab, 1);
};
const STYLE =
  'main { position: relative } main > .over { position: absolute; inset: 0; width: 100%; height: 100% }';

describeInTurns(withShortDelay('card of a name that something lies over'), (test) => {
  for (const isInShadow of [false, true]) {
    const where = isInShadow ? ' in a shadow tree' : '';
    test(`it opens for what shows through${where}`, async ({ extension, server }) => {
      const tab = await extension.openPage(server.add('/through', page('')));
      const all = Object.entries(SEE_THROUGH);
      for (const [name, html] of isInShadow ? all.slice(0, 1) : all) {
        await show(tab, html, isInShadow);
        await hover(tab, 'TikTok');
        await waitForCard(tab, 'tiktok').catch((error: unknown) => {
          throw new Error(name, { cause: error });
        });
        await tab.keyboard.press('Escape');
        await waitForNoCard(tab);
        await moveAway(tab);
      }
    });

    test(`it stays away from what is covered${where}`, async ({ extension, server }) => {
      const tab = await extension.openPage(server.add('/covered', page('')));
      const all = Object.entries(OPAQUE);
      for (const [name, html] of isInShadow ? all.slice(0, 1) : all) {
        await show(tab, html, isInShadow);
        await hover(tab, 'TikTok');
        // Nothing tells that no card opens.
        await tab.evaluate(`new Promise((done) => setTimeout(done, ${2 * SHOW_DELAYS.short}))`);
        expect(await card(tab), name).toBeUndefined();
        await moveAway(tab);
      }
    });
  }
});
