/**
 * What is to be marked on a page of random edits, found the slow and plain way: all of the page is read anew, element by
 * element, and each line of its text is matched by itself. It shares nothing with the extension's own reading of pages but
 * the matcher, which has tests of its own.
 */
import { toMatchIndex } from '../../../src/core/matching/build-match-index.ts';
import { createTextMatcher } from '../../../src/core/matching/text-matcher.ts';
import { EDGE } from '../../../src/core/text/sentinels.ts';
import { pack } from '../../tools/bundled-pack.ts';
import type { PageOfEdits } from './incremental-in-page.ts';

/** A text node: its number on the page, what it says, whether it is rendered, and whether the one before is in another element. */
interface Piece {
  isApart: boolean;
  text: number;
  data: string;
  shows: boolean;
}

/** Text nodes that read as one, with nothing between them that would end a word. */
export type Line = Piece[];

/**
 * Runs in the page, sent there as its source text, so it uses nothing from outside of itself. Knows only the elements that
 * random pages are made of.
 */
export function linesOf(page: PageOfEdits): Line[] {
  const order = page.texts();
  const lines: Line[] = [];
  let line: Line = [];
  let parentBefore: Node | null = null;
  const end = () => {
    if (line.length > 0) lines.push(line);
    line = [];
  };

  /** Editors, code, and what has no text. In here, or around the slot or the shadow tree that this is shown in. */
  const isUnread = (element: Element): boolean => {
    if (element.matches('[contenteditable=""], [role="textbox"], code, br, img')) return true;
    const root = element.getRootNode();
    const around = [
      element.parentElement,
      element.assignedSlot,
      root instanceof ShadowRoot ? root.host : null,
    ];
    return around.some((one) => one !== null && isUnread(one));
  };
  /** Whether words end where the element begins and ends. */
  const standsApart = (element: Element): boolean => {
    if (element.matches('code, br, img, button')) return true;
    const { display } = getComputedStyle(element);
    // Not rendered: as the element is by itself.
    if (display === 'none' || display === '') return element.matches('html, body, main, p, div, section');
    return display !== 'contents' && !display.startsWith('inline');
  };
  const isRendered = (text: Text): boolean => {
    const { parentElement } = text;
    const root = parentElement && page.rootOf(parentElement);
    // No script is told whether a closed tree has a slot for it; then the extension goes by the host.
    if (root?.mode === 'closed' && !root.host.localName.includes('-')) return root.host.checkVisibility();
    const range = new Range();
    range.selectNodeContents(text);
    return range.getClientRects().length > 0;
  };
  const readText = (text: Text) => {
    const { data, parentNode, assignedSlot } = text;
    const around = assignedSlot ?? (parentNode instanceof ShadowRoot ? parentNode.host : text.parentElement);
    if (data === '') return;
    if (around && isUnread(around)) end();
    else {
      const isApart = line.length > 0 && parentNode !== parentBefore;
      line.push({ text: order.indexOf(text), data, shows: isRendered(text), isApart });
      parentBefore = parentNode;
    }
  };
  const read = (node: Node) => {
    if (node instanceof Text) readText(node);
    if (!(node instanceof Element)) return;
    const isApart = standsApart(node);
    if (isApart) end();
    for (const child of node.childNodes) read(child);
    if (isApart) end();
  };
  const readShadowTrees = (node: Node) => {
    const root = node instanceof Element ? page.rootOf(node) : undefined;
    for (const child of root?.childNodes ?? []) read(child);
    end();
    for (const child of [...(root?.childNodes ?? []), ...node.childNodes]) readShadowTrees(child);
  };

  read(document.body);
  readShadowTrees(document.body);
  return lines;
}

const matcher = createTextMatcher(toMatchIndex(pack));

/** What is to be marked. */
export interface Expected {
  /** As `marks` of the page tells it. */
  places: string;
  /** The words, in no order that means anything. */
  words: string;
}

/** The mentions of all lines that are rendered where they begin. */
export function marksIn(lines: readonly Line[]): Expected {
  const found = lines.flatMap((line) => {
    const text = line.map(({ data, isApart }) => (isApart ? EDGE : '') + data).join('');
    return matcher.find(text).flatMap(({ start, end }) => {
      const first = unitOf(line, start);
      const last = unitOf(line, end - 1);
      if (!first.piece.shows) return [];
      const place = [first.piece.text, first.offset, last.piece.text, last.offset + 1].join(' ');
      return [{ place, words: text.slice(start, end).replaceAll(EDGE, '') }];
    });
  });
  return {
    places: found
      .map(({ place }) => place)
      .sort()
      .join(', '),
    words: found
      .map(({ words }) => words)
      .sort()
      .join(', '),
  };
}

/** Where a unit of a line's text is. */
function unitOf(line: Line, index: number): { piece: Piece; offset: number } {
  let before = 0;
  for (const piece of line) {
    if (piece.isApart) before += EDGE.length;
    if (index < before + piece.data.length) return { piece, offset: index - before };
    before += piece.data.length;
  }
  throw new RangeError(`The line has no unit ${index}.`);
}
