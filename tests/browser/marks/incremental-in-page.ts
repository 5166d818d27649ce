/** A random piece of a page. */
export type Tree =
  | string
  | { tag: string; attributes: Record<string, string>; shadow: 'open' | 'closed' | ''; children: Tree[] };

/** One change of the page. `at` and `to` choose among the nodes that are there then. */
export interface Edit {
  kind: (typeof EDITS)[number];
  at: number;
  to: number;
  tree: Tree;
}

export const EDITS = [
  'insert',
  'remove',
  'move',
  'replace',
  'setData',
  'appendData',
  'deleteData',
  'split',
  'normalize',
  'wrap',
  'unwrap',
  'surround',
  'editable',
  'role',
  'hide',
  'attach',
  'write',
  'detour',
] as const;

/**
 * What runs in the page. It is sent there as its source text, so it uses nothing from outside of itself.
 * @returns what the test calls
 */
export function pageOfEdits() {
  const main = document.createElement('main');
  /** Shadow trees by host; closed ones would be out of reach otherwise. */
  const roots = new WeakMap<Node, ShadowRoot>();

  const attach = (host: Element, mode: ShadowRootMode) => {
    if (!/^(div|section|p|span|x-host)$/.test(host.localName) || roots.has(host)) return undefined;
    const root = host.attachShadow({ mode });
    roots.set(host, root);
    return root;
  };
  /** Enough to stand between two changes, in short. */
  const [short, filling] = ['⋯', 'and so on '.repeat(150)];
  const written = (text: string) => text.replaceAll(short, filling);
  const build = (tree: Tree): Node => {
    if (typeof tree === 'string') return document.createTextNode(written(tree));
    const element = document.createElement(tree.tag);
    for (const [name, value] of Object.entries(tree.attributes)) element.setAttribute(name, value);
    const root = tree.shadow ? attach(element, tree.shadow) : undefined;
    for (const [index, child] of tree.children.entries())
      (root && index % 2 === 0 ? root : element).append(build(child));
    if (root && tree.children.length > 2) root.append(document.createElement('slot'));
    return element;
  };
  /** A node and all below, shadow trees before the children of their host. */
  const all = (node: Node): Node[] => {
    const root = roots.get(node);
    return [node, ...(root ? all(root).slice(1) : []), ...[...node.childNodes].flatMap(all)];
  };
  const parents = () =>
    all(main).filter(
      (node) => node instanceof Element && !/^(br|img|slot)$/.test(node.localName),
    ) as Element[];
  const nodes = () => all(main).slice(1) as ChildNode[];
  const textsIn = (node: Node) => all(node).filter((one): one is Text => one instanceof Text);
  const texts = () => textsIn(main);
  let edits = 0;
  const pick = <Item>(items: readonly Item[], index: number): Item | undefined =>
    items[index % Math.max(1, items.length)];
  /** Where children of an element go: often into its shadow tree. */
  const inside = (element: Element, index: number) => (index % 3 > 0 && roots.get(element)) || element;
  const contains = (node: Node, other: Node | null | undefined): boolean =>
    !!other &&
    (node === other || contains(node, other instanceof ShadowRoot ? other.host : other.parentNode));

  const edit = ({ kind, at, to, tree }: Edit) => {
    const node = pick(nodes(), at);
    const text = pick(texts(), at);
    const parent = pick(parents(), at) ?? main;
    const target = inside(pick(parents(), to) ?? main, to);
    const data = typeof tree === 'string' ? written(tree) : 'Tik';
    switch (kind) {
      case 'insert':
        return target.insertBefore(build(tree), pick([...target.childNodes, null], at) ?? null);
      case 'remove':
        return node?.remove();
      case 'move':
        return node && !contains(node, target)
          ? target.insertBefore(
              node,
              pick(
                [...target.childNodes].filter((one) => one !== node),
                at,
              ) ?? null,
            )
          : undefined;
      case 'replace':
        return node?.replaceWith(build(tree));
      case 'setData':
        text?.replaceData(0, text.length, data);
        return;
      case 'appendData':
        return text?.appendData(data);
      case 'deleteData':
        return text?.deleteData(0, to % (text.length + 1));
      case 'split':
        return text?.splitText(to % (text.length + 1));
      case 'normalize':
        return inside(parent, to).normalize();
      case 'wrap': {
        const wrapper = build(tree);
        if (wrapper instanceof Text || !node) return undefined;
        node.replaceWith(wrapper);
        return inside(wrapper as Element, to).appendChild(node);
      }
      case 'unwrap':
        return node instanceof Element ? node.replaceWith(...node.childNodes) : undefined;
      case 'surround': {
        if (!text) return undefined;
        const range = new Range();
        range.setStart(text, to % (text.length + 1));
        range.setEnd(text, text.length);
        return range.surroundContents(document.createElement(at % 2 ? 'b' : 'div'));
      }
      // Not of all the page: nothing would be marked for many edits to come.
      case 'editable':
        return parent === main ? undefined : parent.toggleAttribute('contenteditable');
      case 'role':
        return parent === main ? undefined : parent.setAttribute('role', to % 2 ? 'textbox' : 'note');
      case 'hide':
        return parent === main ? undefined : parent.toggleAttribute('hidden');
      // To elements where a late tree can be noticed: empty ones, and ones that change as well.
      case 'attach':
        return attach(parent, to % 2 ? 'open' : 'closed')?.append(
          build(tree),
          ...(parent.firstChild ? [parent.firstChild] : []),
        );
      case 'write':
        inside(parent, to).innerHTML = `Tik<b>Tok</b><p>${data}</p>`;
        return;
      case 'detour': {
        // Out of the page, changed there, and back.
        const before = node?.nextSibling ?? null;
        const from = node?.parentNode;
        node?.remove();
        if (node instanceof Element) inside(node, to).append(build(tree));
        return node && from?.insertBefore(node, before);
      }
    }
  };

  const api = {
    /** Begins a page, with a name that stays behind what changes: there is a mark on every page. */
    start(trees: Tree[]) {
      const staying = document.createElement('p');
      staying.textContent = 'TikTok';
      main.replaceChildren(...trees.map(build));
      document.body.replaceChildren(main, staying);
    },
    /** Changes the page in one task. */
    edit(batch: Edit[]) {
      for (const one of batch) {
        edit(one);
        edits += 1;
      }
    },
    /** How many changes there were. */
    edits: () => edits,
    /** The shadow tree of an element, a closed one as well. */
    rootOf: (host: Element) => roots.get(host),
    /** All texts of the page, shadow trees before the children of their host. */
    texts: () => textsIn(document.body),
    /** The page as text. */
    html(node: Node = main): string {
      if (node instanceof Text) return JSON.stringify(node.data).replaceAll(filling, short);
      const root = roots.get(node);
      const content = [
        ...(root ? ['#shadow(', ...[...root.childNodes].map((child) => api.html(child)), ')'] : []),
        ...[...node.childNodes].map((child) => api.html(child)),
      ];
      return node instanceof Element
        ? `${(node.cloneNode() as Element).outerHTML.replace(/<\/.*/, '')}${content.join('')}</>`
        : content.join('');
    },
    /** The marks, by the numbers of the texts in which they begin and end. */
    marks(): string {
      const order = textsIn(document.body);
      const found: string[] = [];
      for (const highlight of CSS.highlights.values()) {
        for (const { startContainer, startOffset, endContainer, endOffset } of highlight) {
          found.push(
            [
              order.indexOf(startContainer as Text),
              startOffset,
              order.indexOf(endContainer as Text),
              endOffset,
            ].join(' '),
          );
        }
      }
      return found.sort().join(', ');
    },
  };
  return api;
}

export type PageOfEdits = ReturnType<typeof pageOfEdits>;
