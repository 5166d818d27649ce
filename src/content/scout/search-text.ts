import { SIEVE_REACH } from '../../core/sieve/sieve.ts';
import type { Step } from '../../core/tasks/slices.ts';
import { SEAM } from '../../core/text/sentinels.ts';
import { FIRST_CJK } from '../../core/text/text-flow.ts';
import { nextText, previousText, textWalker, treeRootOf } from '../dom/nodes.ts';
import { isUnreadText } from '../dom/prose.ts';
import type { FindStart, Passage, Reading } from './passages.ts';

/** Text searched per step, in UTF-16 units: takes about half a millisecond. */
const CHUNK = 65_536;
/** Longer texts, in UTF-16 units, are searched only if they are shown. Shorter ones are checked after a match. */
const MAX_UNCHECKED = 1_024;

/** How much text before a node is read with it, in UTF-16 units, and how many pieces of a chunk are read with the next one. */
const CONTEXT = 64;

/** Text of a node, or of a part of a long one. */
interface Piece {
  node: Text;
  text: string;
}

/**
 * Searches a passage for a name, one chunk per step. A name may also begin a little before or after.
 * @param find the first place of a text where a name may begin, or -1
 * @returns whether a name may begin there
 */
export function* searchText(
  find: FindStart,
  { from, end }: Passage,
  reading?: Reading,
): Generator<Step, boolean> {
  const mayContain = (pieces: readonly Piece[]) => find(pieces.map(({ text }) => text).join(SEAM)) >= 0;
  const mayContainShown = (pieces: readonly Piece[]) =>
    mayContain(pieces) && mayContain(pieces.filter(({ node }) => !isUnreadText(node)));
  const walker = textWalker(treeRootOf(from));
  let at: Text | null = startBefore(walker, from);
  let chunk: Piece[] = [];
  let length = 0;
  let rest = Number.POSITIVE_INFINITY;
  let last = '';
  for (; at; at = nextText(walker)) {
    if (at === end) rest = SIEVE_REACH;
    if (rest <= 0) break;
    const { data } = at;
    // Texts may be empty.
    rest -= data.length || 1;
    if ((data.length > MAX_UNCHECKED || last > FIRST_CJK) && isUnreadText(at)) continue;
    last = data.slice(-1);
    for (let start = 0; start < data.length; start += CHUNK) {
      const text = data.slice(start, start + CHUNK + SIEVE_REACH);
      chunk.push({ node: at, text });
      length += text.length;
      if (length < CHUNK) continue;
      if (mayContainShown(chunk)) return true;
      chunk = tailOf(chunk);
      length = 0;
      if (reading) reading.cursor = at;
      yield;
    }
  }
  return mayContainShown(chunk);
}

/** The text a little before another one, in which a name may begin that continues there. Sets the walker to it. */
function startBefore(walker: TreeWalker, from: Text): Text {
  walker.currentNode = from;
  let start = from;
  for (
    let text: Text | null = from, length = -from.length;
    text && length < CONTEXT;
    text = previousText(walker)
  ) {
    start = text;
    length += text.length || 1;
  }
  walker.currentNode = start;
  return start;
}

/** The end of a chunk, in which a name may begin that continues in the next chunk. */
const tailOf = (chunk: readonly Piece[]): Piece[] =>
  chunk.slice(-CONTEXT).map(({ node, text }) => ({ node, text: text.slice(-SIEVE_REACH) }));
