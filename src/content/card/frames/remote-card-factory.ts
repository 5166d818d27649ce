import type { CardFactory } from '../../marks/hover/card-factory.ts';
import type { CardPort } from '../../marks/hover/card-port.ts';
import type { PageMention } from '../../marks/mentions/mention-store.ts';
import type { CardHostDependencies } from '../host/card-host.ts';
import type { Subject } from '../host/card-loader.ts';
import type { listenForEscape } from '../host/key-presses.ts';

/** What a card needs to know of its mention. */
export type MentionReader<Mention> = Pick<
  CardHostDependencies<Mention>,
  'contextOf' | 'textOf' | 'anchorOf' | 'successorFinder'
>;

/** What the card script provides to the marks of its frame and, in the top frame, to the frames script. */
export interface CardScript extends CardFactory {
  /**
   * Creates a card for mentions of other frames.
   * @returns the card, which closes that of this frame's mentions as it opens
   */
  createRemote: <Mention extends Subject>(reader: MentionReader<Mention>) => CardPort<Mention>;
  /** Called before a card of this frame's mentions opens. Set by the frames script. */
  closeRemote: () => void;
}

/** What the frames script gets from the card script in a subframe. */
export interface RemoteCardOwner extends MentionReader<PageMention> {
  listenForEscape: typeof listenForEscape;
}

/**
 * Creates the card of a subframe that is too small for it, which the top frame shows. The frames script provides it to the
 * card script.
 */
export type RemoteCardFactory = (owner: RemoteCardOwner, signal: AbortSignal) => CardPort<PageMention>;
