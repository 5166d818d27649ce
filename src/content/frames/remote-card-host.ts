import { type FrameEvent, isFrameEvent } from '../../core/card/remote-card-events.ts';
import type { FrameMention, FrameMessage } from '../../core/card/remote-card-messages.ts';
import type { CardPort } from '../card/hover/card-port.ts';
import type { Anchor } from '../card/place/anchor.ts';
import { viewport } from '../card/place/place-card.ts';
import { rectOf, rootElement } from '../dom/nodes.ts';
import { findActiveFrame, frameElementAt, toParentViewport } from './frame-element.ts';

/** A mention in an inner frame, as known to the top frame. */
export interface RemoteMention extends FrameMention {
  /** The frame id. */
  from: number;
  /** The element of the top frame's child frame that contains the mention; `undefined` if it was not found. */
  frame: Element | undefined;
}

type PointerPosition = Pick<PointerEvent, 'clientX' | 'clientY' | 'screenX' | 'screenY'>;

interface Dependencies {
  card: CardPort<RemoteMention>;
  roots: () => Iterable<ShadowRoot>;
  rootOf: (element: Element) => ShadowRoot | null;
  relay: (to: number, message: FrameMessage) => void;
  onRemoteMessage: (listener: (from: number, message: FrameMessage) => void, signal: AbortSignal) => void;
}

/**
 * Shows the cards of frames that are too small in the top frame, and sends user input to the frames. Each frame decides
 * when its card opens and closes.
 * @returns closes the card unless it is pinned
 */
export function hostRemoteCards(
  { card, roots, rootOf, relay, onRemoteMessage }: Dependencies,
  signal: AbortSignal,
): () => void {
  let current: RemoteMention | undefined;
  let isInCard = false;
  let isPinned = false;
  /** Where the pointer was last. Its event would keep what it happened on in memory. */
  let lastPointer: PointerPosition | undefined;

  const sendEvent = (type: FrameEvent) => {
    if (current) relay(current.from, { event: { token: current.token, type } });
  };
  const close = () => {
    current = undefined;
    card.hide();
  };

  /** At once: the frame may hang or no longer exist, and then does not reply. */
  const closeUnlessPinned = () => {
    if (isPinned) return;
    sendEvent('dismissed');
    close();
  };

  onRemoteMessage((from, { show, hide, focus }) => {
    const isCurrent = (token: number | undefined) => current?.from === from && current.token === token;
    if (show) {
      const { mention, hold } = show;
      if (!isCurrent(mention.token)) {
        if (current?.from !== from) sendEvent('dismissed');
        isInCard = false;
        const frame =
          frameElementAt(mention.index) ??
          findActiveFrame(roots(), rootOf, {
            view: mention.at?.view,
            point: lastPointer && estimatePointer(lastPointer, mention.pointer),
            byKeyboard: hold === 'invoked',
          });
        current = { ...mention, from, frame };
      }
      isPinned = hold === 'pinned';
      if (current) card.show(current, hold);
    }
    if (isCurrent(hide)) close();
    if (isCurrent(focus)) void card.focus();
  }, signal);

  card.onEvent(({ type }) => {
    if (!isFrameEvent(type)) return;
    sendEvent(type);
    // The frame may no longer exist to reply.
    if (type === 'dismissed' || type === 'gone') close();
  });
  const options = { signal, capture: true } as const;
  for (const type of ['pointermove', 'pointerover'] as const)
    window.addEventListener(
      type,
      (event) => {
        if (!event.isTrusted) return;
        const { clientX, clientY, screenX, screenY } = event;
        lastPointer = { clientX, clientY, screenX, screenY };
        // A selection may leave the card.
        if (!current || event.buttons !== 0) return;
        const wasInCard = isInCard;
        isInCard = card.contains(event);
        // Inside the frame of the mention, that frame handles the pointer.
        if (isInCard !== wasInCard && event.composedPath()[0] !== current.frame)
          sendEvent(isInCard ? 'in-card' : 'out');
      },
      options,
    );
  rootElement()?.addEventListener('pointerleave', () => sendEvent('out'), { signal });
  window.addEventListener(
    'pointerdown',
    (event) => event.isTrusted && !card.contains(event) && closeUnlessPinned(),
    options,
  );
  // The page may come back from the back-forward cache, and its frames have closed their cards.
  window.addEventListener('pagehide', close, options);
  signal.addEventListener('abort', close);
  return closeUnlessPinned;
}

/** Converts a pointer position in screen coordinates to client coordinates, relative to the last known event. */
function estimatePointer(
  { clientX, clientY, screenX, screenY }: PointerPosition,
  pointer: RemoteMention['pointer'],
) {
  const { x, y } = pointer ?? { x: screenX, y: screenY };
  // Page zoom scales client coordinates, but not screen coordinates.
  const zoom = outerWidth / innerWidth || 1;
  return { x: clientX + (x - screenX) / zoom, y: clientY + (y - screenY) / zoom };
}

/** The anchor of a remote card: the mention, its frame if the position is unknown, or else the viewport. */
export function anchorOfRemoteMention({ frame, at, side }: RemoteMention): Anchor {
  const boxes = at?.lines.map((line) => DOMRect.fromRect(line));
  return {
    element: frame ?? null,
    lines: () => {
      if (!frame) return [viewport()];
      return boxes ? toParentViewport(frame, boxes) : [rectOf(frame)];
    },
    isAttached: () => true,
    side,
  };
}
