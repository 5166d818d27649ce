import type { CardFactory } from '../marks/hover/card-types.ts';
import type { Subject } from './host/card-loader.ts';
import type { MentionReader } from './host/hover-card.ts';
import type { CardPort } from './hover/card-port.ts';

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
