import {
  delayOf,
  type HoverEvent,
  type HoverState,
  IDLE,
  reduceHover,
  shownMention,
} from '../../../core/card/hover-state.ts';
import { matches, rootElement } from '../../dom/nodes.ts';
import type { CardOwner, HoverController } from '../../marks/hover/card-types.ts';
import type { PageMention } from '../../marks/mentions/mention-store.ts';
import type { CardPort } from './card-port.ts';
import { createPointerTracker } from './pointer-tracker.ts';

/**
 * Turns user input into hover events, and hover states into marks and card. All decisions are made by `reduceHover`.
 * Ignores untrusted events, so that a page cannot open the card by script.
 * @param signal ends it, which closes the card
 */
export function createHoverController(
  { painter, store, mentionAt, settings, perDocument }: CardOwner,
  card: CardPort<PageMention>,
  signal: AbortSignal,
): HoverController {
  let state: HoverState<PageMention> = IDLE;
  let timer: ReturnType<typeof setTimeout> | undefined;
  /** When the pointer or the page below it was last moved. This script may have had to load since, and the page been written anew. */
  let movedAt = 0;
  /** The last mention of the state that the page has removed. */
  let lost: PageMention | undefined;
  /** Whether the pointer is in the card. */
  let isInCard = false;

  const send = (event: HoverEvent<PageMention>) => {
    const next = reduceHover(state, event);
    const { type } = event;
    // `in-card`, `over` and `out` tell where the pointer is.
    if (/^(?:in-|o)/.test(type)) isInCard = type === 'in-card';
    if (type === 'replaced') pointer.replace(event.by);
    if (type === 'dismissed' || type === 'pressed-elsewhere') pointer.forget();
    if (next === state) return;
    state = next;
    clearTimeout(timer);
    const delay = delayOf(next, settings());
    if (delay !== undefined)
      timer = setTimeout(onElapsed, delay - (next.phase === 'resting' ? performance.now() - movedAt : 0));
    const openMention = shownMention(next);
    painter.highlight(openMention);
    if (next.phase === 'resting') card.preload(next.mention);
    if (openMention) card.show(openMention, next.hold);
    else {
      lost = undefined;
      isInCard = false;
      card.hide();
    }
  };
  const pointer = createPointerTracker(mentionAt, painter.isSeen, card.contains, send);

  const onElapsed = () => {
    if (state.phase === 'resting') {
      const { mention } = state;
      // The page may have moved the mention away from the resting pointer, or have written its text anew.
      const by = pointer.current();
      if (by?.entity !== mention.entity) send({ type: 'out' });
      else if (by && by !== mention) send({ type: 'replaced', mention, by });
    }
    send({ type: 'elapsed' });
  };
  const onScroll = () => {
    movedAt = performance.now();
    if (!state.hold) pointer.testSoon();
  };
  const onPointer = (event: PointerEvent) => {
    // With a button held, the reader selects or drags something.
    const isUsed = event.isTrusted && event.pointerType !== 'touch' && !event.buttons;
    const { opening } = settings();
    if (!isUsed || opening === 'click') return;
    movedAt = event.timeStamp;
    const isKeyMissing = opening === 'shift' && !event.shiftKey && !card.contains(event);
    // A hand trembles, also on the name whose card is open.
    if (isKeyMissing && mentionAt(event) !== shownMention(state)) pointer.onLeave();
    else pointer.onMove(event);
  };
  const onClick = (event: PointerEvent, path = event.composedPath()) => {
    const isTap = /touch|pen/.test(event.pointerType);
    // With the mouse, a click that ends a selection is meant for the text.
    const isMeant = isTap || (settings().opening === 'click' && !`${getSelection()}`);
    // A click on a control is meant for the control.
    if (!event.isTrusted || !isMeant || card.contains(event) || path.some(isControl)) return;
    const mention = mentionAt(event);
    if (mention) send({ type: isTap ? 'tapped' : 'invoked', mention });
  };

  card.onEvent(send);
  // A rescan creates new objects for mentions that the page has moved or written anew. Some pages first remove the old text
  // and then insert the new one, so the card waits as long as when the pointer has left.
  store.onChange(({ removed, added }) => {
    const mention = shownMention(state);
    // The pointer may rest on a name that was written anew.
    if (!mention) return pointer.testSoon();
    if (removed.includes(mention)) {
      lost = mention;
      // A menu goes as the pointer leaves it for the card, which is then being read.
      setTimeout(() => (isInCard && !state.hold) || send({ type: 'gone', mention }), settings().hideDelay);
    }
    const by = card.successor(mention, added, mention === lost);
    if (by) send({ type: 'replaced', mention, by });
  }, signal);

  perDocument((documentSignal) => {
    const on = <Type extends keyof WindowEventMap>(
      type: Type,
      listener: (event: WindowEventMap[Type]) => void,
    ) => window.addEventListener(type, listener, { signal: documentSignal, capture: true });
    // `pointerover` is the only event of a pointer that goes into a frame.
    for (const type of ['pointermove', 'pointerover'] as const) on(type, onPointer);
    on('scroll', onScroll);
    rootElement()?.addEventListener('pointerleave', ({ buttons }) => !buttons && pointer.onLeave(), {
      signal: documentSignal,
    });
    on('blur', (event) => {
      // Only of the window itself: elements lose the focus all the time.
      if (event.target !== window || card.contains(event)) return;
      // A press in an inner frame is not heard here, but gives that frame the focus, in Firefox after this event.
      setTimeout(() => {
        const isInFrame = Document.prototype.hasFocus.call(document);
        // Scripts of pages move the focus into a frame, too.
        if (isInFrame && !navigator.userActivation.isActive) return;
        pointer.onLeave();
        if (isInFrame) send({ type: 'pressed-elsewhere' });
      });
    });
    on('pointerdown', (event) => {
      if (event.isTrusted && !card.contains(event)) send({ type: 'pressed-elsewhere' });
    });
    // For taps: unlike `pointerup`, a click follows neither a long press nor scrolling.
    on('click', onClick);
    documentSignal.addEventListener('abort', () => {
      clearTimeout(timer);
      pointer.reset();
      state = IDLE;
      card.hide();
    });
  }, signal);

  return {
    focus() {
      const mention = shownMention(state);
      // The reader is in the card now, wherever the pointer goes.
      if (mention && !state.hold) send({ type: 'invoked', mention });
      card.focus();
    },
    clearCache: card.clearCache,
    send,
    onPointer,
    onClick,
    onScroll,
  };
}

const CONTROLS = 'a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[onclick]';

const isControl = (target: EventTarget) => target instanceof Element && matches(target, CONTROLS);
