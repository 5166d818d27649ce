/**
 * A rendered card as the background sends it to a page: a tree of elements and text. So content scripts need no code that renders cards.
 * Unit tests make sure that all cards consist of elements and attributes that cannot run scripts, load anything or navigate. Pages do not
 * validate cards, because they come from the background of the same version.
 */

/** What a button does: send an event to the hover state, copy text, or ask the background for the next state of the card. */
export type ButtonCommand =
  | { type: 'hover-event'; event: 'pinned' | 'released' | 'dismissed' }
  /** `id` is the `Condition.what` of elements that confirm the copying. */
  | { type: 'copy'; id: string; text: string }
  /** A `CardAction`, which only the background reads. */
  | { type: 'action'; action: unknown };

/** A condition that only the page can check: whether the card is `pinned`, or whether the text of an `id` was copied last. */
export interface Condition {
  what: string;
  holds: boolean;
}

export interface CardElement {
  tag: string;
  /** Identifies the element among its siblings when the card changes. Siblings that are never shown together may have the same key. */
  key: string;
  attributes: Record<string, string>;
  /** Strings are text nodes. */
  children: CardTree[];
  command?: ButtonCommand | undefined;
  /** The element is omitted while the condition does not hold. */
  when?: Condition | undefined;
}
export type CardTree = CardElement | string;

/** The background's answer to a page that asks for a card. */
export interface CardAnswer {
  card: CardElement;
  /** What screen readers announce when the card is opened by keyboard, by a click or from the popup. */
  announce: string;
  /** The card's state, to be sent back with the next action. */
  state: unknown;
}
