import { SIEVE_REACH, type Sieve } from '../../core/matching/sieve.ts';
import type { Step } from '../../core/shared/slices.ts';
import { SEAM } from '../../core/text/sentinels.ts';
import {
  contains,
  isElement,
  isInPage,
  nameOf,
  nextText,
  parentOf,
  type Root,
  textWalker,
} from '../dom/nodes.ts';

/** Text that is sieved in one go, in UTF-16 units: about a tenth of a millisecond's work. */
const CHUNK = 16_384;
/** Only texts longer than this are asked first whether anybody is to read them. */
const SHORT = 1_024;
/** A page that keeps moving the text away under the reader is then read in one go. */
const MAX_RESTARTS = 5;
/** Elements whose text is not shown. */
const HIDDEN = /^(?:script|style|noscript|template|title|textarea|noframes|noembed|iframe)$/;

/** A piece of a text node in a chunk. */
interface Piece {
  node: Text;
  /** Where the piece begins in the chunk. */
  at: number;
}

/** Reads text through the sieve, a chunk a step. One at a time. */
export class ChunkReader {
  #cursor: Text | undefined;
  #isLost = false;

  constructor(private readonly sieve: Sieve) {}

  /** Has to be told of what the page removes, before it is put elsewhere. */
  onRemoved(node: Node): void {
    this.#isLost ||= this.#cursor !== undefined && contains(node, this.#cursor);
  }

  /**
   * Reads all of a tree.
   * @returns the first text node that may hold the beginning of a name
   */
  *readRoot(root: Root): Generator<Step, Text | undefined> {
    for (let restarts = 0; isInPage(root); restarts++) {
      const first = nextText(textWalker(root));
      const found = first && (yield* this.#read(root, first, undefined, restarts < MAX_RESTARTS));
      if (found || !this.#isLost) return found ?? undefined;
    }
    return undefined;
  }

  /** Reads a node that has changed, from `from` on and with some text behind it. */
  *readNode(root: Root, node: Node, from: Text): Generator<Step, Text | undefined> {
    // A node that is moved meanwhile leaves another record of its own.
    return yield* this.#read(root, from, node, true);
  }

  *#read(
    root: Root,
    from: Text,
    within: Node | undefined,
    mayPause: boolean,
  ): Generator<Step, Text | undefined> {
    const walker = textWalker(root);
    walker.currentNode = from;
    this.#isLost = false;
    let text = '';
    let pieces: Piece[] = [];
    let behind = 0;
    for (let node: Text | null = from; node; node = nextText(walker)) {
      if (within && isBehind(node, within)) {
        if (behind >= SIEVE_REACH) break;
        behind += node.length;
      }
      if (node.length > SHORT && isHidden(node)) continue;
      for (let start = 0; start < node.length; start += CHUNK) {
        pieces.push({ node, at: text.length });
        text += SEAM + node.data.slice(start, start + CHUNK + SIEVE_REACH);
        if (text.length < CHUNK) continue;
        const found = this.#sift(text, pieces);
        if (found) return found;
        [text, pieces] = tailOf(text, pieces);
        if (!mayPause) continue;
        this.#cursor = node;
        yield;
        this.#cursor = undefined;
        if (this.#isLost) return undefined;
      }
    }
    return this.#sift(text, pieces);
  }

  #sift(text: string, pieces: readonly Piece[]): Text | undefined {
    for (let from = 0; from < text.length; ) {
      const at = this.sieve.find(text.slice(from));
      if (at < 0) return undefined;
      const index = pieces.findLastIndex((piece) => piece.at <= from + at);
      const piece = pieces[index];
      if (piece && !isHidden(piece.node)) return piece.node;
      from = pieces[index + 1]?.at ?? text.length;
    }
    return undefined;
  }
}

/** The end of a chunk, where a name may begin that goes on in the next one. */
function tailOf(text: string, pieces: readonly Piece[]): [string, Piece[]] {
  const cut = Math.max(0, text.length - SIEVE_REACH);
  const first = pieces.findLastIndex(({ at }) => at <= cut);
  return [
    text.slice(cut),
    pieces.slice(Math.max(0, first)).map(({ node, at }) => ({ node, at: Math.max(0, at - cut) })),
  ];
}

function isHidden(text: Text): boolean {
  const parent = parentOf(text);
  return parent !== null && isElement(parent) && HIDDEN.test(nameOf(parent));
}

const isBehind = (node: Node, other: Node): boolean =>
  (Node.prototype.compareDocumentPosition.call(other, node) &
    (Node.DOCUMENT_POSITION_FOLLOWING | Node.DOCUMENT_POSITION_CONTAINED_BY)) ===
  Node.DOCUMENT_POSITION_FOLLOWING;
