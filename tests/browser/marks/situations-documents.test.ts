import { describeSituations, type Marked } from './situations.ts';

const last = '<p>Microsoft</p>';
const type = (contentType: string) => ({ 'content-type': `${contentType}; charset=utf-8` });
const fillers = (count: number, html: string) => html.repeat(count);
const times = (count: number, name: string): Marked => ['TikTok', ...Array<string>(count - 1).fill(name)];

describeSituations('kinds of documents', [
  {
    name: 'XHTML with sections of character data',
    headers: type('application/xhtml+xml'),
    html: `<html xmlns="http://www.w3.org/1999/xhtml"><head><title>TikTok</title></head><body><p>Tik<b>Tok</b> <![CDATA[ByteDance]]>
      Byte<![CDATA[Dance]]></p><pre>TikTok</pre><p>Tik<br/>Tok</p><p>Microsoft</p></body></html>`,
    marked: ['TikTok', 'ByteDance', 'ByteDance', 'Microsoft'],
  },
  {
    name: 'an SVG document',
    headers: type('image/svg+xml'),
    html: `<svg xmlns="http://www.w3.org/2000/svg"><title>TikTok</title><style>/* TikTok */</style><text y="20">Tik<tspan>Tok</tspan></text><text y="40">Microsoft</text></svg>`,
    marked: ['TikTok', 'Microsoft'],
  },
  {
    name: 'a text file, which is there to be read',
    headers: type('text/plain'),
    html: 'Microsoft may buy TikTok.\n\nSee https://example.com/tiktok\n\nByteDance says <b>no</b>.\n',
    marked: ['Microsoft', 'TikTok', 'ByteDance'],
  },
  {
    name: 'files that are code',
    others: {
      '/data.json': { html: '{"a": "TikTok is here"}', headers: type('application/json') },
      '/script.js': { html: '// TikTok is here', headers: type('text/javascript') },
    },
    html: `<iframe src="/data.json"></iframe><iframe src="/script.js"></iframe>${last}`,
    marked: ['Microsoft'],
    frames: [[], []],
  },
  {
    name: 'XML without a style sheet, which browsers show as its source',
    isSource: true,
    headers: type('text/xml'),
    html: '<r><a>TikTok is here</a></r>',
    marked: [],
  },
  {
    name: 'XML with a style sheet',
    headers: type('text/xml'),
    html: '<?xml-stylesheet href="data:text/css,a{display:block}"?><r><a>Tik<b>Tok</b></a><a>Byte</a><a>Dance</a><a>Microsoft</a></r>',
    marked: ['TikTok', 'Microsoft'],
  },
  {
    name: 'quirks mode',
    html: `<html><body><p>Tik<b>Tok</b><table><tr><td>Tik<td>Tok</table><center><font>Byte<font>Dance</center>`,
    marked: ['TikTok', 'ByteDance'],
  },
  {
    name: 'a frameset',
    html: `<html><frameset cols="50%,50%"><frame src="/left"><frame src="/right"><noframes>TikTok</noframes></frameset></html>`,
    others: { '/left': '<p>TikTok</p>', '/right': '<p>Microsoft</p>' },
    marked: [],
    frames: [['TikTok'], ['Microsoft']],
  },
  {
    name: 'a byte order mark, marks of direction, spaces of no width',
    html: `\uFEFF<p>\u200FTikTok\u200E \u202BByteDance\u202C \u2068Tik\u200BTok\u2069</p>${last}`,
    marked: ['TikTok', 'ByteDance', 'Tik\u200BTok', 'Microsoft'],
  },
  {
    name: 'a strict policy and trusted types',
    headers: {
      'content-security-policy':
        "default-src 'none'; script-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'",
    },
    html: `<p>Tik<b>Tok</b></p>${last}`,
    marked: ['TikTok', 'Microsoft'],
  },
  {
    name: 'fields that hide what a form has',
    html: `<form>TikTok <input name="childNodes"><input name="localName"><input name="nodeType"><input name="parentNode"><input name="parentElement">
      <input name="contains"><input name="isConnected"><input name="closest"><input name="matches"><input name="getRootNode"><input name="ownerDocument">
      <input name="querySelectorAll"><input name="checkVisibility"><input name="shadowRoot"><input name="slot"><input name="hasAttribute"><input name="textContent">
      <input name="assignedSlot"><input name="nextSibling"><input name="firstChild"><p>Byte<b>Dance</b></p></form>${last}`,
    marked: ['TikTok', 'ByteDance', 'Microsoft'],
    next: [
      [
        `document.querySelector('input').after('ByteDance ')`,
        ['TikTok', 'ByteDance', 'ByteDance', 'Microsoft'],
      ],
      [
        `document.querySelector('p').after('Tik'); document.querySelector('p').nextSibling.after('Tok')`,
        ['TikTok', 'ByteDance', 'ByteDance', 'TikTok', 'Microsoft'],
      ],
      [`document.forms[0].setAttribute('role', 'textbox')`, ['Microsoft']],
    ],
  },
  {
    name: 'names that hide what the document has',
    html: `<img name="createTreeWalker"><img name="querySelectorAll"><img name="evaluate"><img name="addEventListener"><img name="designMode">
      <img name="contentType"><img name="nodeType"><img name="contains"><p>TikTok</p>${last}`,
    marked: ['TikTok', 'Microsoft'],
    next: [[`document.querySelector('p').append(' ByteDance')`, ['TikTok', 'ByteDance', 'Microsoft']]],
  },
  {
    name: 'an element and a frame that have the name by which our scripts find one another',
    html: `<p id="contextNotes">TikTok</p><iframe name="contextNotes" src="{other}/inner"></iframe>${last}`,
    others: { '/inner': '<p>TikTok</p>' },
    marked: ['TikTok', 'Microsoft'],
    frames: [['TikTok']],
    next: [
      [
        `document.querySelector('p').append(' ByteDance')`,
        ['TikTok', 'ByteDance', 'Microsoft'],
        [['TikTok']],
      ],
    ],
  },
  {
    name: 'a page that puts its own in place of what browsers have',
    html: `<script>
        const bad = () => { throw new Error('of the page') };
        for (const name of ['contains', 'normalize', 'cloneNode']) Node.prototype[name] = bad;
        for (const name of ['flatMap', 'slice', 'join', 'includes', 'some', 'at']) Array.prototype[name] = bad;
        for (const name of ['nodeType', 'parentNode', 'textContent']) Object.defineProperty(Node.prototype, name, { get: bad });
        Element.prototype.closest = Element.prototype.matches = Document.prototype.createTreeWalker = TreeWalker.prototype.nextNode = bad;
        Map.prototype.get = Set.prototype.add = String.prototype.slice = String.prototype.normalize = JSON.parse = bad;
        MutationObserver = StaticRange = Highlight = IntersectionObserver = ResizeObserver = AbortController = scheduler = bad;
      </script><p>TikTok</p>${last}`,
    marked: ['TikTok', 'Microsoft'],
    next: [[`document.querySelector('p').append(' ByteDance')`, ['TikTok', 'ByteDance', 'Microsoft']]],
  },
  {
    name: 'a text of 200,000 letters',
    html: `<p>TikTok ${'no name in here, '.repeat(12_000)} ByteDance</p>${last}`,
    marked: ['TikTok', 'ByteDance', 'Microsoft'],
    next: [
      [
        `document.querySelector('p').firstChild.appendData(' Tik'); document.querySelector('p').append('Tok')`,
        ['TikTok', 'ByteDance', 'TikTok', 'Microsoft'],
      ],
      [
        `document.querySelector('p').firstChild.insertData(100_000, ' TikTok ')`,
        ['TikTok', 'TikTok', 'ByteDance', 'TikTok', 'Microsoft'],
      ],
      [
        `document.querySelector('p').firstChild.deleteData(0, 50_000)`,
        ['TikTok', 'ByteDance', 'TikTok', 'Microsoft'],
      ],
    ],
  },
  {
    name: 'names where stretches of text end',
    // A name begins at every offset around the lengths that a scan may work in.
    html: `<p>TikTok ${[16_384, 32_768, 65_536].map((length) => `${'x '.repeat(length / 2 - 40)}${'ByteDance '.repeat(20)}`).join('</p><p>')}</p>`,
    marked: times(61, 'ByteDance'),
  },
  {
    name: '5,000 levels',
    html: `<main>TikTok </main><script>
        let at = document.querySelector('main');
        for (let level = 0; level < 5_000; level++) at = at.appendChild(document.createElement('span'));
        at.textContent = 'ByteDance';
      </script>${last}`,
    marked: ['TikTok', 'ByteDance', 'Microsoft'],
    next: [[`at.append(' TikTok')`, ['TikTok', 'ByteDance', 'TikTok', 'Microsoft']]],
  },
  {
    name: '20,000 neighbours',
    html: `<main>${fillers(20_000, '<i>a </i>')}Tik<b>Tok</b></main>${last}`,
    marked: ['TikTok', 'Microsoft'],
    next: [
      [
        `[...document.querySelectorAll('i')].filter((_, index) => index % 2).forEach((one) => one.remove())`,
        ['TikTok', 'Microsoft'],
      ],
      [`document.querySelector('main').lastChild.remove()`, ['Microsoft']],
    ],
  },
  {
    name: 'a table of 10,000 cells',
    html: `<table>${fillers(100, `<tr>${fillers(99, '<td>Tik')}<td>TikTok`)}</table>`,
    marked: times(100, 'TikTok'),
  },
]);
