import { SIEVE_REACH, type Sieve } from '../../core/matching/sieve.ts';
import type { Step } from '../../core/tasks/slices.ts';
import { SEAM } from '../../core/text/sentinels.ts';
import { FIRST_CJK } from '../../core/text/text-flow.ts';
import { contains, isInPage, nextText, type Root, textWalker } from '../dom/nodes.ts';
import { isHiddenText } from '../dom/prose.ts';

/** Text searched per step, in UTF-16 units: takes about half a millisecond. */
const CHUNK = 65_536;
/** Longer texts, in UTF-16 units, are searched only if they are shown. Shorter ones are checked after a match. */
const MAX_UNCHECKED = 1_024;
/** A page that moves the text being read more often than this is read without pauses. */
const MAX_RESTARTS = 5;

/** Text to be searched at once: texts of nodes, in document order. */
interface Chunk {
  nodes: Text[];
  texts: string[];
}

/** Searches text for places where a name may begin, one chunk per step. Only one search may run at a time. */
export class ChunkReader {
  #cursor: Text | null = null;
  /** Whether the page has removed or moved the text at the cursor. */
  #isCursorLost = false;

  /** @param sieve finds the first place of a text where a name may begin; may be replaced between searches */
  constructor(public sieve: Pick<Sieve, 'find'>) {}

  /** Must be called with every node that the page removes, before the next step. */
  onRemoved(node: Node): void {
    this.#isCursorLost ||= contains(node, this.#cursor);
  }

  /**
   * Reads a whole tree.
   * @returns the first text node in which a name may begin
   */
  *readRoot(root: Root): Generator<Step, Text | null | undefined> {
    for (let restarts = 0; isInPage(root); restarts++) {
      const first = nextText(textWalker(root));
      const found = first && (yield* this.#read(root, first, undefined, restarts < MAX_RESTARTS));
      if (found || !this.#isCursorLost) return found;
    }
    return undefined;
  }

  /**
   * Reads a changed node, with the text before it, starting at `from`, and some text after it.
   * @returns the first text node in which a name may begin
   */
  *readNode(root: Root, node: Node, from: Text): Generator<Step, Text | undefined> {
    // Without restarts: if the page moves the node meanwhile, there will be another mutation record.
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
    this.#isCursorLost = false;
    let chunk: Chunk = { nodes: [], texts: [] };
    let length = 0;
    let lengthAfter = 0;
    let isPast: boolean | undefined;
    let last = '';
    for (let node: Text | null = from; node; node = nextText(walker)) {
      const { data } = node;
      isPast ||= within && !contains(within, node) && isAfter(node, within);
      if (isPast) {
        if (lengthAfter >= SIEVE_REACH) break;
        lengthAfter += data.length;
      }
      if ((data.length > MAX_UNCHECKED || last > FIRST_CJK) && isHiddenText(node)) continue;
      last = data.slice(-1);
      for (let start = 0; start < data.length; start += CHUNK) {
        const text = data.length > CHUNK ? data.slice(start, start + CHUNK + SIEVE_REACH) : data;
        chunk.nodes.push(node);
        chunk.texts.push(text);
        length += text.length;
        if (length < CHUNK) continue;
        const found = this.#search(chunk);
        if (found) return found;
        chunk = tailOf(chunk);
        length = 0;
        if (!mayPause) continue;
        this.#cursor = node;
        yield;
        this.#cursor = null;
        if (this.#isCursorLost) return undefined;
      }
    }
    return this.#search(chunk);
  }

  #search({ nodes, texts }: Chunk): Text | undefined {
    const text = texts.join(SEAM);
    let index = 0;
    /** Where the text of the node at `index` ends. */
    let end = texts[0]?.length ?? 0;
    for (let from = 0; from < text.length; from = end) {
      const found = this.sieve.find(text.slice(from));
      if (found < 0) return undefined;
      while (end <= from + found) {
        index += 1;
        end += SEAM.length + (texts[index]?.length ?? text.length);
      }
      const node = nodes[index];
      if (node && !isHiddenText(node)) return node;
    }
    return undefined;
  }
}

/** The end of a chunk, in which a name may begin that continues in the next chunk. */
function tailOf({ nodes, texts }: Chunk): Chunk {
  let first = texts.length;
  for (let length = 0; first > 0 && length < SIEVE_REACH; length += texts[first]?.length ?? 0) first -= 1;
  return {
    nodes: nodes.slice(first),
    texts: texts.slice(first).map((text) => text.slice(-SIEVE_REACH)),
  };
}

/** `Node.DOCUMENT_POSITION_PRECEDING`, in fewer bytes. */
const PRECEDING = 2;

/**
 * Whether `node` comes after `other`. Asked this way round because Chromium walks from the node asked to those that follow it, and the
 * text being read mostly lies just before the changed node.
 */
const isAfter = (node: Node, other: Node): boolean =>
  !!(Node.prototype.compareDocumentPosition.call(node, other) & PRECEDING);
