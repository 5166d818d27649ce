import type { Delay } from '../settings/preferences.ts';

/**
 * The state machine that decides when a card is shown. `T` is the type of mentions, which are compared by identity.
 *
 *     event              idle      resting        open                   leaving
 *     over a mention     resting   resting there  open there; pinned: –  open there
 *     out                –         idle           leaving; held: –       –
 *     in-card            –         –              –                      open
 *     elapsed            –         open           –                      idle
 *     invoked, tapped    open and held, in every state
 *     pinned             –         –              open and pinned        open and pinned
 *     released           –         –              open, not held         –
 *     pressed-elsewhere  –         idle           idle; pinned: –        idle
 *     dismissed          –         idle           idle                   idle
 *     gone               –         idle           idle; pinned: –        idle
 *     replaced           –         the same, for the new object of the mention
 */
export type HoverState<T> =
  | { phase: 'idle' }
  /** The pointer rests on a mention, but not long enough yet. */
  | { phase: 'resting'; mention: T }
  /** With a `hold`, the card stays open when the pointer leaves. */
  | { phase: 'open'; mention: T; hold?: Hold }
  /** The pointer has left mention and card, but not long enough yet. */
  | { phase: 'leaving'; mention: T };

/**
 * Why a card stays open without the pointer: it was opened by keyboard, by a click or from the popup (`invoked`), or by tapping the
 * mention, or it was pinned. A
 * pinned card also stays open when the pointer crosses other mentions or presses elsewhere, and when its mention is gone.
 */
export type Hold = 'invoked' | 'tapped' | 'pinned';

export type HoverEvent<T> =
  /** The pointer is over a mention. */
  | { type: 'over'; mention: T }
  /** The pointer is over neither a mention nor the card. */
  | { type: 'out' }
  /** The pointer is in the card. */
  | { type: 'in-card' }
  /** The delay of the state has passed, see `delayOf`. */
  | { type: 'elapsed' }
  /** The reader opened the card of a mention on purpose, see `Hold`. */
  | { type: 'invoked' | 'tapped'; mention: T }
  | { type: 'pinned' }
  | { type: 'released' }
  /** The pointer was pressed outside the card. */
  | { type: 'pressed-elsewhere' }
  /** By Esc or the card's close button. */
  | { type: 'dismissed' }
  /** A mention was removed or scrolled out of view. */
  | { type: 'gone'; mention: T }
  /** A rescan found the mention again and represents it by another object. */
  | { type: 'replaced'; mention: T; by: T };

/**
 * How long the pointer must rest on a mention before its card opens, in milliseconds. A pointer that only crosses a word
 * takes less than the normal delay. Wikipedia's page previews open after 500.
 */
export const SHOW_DELAYS: Readonly<Record<Delay, number>> = { short: 180, normal: 350, long: 900 };
/** How long a card stays open after the pointer has left, in milliseconds: time to cross the gap to the card, or to return. */
export const HIDE_DELAY = 300;
/** The same for a card at the edge of the window, which takes longer to reach. */
export const FAR_HIDE_DELAY = 1_500;

/**
 * The delay in milliseconds after which a state needs an `elapsed` event; `undefined` if it needs none.
 * @param delays `showDelay`: one of `SHOW_DELAYS`; `hideDelay`: `HIDE_DELAY` or `FAR_HIDE_DELAY`
 */
export function delayOf(
  { phase }: HoverState<unknown>,
  { showDelay, hideDelay }: { showDelay: number; hideDelay: number },
): number | undefined {
  if (phase === 'leaving') return hideDelay;
  return phase === 'resting' ? showDelay : undefined;
}

/** The mention whose card is open, if any. */
export function shownMention<T>(state: HoverState<T>): T | undefined {
  return state.phase === 'open' || state.phase === 'leaving' ? state.mention : undefined;
}

/** The state after an event. Returns the same object if nothing changes. */
export function reduceHover<T>(state: HoverState<T>, event: HoverEvent<T>): HoverState<T> {
  const { type } = event;
  const isPinned = holdOf(state) === 'pinned';
  switch (type) {
    case 'over':
      return isPinned ? state : over(state, event.mention);
    case 'out':
      return out(state);
    case 'in-card':
      return state.phase === 'leaving' ? opened(state.mention) : state;
    case 'elapsed':
      return elapsed(state);
    case 'invoked':
    case 'tapped':
      return opened(event.mention, type);
    case 'pinned':
      return withHold(state, type);
    case 'released':
      return withHold(state);
    case 'pressed-elsewhere':
      return isPinned ? state : idleFrom(state);
    case 'dismissed':
      return idleFrom(state);
    case 'gone':
      return !isPinned && isAbout(state, event.mention) ? { phase: 'idle' } : state;
    case 'replaced':
      return isAbout(state, event.mention) ? { ...state, mention: event.by } : state;
    default:
      return type satisfies never;
  }
}

/** The hold of an open card, if any. */
export function holdOf(state: HoverState<unknown>): Hold | undefined {
  return state.phase === 'open' ? state.hold : undefined;
}

const opened = <T>(mention: T, hold?: Hold): HoverState<T> => ({
  phase: 'open',
  mention,
  ...(hold && { hold }),
});

function withHold<T>(state: HoverState<T>, hold?: Hold): HoverState<T> {
  const mention = shownMention(state);
  return mention === undefined || holdOf(state) === hold ? state : opened(mention, hold);
}

const idleFrom = <T>(state: HoverState<T>): HoverState<T> =>
  state.phase === 'idle' ? state : { phase: 'idle' };

const isAbout = <T>(state: HoverState<T>, mention: T): state is Exclude<HoverState<T>, { phase: 'idle' }> =>
  state.phase !== 'idle' && state.mention === mention;

function over<T>(state: HoverState<T>, mention: T): HoverState<T> {
  if (state.phase !== 'leaving' && isAbout(state, mention)) return state;
  return shownMention(state) === undefined ? { phase: 'resting', mention } : opened(mention);
}

function out<T>(state: HoverState<T>): HoverState<T> {
  if (state.phase === 'resting') return { phase: 'idle' };
  return state.phase === 'open' && !state.hold ? { phase: 'leaving', mention: state.mention } : state;
}

function elapsed<T>(state: HoverState<T>): HoverState<T> {
  if (state.phase === 'leaving') return { phase: 'idle' };
  return state.phase === 'resting' ? opened(state.mention) : state;
}
