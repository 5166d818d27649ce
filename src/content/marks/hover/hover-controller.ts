import {
  delayOf,
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
  /** Whether the pointer has moved since the last hit test. */
  #hasMoved = false;

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
    window.addEventListener('keydown', (event) => this.#onKeyDown(event), { signal, capture: true });
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
      // Only the reader goes to another mention: one that the page moves under the pointer opens no card.
      const isOver = this.#hasMoved || this.#isCurrent(mention);
      this.#hasMoved = false;
      this.send(mention && isOver ? { type: 'over', mention } : { type: 'out' });
    });
  }

  #mentionAt({ x, y }: Point): PageMention | undefined {
    return this.deps.painter.mentionAt(x, y, this.deps.shadowRoots());
  }

  #isCurrent(mention: PageMention | undefined): boolean {
    return this.#state.phase !== 'idle' && this.#state.mention === mention;
  }

  #onElapsed(): void {
    // The page may have moved the mention away from the resting pointer.
    const hasLeft =
      this.#state.phase === 'resting' && !(this.#point && this.#isCurrent(this.#mentionAt(this.#point)));
    this.send({ type: hasLeft ? 'out' : 'elapsed' });
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

  #onKeyDown(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || shownMention(this.#state) === undefined) return;
    // Esc closes only the card, not a dialog of the page below it.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.send({ type: 'dismissed' });
  }

  /** A rescan may create a new object for a mention that has not moved on screen. */
  #onMentionChange({ removed, added }: MentionChange): void {
    if (this.#state.phase === 'idle') return;
    const { mention } = this.#state;
    if (!removed.includes(mention)) return;
    const replacement = added.find(({ entity, node }) => entity === mention.entity && node === mention.node);
    this.send(replacement ? { type: 'replaced', mention, by: replacement } : { type: 'gone', mention });
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
