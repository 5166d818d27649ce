import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  delayOf,
  HIDE_DELAY,
  type HoverEvent,
  type HoverState,
  IDLE,
  reduceHover,
  SHOW_DELAYS,
  shownMention,
} from '../../../../src/core/card/hover-state.ts';

type State = HoverState<string>;
type Event = HoverEvent<string>;

const idle: State = IDLE;
const resting: State = { phase: 'resting', mention: 'a' };
const open: State = { phase: 'open', mention: 'a' };
const leaving: State = { phase: 'leaving', mention: 'a' };
const over = (mention: string): Event => ({ type: 'over', mention });
const out: Event = { type: 'out' };
const inCard: Event = { type: 'in-card' };
const elapsed: Event = { type: 'elapsed' };
const dismissed: Event = { type: 'dismissed' };
const elsewhere: Event = { type: 'pressed-elsewhere' };
const pinned: State = { phase: 'open', mention: 'a', hold: 'pinned' };
/** The pointer rests on another mention than that of the pinned card. */
const turning: State = { phase: 'resting', mention: 'b', hold: 'pinned', pinned: 'a' };
const invoked: State = { phase: 'open', mention: 'a', hold: 'invoked' };
const tapped: State = { phase: 'open', mention: 'a', hold: 'tapped' };

