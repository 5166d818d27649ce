import type { MentionContext } from '../../core/ranking/relevance.ts';
import type { CardPort } from '../marks/hover/card-port.ts';
import type { PageMention } from '../marks/mentions/mention-store.ts';

/** What cards need of the marks. */
export interface CardOwner {
  /** What stands around a mention. */
  contextOf: (mention: PageMention) => MentionContext;
  /** Called when the card of another frame is to show in this one: the frame's own has to close. */
  onForeignCard: () => void;
}

/** Makes the card of a frame. The script with the cards provides it to the script with the marks. */
export interface CardFactory {
  /** @param signal ends the card's life */
  create: (owner: CardOwner, signal: AbortSignal) => CardPort<PageMention>;
}
