import type { HoverEvent } from '../../../core/card/hover-state.ts';
import type { PageMention } from '../../marks/mentions/mention-store.ts';

interface Point {
  x: number;
  y: number;
}

/** Follows the pointer: tells which mention the reader points at, and sends `over`, `out` and `in-card`. */
export interface PointerTracker {
  /** To be called for `pointermove` and `pointerover`. */
  onMove(event: PointerEvent): void;
  /** To be called when the pointer has left the page. */
  onLeave(): void;
  /** Tests again what is below a resting pointer, before the next frame. */
  testSoon(): void;
  /** The mention that is below the pointer now; `undefined` also in the card. */
  current(): PageMention | undefined;
  /** To be called when the page has written the mention below the pointer anew. */
  replace(by: PageMention): void;
  /** To be called when the reader has closed the card: it does not open again before the pointer has left the mention and come back. */
  forget(): void;
  /** To be called when the document is gone. */
  reset(): void;
}

export function createPointerTracker(
  mentionAt: (point: Point) => PageMention | undefined,
  isSeen: (mention: PageMention) => boolean,
  isInCard: (event: Event) => boolean,
  send: (event: HoverEvent<PageMention>) => void,
): PointerTracker {
  /** The last pointer position outside the card, in CSS pixels of the viewport. */
  let point: Point | undefined;
  /** The last pointer position, in the card, too, as text. */
  let lastAt = '';
  let isTestDue = false;
  /** Whether the pointer has moved since the last hit test. */
  let hasMoved = false;
  /** What the reader has last moved the pointer to. */
  let hovered: PageMention | undefined;
  /** Like `hovered`, but `undefined` once the reader has closed its card. */
  let openable: PageMention | undefined;

  const test = () => {
    isTestDue = false;
    if (!point) return;
    const mention = mentionAt(point);
    // A mention that the page moves under the pointer opens no card, unless the reader has pointed at it before.
    // Where the page has only written the mention anew, the pointer has not left it.
    const isSame = hovered && mention?.entity === hovered.entity && !isSeen(hovered);
    if ((hasMoved || isSame) && mention !== hovered) {
      hovered = mention;
      if (openable || !isSame) openable = mention;
    }
    hasMoved = false;
    send(mention && mention === openable ? { type: 'over', mention } : { type: 'out' });
  };
  const schedule = () => {
    if (!isTestDue) requestAnimationFrame(test);
    isTestDue = true;
  };
  return {
    onMove(event) {
      const { x, y, type } = event;
      const isInside = isInCard(event);
      // Browsers also send `pointerover` when the page has changed under a resting pointer.
      const at = `${x} ${y}`;
      if (type === 'pointerover' && at === lastAt) return;
      lastAt = at;
      point = isInside ? undefined : { x, y };
      // `pointerover` also comes when a page loads under a resting pointer.
      hasMoved = type === 'pointermove';
      if (isInside) send({ type: 'in-card' });
      else schedule();
    },
    onLeave() {
      point = hovered = undefined;
      send({ type: 'out' });
    },
    testSoon() {
      if (point) schedule();
    },
    current: () => point && mentionAt(point),
    replace(by) {
      openable = hovered = by;
    },
    forget() {
      openable = undefined;
    },
    reset() {
      point = undefined;
    },
  };
}