describe('hover state', () => {
  test.each<[State, Event, State]>([
    [idle, over('a'), resting],
    [idle, out, idle],
    [idle, inCard, idle],
    [idle, elapsed, idle],
    [idle, dismissed, idle],
    [resting, over('a'), resting],
    [resting, over('b'), { phase: 'resting', mention: 'b' }],
    [resting, out, idle],
    [resting, inCard, idle],
    [resting, elapsed, open],
    [resting, dismissed, idle],
    [open, over('a'), open],
    [open, over('b'), { phase: 'open', mention: 'b' }],
    [open, out, leaving],
    [open, inCard, open],
    [open, elapsed, open],
    [open, dismissed, idle],
    [leaving, over('a'), open],
    [leaving, over('b'), { phase: 'open', mention: 'b' }],
    [leaving, out, leaving],
    [leaving, inCard, open],
    [leaving, elapsed, idle],
    [leaving, dismissed, idle],
    [idle, elsewhere, idle],
    [open, elsewhere, idle],
    [idle, { type: 'invoked', mention: 'a' }, invoked],
    [open, { type: 'invoked', mention: 'a' }, invoked],
    [pinned, { type: 'invoked', mention: 'b' }, { ...invoked, mention: 'b' }],
    [idle, { type: 'tapped', mention: 'a' }, tapped],
    [invoked, out, invoked],
    [invoked, over('b'), { phase: 'open', mention: 'b' }],
    [invoked, elsewhere, idle],
    [invoked, dismissed, idle],
    [tapped, out, tapped],
    [tapped, elsewhere, idle],
    [idle, { type: 'pinned' }, idle],
    [open, { type: 'pinned' }, pinned],
    [leaving, { type: 'pinned' }, pinned],
    [pinned, out, pinned],
    [pinned, over('a'), pinned],
    [pinned, over('b'), turning],
    [turning, over('b'), turning],
    [turning, over('c'), { ...turning, mention: 'c' }],
    [turning, over('a'), pinned],
    [turning, out, pinned],
    [turning, inCard, pinned],
    [turning, elapsed, { ...pinned, mention: 'b' }],
    [turning, elsewhere, turning],
    [turning, dismissed, idle],
    [turning, { type: 'pinned' }, turning],
    [turning, { type: 'released' }, open],
    [turning, { type: 'gone', mention: 'b' }, turning],
    [turning, { type: 'replaced', mention: 'b', by: 'c' }, { ...turning, mention: 'c' }],
    [turning, { type: 'replaced', mention: 'a', by: 'c' }, turning],
    [pinned, elsewhere, pinned],
    [pinned, { type: 'released' }, open],
    [pinned, dismissed, idle],
  ])('%j and %j give %j', (state, event, next) => {
    expect(reduceHover(state, event)).toEqual(next);
  });

  test.each([resting, open, leaving])('%j ends when its own mention is gone, and no other', (state) => {
    expect(reduceHover(state, { type: 'gone', mention: 'a' })).toEqual(idle);
    expect(reduceHover(state, { type: 'gone', mention: 'b' })).toBe(state);
  });

  test('a pinned card outlives its mention', () => {
    expect(reduceHover(pinned, { type: 'gone', mention: 'a' })).toBe(pinned);
  });

  test.each([resting, open, leaving])('%j keeps a replaced mention', (state) => {
    expect(reduceHover(state, { type: 'replaced', mention: 'a', by: 'c' })).toEqual({
      ...state,
      mention: 'c',
    });
    expect(reduceHover(state, { type: 'replaced', mention: 'b', by: 'c' })).toBe(state);
  });

  test('only resting and leaving have a delay', () => {
    expect(
      [idle, resting, open, leaving].map((state) =>
        delayOf(state, { showDelay: SHOW_DELAYS.long, hideDelay: 700 }),
      ),
    ).toEqual([undefined, SHOW_DELAYS.long, undefined, 700]);
  });

  test('a card shows while it is open and until the pointer has been away long enough', () => {
    expect([idle, resting, open, leaving, pinned].map(shownMention)).toEqual([
      undefined,
      undefined,
      'a',
      'a',
      'a',
    ]);
  });

  test('a state that stays is the same object, so that nothing is done again', () => {
    const same: [State, Event][] = [
      [resting, over('a')],
      [open, over('a')],
      [open, inCard],
      [leaving, out],
      [pinned, { type: 'pinned' }],
      [open, { type: 'released' }],
      [open, elapsed],
      [idle, out],
      [idle, elapsed],
      [idle, dismissed],
      [idle, elsewhere],
    ];
    for (const [state, event] of same) expect(reduceHover(state, event)).toBe(state);
  });

  const anyMention = fc.constantFrom('a', 'b');
  const anyEvent = fc.oneof<fc.Arbitrary<Event>[]>(
    fc.record({ type: fc.constant('over' as const), mention: anyMention }),
    fc.constantFrom<Event>(
      out,
      inCard,
      elapsed,
      dismissed,
      elsewhere,
      { type: 'pinned' },
      { type: 'released' },
    ),
    fc.record({ type: fc.constantFrom('invoked' as const, 'tapped' as const), mention: anyMention }),
    fc.record({ type: fc.constant('gone' as const), mention: anyMention }),
    fc.record({ type: fc.constant('replaced' as const), mention: anyMention, by: anyMention }),
  );

  test('Esc closes the card in every state', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        expect(reduceHover(events.reduce<State>(reduceHover, idle), dismissed)).toEqual(idle);
      }),
    );
  });

  test('without a hold, a card always closes after the pointer has left, and needs no further timer', () => {
    fc.assert(
      fc.property(fc.array(anyEvent), (events) => {
        const state = events.reduce<State>(reduceHover, idle);
        const delays = { showDelay: SHOW_DELAYS.normal, hideDelay: HIDE_DELAY };
        const away = reduceHover(reduceHover(state, { type: 'released' }), out);
        const later = delayOf(away, delays) === undefined ? away : reduceHover(away, elapsed);
        expect(shownMention(later)).toBeUndefined();
        expect(delayOf(later, delays)).toBeUndefined();
      }),
    );
  });

  test('no card opens unless the pointer has rested or the reader has invoked it', () => {
    fc.assert(
      fc.property(
        fc.array(anyEvent.filter(({ type }) => !['elapsed', 'invoked', 'tapped'].includes(type))),
        (events) => {
          expect(shownMention(events.reduce<State>(reduceHover, idle))).toBeUndefined();
        },
      ),
    );
  });
});
