/**
 * A rendered card as the background sends it to a page: a tree of elements and text, so that the content script needs
 * nothing that renders cards. Unit tests hold every card to elements and attributes that cannot run script, load or navigate.
 * Nothing parses cards at run time, because they come from the background of the same version.
 */

/** What a button does: send an event to the page's hover state, copy text, or ask the background for the next card. */
export type ButtonCommand =
  | { type: 'hover-event'; event: 'pinned' | 'released' | 'dismissed' }
  /** `id` is the `what` of elements that confirm the copying. */
  | { type: 'copy'; id: string; text: string }
  /** A `CardAction`, which only the background reads. */
  | { type: 'action'; action: unknown };

/** A condition on state that only the page knows: whether the card is `pinned`, or which `id` was copied last. */
export interface Condition {
  what: string;
  holds: boolean;
}

export interface CardElement {
  tag: string;
  /** Identifies the element among its siblings when the card changes. Siblings never shown together may share a key. */
  key: string;
  attributes: Record<string, string>;
  /** Strings are text nodes. */
  children: CardTree[];
  command?: ButtonCommand | undefined;
  /** The element is omitted while the condition does not hold. */
  when?: Condition | undefined;
}
export type CardTree = CardElement | string;

export interface CardAnswer {
  card: CardElement;
  /** Announced by screen readers when the card is opened by keyboard. */
  announce: string;
  /** The card's state, to be sent back with the next action. */
  state: unknown;
}
