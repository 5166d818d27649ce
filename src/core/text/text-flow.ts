import { SEAM } from './structure-marks.ts';

/** A stretch of a text node inside a flow. */
export interface Part<T> {
  node: T;
  /** Offset in the node where the part begins. */
  offset: number;
  /** Offset in the flow where the part begins. */
  start: number;
  /** Offset in the flow where the part ends. */
  end: number;
}

/** A place inside a text node. */
export interface TextPlace<T> {
  node: T;
  offset: number;
}

/** The units `from`..`to` of a text node. */
export interface Stretch<T> {
  node: T;
  from: number;
  to: number;
}

/**
 * The text of many text nodes as one string, so that the matcher runs once over all of them, and the way back from
 * an offset in that string to the node. Between two nodes stands a seam. Knows nothing of the DOM: a node is whatever
 * the caller gives.
 */
export class TextFlow<T> {
  #parts: Part<T>[] = [];
  #texts: string[] = [];
  #length = 0;

  /** UTF-16 units so far, seams included. */
  get length(): number {
    return this.#length;
  }

  get parts(): readonly Part<T>[] {
    return this.#parts;
  }

  /** @param offset where in the node `text` begins; 0 begins a new part behind a seam */
  append(node: T, text: string, offset = 0): void {
    if (this.#length > 0 && offset === 0) {
      this.#texts.push(SEAM);
      this.#length += 1;
    }
    const start = this.#length;
    this.#texts.push(text);
    this.#length += text.length;
    this.#parts.push({ node, offset, start, end: this.#length });
  }

  /** All of the text as one flat string. */
  text(): string {
    const text = this.#texts.join('');
    this.#texts = [text];
    return text;
  }

  /**
   * The node and offset of a unit of the flow.
   * @param index 0 ≤ index < length; not the index of a seam
   * @throws {RangeError} when there is no text at the index
   */
  locate(index: number): TextPlace<T> {
    const part = this.#parts[this.partAt(index)];
    if (!part || index < part.start || index >= part.end) {
      throw new RangeError(`No text at ${index} in a flow of ${this.#length}`);
    }
    return { node: part.node, offset: part.offset + index - part.start };
  }

  /** The stretches of nodes that the units `from`..`to` are made of, in order. */
  stretches(from: number, to: number): Stretch<T>[] {
    const last = this.partAt(Math.max(from, to - 1));
    return this.#parts.slice(this.partAt(from), last + 1).map(({ node, offset, start, end }) => ({
      node,
      from: offset + Math.max(0, from - start),
      to: offset + Math.min(to, end) - start,
    }));
  }

  /** Index of the part that holds a unit, or of the one before a seam. */
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
