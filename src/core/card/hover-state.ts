import type { Delay } from '../settings/preferences.ts';

/**
 * The state machine that decides when a card is shown. `T` is the type of mentions, which are compared by identity.
 *
 *     event              idle      resting              open                         leaving
 *     over a mention     resting   resting there        open there; pinned: resting  open there
 *     out                –         idle; pinned: open   leaving; held: –             –
 *     in-card            –         idle; pinned: open   –                            open
 *     elapsed            –         open                 –                            idle
 *     invoked, tapped    open and held, in every state
 *     pinned             –         –                    open and pinned              open and pinned
 *     released           –         –; pinned: open      open, not held               –
 *     pressed-elsewhere  –         idle; pinned: –      idle; pinned: –              idle
 *     dismissed          –         idle                 idle                         idle
 *     gone               –         idle; pinned: –      idle; pinned: –              idle
 *     replaced           –         the same, for the new object of the mention; a pinned card keeps the old one while it rests elsewhere
 */
export type HoverState<T> =
  | { phase: 'idle'; mention?: undefined; hold?: undefined }
  /** The pointer rests on a mention, but not long enough yet. `pinned`: the mention whose pinned card stays meanwhile. */
  | { phase: 'resting'; mention: T; hold?: 'pinned'; pinned?: T }
  /** With a `hold`, the card stays open when the pointer leaves. */
  | { phase: 'open'; mention: T; hold?: Hold }
  /** The pointer has left mention and card, but not long enough yet. */
  | { phase: 'leaving'; mention: T; hold?: undefined };

/** The first state, and the only idle one: states are compared by identity. */
export const IDLE: HoverState<never> = { phase: 'idle' };

/**
 * Why a card stays open without the pointer: it was opened by keyboard, by a click or from the popup (`invoked`), or by tapping the
 * mention, or it was pinned. A pinned card also stays open when the pointer crosses other mentions or presses elsewhere, and when its
 * mention is gone. It turns to a mention that the pointer rests on, and stays in its place.
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
 * takes less than the normal delay. Wikipedia's page previews open after 500. A card that is open moves to another mention at once, a
 * pinned one after this delay.
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
export const shownMention = <T>(state: HoverState<T>): T | undefined =>
  state.phase === 'resting' ? state.pinned : state.mention;

/** The state after an event. Returns the same object if nothing changes. */
export function reduceHover<T>(state: HoverState<T>, event: HoverEvent<T>): HoverState<T> {
  const { type } = event;
  const isPinned = state.hold === 'pinned';
  switch (type) {
    case 'over':
      return over(state, event.mention);
    case 'out':
      return state.phase === 'open' && !state.hold
        ? { phase: 'leaving', mention: state.mention }
        : withoutRest(state);
    case 'in-card':
      return state.phase === 'leaving' ? opened(state.mention) : withoutRest(state);
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
      return isPinned ? state : IDLE;
    case 'dismissed':
      return IDLE;
    case 'gone':
      return !isPinned && state.mention === event.mention ? IDLE : state;
    case 'replaced':
      return state.phase !== 'idle' && state.mention === event.mention
        ? { ...state, mention: event.by }
        : state;
    default:
      return type satisfies never;
  }
}

const opened = <T>(mention: T, hold?: Hold): HoverState<T> => ({
  phase: 'open',
  mention,
  ...(hold && { hold }),
});

function withHold<T>(state: HoverState<T>, hold?: Hold): HoverState<T> {
  const mention = shownMention(state);
  return mention === undefined || state.hold === hold ? state : opened(mention, hold);
}

function over<T>(state: HoverState<T>, mention: T): HoverState<T> {
  if (state.phase !== 'leaving' && state.mention === mention) return state;
  const shown = shownMention(state);
  if (shown === undefined) return { phase: 'resting', mention };
  if (state.hold !== 'pinned') return opened(mention);
  return shown === mention
    ? opened(mention, 'pinned')
    : { phase: 'resting', mention, hold: 'pinned', pinned: shown };
}

/** The state once the pointer no longer rests on a mention: what was pinned before stays. */
function withoutRest<T>(state: HoverState<T>): HoverState<T> {
  if (state.phase !== 'resting') return state;
  return state.pinned === undefined ? IDLE : opened(state.pinned, 'pinned');
}

function elapsed<T>(state: HoverState<T>): HoverState<T> {
  if (state.phase === 'leaving') return IDLE;
  return state.phase === 'resting' ? opened(state.mention, state.hold) : state;
}
