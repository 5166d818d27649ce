import type { Step } from '../../core/tasks/slices.ts';
import { contains, isInPage, nextText, queryAll, type Root, textWalker, treeRootOf } from '../dom/nodes.ts';

/** How many elements the text that is looked through at once comes from: at first, and at most, where no name has been for long. */
const MIN_ELEMENTS = 16;
const MAX_ELEMENTS = 1_024;
/** How much text is looked through at once, in UTF-16 units: takes about half a millisecond. A longer text is read without being searched first. */
const MAX_LENGTH = 65_536;
/** How much of the text before is looked through again, because a name may begin there, in UTF-16 units. */
const CONTEXT = 64;
/** How often reading starts anew because the page has moved what is being read. After that, it is read without pauses. */
const MAX_RESTARTS = 5;

/** Text of a tree, in document order. */
export interface Passage {
  from: Text;
  /** The text node after the last one; null if there is none. */
  end: Text | null;
}

/** How far a tree has been read. Both nodes are watched, because what lies between their old and new place would not be read. */
export interface Reading {
  /** The node of the passage at which its reader goes on. Must be set before each pause. */
  cursor: Node | null;
  /** The start of what comes after the passage. */
  next: Node | null;
  /** Whether the page has moved or removed one of these nodes. */
  isLost: boolean;
}

/** Finds a place of a text where a name may begin. @returns an offset, or a negative number if there is none */
export type FindStart = (text: string) => number;

/** Reads a passage, one step after another. If it returns something, no more is read. */
export type ReadPassage<Result> = (passage: Passage, reading: Reading) => Generator<Step, Result | undefined>;

/**
 * Reads those passages of trees in which a name may begin. Takes the text of many nodes from the browser at once: to walk through them
 * takes several times as long, because a browser makes an object for each that a script sees.
 */
export class PassageReader {
  /** Of the trees that are being read. */
  readonly #readings = new Set<Reading>();

  /** Must be called with all records of what the page removes, before the next step. Looks at them only while something is read. */
  onRecords(records: readonly MutationRecord[]): void {
    for (const reading of this.#readings)
      for (const { removedNodes } of records)
        for (const node of removedNodes)
          reading.isLost ||= contains(node, reading.cursor) || contains(node, reading.next);
  }

  /**
   * Reads a whole tree. The page may change meanwhile: what it adds is for others to read.
   * @param find searches the texts of many nodes at once. They are joined without a seam, so the last word of one and the first of the
   *   next may touch. `false`: nothing is searched first, and the tree is one passage. That is for a `find` that needs seams: joining
   *   texts with seams costs as much as reading them.
   * @returns what `read` has returned
   */
  *read<Result>(
    root: Root,
    find: FindStart | false,
    read: ReadPassage<Result>,
  ): Generator<Step, Result | undefined> {
    const reading: Reading = { cursor: null, next: null, isLost: false };
    this.#readings.add(reading);
    try {
      for (let restarts = 0; isInPage(root); restarts++) {
        reading.isLost = false;
        const steps = readOnce(root, find, read, reading);
        do {
          const { done, value } = steps.next();
          if (done) return value;
          if (restarts < MAX_RESTARTS) yield;
        } while (!reading.isLost);
      }
      return undefined;
    } finally {
      this.#readings.delete(reading);
      // So that it keeps no node in memory.
      range.setEnd(document, 0);
    }
  }
}

function* readOnce<Result>(
  root: Root,
  find: FindStart | false,
  read: ReadPassage<Result>,
  reading: Reading,
): Generator<Step, Result | undefined> {
  const walker = textWalker(root);
  const firstText = (start: Node | undefined) => {
    if (!start) return null;
    walker.currentNode = start;
    return nextText(walker);
  };
  // Between the letters of a name may be their pronunciation.
  const findIn = !queryAll(root, 'rt')[0] && find;
  const elements = findIn ? queryAll(root, '*') : [];
  let size = MIN_ELEMENTS;
  let before = '';
  /** Where the current passage begins. */
  let passage: Node | undefined;
  for (let index = 0, start: Node | undefined = root; start; ) {
    let next = index + size;
    let end: Node | undefined = elements[next];
    while (end && treeRootOf(end) !== root) end = elements[++next];
    const text = findIn ? textBetween(root, start, end) : '';
    const mayContain =
      !findIn ||
      text.length > MAX_LENGTH ||
      findIn(text) >= 0 ||
      findIn(before + text.slice(0, CONTEXT)) >= 0;
    if (mayContain && !passage && size > MIN_ELEMENTS) {
      // Reads this large part again in small ones, to find the one with the name.
      size = MIN_ELEMENTS;
      continue;
    }
    if (mayContain) passage ??= start;
    const grows = text.length < MAX_LENGTH / 4 && size < MAX_ELEMENTS;
    if (grows) size *= 2;
    reading.next = end ?? null;
    if (passage && !(mayContain && end && grows)) {
      const from = firstText(passage);
      const after = firstText(mayContain ? end : start);
      const result = from && from !== after && (yield* read({ from, end: after }, reading));
      if (result) return result;
      passage = undefined;
      size = MIN_ELEMENTS;
    }
    before = (before + text).slice(-CONTEXT);
    index = next;
    start = end;
    // Not within a passage, whose start would have to be watched as well.
    if (!passage) yield;
  }
  return undefined;
}

/** One for all readings: each live range makes every change of the page slower. */
const range = new Range();

/** The text from the start of one node to the start of another, or to the end of the tree. */
function textBetween(root: Root, start: Node, end: Node | undefined): string {
  range.selectNodeContents(root);
  range.setStart(start, 0);
  if (end) range.setEnd(end, 0);
  return range.toString();
}
