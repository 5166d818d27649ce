import { focusedElement } from '../../dom/nodes.ts';
import { KEY_EVENT } from '../place/drag.ts';
import { listenForEscape, suppressRestOfPress } from './key-presses.ts';

/** Input that pages listen to and the card does not: focus traps, menus and galleries of pages act on it. */
const UNUSED =
  'auxclick blur contextmenu copy cut dblclick DOMMouseScroll dragstart focus focusin focusout keypress keyup mousedown mousemove mouseup paste pointerup selectionchange selectstart touchend touchmove touchstart wheel'.split(
    ' ',
  );
/** Input that elements of the card listen to. */
const USED = ['click', 'keydown', 'pointerdown'];

interface Callbacks {
  onEscape: () => void;
  /** The focus has come into the card. @param from what has lost it */
  onFocus: (from: EventTarget | null) => void;
  /** Tab is pressed on the last control of the card. From there, browsers would go on at the top of the page, where the host is. */
  onTabOut: () => void;
}

/**
 * Keeps input in an open card from the page until `signal` aborts. Listens at the window, before every element of the page,
 * and repeats inside the card's shadow tree what elements of the card listen to. Only listeners that the page has put at the window
 * before hear an event first: that it happened at the host, where and with which key, but not on what in the closed shadow tree.
 */
export function isolateInput(
  host: Element,
  shadow: ShadowRoot,
  { onEscape, onFocus, onTabOut }: Callbacks,
  signal: AbortSignal,
): void {
  listenForEscape(onEscape, signal);
  /** The button that the pointer was pressed on. */
  let pressed: Element | null | undefined;
  /** Whether the pointer was pressed in the card. The rest of a press belongs to where it has begun, wherever the pointer goes. */
  let isPressedHere = false;
  /** The keys that were pressed in the card and are held down, by their codes. */
  const keys = new Map<string, KeyboardEvent>();
  signal.addEventListener('abort', () => keys.forEach(suppressRestOfPress));

  const repeat = (event: Event): void => {
    const init = { bubbles: true, cancelable: true };
    let target = shadow.activeElement;
    let copy: Event | undefined;
    if (event instanceof KeyboardEvent) {
      keys.set(event.code, event);
      const isLast = target === [...shadow.querySelectorAll('button, a')].at(-1);
      if (event.key === 'Tab' && !event.shiftKey && isLast) onTabOut();
      // In Firefox, a `KeyboardEvent` would leave the shadow tree.
      copy = new CustomEvent(KEY_EVENT, { ...init, detail: event.key });
    } else if (event instanceof PointerEvent) {
      const { type, clientX, clientY, button, pointerId } = event;
      if (!isWithoutPosition(event)) {
        target = shadow.elementFromPoint(clientX, clientY);
        // Beside the card, Chromium returns an element of the page.
        if (!shadow.contains(target)) return;
        const control = target?.closest('button');
        if (type === 'pointerdown') pressed = control;
        else if (pressed !== control) return;
      }
      copy = new PointerEvent(type, { ...init, clientX, clientY, button, pointerId });
    }
    if (copy && target?.dispatchEvent(copy) === false) event.preventDefault();
  };

  const onEvent = (event: Event): void => {
    const { type, defaultPrevented } = event;
    const isAt =
      event.composedPath().includes(host) || (type === 'selectionchange' && focusedElement() === host);
    if (type === 'pointerdown' && event.isTrusted) isPressedHere = isAt;
    const isInside = isPartOfPress(event) ? isPressedHere : isAt;
    const isLeavingPage = event instanceof FocusEvent && event.relatedTarget === host;
    if (!event.isTrusted || !(isInside || isLeavingPage)) return;
    // Assistive technology clicks without a position and without a key, so only the button itself hears of it.
    if (isInside && (type === 'blur' || (isWithoutPosition(event) && keys.size === 0))) return;
    if (event instanceof KeyboardEvent && type === 'keyup') {
      const { code } = event;
      // The key was pressed before the focus came into the card.
      if (!keys.has(code)) return;
      // Space clicks after its release.
      setTimeout(() => keys.delete(code));
    }
    event.stopImmediatePropagation();
    if (isInside && type === 'focusin' && event instanceof FocusEvent) onFocus(event.relatedTarget);
    // A listener of the page that came first scrolls the page instead.
    if (defaultPrevented && event instanceof WheelEvent && !event.ctrlKey)
      shadow.querySelector('.body')?.scrollBy({ top: event.deltaY, behavior: 'instant' });
    if (USED.includes(type)) repeat(event);
  };
  for (const type of UNUSED) window.addEventListener(type, onEvent, { signal, capture: true, passive: true });
  for (const type of USED) window.addEventListener(type, onEvent, { signal, capture: true });
  host.addEventListener('click', (event) => event.stopPropagation(), { signal });
}

const isPartOfPress = (event: Event) =>
  event instanceof MouseEvent &&
  !isWithoutPosition(event) &&
  (event.buttons > 0 || /up$|click$/.test(event.type));

const isWithoutPosition = (event: Event) =>
  event instanceof UIEvent && event.type === 'click' && event.detail === 0;
