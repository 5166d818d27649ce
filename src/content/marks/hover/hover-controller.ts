import {
  delayOf,
  HIDE_DELAY,
  type HoverEvent,
  type HoverState,
  holdOf,
  reduceHover,
  shownMention,
} from '../../../core/card/hover-state.ts';
import { matches, rootElement } from '../../dom/nodes.ts';
import type { MentionChange, MentionStore, PageMention } from '../mentions/mention-store.ts';
import type { Painter } from '../paint/painter.ts';
import type { CardPort } from './card-port.ts';

interface Point {
  x: number;
  y: number;
}

interface Dependencies {
  painter: Painter;
  store: MentionStore;
  card: CardPort<PageMention>;
  /** The open and closed shadow roots of the page. */
  shadowRoots: () => ShadowRoot[];
  /** How long the pointer must rest on a mark before its card opens, in milliseconds. */
  showDelay: () => number;
}

/**
 * Turns user input into hover events, and hover states into marks and card. All decisions are made by `reduceHover`.
 * Ignores untrusted events, so that a page cannot open the card by script.
 */
export class HoverController {
  #state: HoverState<PageMention> = { phase: 'idle' };
  #timer: number | undefined;
  /** The last pointer position outside the card, in CSS pixels of the viewport. */
  #point: Point | undefined;
  /** The last pointer position on the screen. */
  #screenPoint: Point | undefined;
  #animationFrame: number | undefined;
  /** The last mention of the state that the page has removed. */
  #lost: PageMention | undefined;
  /** Whether the pointer has moved since the last hit test. */
  #hasMoved = false;
  /** The mention that the reader has moved the pointer to. */
  #pointed: PageMention | undefined;

