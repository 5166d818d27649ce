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

/** What the controller works with. */
interface Parts {
  painter: Painter;
  store: MentionStore;
  card: CardPort<PageMention>;
  /** Closed and open shadow trees that marks may lie in. */
  shadowRoots: () => ShadowRoot[];
  /** How long the pointer rests on a mark before its card opens, in milliseconds. */
  showDelay: () => number;
}

/**
 * Turns what the reader does into hover events, and hover states into marks and card. All decisions are in `reduceHover`.
 * Acts on trusted events only: a page cannot open the card by script.
 */
export class HoverController {
  #state: HoverState<PageMention> = { phase: 'idle' };
  #timer: number | undefined;
  /** Where the pointer was last seen outside the card, in CSS pixels of the viewport. */
  #point: { x: number; y: number } | undefined;
  #frame: number | undefined;

  /** Until `signal` aborts, which closes the card. Call `listen` to begin. */
  constructor(
    private readonly parts: Parts,
    signal: AbortSignal,
  ) {
    parts.card.onEvent((event) => this.send(event));
    parts.store.onChange((change) => this.#onMentionChange(change), signal);
    signal.addEventListener('abort', () => this.#reset(), { once: true });
  }

  /** Takes an event, which may open, move or close the card. */
  send(event: HoverEvent<PageMention>): void {
    const { painter, card, showDelay } = this.parts;
    const next = reduceHover(this.#state, event);
    if (next === this.#state) return;
    this.#state = next;
    clearTimeout(this.#timer);
    const delay = delayOf(next, showDelay());
    this.#timer =
      delay === undefined ? undefined : window.setTimeout(() => this.send({ type: 'elapsed' }), delay);
    const shown = shownMention(next);
    painter.highlight(shown);
    if (next.phase === 'resting') card.preload(next.mention);
    if (shown) void card.show(shown, holdOf(next));
    else card.hide();
  }

  /** Listens to what the reader does in the document until `signal` aborts. */
  listen(signal: AbortSignal): void {
    const { card } = this.parts;
    const options = { signal, capture: true, passive: true } as const;
    window.addEventListener('pointermove', (event) => this.#onPointerMove(event), options);
    // The page moves under a pointer that rests. A card that the reader has asked for otherwise stays.
    window.addEventListener(
      'scroll',
      () => this.#point && !holdOf(this.#state) && this.#hitTestSoon(),
      options,
    );
    rootElement()?.addEventListener('pointerleave', () => this.#onPointerLeave(), { signal });
    // Only the window's own: elements inside it lose the focus all the time.
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
    // Only a tap ends in a click: long presses and scrolling do not.
    window.addEventListener('click', (event) => this.#onClick(event), options);
    window.addEventListener('keydown', (event) => this.#onKeyDown(event), { signal, capture: true });
    signal.addEventListener('abort', () => this.#reset(), { once: true });
  }

  #onPointerMove(event: PointerEvent): void {
    if (!event.isTrusted || event.pointerType === 'touch') return;
    if (this.parts.card.contains(event)) {
      this.#point = undefined;
      this.send({ type: 'in-card' });
      return;
    }
    this.#point = { x: event.clientX, y: event.clientY };
    this.#hitTestSoon();
  }

  #hitTestSoon(): void {
    this.#frame ??= requestAnimationFrame(() => {
      this.#frame = undefined;
      if (!this.#point) return;
      const mention = this.#mentionAt(this.#point.x, this.#point.y);
      this.send(mention ? { type: 'over', mention } : { type: 'out' });
    });
  }

  #mentionAt(x: number, y: number): PageMention | undefined {
    return this.parts.painter.mentionAt(x, y, this.parts.shadowRoots());
  }

  #onPointerLeave(): void {
    this.#point = undefined;
    this.send({ type: 'out' });
  }

  #onClick(event: MouseEvent): void {
    // A tap on a link follows the link.
    if (!event.isTrusted || !isTouch(event) || this.parts.card.contains(event) || isControl(event)) return;
    const mention = this.#mentionAt(event.clientX, event.clientY);
    if (mention) this.send({ type: 'tapped', mention });
  }

  #onKeyDown(event: KeyboardEvent): void {
    if (!event.isTrusted || event.key !== 'Escape' || shownMention(this.#state) === undefined) return;
    // Esc closes the card, not the page's dialog under it.
    event.preventDefault();
    event.stopImmediatePropagation();
    this.send({ type: 'dismissed' });
  }

  /** A rescan of the paragraph makes new objects for mentions that have not moved on screen. */
  #onMentionChange({ removed, added }: MentionChange): void {
    if (this.#state.phase === 'idle') return;
    const { mention } = this.#state;
    if (!removed.includes(mention)) return;
    const by = added.find(({ entity, node }) => entity === mention.entity && node === mention.node);
    this.send(by ? { type: 'replaced', mention, by } : { type: 'gone', mention });
  }

  #reset(): void {
    clearTimeout(this.#timer);
    if (this.#frame !== undefined) cancelAnimationFrame(this.#frame);
    this.#frame = undefined;
    this.#point = undefined;
    this.#state = { phase: 'idle' };
    this.parts.card.hide();
  }
}

const isTouch = (event: MouseEvent) => event instanceof PointerEvent && event.pointerType === 'touch';

const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [onclick]';

/** Whether a press means something to the page where it fell. */
const isControl = (event: Event) =>
  event.composedPath().some((target) => target instanceof Element && matches(target, CONTROLS));
