import { delayOf, type HoverEvent, type HoverState, reduceHover, shownMention } from '../core/hover-state.ts';
import type { CardHost } from './card/card-host.tsx';
import type { MentionChange, MentionStore, PageMention } from './mention-store.ts';
import type { Painter } from './painter.ts';

/** What the controller needs of the rest. */
interface Parts {
  painter: Painter;
  store: MentionStore;
  card: CardHost;
  /** Closed and open shadow trees that marks may lie in. */
  shadowRoots: () => ShadowRoot[];
}

/**
 * Turns what the reader does into hover events, and hover states into marks and card. All decisions are in `reduceHover`.
 * Acts on trusted events only: a page cannot open the card by script.
 */
export function controlHover({ painter, store, card, shadowRoots }: Parts, signal: AbortSignal): void {
  let state: HoverState<PageMention> = { phase: 'idle' };
  let timer: number | undefined;
  let point: { x: number; y: number } | undefined;
  let frame: number | undefined;

  const send = (event: HoverEvent<PageMention>) => {
    const next = reduceHover(state, event);
    if (next === state) return;
    state = next;
    clearTimeout(timer);
    const delay = delayOf(next);
    timer = delay === undefined ? undefined : window.setTimeout(() => send({ type: 'elapsed' }), delay);
    const shown = shownMention(next);
    painter.highlight(shown);
    if (next.phase === 'resting') card.prepare(next.mention);
    if (shown) card.show(shown);
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
  // The page moves under a pointer that rests.
  window.addEventListener('scroll', () => point && lookSoon(), options);
  document.documentElement.addEventListener('pointerleave', () => leave(), { signal });
  window.addEventListener('blur', () => leave(), options);
  window.addEventListener(
    'pointerdown',
    (event) => {
      if (event.isTrusted && !card.contains(event)) send({ type: 'dismissed' });
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
  card.onGone((mention) => send({ type: 'gone', mention }));
  store.onChange((change) => follow(change), signal);
  signal.addEventListener('abort', () => {
    clearTimeout(timer);
    if (frame !== undefined) cancelAnimationFrame(frame);
    card.hide();
  });

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
