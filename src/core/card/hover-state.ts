import type { Delay } from '../settings/settings.ts';
import { assertNever } from '../shared/assert-never.ts';

/**
 * When the card shows, as a pure state machine. `T` is whatever stands for a mention; two are the same mention when
 * they are the same object.
 *
 *             over                 rested                out of mention and card
 *      idle ───────▶ resting ─────────────▶ open ──────────────────────────▶ leaving
 *      ▲ │            │  ▲ over another      │ ▲ over another: open there      │ │
 *      │ │◀── out ────┘  └──┐                │ │◀──── over, into the card ─────┘ │
 *      │ │                  └────────────────┼─┘                                 │
 *      │ └─ summoned (keyboard, tap) ──▶ open, held ── pressed elsewhere ─▶ idle │
 *      │                        pinned ⇅ released │                              │
 *      └◀──────────── dismissed, gone ────────────┴◀─────────── left ────────────┘
 */
export type HoverState<T> =
  | { phase: 'idle' }
  /** The pointer is on a mention, not yet long enough. */
  | { phase: 'resting'; mention: T }
  /** `hold` keeps the card open without the pointer. */
  | { phase: 'open'; mention: T; hold?: Hold }
  /** The pointer has left mention and card, not yet long enough. */
  | { phase: 'leaving'; mention: T };

/**
 * What keeps a card open: the reader asked for it by keyboard or by tapping the mention, or pinned it. A pinned card
 * stays whatever the pointer crosses or presses.
 */
export type Hold = 'summoned' | 'tapped' | 'pinned';

export type HoverEvent<T> =
  /** The pointer is over a mention. */
  | { type: 'over'; mention: T }
  /** The pointer is over neither a mention nor the card. */
  | { type: 'out' }
  /** The pointer is in the card. */
  | { type: 'in-card' }
  /** The delay of the state has passed. */
  | { type: 'elapsed' }
  /** The reader asked for the card of a mention by keyboard or tap. */
  | { type: 'summoned' | 'tapped'; mention: T }
  | { type: 'pinned' }
  | { type: 'released' }
  /** A press outside the card. */
  | { type: 'pressed-elsewhere' }
  /** Esc, or the card's own button. */
  | { type: 'dismissed' }
  /** A mention went away or out of view. */
  | { type: 'gone'; mention: T }
  /** A rescan put another object in place of a mention that is still there. */
  | { type: 'replaced'; mention: T; by: T };

/**
 * How long the pointer must rest on a mention before its card opens, in milliseconds. A pointer on its way elsewhere
 * crosses a word in less than the normal one; Wikipedia shows its previews after 500.
 */
export const SHOW_DELAYS: Readonly<Record<Delay, number>> = { short: 180, normal: 350, long: 900 };
/** How long the card stays after the pointer left, in milliseconds: time to cross the gap to the card, or to come back. */
export const HIDE_DELAY = 300;

/**
 * The delay after which `elapsed` is due in a state; `undefined` where time changes nothing.
 * @param showDelay one of `SHOW_DELAYS`
 */
export function delayOf(state: HoverState<unknown>, showDelay: number): number | undefined {
  switch (state.phase) {
    case 'resting':
      return showDelay;
    case 'leaving':
      return HIDE_DELAY;
    case 'idle':
    case 'open':
      return undefined;
    default:
      return assertNever(state);
  }
}

/** The mention whose card shows; `undefined` when none does. */
export function shownMention<T>(state: HoverState<T>): T | undefined {
  return state.phase === 'open' || state.phase === 'leaving' ? state.mention : undefined;
}

/** The state after an event; the very same object when nothing changes. */
export function reduceHover<T>(state: HoverState<T>, event: HoverEvent<T>): HoverState<T> {
  switch (event.type) {
    case 'over':
      return over(state, event.mention);
    case 'out':
      return out(state);
    case 'in-card':
      return state.phase === 'leaving' ? { phase: 'open', mention: state.mention } : state;
    case 'elapsed':
      return elapsed(state);
    case 'summoned':
    case 'tapped':
      return { phase: 'open', mention: event.mention, hold: event.type };
    case 'pinned':
      return withHold(state, 'pinned');
    case 'released':
      return withHold(state, undefined);
    case 'pressed-elsewhere':
      return holdOf(state) === 'pinned' ? state : idleFrom(state);
    case 'dismissed':
      return idleFrom(state);
    case 'gone':
      return state.phase !== 'idle' && state.mention === event.mention ? { phase: 'idle' } : state;
    case 'replaced':
      return state.phase !== 'idle' && state.mention === event.mention
        ? { ...state, mention: event.by }
        : state;
    default:
      return assertNever(event);
  }
}

/** What keeps the card open; `undefined` when the pointer does, or none is open. */
export function holdOf(state: HoverState<unknown>): Hold | undefined {
  return state.phase === 'open' ? state.hold : undefined;
}

function withHold<T>(state: HoverState<T>, hold: Hold | undefined): HoverState<T> {
  if ((state.phase !== 'open' && state.phase !== 'leaving') || holdOf(state) === hold) return state;
  return { phase: 'open', mention: state.mention, ...(hold ? { hold } : {}) };
}

const idleFrom = <T>(state: HoverState<T>): HoverState<T> =>
  state.phase === 'idle' ? state : { phase: 'idle' };

function over<T>(state: HoverState<T>, mention: T): HoverState<T> {
  switch (state.phase) {
    case 'idle':
      return { phase: 'resting', mention };
    case 'resting':
      return state.mention === mention ? state : { phase: 'resting', mention };
    case 'open':
      return state.mention === mention || state.hold === 'pinned' ? state : { phase: 'open', mention };
    case 'leaving':
      return { phase: 'open', mention };
    default:
      return assertNever(state);
  }
}

function out<T>(state: HoverState<T>): HoverState<T> {
  switch (state.phase) {
    case 'resting':
      return { phase: 'idle' };
    case 'open':
      return state.hold ? state : { phase: 'leaving', mention: state.mention };
    case 'idle':
    case 'leaving':
      return state;
    default:
      return assertNever(state);
  }
}

function elapsed<T>(state: HoverState<T>): HoverState<T> {
  switch (state.phase) {
    case 'resting':
      return { phase: 'open', mention: state.mention };
    case 'leaving':
      return { phase: 'idle' };
    case 'idle':
    case 'open':
      return state;
    default:
      return assertNever(state);
  }
}
