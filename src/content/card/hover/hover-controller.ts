import {
  delayOf,
  type HoverEvent,
  type HoverState,
  holdOf,
  reduceHover,
  shownMention,
} from '../../../core/card/hover-state.ts';
import { matches, rootElement } from '../../dom/nodes.ts';
import type { MentionChange, MentionStore, PageMention } from '../../marks/mentions/mention-store.ts';
import type { Painter } from '../../marks/paint/painter.ts';
import type { CardPort } from './card-port.ts';

/** What the controller needs of the rest. */
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
export function controlHover(
  { painter, store, card, shadowRoots, showDelay }: Parts,
  signal: AbortSignal,
): (event: HoverEvent<PageMention>) => void {
  let state: HoverState<PageMention> = { phase: 'idle' };
  let timer: number | undefined;
  let point: { x: number; y: number } | undefined;
  let frame: number | undefined;

  const send = (event: HoverEvent<PageMention>) => {
    const next = reduceHover(state, event);
    if (next === state) return;
    state = next;
    clearTimeout(timer);
    const delay = delayOf(next, showDelay());
    timer = delay === undefined ? undefined : window.setTimeout(() => send({ type: 'elapsed' }), delay);
    const shown = shownMention(next);
    painter.highlight(shown);
    if (next.phase === 'resting') card.prepare(next.mention);
    if (shown) void card.show(shown, holdOf(next));
    else card.hide();
  };

  const look = () => {
    frame = undefined;
    if (!point) return;
    const mention = painter.mentionAt(point.x, point.y, shadowRoots());
    send(mention ? { type: 'over', mention } : { type: 'out' });
  };
  const lookSoon = () => {
    frame ??= requestAnimationFrame(look);
  };

  const options = { signal, capture: true, passive: true } as const;
  window.addEventListener(
    'pointermove',
    (event) => {
      if (!event.isTrusted || event.pointerType === 'touch') return;
      if (card.contains(event)) {
        point = undefined;
        send({ type: 'in-card' });
        return;
      }
      point = { x: event.clientX, y: event.clientY };
      lookSoon();
    },
    options,
  );
  // The page moves under a pointer that rests. What the reader has asked for otherwise stays.
  window.addEventListener('scroll', () => point && !holdOf(state) && lookSoon(), options);
  rootElement()?.addEventListener('pointerleave', () => leave(), { signal });
  // The window's own; elements lose the focus all the time.
  window.addEventListener(
    'blur',
    (event) => event.target === window && !card.contains(event) && leave(),
    options,
  );
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !card.contains(event)) send({ type: 'pressed-elsewhere' });
    },
    options,
  );
  // A tap on a link follows the link; long presses and scrolling bring no click.
  window.addEventListener(
    'click',
    (event) => {
      if (!event.isTrusted || !isTouch(event) || card.contains(event) || isControl(event)) return;
      const mention = painter.mentionAt(event.clientX, event.clientY, shadowRoots());
      if (mention) send({ type: 'tapped', mention });
    },
    options,
  );
  window.addEventListener(
    'keydown',
    (event) => {
      if (!event.isTrusted || event.key !== 'Escape' || shownMention(state) === undefined) return;
      // The card is what Esc closes, not the page's dialog under it.
      event.preventDefault();
      event.stopImmediatePropagation();
      send({ type: 'dismissed' });
    },
    { signal, capture: true },
  );
  card.onEvent(send);
  store.onChange((change) => follow(change), signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
    card.hide();
  });
  return send;

  function leave(): void {
    point = undefined;
    send({ type: 'out' });
  }

  /** A rescan of the paragraph makes new objects for mentions that have not moved on screen. */
  function follow({ removed, added }: MentionChange): void {
    if (state.phase === 'idle') return;
    const { mention } = state;
    if (!removed.includes(mention)) return;
    const by = added.find(({ entity, node }) => entity === mention.entity && node === mention.node);
    send(by ? { type: 'replaced', mention, by } : { type: 'gone', mention });
  }
}

const isTouch = (event: MouseEvent) => event instanceof PointerEvent && event.pointerType === 'touch';

const CONTROLS =
  'a[href], button, input, select, textarea, label, summary, [role="button"], [role="link"], [onclick]';

/** Whether a press means something to the page where it fell. */
const isControl = (event: Event) =>
  event.composedPath().some((target) => target instanceof Element && matches(target, CONTROLS));
