import { SEAM } from './sentinels.ts';

/**
 * Only Chinese and Japanese characters, which come after this one, are looked at for their pronunciation (ruby). Other scripts have none
 * on nearly any page, and looking for it would take long.
 */
export const FIRST_CJK = '\u2e80';

/** A piece of a text node inside a flow. */
export interface FlowPart<T> {
  node: T;
  /** Start offset in the node. */
  offset: number;
  /** Start offset in the flow. */
  start: number;
  /** End offset in the flow. */
  end: number;
}

/** A position inside a text node. */
export interface NodePosition<T> {
  node: T;
  offset: number;
}

/** The UTF-16 units `from`..`to` of a text node. */
export interface NodeRange<T> {
  node: T;
  from: number;
  to: number;
}

/**
 * Concatenates text nodes into one string, so that the matcher runs once over all of them, and maps offsets in that string back to
 * the nodes. A seam separates two nodes. The caller chooses the type of a node, so that this file does not depend on the DOM.
 */
export class TextFlow<T> {
  #parts: FlowPart<T>[] = [];
  #texts: string[] = [];
  #length = 0;

  /** In UTF-16 units, seams included. */
  get length(): number {
    return this.#length;
  }

  /** The last UTF-16 unit so far. */
  get last(): string {
    return this.#texts.at(-1)?.slice(-1) ?? '';
  }

  get parts(): readonly FlowPart<T>[] {
    return this.#parts;
  }

  /**
   * Appends a piece of a node's text.
   * @param offset where `text` begins in the node. At 0 a seam is put before it, otherwise it continues the text of the last node
   */
  append(node: T, text: string, offset = 0): void {
    // A later piece of a node continues the last text; a new node starts one, after a seam.
    const last = (offset > 0 && this.#texts.pop()) || '';
    const start = this.#length && !last ? this.#length + 1 : this.#length;
    this.#texts.push(last + text);
    this.#length = start + text.length;
    this.#parts.push({ node, offset, start, end: this.#length });
  }

  /** The text so far, with seams. */
  text(): string {
    const text = this.#texts.join(SEAM);
    this.#texts = [text];
    return text;
  }

  /**
   * Maps an offset in the flow to a node.
   * @param index 0 ≤ index < length, not at a seam
   * @throws {RangeError} for a seam or an index out of range
   */
  locate(index: number): NodePosition<T> {
    const part = this.#parts[this.partAt(index)];
    if (!part || index < part.start || index >= part.end) throw new RangeError(String(index));
    return { node: part.node, offset: part.offset + index - part.start };
  }

  /** Maps the range `from`..`to` of the flow to ranges of nodes, in order. Leaves out nodes that are not wanted. */
  nodeRanges(from: number, to: number, isWanted: (node: T) => boolean): NodeRange<T>[] {
    const last = this.partAt(Math.max(from, to - 1));
    return this.#parts
      .slice(this.partAt(from), last + 1)
      .flatMap(({ node, offset, start, end }) =>
        isWanted(node)
          ? { node, from: offset + Math.max(0, from - start), to: offset + Math.min(to, end) - start }
          : [],
      );
  }

  /** The index in `parts` of the part that contains an offset or, for a seam, of the part before it. */
  partAt(index: number): number {
    let low = 0;
    let high = this.#parts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >>> 1;
      if ((this.#parts[middle]?.start ?? 0) <= index) low = middle;
      else high = middle - 1;
    }
    return low;
  }
}
