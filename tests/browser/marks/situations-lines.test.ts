import { describeSituations, type Situation } from './situations.ts';

/** A letter a span, as animated headings have it. */
const letters = (style: string) =>
  [...'TikTok'].map((letter) => `<span style="${style}">${letter}</span>`).join('');
const last = '<p>Microsoft</p>';

describeSituations('what is one word', [
  {
    name: 'two halves in inline elements',
    html: `<p><b>Tik</b><i>Tok</i></p>${last}`,
    marked: ['TikTok', 'Microsoft'],
  },
  {
    name: 'links without a space between them, but not a part of a word that a search has found',
    html: `<p><a href="#i">Instagram</a><a href="#t">TikTok</a><a href="#y">YouTube</a> #potato<b>tiktok</b></p>${last}`,
    marked: ['TikTok', 'Microsoft'],
  },
  {
    name: 'footnotes and trade marks, raised',
    html: `<p>TikTok<sup>b</sup> ByteDance<sup>TM</sup> <b>TikTok</b><sup><a href="#n">a</a></sup></p>${last}`,
    marked: ['TikTok', 'ByteDance', 'TikTok', 'Microsoft'],
  },
  { name: 'two paragraphs', html: `<p>Tik</p><p>Tok</p>${last}`, marked: ['Microsoft'] },
  { name: 'a line break', html: `<p>Tik<br>Tok <b>Byte<br></b>Dance</p>${last}`, marked: ['Microsoft'] },
  {
    name: 'table cells',
    html: `<table><tr><td>Tik<td>Tok<tr><td>Byte<th>Dance</table>${last}`,
    marked: ['Microsoft'],
  },
  {
    name: 'cells made with style sheets, and a table in the line',
    html: `<style>.c { display: table-cell } .t { display: inline-table }</style>
      <p><span class="c">Tik</span><span class="c">Tok</span> <span class="t">Byte</span>Dance</p>${last}`,
    marked: ['ByteDance', 'Microsoft'],
  },
  {
    name: 'list items',
    html: `<ul><li>Tik<li>Tok</ul><dl><dt>Byte<dd>Dance</dl>${last}`,
    marked: ['Microsoft'],
  },
  {
    name: 'a picture, an icon, a field',
    html: `<p>Tik<img alt="">Tok Byte<svg></svg>Dance Micro<input>soft</p>${last}`,
    marked: ['Microsoft'],
  },
  {
    name: 'a place to break, a soft hyphen, a comment, an empty script, a template',
    html: `<p>Tik<wbr>Tok Byte&shy;Dance Micro<!-- -->soft Tik<script></script>Tok Byte<template>x</template>Dance</p>`,
    marked: ['TikTok', 'Byte\u00adDance', 'Microsoft', 'TikTok', 'ByteDance'],
  },
  {
    name: 'display: contents and inline-block',
    html: `<p><span style="display: contents">Tik</span>Tok <span style="display: inline-block">Byte</span>Dance</p>${last}`,
    marked: ['TikTok', 'ByteDance', 'Microsoft'],
  },
  {
    name: 'text right inside of display: contents',
    html: `<p><span style="display: contents">TikTok</span></p>${last}`,
    marked: ['TikTok', 'Microsoft'],
  },
  {
    name: 'blocks that are laid out in the line, spans that are blocks',
    html: `<style>div { display: inline } span { display: block }</style><div>Tik</div><div>Tok</div><span>Byte</span><span>Dance</span>${last}`,
    marked: ['TikTok', 'Microsoft'],
  },
  {
    name: 'what floats or is positioned stands apart',
    html: `<p><span style="float: right">Tik</span>Tok Byte<span style="position: absolute">Dance</span></p>${last}`,
    marked: ['Microsoft'],
  },
  {
    name: 'an anchor out of the line does not part a word',
    html: `<p>Tik<a id="top" style="position: absolute"></a>Tok Byte<span style="float: left"></span>Dance</p>${last}`,
    marked: ['TikTok', 'ByteDance', 'Microsoft'],
  },
  {
    name: 'a drop cap that floats',
    html: `<p><span style="float: left; font-size: 3em">T</span>ikTok</p>${last}`,
    marked: ['TikTok', 'Microsoft'],
  },
  {
    name: 'flex items stand apart, text inside of one does not',
    html: `<p style="display: flex"><b>Tik</b><b>Tok</b><span>Byte<i>Dance</i></span></p>${last}`,
    marked: ['ByteDance', 'Microsoft'],
  },
  {
    name: 'one letter a span',
    html: `<h1>${letters('')}</h1><h1>${letters('display: inline-block')}</h1>${last}`,
    marked: ['TikTok', 'TikTok', 'Microsoft'],
  },
  {
    name: 'letters below one another',
    html: `<h1>${letters('display: block')}</h1>${last}`,
    marked: ['Microsoft'],
  },
  {
    name: 'ruby',
    html: `<p><ruby>字节跳动<rp>(</rp><rt>TikTok</rt><rp>)</rp></ruby></p>${last}`,
    marked: ['字节跳动', 'Microsoft'],
  },
  {
    // Alone on a page of its own, so that the scout has to find it, too.
    name: 'ruby for each letter',
    html: `<title>微</title><p><ruby>微<rt>wēi</rt>软<rt>ruǎn</rt></ruby>, <ruby>字<rp>(</rp><rt>zì</rt><rp>)</rp></ruby><ruby>节<rt>jié</rt></ruby><ruby>跳<rt>tiào</rt>动</ruby></p>`,
    marked: ['微wēi软', '字(zì)节jié跳tiào动'],
    next: [
      [`document.querySelector('rt').textContent = 'wei'`, ['微wei软', '字(zì)节jié跳tiào动']],
      [`document.querySelector('rt').nextSibling.data = '小'`, ['字(zì)节jié跳tiào动']],
      [
        `document.querySelector('ruby').innerHTML = '<rb>微</rb><rt>wēi</rt><rb>软</rb><rt>ruǎn</rt>'`,
        ['微wēi软', '字(zì)节jié跳tiào动'],
      ],
    ],
  },
  {
    name: 'generated content, first letters, letter case, spacing',
    html: `<style>b::before { content: "Micro" } p::first-letter { font-size: 3em } p { text-transform: uppercase; letter-spacing: 1em }</style>
      <p>TikTok <b>soft</b></p>${last}`,
    marked: ['TikTok', 'Microsoft'],
  },
  {
    name: 'right to left, both ways, upright',
    html: `<p dir="rtl">תיקטוק TikTok‏ <bdo dir="rtl">Byte<b>Dance</b></bdo></p><p style="writing-mode: vertical-rl">Tik<i>Tok</i></p>${last}`,
    marked: ['TikTok', 'ByteDance', 'TikTok', 'Microsoft'],
  },
  {
    name: 'a second name over two nodes, far behind the first',
    html: `<p>TikTok ${'and so on '.repeat(30)} Tik<b>Tok</b></p>${last}`,
    marked: ['TikTok', 'TikTok', 'Microsoft'],
  },
  {
    name: 'links, buttons, labels, legends, captions',
    html: `<a href="#">TikTok</a><button>Tik<b>Tok</b></button><label>ByteDance</label><fieldset><legend>TikTok</legend></fieldset><table><caption>ByteDance</table>${last}`,
    marked: ['TikTok', 'TikTok', 'ByteDance', 'TikTok', 'ByteDance', 'Microsoft'],
  },
  {
    name: 'attributes are not read',
    html: `<input placeholder="TikTok" value="TikTok"><img alt="TikTok"><p title="TikTok" aria-label="TikTok"></p><iframe title="TikTok"></iframe>${last}`,
    marked: ['Microsoft'],
  },
  {
    name: 'formulas',
    html: `<p>Tik<math><mi>T</mi><mi>o</mi><mi>k</mi></math>Tok <math><mtext>TikTok</mtext><mi>Byte</mi><mi>Dance</mi></math></p>${last}`,
    marked: ['TikTok', 'Microsoft'],
  },
  {
    name: 'text in SVG',
    html: `<svg><title>TikTok</title><desc>TikTok</desc><defs><text>TikTok</text></defs><text y="20">Tik<tspan dx="1">Tok</tspan></text>
      <text><tspan x="0" dy="20">Byte</tspan><tspan x="0" dy="20">Dance</tspan></text><a><text>TikTok</text></a>
      <foreignObject width="99" height="99"><p>Byte<b>Dance</b></p></foreignObject></svg>${last}`,
    marked: ['TikTok', 'TikTok', 'ByteDance', 'Microsoft'],
  },
  {
    name: 'content of slots stands apart from that of others',
    html: `<div><template shadowrootmode="open"><p><slot name="a"></slot></p><p><slot name="b"></slot></p><slot></slot></template><b slot="a">Tik</b><b slot="b">Tok</b>Byte<i>Dance</i></div>${last}`,
    marked: ['ByteDance', 'Microsoft'],
  },
]);

/** Documents of their own, because a page is read as a whole. */
const page = (body: string) => `<!doctype html>${body}`;
const farApart = Array.from({ length: 60 }, (_, at) => `${'<i>and</i> '.repeat(90 + at)}Tik<b>Tok</b> `);

describeSituations('what is found as a page is read', [
  {
    name: 'names far from each other, in two elements, wherever the page is divided for reading',
    html: page(`<p>${farApart.join('')}</p>`),
    marked: ['TikTok', ...farApart.slice(1).map(() => 'TikTok')],
  },
  ...['Foto|tiktok', 'फोटो|टिकटॉक'].map((words): Situation => {
    const [before = '', name = ''] = words.split('|');
    return {
      name: `the only name, in a cell behind another one without a space between: ${name}`,
      html: page(`${'<p>And so on.</p>'.repeat(60)}<table><tr><td>${before}</td><td>${name}</td></table>`),
      marked: [name],
    };
  }),
]);
