import type { HoverEvent } from '../../../core/card/hover-state.ts';
import type { FrameSettings } from '../../../core/pages/frame-settings.ts';
import type { startPerDocument } from '../../dom/per-document.ts';
import type { MentionStore, PageMention } from '../mentions/mention-store.ts';
import type { Painter } from '../paint/painter.ts';

/** What the cards of a frame need from its marks. */
export interface CardOwner {
  painter: Pick<Painter, 'highlight' | 'isSeen'>;
  store: MentionStore;
  /** The mention that shows at a point of the viewport, in CSS pixels. */
  mentionAt: (point: { x: number; y: number }) => PageMention | undefined;
  settings: () => Pick<FrameSettings, 'showDelay' | 'hideDelay' | 'opening'>;
  /** The paragraph that a node belongs to. */
  paragraphOf: (node: Node) => Node;
  perDocument: typeof startPerDocument;
}

/** Opens, moves and closes the card of a frame, by what the reader does. */
export interface HoverController {
  /** Handles an event, which may open, move or close the card. */
  send(event: HoverEvent<PageMention>): void;
  /** Handles a movement of the pointer that came before the controller could listen for it. */
  onPointer(event: PointerEvent): void;
  /** Handles a click that came before. @param path what `event.composedPath()` was then */
  onClick(event: PointerEvent, path: EventTarget[]): void;
  /** To be called when the page has scrolled. Looks what is now under the resting pointer. A card that is held open stays. */
  onScroll(): void;
  /** Moves the focus into the card once it is open. */
  focus(): void;
  /** Drops loaded cards, because settings have changed. */
  clearCache(): void;
}

/** Creates the cards of a frame. The card script provides it to the marks script. */
export interface CardFactory {
  /** @param signal ends the cards when it aborts */
  create: (owner: CardOwner, signal: AbortSignal) => HoverController;
}
