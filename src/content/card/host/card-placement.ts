import { rectOf } from '../../dom/nodes.ts';
import type { Anchoring } from '../../marks/paint/anchoring-types.ts';
import type { Send } from '../hover/card-port.ts';
import type { Anchor } from '../place/anchor.ts';
import { makeDraggable } from '../place/drag.ts';
import { keepOnTop } from '../place/keep-on-top.ts';
import { placeCard } from '../place/place-card.ts';
import type { HostedCard } from './card-loader.ts';
import type { CardShell } from './card-shell.ts';

export interface PlacementDependencies<Mention> {
  anchorOf: (mention: Mention) => Anchor;
  isClipped: Anchoring['isClipped'];
  /** The shadow roots of the page. */
  roots: () => Iterable<ShadowRoot>;
}

/** Places the open card: beside its mention, as a sheet after a tap, or where the reader drags it once it is pinned. */
export interface CardPlacement<Mention> {
  /**
   * Places a card for the first time, or after it was held in another way.
   * @returns a signal that aborts when the card closes or is held in another way; `undefined` unless it is placed for the first time
   */
  place(shell: CardShell, hosted: HostedCard<Mention>): AbortSignal | undefined;
  /** Ends the current placement. @returns the signal of the next one */
  end(): AbortSignal;
}

/** @param send called with what happens to the open card: its mention is no longer in view, or the page has removed the card itself */
export function createCardPlacement<Mention>(
  { anchorOf, isClipped, roots }: PlacementDependencies<Mention>,
  send: Send<Mention>,
): CardPlacement<Mention> {
  let controller = new AbortController();
  const end = () => {
    controller.abort();
    // An aborted signal keeps its listeners in memory: here the mention and its live range.
    controller = new AbortController();
    return controller.signal;
  };
  return {
    end,
    place(shell, hosted) {
      const { box } = shell;
      const { mention, hold, isPlaced } = hosted;
      hosted.isPlaced = true;
      const isPinned = hold === 'pinned';
      const dragStart = isPinned && rectOf(box);
      box.setAttribute('data-hold', hold ?? '');
      if (isPlaced && !isPinned) return undefined;
      const signal = end();
      const anchor = anchorOf(mention);
      // A pinned card stays when its mention is covered or out of view.
      const page = {
        isClipped,
        onOutOfView: () => send({ type: 'gone', mention }),
        onRemoved: () => send({ type: 'dismissed' }),
        roots: roots(),
      };
      if (dragStart) makeDraggable(box, dragStart, signal);
      else if (hold !== 'tapped') placeCard(anchor, box, page, signal);
      // The card closes at once where the mention is no longer in view.
      if (signal.aborted) return undefined;
      keepOnTop(shell, anchor.element, page, signal);
      return isPlaced ? undefined : signal;
    },
  };
}
