import { describeSituations } from './situations.ts';

const last = '<p>Microsoft</p>';
const inner = '<!doctype html><p>Tik<b>Tok</b></p>';

describeSituations('frames and shadow trees', [
  {
    name: 'frames of every kind',
    others: { '/inner': inner },
    html: `<iframe src="/inner"></iframe><iframe src="{other}/inner"></iframe><iframe srcdoc="<p>TikTok</p>"></iframe><iframe sandbox src="/inner"></iframe>
      <iframe sandbox="allow-scripts" srcdoc="<p>TikTok</p>"></iframe><iframe src="data:text/html,<p>TikTok</p>"></iframe><iframe></iframe>
      <script>frames[6].document.body.innerHTML = '<p>TikTok</p>'</script>${last}`,
    marked: ['Microsoft'],
    frames: [['TikTok'], ['TikTok'], ['TikTok'], ['TikTok'], ['TikTok'], ['TikTok'], ['TikTok']],
  },
  {
    name: 'frames written by script, and by a javascript: address',
    html: `<iframe></iframe><iframe src="javascript:'<p>TikTok</p>'"></iframe><script>
        const inner = frames[0].document; inner.open(); inner.write('<p>TikTok</p>'); inner.close();
      </script>${last}`,
    marked: ['Microsoft'],
    frames: [['TikTok'], ['TikTok']],
  },
  {
    name: 'a frame that loads when it comes near',
    others: { '/inner': inner },
    html: `<div style="height: 9000px"></div><iframe loading="lazy" src="/inner"></iframe>${last}`,
    marked: ['Microsoft'],
    next: [[`document.querySelector('iframe').scrollIntoView()`, ['Microsoft'], [['TikTok']]]],
  },
  {
    name: 'shadow trees that are open, closed and nested',
    html: `<div id="open"></div><div id="closed"></div><script>
        const open = document.querySelector('#open').attachShadow({ mode: 'open' });
        open.innerHTML = 'Tik<b>Tok</b><section></section>';
        const nested = open.querySelector('section').attachShadow({ mode: 'closed' });
        nested.innerHTML = '<p>ByteDance</p><section></section>';
        nested.querySelector('section').attachShadow({ mode: 'closed' }).innerHTML = '<p>TikTok</p>';
        const closed = document.querySelector('#closed').attachShadow({ mode: 'closed' });
        closed.innerHTML = '<p>ByteDance</p>';
      </script>${last}`,
    marked: ['TikTok', 'ByteDance', 'TikTok', 'ByteDance', 'Microsoft'],
    next: [
      [
        `closed.querySelector('p').append(' TikTok')`,
        ['TikTok', 'ByteDance', 'TikTok', 'ByteDance', 'TikTok', 'Microsoft'],
      ],
      [`nested.querySelector('p').remove()`, ['TikTok', 'TikTok', 'ByteDance', 'TikTok', 'Microsoft']],
    ],
  },
  {
    name: 'declarative shadow trees, and text in their slots that changes',
    html: `<div><template shadowrootmode="open"><p>TikTok <slot></slot></p></template><b>ByteDance</b></div>
      <div><template shadowrootmode="closed"><p>TikTok <slot></slot></p></template><b>ByteDance</b></div>${last}`,
    marked: ['TikTok', 'ByteDance', 'TikTok', 'ByteDance', 'Microsoft'],
    next: [
      [
        `for (const b of document.querySelectorAll('b')) b.firstChild.data = 'TikTok'`,
        ['TikTok', 'TikTok', 'TikTok', 'TikTok', 'Microsoft'],
      ],
    ],
  },
  {
    name: 'a declarative shadow tree that arrives as the page goes on',
    html: `<main></main>${last}`,
    marked: ['Microsoft'],
    next: [
      [
        `document.querySelector('main').setHTMLUnsafe('<div><template shadowrootmode="closed"><p>TikTok</p></template></div>')`,
        ['TikTok', 'Microsoft'],
      ],
    ],
  },
  {
    name: 'text of a host whose tree has a slot for it later',
    html: `<x-a id="late">TikTok</x-a><x-b id="by-hand">ByteDance</x-b><script>
        late.attachShadow({ mode: 'open' }).innerHTML = '<i>Please wait</i>';
        hand = document.querySelector('#by-hand').attachShadow({ mode: 'open', slotAssignment: 'manual' });
        hand.innerHTML = '<slot></slot>';
      </script>${last}`,
    marked: ['Microsoft'],
    next: [
      [`late.shadowRoot.innerHTML = '<p><slot></slot></p>'`, ['TikTok', 'Microsoft']],
      [`hand.firstChild.assign(hand.host.firstChild)`, ['TikTok', 'ByteDance', 'Microsoft']],
    ],
  },
  {
    name: 'text that changes its slot for one that is not shown, and that is',
    html: `<div><template shadowrootmode="open"><p><slot name="one"></slot></p><section hidden><slot name="two"></slot></section></template>
      <b slot="one" style="display: contents">TikTok</b></div>${last}`,
    marked: ['TikTok', 'Microsoft'],
    next: [
      [`document.querySelector('b').slot = 'two'`, ['Microsoft']],
      [
        `document.querySelector('div').shadowRoot.querySelector('section').hidden = false;
         document.querySelector('div').shadowRoot.querySelector('p').hidden = true`,
        ['TikTok', 'Microsoft'],
      ],
    ],
  },
  {
    name: 'elements that are defined late',
    html: `<late-host><b>ByteDance</b></late-host>${last}`,
    marked: ['ByteDance', 'Microsoft'],
    next: [
      [
        `customElements.define('late-host', class extends HTMLElement {
          constructor() { super(); this.attachShadow({ mode: 'closed' }).innerHTML = 'TikTok <slot></slot>'; }
        }); document.body.append('!')`,
        ['TikTok', 'ByteDance', 'Microsoft'],
      ],
    ],
  },
  {
    name: 'a shadow tree attached late, to an empty element and to a new one',
    html: `<div></div><main></main>${last}`,
    marked: ['Microsoft'],
    next: [
      [
        `document.querySelector('div').attachShadow({ mode: 'closed' }).innerHTML = '<p>TikTok</p>'`,
        ['TikTok', 'Microsoft'],
      ],
      [
        `const added = document.createElement('section'); added.append('x'); document.querySelector('main').append(added);
         added.attachShadow({ mode: 'closed' }).innerHTML = 'ByteDance'`,
        ['TikTok', 'ByteDance', 'Microsoft'],
      ],
    ],
  },
  {
    name: 'a host deep in what is added',
    html: `<main></main>${last}`,
    marked: ['Microsoft'],
    next: [
      [
        `const section = document.createElement('section'); section.innerHTML = '<p>TikTok</p><div><p>x</p></div>';
         section.querySelector('div').attachShadow({ mode: 'closed' }).innerHTML = '<p>ByteDance</p><slot></slot>';
         document.querySelector('main').append(section)`,
        ['TikTok', 'ByteDance', 'Microsoft'],
      ],
    ],
  },
  {
    name: 'a host that moves, leaves, changes outside of the page and comes back',
    html: `<main><div><template shadowrootmode="open"><p>TikTok</p></template></div></main><section></section>${last}`,
    marked: ['TikTok', 'Microsoft'],
    next: [
      [
        `const host = document.querySelector('div'); document.querySelector('section').append(host)`,
        ['TikTok', 'Microsoft'],
      ],
      [`host.remove(); host.shadowRoot.querySelector('p').append(' ByteDance')`, ['Microsoft']],
      [`host.shadowRoot.append('TikTok')`, ['Microsoft']],
      [`document.querySelector('main').append(host)`, ['TikTok', 'ByteDance', 'TikTok', 'Microsoft']],
    ],
  },
  {
    name: 'text that moves into a shadow tree and out again',
    html: `<main>TikTok</main><div><template shadowrootmode="open"><p></p></template></div>${last}`,
    marked: ['TikTok', 'Microsoft'],
    next: [
      [
        `const text = document.querySelector('main').firstChild; document.querySelector('div').shadowRoot.querySelector('p').append(text)`,
        ['TikTok', 'Microsoft'],
      ],
      [`document.querySelector('main').append('x ', text)`, ['TikTok', 'Microsoft']],
    ],
  },
  {
    name: 'two trees that change at once',
    html: `<main>x</main><div><template shadowrootmode="open"><p>x</p></template></div>${last}`,
    marked: ['Microsoft'],
    next: [
      [
        `document.querySelector('main').textContent = 'TikTok'; document.querySelector('div').shadowRoot.querySelector('p').textContent = 'ByteDance'`,
        ['TikTok', 'ByteDance', 'Microsoft'],
      ],
    ],
  },
  {
    name: 'nodes adopted from a frame, and given to one',
    html: `<main></main><iframe srcdoc="<p>Tik<b>Tok</b></p><p>ByteDance</p>"></iframe>${last}`,
    marked: ['Microsoft'],
    frames: [['TikTok', 'ByteDance']],
    next: [
      [
        `document.querySelector('main').append(document.adoptNode(frames[0].document.querySelector('p')))`,
        ['TikTok', 'Microsoft'],
        [['ByteDance']],
      ],
      [
        `document.querySelector('main b').append(' ByteDance')`,
        ['TikTok', 'ByteDance', 'Microsoft'],
        [['ByteDance']],
      ],
      [
        `frames[0].document.body.append(document.querySelector('main p'))`,
        ['Microsoft'],
        [['ByteDance', 'TikTok', 'ByteDance']],
      ],
    ],
  },
]);
