import type { PageMention } from '../../marks/mentions/mention-store.ts';
import type { MentionReader } from '../host/hover-card.ts';
import type { listenForEscape } from '../host/key-presses.ts';
import type { CardPort } from '../hover/card-port.ts';

/** What the frames script gets from the card script in a subframe. */
export interface RemoteCardOwner extends MentionReader<PageMention> {
  listenForEscape: typeof listenForEscape;
}

/**
 * Creates the card of a subframe that is too small for it, which the top frame shows. The frames script provides it to the
 * card script.
 */
export type RemoteCardFactory = (owner: RemoteCardOwner, signal: AbortSignal) => CardPort<PageMention>;
