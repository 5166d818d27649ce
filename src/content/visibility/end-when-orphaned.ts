import { TAKE_OVER } from '../../core/shared/frame-context-key.ts';
import { startPerDocument } from '../dom/per-document.ts';

/** Events at which to check: input of the reader, and that by which a new instance of the extension takes over. */
const OCCASIONS = `${TAKE_OVER} focus visibilitychange pointerover pointerdown keydown`.split(' ');

/** How long browsers take to remove an extension whose background has ended, in milliseconds. */
const REMOVAL_TIME = 250;

/**
 * Aborts `life` when an update or the removal of the extension has orphaned the scripts of this frame. It is in the visibility script
 * because it is needed no earlier than that: once mentions are painted.
 * @param isContextValid tells whether the extension is still there
 * @param onConnectionEnd calls a listener when the background has ended
 */
export function endWhenOrphaned(
  isContextValid: () => boolean,
  onConnectionEnd: (listener: () => void) => void,
  life: AbortController,
): void {
  const check = () => {
    if (!isContextValid()) life.abort();
  };
  startPerDocument((signal) => {
    for (const type of OCCASIONS) window.addEventListener(type, check, { signal, capture: true });
  }, life.signal);
  // A browser that removes the extension ends its background first. Mostly, though, the background has only been put to sleep.
  onConnectionEnd(() => setTimeout(check, REMOVAL_TIME));
}
