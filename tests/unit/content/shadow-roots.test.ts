import { afterAll, beforeEach, expect, test, vi } from 'vitest';

/** As much of an element as the search for hosts reads. */
class Fake {
  readonly localName: string;
  readonly children: Fake[];
  readonly root = { host: this };
  constructor(localName: string, ...children: Fake[]) {
    this.localName = localName;
    this.children = children;
  }
  /** All elements inside. */
  get inside(): Fake[] {
    return this.children.flatMap((child) => [child, ...child.inside]);
  }
}

/** How often it was asked whether one node contains another. */
let comparisons = 0;

vi.mock('../../../src/content/dom/nodes.ts', () => ({
  CARD_HOST: '',
  contains: (scope: Fake, host: Fake) => {
    comparisons += 1;
    return scope === host || scope.inside.includes(host);
  },
  isElement: () => true,
  isInPage: () => true,
  isShadowRoot: () => false,
  localNameOf: ({ localName }: Fake) => localName,
  parentOf: () => null,
  queryAll: (scope: Fake, selector: string) => (selector === '*' ? scope.inside : []),
  rootElement: () => null,
}));
vi.stubGlobal('window', { addEventListener() {} });
vi.stubGlobal('ResizeObserver', class {});
vi.stubGlobal('XPathResult', {});
vi.stubGlobal(
  'XPathEvaluator',
  class {
    evaluate = () => ({ iterateNext: () => null });
  },
);
const { ShadowRoots } = await import('../../../src/content/scout/shadow-roots.ts');

afterAll(() => {
  vi.unstubAllGlobals();
});
beforeEach(() => {
  comparisons = 0;
});

const HOSTS = 400;
const TREES = 400;

/** @returns a search that finds the hosts in a tree, and knows those that were found before */
function searchWith(hosts: readonly Fake[]) {
  const rootOf = (element: unknown) =>
    hosts.find((host) => host === element)?.root as unknown as ShadowRoot | null;
  const { signal } = new AbortController();
  const roots = new ShadowRoots((element) => rootOf(element) ?? null, signal);
  let found: unknown[] = [];
  roots.onRoot(({ root }) => found.push(root.host), signal);
  const search = (tree: Fake) => {
    found = [];
    for (const _ of roots.discover(tree as unknown as Element));
    return found;
  };
  for (const host of hosts) expect(search(host)).toEqual([host]);
  return search;
}
const hostsOf = (count: number) => Array.from({ length: count }, () => new Fake('div'));

test.each([
  ['a line of text', () => new Fake('p')],
  ['a line with an element', () => new Fake('p', new Fake('i'))],
])(
  'that one after another many built-in elements become hosts, or %s changes, takes no square of them',
  (_, treeOf) => {
    const search = searchWith(hostsOf(HOSTS));
    for (let nth = 0; nth < TREES; nth++) expect(search(treeOf())).toEqual([]);
    expect(comparisons).toBeLessThan(2 * (HOSTS + TREES));
  },
);

test('known hosts are found again where they have moved with a tree, however large it is', () => {
  const hosts = hostsOf(9);
  const search = searchWith(hosts);
  const [first, second] = hosts;
  if (!first || !second) throw new Error('no hosts');
  expect(search(new Fake('section', new Fake('p', first), second))).toEqual([first, second]);
  const rows = Array.from({ length: 50 }, () => new Fake('p'));
  expect(search(new Fake('section', ...rows, new Fake('p', first), second))).toEqual([first, second]);
});
