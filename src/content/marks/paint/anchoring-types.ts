import type { PageMention } from '../mentions/mention-store.ts';

/**
 * Finds the mention that another one has become, after the page has rewritten the text around it.
 * @param added new mentions
 * @param isLost whether the other one has been removed
 * @returns `undefined` if none stands in the same text
 */
export type FindSuccessor<Mention> = (added: readonly Mention[], isLost: boolean) => Mention | undefined;

/** `Anchoring.isCovering`, or `undefined` before the script has loaded. */
export type CoveringTest = (...at: Parameters<Anchoring['isCovering']>) => boolean | undefined;

/** Tells whether text that a card belongs to shows, and what becomes of it. The anchoring script provides it. */
export interface Anchoring {
  /**
   * Whether nothing shows through an element at a point of the viewport, in CSS pixels.
   * @param all the elements there, from the front to the back
   */
  isCovering(element: Element, x: number, y: number, all: readonly Element[]): boolean;
  /**
   * Whether an element or its ancestors clip all lines of its text, or hide them.
   * @param lines returns the current client rects of the text
   */
  isClipped(element: Element, lines: () => readonly DOMRect[]): Promise<boolean>;
  /** Remembers where a mention stands. */
  successorFinder(mention: PageMention): FindSuccessor<PageMention>;
}
