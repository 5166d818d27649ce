import {
  delayOf,
  HIDE_DELAY,
  type HoverEvent,
  type HoverState,
  holdOf,
  reduceHover,
  shownMention,
} from '../../../core/card/hover-state.ts';
import type { FrameSettings } from '../../../core/pages/frame-settings.ts';
import { matches, rootElement } from '../../dom/nodes.ts';
import type { MentionStore, PageMention } from '../mentions/mention-store.ts';
import type { Painter } from '../paint/painter.ts';
import type { LazyCard } from './lazy-card.ts';
import { createPointerTracker } from './pointer-tracker.ts';

interface Dependencies {
  painter: Painter;
  store: MentionStore;
  card: LazyCard;
  /** The mention that shows at a point of the viewport, in CSS pixels. */
  mentionAt: (point: { x: number; y: number }) => PageMention | undefined;
  settings: () => Pick<FrameSettings, 'showDelay' | 'hideDelay' | 'opening'>;
}

export interface HoverController {
  /** Handles an event, which may open, move or close the card. */
  send(event: HoverEvent<PageMention>): void;
  /** Listens to user input in the document until `signal` aborts, which closes the card. */
  listen(signal: AbortSignal): void;
  /** To be called when the page has scrolled. Looks what is now under the resting pointer. A card that is held open stays. */
  onScroll(): void;
}

/**
 * Turns user input into hover events, and hover states into marks and card. All decisions are made by `reduceHover`.
 * Ignores untrusted events, so that a page cannot open the card by script. Call `listen` to start.
 * @param signal ends it
 */
export function createHoverController(
  { painter, store, card, mentionAt, settings }: Dependencies,
  signal: AbortSignal,
): HoverController {
  let state: HoverState<PageMention> = { phase: 'idle' };
  let timer: number | undefined;
  /** The last mention of the state that the page has removed. */
  let lost: PageMention | undefined;

  const send = (event: HoverEvent<PageMention>) => {
    const next = reduceHover(state, event);
    const { type } = event;
    if (type === 'replaced') pointer.replace(event.by);
    if (type === 'dismissed' || type === 'pressed-elsewhere') pointer.forget();
    if (next === state) return;
    state = next;
    clearTimeout(timer);
    const delay = delayOf(next, settings());
    timer = delay === undefined ? undefined : window.setTimeout(onElapsed, delay);
    const openMention = shownMention(next);
    painter.highlight(openMention);
    if (next.phase === 'resting') card.preload(next.mention);
    if (openMention) void card.show(openMention, holdOf(next));
    else {
      lost = undefined;
      card.hide();
    }
  };
  const pointer = createPointerTracker(
    mentionAt,
    (mention) => !!mention && painter.isVisible(mention),
    (event) => card.contains(event),
    send,
  );

  const onElapsed = async () => {
    // The hit test knows what covers a mention only once the card has loaded.
    if (state.phase === 'resting') {
      const resting = state;
      const { mention } = resting;
      await card.load();
      if (state !== resting) return;
      // The page may have moved the mention away from the resting pointer, or have written its text anew.
      const by = pointer.current();
      if (by?.entity !== mention.entity) {
        send({ type: 'out' });
        return;
      }
      if (by !== mention) send({ type: 'replaced', mention, by });
    }
    send({ type: 'elapsed' });
  };
  const onScroll = () => {
    if (!holdOf(state)) pointer.testSoon();
  };
  const onPointer = (event: PointerEvent) => {
    // With a button held, the reader selects or drags something.
    const isUsed = event.isTrusted && event.pointerType !== 'touch' && !event.buttons;
    if (isUsed && settings().opening !== 'click') pointer.onMove(event);
  };
  const onClick = async (event: PointerEvent) => {
    const isTap = /touch|pen/.test(event.pointerType);
    // With the mouse, a click that ends a selection is meant for the text.
    const isMeant = isTap || (settings().opening === 'click' && !`${getSelection()}`);
    // A click on a control is meant for the control.
    if (!event.isTrusted || !isMeant || card.contains(event) || isControl(event)) return;
    if (mentionAt(event)) await card.load();
    const mention = mentionAt(event);
    if (mention) send({ type: isTap ? 'tapped' : 'invoked', mention });
  };

  card.onEvent(send);
  // A rescan creates new objects for mentions that the page has moved or written anew. Some pages first remove the old text
  // and then insert the new one, so the card waits as long as when the pointer has left.
  store.onChange(({ removed, added }) => {
    const mention = shownMention(state);
    if (!mention) return;
    if (removed.includes(mention)) {
      lost = mention;
      setTimeout(() => send({ type: 'gone', mention }), HIDE_DELAY);
    }
    const by = card.successor(mention, added, mention === lost);
    if (by) send({ type: 'replaced', mention, by });
  }, signal);

  return {
    send,
    onScroll,
    listen(documentSignal) {
      const on = <Type extends keyof WindowEventMap>(
        type: Type,
        listener: (event: WindowEventMap[Type]) => void,
      ) => window.addEventListener(type, listener, { signal: documentSignal, capture: true, passive: true });
      // `pointerover` is the only event of a pointer that goes into a frame.
      for (const type of ['pointermove', 'pointerover'] as const) on(type, onPointer);
      on('scroll', onScroll);
      rootElement()?.addEventListener('pointerleave', ({ buttons }) => !buttons && pointer.onLeave(), {
        signal: documentSignal,
      });
      on('blur', (event) => {
        // Only of the window itself: elements lose the focus all the time.
        if (event.target !== window || card.contains(event)) return;
        pointer.onLeave();
        // A press in an inner frame is not heard here, but gives that frame the focus, in Firefox after this event.
        setTimeout(() => Document.prototype.hasFocus.call(document) && send({ type: 'pressed-elsewhere' }));
      });
      on('pointerdown', (event) => {
        if (event.isTrusted && !card.contains(event)) send({ type: 'pressed-elsewhere' });
      });
      // For taps: unlike `pointerup`, a click follows neither a long press nor scrolling.
      on('click', onClick);
      documentSignal.addEventListener('abort', () => {
        clearTimeout(timer);
        pointer.reset();
        state = { phase: 'idle' };
        card.hide();
      });
    },
  };
}

const CONTROLS = 'a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[onclick]';

/** Whether an event happened on a control of the page. */
const isControl = (event: Event) =>
  event.composedPath().some((target) => target instanceof Element && matches(target, CONTROLS));
