import { viewport } from './place-card.ts';

/** How far an arrow key moves a pinned card, in CSS pixels. */
const STEP = 24;

/**
 * Lets the reader move a pinned card: by its head with the pointer, or with the arrow keys while its pin has the focus.
 * It cannot leave the viewport.
 * @param from where the card was before it was pinned: a sheet becomes a card there
 */
export function letDrag(box: HTMLElement, from: DOMRect, signal: AbortSignal): void {
  let grip: { x: number; y: number } | undefined;
  const moveTo = (x: number, y: number) => {
    const view = viewport();
    const left = clamp(x, view.left, view.right - box.offsetWidth);
    const top = clamp(y, view.top, view.bottom - box.offsetHeight);
    box.style.translate = `${Math.round(left)}px ${Math.round(top)}px`;
  };
  moveTo(from.left, from.top);
  const isHead = (target: EventTarget | null) =>
    target instanceof Element && target.closest('header') !== null && target.closest('button') === null;
  box.addEventListener(
    'pointerdown',
    (event) => {
      if (!event.isTrusted || event.button !== 0 || !isHead(event.target)) return;
      const { left, top } = box.getBoundingClientRect();
      grip = { x: event.clientX - left, y: event.clientY - top };
      box.setPointerCapture(event.pointerId);
      event.preventDefault();
    },
    { signal },
  );
  box.addEventListener(
    'pointermove',
    ({ clientX, clientY }) => grip && moveTo(clientX - grip.x, clientY - grip.y),
    { signal },
  );
  box.addEventListener('lostpointercapture', () => (grip = undefined), { signal });
  box.addEventListener(
    'keydown',
    (event) => {
      const [x, y] = STEPS[event.key] ?? [];
      if (
        x === undefined ||
        y === undefined ||
        !(event.target instanceof Element) ||
        !event.target.matches('[aria-pressed]')
      )
        return;
      const { left, top } = box.getBoundingClientRect();
      moveTo(left + x, top + y);
      event.preventDefault();
    },
    { signal },
  );
}

const STEPS: Readonly<Record<string, readonly [number, number]>> = {
  ArrowLeft: [-STEP, 0],
  ArrowRight: [STEP, 0],
  ArrowUp: [0, -STEP],
  ArrowDown: [0, STEP],
};

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
