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
import type { MentionChange, MentionStore, PageMention } from '../mentions/mention-store.ts';
import type { Painter } from '../paint/painter.ts';
import type { LazyCard } from './lazy-card.ts';

interface Point {
  x: number;
  y: number;
}

interface Dependencies {
  painter: Painter;
  store: MentionStore;
  card: LazyCard;
  /** The mention that shows at a point. */
  mentionAt: (point: Point) => PageMention | undefined;
  settings: () => Pick<FrameSettings, 'showDelay' | 'hideDelay' | 'opening'>;
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
  /** The last pointer position, in the card, too, as text. */
  #lastAt = '';
  #isHitTestDue = false;
  /** The last mention of the state that the page has removed. */
  #lost: PageMention | undefined;
  /** Whether the pointer has moved since the last hit test. */
  #hasMoved = false;
  /** What the reader has last moved the pointer to. */
  #under: PageMention | undefined;
  /**
   * Like `#under`, but `undefined` once the reader has closed its card, which does not open again before the pointer has left the
   * mention and come back.
   */
  #pointed: PageMention | undefined;

  /** Call `listen` to start. @param signal ends it */
  constructor(
    private readonly deps: Dependencies,
    signal: AbortSignal,
  ) {
    deps.card.onEvent((event) => this.send(event));
    deps.store.onChange((change) => this.#onMentionChange(change), signal);
  }

  /** Handles an event, which may open, move or close the card. */
  send(event: HoverEvent<PageMention>): void {
    const { painter, card, settings } = this.deps;
    const next = reduceHover(this.#state, event);
    const { type } = event;
    if (type === 'replaced') this.#pointed = this.#under = event.by;
    if (type === 'dismissed' || type === 'pressed-elsewhere') this.#pointed = undefined;
    if (next === this.#state) return;
    this.#state = next;
    clearTimeout(this.#timer);
    const delay = delayOf(next, settings());
    this.#timer = delay === undefined ? undefined : window.setTimeout(() => this.#onElapsed(), delay);
    const openMention = shownMention(next);
    painter.highlight(openMention);
    if (next.phase === 'resting') card.preload(next.mention);
    if (openMention) void card.show(openMention, holdOf(next));
    else {
      this.#lost = undefined;
      card.hide();
    }
  }

  /** Listens to user input in the document until `signal` aborts, which closes the card. */
  listen(signal: AbortSignal): void {
    const { card } = this.deps;
    const on = <Type extends keyof WindowEventMap>(
      type: Type,
      listener: (event: WindowEventMap[Type]) => void,
    ) => window.addEventListener(type, listener, { signal, capture: true, passive: true });
    // `pointerover` is the only event of a pointer that goes into a frame.
    for (const type of ['pointermove', 'pointerover'] as const)
      on(type, (event) => this.#onPointerMove(event));
    on('scroll', this.onScroll);
    rootElement()?.addEventListener('pointerleave', ({ buttons }) => !buttons && this.#onPointerLeave(), {
      signal,
    });
    on('blur', (event) => {
      // Only of the window itself: elements lose the focus all the time.
      if (event.target !== window || card.contains(event)) return;
      this.#onPointerLeave();
      // No press in a frame inside is heard here, but then that frame has the focus, in Firefox after this event.
      setTimeout(
        () => Document.prototype.hasFocus.call(document) && this.send({ type: 'pressed-elsewhere' }),
      );
    });
    on('pointerdown', (event) => {
      if (event.isTrusted && !card.contains(event)) this.send({ type: 'pressed-elsewhere' });
    });
    // For taps: unlike `pointerup`, a click follows neither a long press nor scrolling.
    on('click', (event) => this.#onClick(event));
    signal.addEventListener('abort', () => {
      clearTimeout(this.#timer);
      this.#point = undefined;
      this.#state = { phase: 'idle' };
      card.hide();
    });
  }

  /** Scrolling moves the page under a resting pointer. A card that is held open stays. */
  readonly onScroll = (): void => {
    if (this.#point && !holdOf(this.#state)) this.#hitTestSoon();
  };

  #onPointerMove(event: PointerEvent): void {
    // With a button held, the reader selects or drags something.
    const { opening } = this.deps.settings();
    if (!event.isTrusted || opening === 'click' || event.pointerType === 'touch' || event.buttons) return;
    const isInCard = this.deps.card.contains(event);
    const { x, y, type } = event;
    // Browsers also send `pointerover` when the page has changed under a resting pointer.
    const at = `${x} ${y}`;
    if (type === 'pointerover' && at === this.#lastAt) return;
    this.#lastAt = at;
    this.#point = isInCard ? undefined : { x, y };
    // `pointerover` also comes when a page loads under a resting pointer.
    this.#hasMoved = type === 'pointermove';
    if (isInCard) this.send({ type: 'in-card' });
    else this.#hitTestSoon();
  }

  #hitTestSoon(): void {
    if (this.#isHitTestDue) return;
    this.#isHitTestDue = true;
    requestAnimationFrame(() => {
      this.#isHitTestDue = false;
      if (!this.#point) return;
      const mention = this.deps.mentionAt(this.#point);
      // A mention that the page moves under the pointer opens no card, unless the reader has pointed at it before.
      const under = this.#under;
      if (this.#hasMoved && mention !== under) {
        this.#under = mention;
        // Where the page has only written the mention anew, the pointer has not left it.
        const isSame = mention && mention.entity === under?.entity && !this.deps.painter.isVisible(under);
        if (this.#pointed || !isSame) this.#pointed = mention;
      }
      this.#hasMoved = false;
      this.send(mention && mention === this.#pointed ? { type: 'over', mention } : { type: 'out' });
    });
  }

  async #onElapsed(): Promise<void> {
    const state = this.#state;
    // What lies over names is known once the card has loaded.
    if (state.phase === 'resting') {
      const { mention } = state;
      await this.deps.card.load();
      if (state !== this.#state) return;
      // The page may have moved the mention away from the resting pointer, or have written its text anew.
      const by = this.#point && this.deps.mentionAt(this.#point);
      if (by?.entity !== mention.entity) {
        this.send({ type: 'out' });
        return;
      }
      if (by !== mention) this.send({ type: 'replaced', mention, by });
    }
    this.send({ type: 'elapsed' });
  }

  #onPointerLeave(): void {
    this.#point = this.#under = undefined;
    this.send({ type: 'out' });
  }

  async #onClick(event: PointerEvent): Promise<void> {
    const isTap = /touch|pen/.test(event.pointerType);
    // With the mouse, a click that ends a selection is meant for the text.
    const isMeant = isTap || (this.deps.settings().opening === 'click' && !`${getSelection()}`);
    // One on a control is meant for the control.
    if (!event.isTrusted || !isMeant || this.deps.card.contains(event) || isControl(event)) return;
    if (this.deps.mentionAt(event)) await this.deps.card.load();
    const mention = this.deps.mentionAt(event);
    if (mention) this.send({ type: isTap ? 'tapped' : 'summoned', mention });
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
    const by = this.deps.card.successor(mention, added, mention === this.#lost);
    if (by) this.send({ type: 'replaced', mention, by });
  }
}

const CONTROLS = 'a[href],button,input,select,textarea,label,summary,[role=button],[role=link],[onclick]';

/** Whether an event happened on a control of the page. */
const isControl = (event: Event) =>
  event.composedPath().some((target) => target instanceof Element && matches(target, CONTROLS));
