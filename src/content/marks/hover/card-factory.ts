import type { MentionContext } from '../../../core/ranking/mention-context.ts';
import type { PageMention } from '../mentions/mention-store.ts';
import type { CardPort } from './card-port.ts';

/** What the card of a frame needs from its marks. */
interface CardOwner {
  /** Reads the text around a mention. */
  contextOf: (mention: PageMention) => MentionContext;
  /** Called before this frame shows the card of another frame. Must close its own card. */
  onRemoteCard: () => void;
}

/** Creates the card of a frame. The card script provides it to the marks script. */
export interface CardFactory {
  /** @param signal ends the card when it aborts */
  create: (owner: CardOwner, signal: AbortSignal) => CardPort<PageMention>;
}
