import type { Point } from '../../../core/card/geometry.ts';
import type { Hold, HoverEvent } from '../../../core/card/hover-state.ts';

export type Send<Mention> = (event: HoverEvent<Mention>) => void;

/** The card as the hover controller uses it, whichever frame shows it. */
export interface CardPort<Mention> {
  /** Starts loading the card of a mention. */
  preload(mention: Mention): void;
  /**
   * Shows the card of a mention. Sends `dismissed` if it is not available.
   * @param pointer the last position of the pointer on the screen, if known
   */
  show(mention: Mention, hold: Hold | undefined, pointer?: Point): void;
  /** Removes the card and its host from the page, and restores the focus. */
  hide(): void;
  /** Moves the focus into the card once it is open. */
  focus(): void;
  /** Drops loaded cards, because settings have changed. */
  clearCache(): void;
  /**
   * Finds the mention that a shown one has become, after the page has rewritten the text around it.
   * @param added new mentions
   * @param isLost whether the shown one has been removed
   * @returns `undefined` if none stands in the same text
   */
  successor(mention: Mention, added: readonly Mention[], isLost: boolean): Mention | undefined;
  /** Whether an event came from inside the card. */
  contains(event: Event): boolean;
  /** Sets the receiver of the card's events: its buttons, and its mention leaving the viewport. */
  onEvent(send: Send<Mention>): void;
}
