import { afterAll, beforeEach, expect, test, vi } from 'vitest';

const ELEMENT = 1;
const TEXT = 3;
const COMMENT = 8;
/** How many nodes walkers have gone past, with those that they do not show. */
let passed = 0;

/** As much of a node as a search beside it reads. */
class FakeNode {
  parent: FakeNode | null = null;
  readonly children: FakeNode[];
  readonly type: number;
  constructor(type: number, ...children: FakeNode[]) {
    this.type = type;
    this.children = children;
    for (const child of children) child.parent = this;
  }
  get nodeType() {
    return this.type;
  }
  get parentNode() {
    return this.parent;
  }
  get textContent() {
    return '';
  }
  get ownerDocument() {
    return document;
  }
  get isConnected() {
    return true;
  }
  getRootNode(): FakeNode {
    return this.parent?.getRootNode() ?? this;
  }
  /** This node and all inside, in the order of the page. */
  get all(): FakeNode[] {
    return [this, ...this.children.flatMap((child) => child.all)];
  }
}

class FakeWalker {
  readonly #all: FakeNode[];
  currentNode: FakeNode;
  constructor(
    root: FakeNode,
    private readonly whatToShow = 0xffffffff,
  ) {
    this.#all = root.all;
    this.currentNode = root;
  }
  nextNode = () => this.#move(this.#all.slice(this.#all.indexOf(this.currentNode) + 1));
  previousNode = () => this.#move(this.#all.slice(0, this.#all.indexOf(this.currentNode)).reverse());
  lastChild = () => this.#move([...this.currentNode.children].reverse());
  #move(way: readonly FakeNode[]): FakeNode | null {
    for (const node of way) {
      passed += 1;
      if (!(this.whatToShow & (1 << (node.type - 1)))) continue;
      this.currentNode = node;
      return node;
    }
    return null;
  }
}

class FakeElement extends FakeNode {
  get localName() {
    return '';
  }
  get shadowRoot() {
    return null;
  }
  get assignedSlot() {
    return null;
  }
}
class FakeDocument {
  get documentElement() {
    return null;
  }
  get head() {
    return null;
  }
  get activeElement() {
    return null;
  }
  get fullscreenElement() {
    return null;
  }
  createTreeWalker(root: FakeNode, whatToShow?: number) {
    return new FakeWalker(root, whatToShow);
  }
}

vi.mock('../../../src/content/dom/elements.ts', () => ({}));
vi.stubGlobal('Node', FakeNode);
vi.stubGlobal('Element', FakeElement);
vi.stubGlobal('Document', FakeDocument);
vi.stubGlobal('document', new FakeDocument());
const { textBeside } = await import('../../../src/content/marks/scan/neighbours.ts');

afterAll(() => {
  vi.unstubAllGlobals();
});
beforeEach(() => {
  passed = 0;
});

/** @returns whether the text is found beside a node that was put between so many comments and an element, and was taken out again */
function findsBehind(comments: number): boolean {
  const text = new FakeNode(TEXT);
  const next = new FakeNode(ELEMENT);
  const rows = Array.from({ length: comments }, () => new FakeNode(COMMENT));
  const target = new FakeNode(ELEMENT, ...rows, next);
  const page = new FakeNode(ELEMENT, new FakeNode(ELEMENT, text), target);
  expect(page.all).toContain(text);
  const record = { target, previousSibling: rows.at(-1), nextSibling: next };
  const found: unknown = textBeside(record as unknown as MutationRecord);
  return found === text;
}

test('the text before a row of comments is found, which filtered rows leave', () => {
  expect(findsBehind(100)).toBe(true);
});

test('comments without end are not searched, as every change among them would take longer', () => {
  const isFound = findsBehind(5_000);
  expect(passed).toBeLessThan(600);
  expect(isFound).toBe(false);
});
