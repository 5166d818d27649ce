import { startPerDocument } from '../../dom/per-document.ts';
import type { CardOwner, HoverController } from './card-types.ts';

/**
 * Loads the card script when the reader first points at a mark or presses one, and hands the event over to it. From then on, the
 * controller listens itself.
 * @param current returns the controller once it is there, which may also be by the keyboard or the popup
 * @param load returns the controller; `undefined` if it is not available now, then the next use loads again
 */
export function listenForFirstUse(
  { mentionAt, settings }: Pick<CardOwner, 'mentionAt' | 'settings'>,
  current: () => HoverController | undefined,
  load: () => Promise<HoverController | undefined>,
  signal: AbortSignal,
): void {
  /** The last movement that has not been handled. */
  let moved: PointerEvent | undefined;
  const isFirst = (event: Event) => event.isTrusted && !current();
  const test = async () => {
    if (moved && isFirst(moved) && mentionAt(moved)) {
      const hover = await load();
      // The pointer has moved on meanwhile.
      if (moved) hover?.onPointer(moved);
    }
    moved = undefined;
  };
  const onMove = (event: PointerEvent) => {
    if (!isFirst(event) || settings().opening === 'click') return;
    if (!moved) requestAnimationFrame(test);
    moved = event;
  };
  const onClick = async (event: PointerEvent) => {
    const path = event.composedPath();
    if (isFirst(event) && mentionAt(event)) (await load())?.onClick(event, path);
  };
  startPerDocument((documentSignal) => {
    const options = { signal: documentSignal, capture: true };
    window.addEventListener('pointermove', onMove, options);
    window.addEventListener('click', onClick, options);
  }, signal);
}
