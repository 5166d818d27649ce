import type { PageMention } from '../mentions/mention-store.ts';
import type { CardPort } from './card-port.ts';

/** What the card of a frame needs from its marks. */
export interface CardOwner {
  /** The mentions that begin in a text node. */
  mentionsIn: (text: Text) => readonly PageMention[];
  /** The paragraph that a node belongs to. */
  paragraphOf: (node: Node) => Node;
  /** Called before this frame shows the card of another frame. Must close its own card. */
  onRemoteCard: () => void;
}

/** Creates the card of a frame. The card script provides it to the marks script. */
export interface CardFactory {
  /** @param signal ends the card when it aborts */
  create: (owner: CardOwner, signal: AbortSignal) => CardPort<PageMention>;
}
