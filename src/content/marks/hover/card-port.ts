import type { Hold, HoverEvent } from '../../../core/card/hover-state.ts';

export type Send<Mention> = (event: HoverEvent<Mention>) => void;

/** A card as whoever follows the reader has it, wherever it may stand. */
export interface CardPort<Mention> {
  /** Starts loading what the card will show. */
  preload(mention: Mention): void;
  /** Shows the card of a mention. */
  show(mention: Mention, hold: Hold | undefined): Promise<void>;
  /** Takes the card and its host out of the page, and gives the focus back. */
  hide(): void;
  /** Moves the focus into the card, as soon as it is open. */
  focus(): Promise<void>;
  /** Has what will be shown fetched anew: settings may bear on it. */
  forget(): void;
  /** Whether an event came from inside the card. */
  contains(event: Event): boolean;
  /** Where the events go that come from the card: its buttons, and its mention leaving the view. */
  onEvent(send: Send<Mention>): void;
}
