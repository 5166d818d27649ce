import { rectOf } from '../../dom/nodes.ts';
import { onResize } from './on-resize.ts';
import { viewport } from './place-card.ts';

/** An event of the focused element of the card for each key pressed; its `detail` is the name of the key. */
export const KEY_EVENT = 'context-notes-key';

/** The distance that an arrow key moves a pinned card, in CSS pixels. */
const KEY_STEP = 24;

/**
 * Makes a pinned card draggable by its header, except where that scrolls, and movable by the arrow keys while its pin button has the
 * focus. It cannot leave the viewport, and comes back into one that becomes smaller.
 * @param initial the client rect of the card before it was pinned, which is where it stays, even if it was a sheet
 */
export function makeDraggable(box: HTMLElement, initial: DOMRect, signal: AbortSignal): void {
  let grabOffset: { x: number; y: number } | undefined;
  const moveTo = (x: number, y: number) => {
    const view = viewport();
    const left = clamp(x, view.left, view.right - box.offsetWidth);
    const top = clamp(y, view.top, view.bottom - box.offsetHeight);
    box.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  };
  const moveBy = (x: number, y: number) => {
    const { left, top } = rectOf(box);
    moveTo(left + x, top + y);
  };
  moveTo(initial.left, initial.top);
  box.addEventListener(
    'pointerdown',
    (event) => {
      if (event.button || !isHandle(event.target)) return;
      const { left, top } = rectOf(box);
      grabOffset = { x: event.clientX - left, y: event.clientY - top };
      box.setPointerCapture(event.pointerId);
      event.preventDefault();
    },
    { signal },
  );
  box.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => grabOffset && moveTo(clientX - grabOffset.x, clientY - grabOffset.y),
    { signal },
  );
  box.addEventListener('lostpointercapture', () => (grabOffset = undefined), { signal });
  box.addEventListener(
    KEY_EVENT,
    (event) => {
      const { target } = event;
      const step = event instanceof CustomEvent && STEPS[event.detail];
      if (!step || !(target instanceof Element) || !target.matches('.unpin')) return;
      moveBy(...step);
      event.preventDefault();
    },
    { signal },
  );
  // The card grows when it shows more notes, say.
  onResize([box], () => moveBy(0, 0), signal);
}

const isHandle = (target: EventTarget | null) =>
  target instanceof Element && target.closest('header, .intro, button')?.localName === 'header';

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-KEY_STEP, 0],
  ArrowRight: [KEY_STEP, 0],
  ArrowUp: [0, -KEY_STEP],
  ArrowDown: [0, KEY_STEP],
};

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
