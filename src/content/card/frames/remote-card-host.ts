import { type FrameEvent, isFrameEvent } from '../../../core/card/remote-card-events.ts';
import type { FrameMention, FrameMessage } from '../../../core/card/remote-card-messages.ts';
import { rectOf, rootElement } from '../../dom/nodes.ts';
import type { CardPort } from '../../marks/hover/card-port.ts';
import type { Anchor } from '../place/anchor.ts';
import { viewport } from '../place/place-card.ts';
import { frameOfReader, mapOut } from './frame-element.ts';

/** A mention in a frame, as the top frame knows it. */
export interface RemoteMention extends FrameMention {
  /** Id of the frame. */
  from: number;
  /** The frame that is right inside the page; `undefined` when it was not found. */
  frame: Element | undefined;
}

interface Parts {
  card: CardPort<RemoteMention>;
  roots: () => Iterable<ShadowRoot>;
  rootOf: (element: Element) => ShadowRoot | null;
  relay: (to: number, message: FrameMessage) => void;
  onRelayed: (listener: (from: number, message: FrameMessage) => void, signal: AbortSignal) => void;
  /** Called before a card is shown: the page's own makes way. */
  onShow: () => void;
}

/**
 * Shows the cards of frames that have no room for them, in the top frame, and tells the frames what the reader does with
 * them. When a card shows and goes is decided in its frame.
 */
export function hostRemoteCards(
  { card, roots, rootOf, relay, onRelayed, onShow }: Parts,
  signal: AbortSignal,
): void {
  let guest: RemoteMention | undefined;
  let isIn = false;
  let seen: PointerEvent | undefined;

  const tell = (type: FrameEvent) => {
    if (guest) relay(guest.from, { event: { token: guest.token, type } });
  };
  const end = () => {
    guest = undefined;
    card.hide();
  };

  onRelayed((from, { show, hide, focus }) => {
    const isKnown = (token: number | undefined) => guest?.from === from && guest.token === token;
    if (show) {
      const { mention, hold } = show;
      if (!isKnown(mention.token)) {
        if (guest?.from !== from) tell('dismissed');
        isIn = false;
        const frame = frameOfReader(roots(), rootOf, {
          view: mention.at?.view,
          point: seen && pointFrom(seen, mention.pointer),
          byKeyboard: hold === 'summoned',
        });
        guest = { ...mention, from, frame };
        onShow();
      }
      if (guest) void card.show(guest, hold);
    }
    if (isKnown(hide)) end();
    if (isKnown(focus)) card.focus();
  }, signal);

  card.onEvent(({ type }) => {
    if (!isFrameEvent(type)) return;
    tell(type);
    // The frame may no longer be there to answer.
    if (type === 'dismissed' || type === 'gone') end();
  });
  const options = { signal, capture: true } as const;
  window.addEventListener(
    'pointerover',
    (event) => {
      if (!event.isTrusted) return;
      seen = event;
      // In its own frame, the pointer is followed there.
      if (!guest || event.composedPath()[0] === guest.frame) return;
      const wasIn = isIn;
      isIn = card.contains(event);
      if (isIn || wasIn) tell(isIn ? 'in-card' : 'out');
    },
    options,
  );
  rootElement()?.addEventListener('pointerleave', () => tell('out'), { signal });
  window.addEventListener(
    'pointerdown',
    (event) => guest && event.isTrusted && !card.contains(event) && tell('pressed-elsewhere'),
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (!guest || !event.isTrusted || event.key !== 'Escape') return;
      event.preventDefault();
      event.stopImmediatePropagation();
      tell('dismissed');
      end();
    },
    options,
  );
  signal.addEventListener('abort', end);
}

/** Where the pointer is that a frame has on the screen: as far from where it was seen last. */
function pointFrom({ clientX, clientY, screenX, screenY }: PointerEvent, pointer: RemoteMention['pointer']) {
  const { x, y } = pointer ?? { x: screenX, y: screenY };
  // The browser's zoom changes pixels of pages, not of screens.
  const zoom = outerWidth / innerWidth || 1;
  return { x: clientX + (x - screenX) / zoom, y: clientY + (y - screenY) / zoom };
}

/** Where a guest's card stands: beside the mention, or beside its frame when no more can be told. */
export function anchorOfRemoteMention({ frame, at, side }: RemoteMention): Anchor {
  const boxes = at?.lines.map((line) => DOMRect.fromRect(line));
  return {
    element: frame ?? null,
    lines: () => {
      if (!frame) return [viewport()];
      return boxes ? mapOut(frame, boxes) : [rectOf(frame)];
    },
    side,
  };
}
