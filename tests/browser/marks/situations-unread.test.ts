import { describeSituationsInTurns } from './situations.ts';

const last = '<p>Microsoft</p>';

describeSituationsInTurns('what is not for reading', [
  {
    name: 'fields and choices',
    html: `<textarea>TikTok</textarea><input value="TikTok"><select><optgroup label="TikTok"><option>TikTok</select>
      <input list="names"><datalist id="names"><option>TikTok</datalist><progress>TikTok</progress><meter value="1">TikTok</meter>${last}`,
    marked: ['Microsoft'],
  },
  {
    name: 'editable text, and what is not editable inside of it',
    html: `<div contenteditable>TikTok <b>TikTok</b> <i contenteditable="false">TikTok</i></div><p contenteditable="plaintext-only">TikTok</p>
      <p contenteditable="TRUE">TikTok</p><p contenteditable="false">ByteDance</p><p contenteditable="inherit">ByteDance</p>${last}`,
    marked: ['ByteDance', 'ByteDance', 'Microsoft'],
  },
  {
    name: 'text boxes by role',
    html: `<div role="textbox">TikTok</div><div role="searchbox">TikTok</div><div role="article">ByteDance</div>${last}`,
    marked: ['ByteDance', 'Microsoft'],
  },
  {
    name: 'editors as CodeMirror, Monaco, Ace, ProseMirror, Slate and Quill build them',
    html: `<div class="CodeMirror"><div class="CodeMirror-lines"><span>TikTok</span></div></div>
      <div class="cm-editor"><div class="cm-gutters">TikTok</div><div class="cm-content"><div class="cm-line">TikTok</div></div></div>
      <div class="monaco-editor"><div class="view-lines"><div class="view-line"><span>TikTok</span></div></div></div>
      <div class="ace_editor"><div class="ace_line">TikTok</div></div>
      <div class="ProseMirror" contenteditable="true"><p>TikTok</p></div>
      <div data-slate-editor="true" role="textbox" contenteditable="true"><span data-slate-node="text"><span data-slate-leaf="true"><span data-slate-string="true">TikTok</span></span></span></div>
      <div class="ql-container"><div class="ql-editor" contenteditable="true"><p>TikTok</p></div></div>${last}`,
    marked: ['Microsoft'],
  },
  {
    name: 'code and what a computer prints',
    html: `<pre>TikTok</pre><p><code>TikTok</code> <kbd>TikTok</kbd> <samp>TikTok</samp> <var>TikTok</var> <tt>TikTok</tt></p><xmp>TikTok</xmp>${last}`,
    marked: ['Microsoft'],
  },
  {
    name: 'a name half in code',
    html: `<p>Tik<code>Tok</code> <code>Byte</code>Dance</p>${last}`,
    marked: ['Microsoft'],
  },
  {
    name: 'what is not content: title, scripts, styles, templates, fallbacks',
    html: `<title>TikTok</title><script>/* TikTok */</script><style>/* TikTok */</style><template><p>TikTok</p></template><noscript><p>TikTok</p></noscript>
      <iframe>TikTok</iframe><video>TikTok</video><canvas>TikTok</canvas><object data="data:,x">TikTok</object>${last}`,
    marked: ['Microsoft'],
  },
  {
    name: 'a shadow tree in an editor or in code, and text in a slot of one',
    html: `<code><span><template shadowrootmode="open">TikTok</template></span></code>
      <div contenteditable><span><template shadowrootmode="closed"><b>TikTok</b></template></span></div>
      <div><template shadowrootmode="open"><pre><slot></slot></pre></template>TikTok <b>TikTok</b></div>${last}`,
    marked: ['Microsoft'],
  },
  {
    name: 'what is hidden shows its marks with itself',
    html: `<p hidden>TikTok</p><div style="display: none"><p>ByteDance</p></div>${last}`,
    marked: ['Microsoft'],
    next: [
      [`document.querySelector('p').hidden = false`, ['TikTok', 'Microsoft']],
      [`document.querySelector('div').style.display = ''`, ['TikTok', 'ByteDance', 'Microsoft']],
      [`document.querySelector('div').style.display = 'none'`, ['TikTok', 'Microsoft']],
    ],
  },
  {
    name: 'hidden until found, and content-visibility',
    html: `<p hidden="until-found">TikTok</p><div style="content-visibility: hidden">ByteDance <b>ByteDance</b></div>
      <p style="content-visibility: auto; margin-top: 9000px">TikTok</p>${last}`,
    marked: ['TikTok', 'Microsoft'],
    next: [
      [`document.querySelector('p').hidden = false`, ['TikTok', 'TikTok', 'Microsoft']],
      [
        `document.querySelector('div').style.contentVisibility = 'visible'`,
        ['TikTok', 'ByteDance', 'ByteDance', 'TikTok', 'Microsoft'],
      ],
      [
        `document.querySelector('p').hidden = 'until-found'`,
        ['ByteDance', 'ByteDance', 'TikTok', 'Microsoft'],
      ],
    ],
  },
  {
    name: 'details',
    html: `<details><summary>TikTok</summary>ByteDance <b>ByteDance</b></details>${last}`,
    marked: ['TikTok', 'Microsoft'],
    next: [
      [`document.querySelector('details').open = true`, ['TikTok', 'ByteDance', 'ByteDance', 'Microsoft']],
      [`document.querySelector('details').open = false`, ['TikTok', 'Microsoft']],
    ],
  },
  {
    name: 'a page that shows no name before it is opened: text of details, hidden until found',
    html: `<details><summary>More</summary>TikTok</details><div hidden="until-found">Microsoft</div>`,
    marked: [],
    next: [
      [`document.querySelector('details').open = true`, ['TikTok']],
      [`document.querySelector('div').hidden = false`, ['TikTok', 'Microsoft']],
    ],
  },
  {
    name: 'a popover and a dialog',
    html: `<div popover>TikTok</div><dialog>ByteDance</dialog>${last}`,
    marked: ['Microsoft'],
    next: [
      [`document.querySelector('[popover]').showPopover()`, ['TikTok', 'Microsoft']],
      [
        `document.querySelector('[popover]').hidePopover(); document.querySelector('dialog').showModal()`,
        ['ByteDance', 'Microsoft'],
      ],
      [`document.querySelector('dialog').close()`, ['Microsoft']],
    ],
  },
  {
    name: 'what appears in a box that is scrolled or cut off',
    html: `<div style="height: 50px; overflow: auto"><div style="height: 500px"></div><p hidden>TikTok</p></div>
      <div style="height: 0; overflow: hidden"><p hidden>ByteDance</p></div>${last}`,
    marked: ['Microsoft'],
    next: [
      [
        `for (const p of document.querySelectorAll('[hidden]')) p.hidden = false`,
        ['TikTok', 'ByteDance', 'Microsoft'],
      ],
    ],
  },
  {
    name: 'text that cannot be seen, used or heard is text all the same',
    html: `<p style="visibility: hidden">TikTok</p><p style="opacity: 0">ByteDance</p><p aria-hidden="true">TikTok</p><p inert>ByteDance</p>${last}`,
    marked: ['TikTok', 'ByteDance', 'TikTok', 'ByteDance', 'Microsoft'],
  },
  {
    name: 'text that no slot shows',
    html: `<div><template shadowrootmode="open"><p>ByteDance</p></template>TikTok <b>TikTok</b></div>${last}`,
    marked: ['ByteDance', 'Microsoft'],
  },
  {
    name: 'a shadow tree that is hidden with its host',
    html: `<div hidden><template shadowrootmode="open">TikTok <b>TikTok</b></template></div>${last}`,
    marked: ['Microsoft'],
    next: [[`document.querySelector('div').hidden = false`, ['TikTok', 'TikTok', 'Microsoft']]],
  },
  {
    name: 'elements that become editors, and cease to be',
    html: `<main><p>TikTok</p><div>ByteDance</div></main>${last}`,
    marked: ['TikTok', 'ByteDance', 'Microsoft'],
    next: [
      [`document.querySelector('p').contentEditable = 'true'`, ['ByteDance', 'Microsoft']],
      [`document.querySelector('div').setAttribute('role', 'textbox')`, ['Microsoft']],
      [`document.querySelector('p').contentEditable = 'inherit'`, ['TikTok', 'Microsoft']],
      [`document.querySelector('main').contentEditable = 'true'`, ['Microsoft']],
    ],
  },
  {
    name: 'a shadow tree whose surroundings become an editor',
    html: `<main><div><template shadowrootmode="closed"><p>TikTok</p></template></div></main>${last}`,
    marked: ['TikTok', 'Microsoft'],
    next: [
      [`document.querySelector('main').contentEditable = 'true'`, ['Microsoft']],
      [`document.querySelector('main').contentEditable = 'false'`, ['TikTok', 'Microsoft']],
      [
        `document.querySelector('main').replaceWith(document.createElement('code'), document.querySelector('main'))`,
        ['TikTok', 'Microsoft'],
      ],
      [`document.querySelector('code').append(document.querySelector('div'))`, ['Microsoft']],
      [`document.querySelector('main').append(document.querySelector('div'))`, ['TikTok', 'Microsoft']],
    ],
  },
  {
    name: 'an editor made by EditContext, where browsers know it',
    html: `<div>TikTok</div><p tabindex="0">ByteDance</p>${last}<script>var edit = (element) =>
      window.EditContext ? (element.editContext = new EditContext()) : (element.contentEditable = 'true');
      edit(document.querySelector('div'))</script>`,
    marked: ['ByteDance', 'Microsoft'],
    next: [[`edit(document.querySelector('p')); document.querySelector('p').focus()`, ['Microsoft']]],
  },
  {
    name: 'an editor made by a class, once the reader goes in',
    html: `<div tabindex="0">TikTok</div>${last}`,
    marked: ['TikTok', 'Microsoft'],
    next: [
      [
        `document.querySelector('div').className = 'ace_editor'; document.querySelector('div').focus()`,
        ['Microsoft'],
      ],
    ],
  },
  {
    name: 'what a frame shows because it may run no scripts',
    html: `<iframe sandbox srcdoc="<body><p>ByteDance</p><noscript><p>TikTok</p>Microsoft</noscript>"></iframe>
      <iframe sandbox="allow-scripts" srcdoc="<body><p>ByteDance</p><noscript><p>TikTok</p>Microsoft</noscript>"></iframe>${last}`,
    marked: ['Microsoft'],
    frames: [['ByteDance', 'TikTok', 'Microsoft'], ['ByteDance']],
  },
  {
    name: 'a picture for readers without scripts, right beside a name',
    html: `<a href="/x"><noscript><img alt="TikTok" src="https://a.example/b.jpg"></noscript>ByteDance<noscript><img src="https://a.example/c.jpg"></noscript></a>${last}`,
    marked: ['ByteDance', 'Microsoft'],
  },
  {
    name: 'a frame that is an editor as a whole',
    html: `<iframe srcdoc="<p>TikTok</p><p>ByteDance</p>"></iframe>${last}`,
    marked: ['Microsoft'],
    frames: [['TikTok', 'ByteDance']],
    next: [
      [`frames[0].document.designMode = 'on'; frames[0].document.body.append('!')`, ['Microsoft'], [[]]],
    ],
  },
]);