  /** Call `listen` to start. @param signal closes the card when it aborts */
  constructor(
    private readonly deps: Dependencies,
    signal: AbortSignal,
  ) {
    deps.card.onEvent((event) => this.send(event));
    deps.store.onChange((change) => this.#onMentionChange(change), signal);
    signal.addEventListener('abort', () => this.#reset(), { once: true });
  }

  /** Handles an event, which may open, move or close the card. */
  send(event: HoverEvent<PageMention>): void {
    const { painter, card, showDelay } = this.deps;
    const next = reduceHover(this.#state, event);
    const { type } = event;
    if (type === 'replaced' && this.#pointed === event.mention) this.#pointed = event.by;
    if (type === 'dismissed' || type === 'pressed-elsewhere') this.#pointed = undefined;
    if (next === this.#state) return;
    this.#state = next;
    clearTimeout(this.#timer);
    const delay = delayOf(next, showDelay());
    this.#timer = delay === undefined ? undefined : window.setTimeout(() => this.#onElapsed(), delay);
    const openMention = shownMention(next);
    painter.highlight(openMention);
    if (next.phase === 'resting') card.preload(next.mention);
    if (openMention) void card.show(openMention, holdOf(next));
    else card.hide();
  }

  /** Listens to user input in the document until `signal` aborts. */
  listen(signal: AbortSignal): void {
    const { card } = this.deps;
    const options = { signal, capture: true, passive: true } as const;
    // The page hears only `pointerover` of a pointer that has gone into a frame.
    for (const type of ['pointermove', 'pointerover'] as const)
      window.addEventListener(type, (event) => this.#onPointerMove(event), options);
    // Scrolling moves the page under a resting pointer. A card that is held open stays.
    window.addEventListener(
      'scroll',
      () => this.#point && !holdOf(this.#state) && this.#hitTestSoon(),
      options,
    );
    rootElement()?.addEventListener(
      'pointerleave',
      ({ buttons }) => buttons === 0 && this.#onPointerLeave(),
      { signal },
    );
    // Only of the window itself: elements lose the focus all the time.
    window.addEventListener(
      'blur',
      (event) => event.target === window && !card.contains(event) && this.#onPointerLeave(),
      options,
    );
    window.addEventListener(
      'pointerdown',
      (event) => {
        if (event.isTrusted && !card.contains(event)) this.send({ type: 'pressed-elsewhere' });
      },
      options,
    );
    // For taps: unlike `pointerup`, a click follows neither a long press nor scrolling.
    window.addEventListener('click', (event) => this.#onClick(event), options);
    signal.addEventListener('abort', () => this.#reset(), { once: true });
  }

  #onPointerMove(event: PointerEvent): void {
    const { type, clientX, clientY, screenX, screenY } = event;
    // With a button held, the reader selects or drags something.
    if (!event.isTrusted || event.pointerType === 'touch' || event.buttons !== 0) return;
    const isInCard = this.deps.card.contains(event);
    // Browsers also send `pointerover` when the page has moved under the pointer.
    const { x, y } = this.#screenPoint ?? {};
    if (type === 'pointerover' && x === screenX && y === screenY) return;
    this.#screenPoint = { x: screenX, y: screenY };
    this.#point = isInCard ? undefined : { x: clientX, y: clientY };
    if (isInCard) {
      this.send({ type: 'in-card' });
      return;
    }
    this.#hasMoved = true;
    this.#hitTestSoon();
  }

  #hitTestSoon(): void {
    this.#animationFrame ??= requestAnimationFrame(() => {
      this.#animationFrame = undefined;
      if (!this.#point) return;
      const mention = this.#mentionAt(this.#point);
      // One that the page moves under the pointer opens no card, unless the reader has chosen it before.
      if (this.#hasMoved) this.#pointed = mention;
      this.#hasMoved = false;
      this.send(mention && mention === this.#pointed ? { type: 'over', mention } : { type: 'out' });
    });
  }

  #mentionAt({ x, y }: Point): PageMention | undefined {
    return this.deps.painter.mentionAt(x, y, this.deps.shadowRoots());
  }

  #onElapsed(): void {
    if (this.#state.phase === 'resting') {
      const { mention } = this.#state;
      // The page may have moved the mention away from the resting pointer, or have written its text anew.
      const by = this.#point && this.#mentionAt(this.#point);
      if (by?.entity !== mention.entity) {
        this.send({ type: 'out' });
        return;
      }
      if (by !== mention) this.send({ type: 'replaced', mention, by });
    }
    this.send({ type: 'elapsed' });
  }

  #onPointerLeave(): void {
    this.#point = undefined;
    this.send({ type: 'out' });
  }

  #onClick(event: MouseEvent): void {
    // A tap on a control is meant for the control.
    if (!event.isTrusted || !isTouch(event) || this.deps.card.contains(event) || isControl(event)) return;
    const mention = this.#mentionAt({ x: event.clientX, y: event.clientY });
    if (mention) this.send({ type: 'tapped', mention });
  }

  /**
   * A rescan creates new objects for mentions that the page has moved or written anew. Some pages first remove the old text
   * and then insert the new one, so the card waits as long as when the pointer has left.
   */
  #onMentionChange({ removed, added }: MentionChange): void {
    const mention = shownMention(this.#state);
    if (!mention) return;
    if (removed.includes(mention)) {
      this.#lost = mention;
      setTimeout(() => this.send({ type: 'gone', mention }), HIDE_DELAY);
    }
    const isLost = this.#lost === mention;
    const similar = added.filter(
      ({ entity, node }) => entity === mention.entity && (isLost || node === mention.node),
    );
    if (similar.length === 0) return;
    const by = this.deps.card.successor(mention, isLost ? similar : [mention, ...similar]);
    if (by && by !== mention) this.send({ type: 'replaced', mention, by });
  }

  #reset(): void {
    clearTimeout(this.#timer);
    if (this.#animationFrame !== undefined) cancelAnimationFrame(this.#animationFrame);
    this.#animationFrame = undefined;
    this.#point = undefined;
    this.#state = { phase: 'idle' };
    this.deps.card.hide();
  }
}

const isTouch = (event: MouseEvent) => event instanceof PointerEvent && event.pointerType === 'touch';

const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [onclick]';

/** Whether an event happened on a control of the page. */
const isControl = (event: Event) =>
  event.composedPath().some((target) => target instanceof Element && matches(target, CONTROLS));
