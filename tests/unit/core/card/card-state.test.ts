import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import {
  applyCardAction,
  type CardState,
  CardStateSchema,
  INITIAL_STATE,
  parseCardAction,
  sourceKey,
} from '../../../../src/core/card/card-state.ts';
import { changeForException } from '../../../../src/core/card/site-exception.ts';

const parseCardState = (stored: unknown) => v.parse(CardStateSchema, stored);
const state = (more: Partial<CardState>): CardState => ({ ...INITIAL_STATE, ...more });

describe('the state of a card after an action', () => {
  test('a related entity starts with its first notes and keeps the options', () => {
    const before = state({ all: true, options: true, unfoldedClaims: ['a'] });
    expect(applyCardAction(before, { type: 'show-entity', entity: 'acme' }, 'done')).toEqual({
      ...before,
      relatedEntity: 'acme',
      all: false,
    });
  });

  test('notes, options and denials open and close', () => {
    let now = INITIAL_STATE;
    now = applyCardAction(now, { type: 'all', on: true }, 'done');
    now = applyCardAction(now, { type: 'options', on: true }, 'done');
    now = applyCardAction(now, { type: 'answers', note: 'a', on: true }, 'done');
    now = applyCardAction(now, { type: 'answers', note: 'b', on: true }, 'done');
    expect(now).toMatchObject({ all: true, options: true, unfoldedClaims: ['a', 'b'] });
    now = applyCardAction(now, { type: 'all', on: false }, 'done');
    now = applyCardAction(now, { type: 'options', on: false }, 'done');
    now = applyCardAction(now, { type: 'answers', note: 'a', on: false }, 'done');
    expect(now).toMatchObject({ all: false, options: false, unfoldedClaims: ['b'] });
  });

  test('notes and the source are explained, each for itself', () => {
    const unfold = (what: string, on: boolean) => ({ type: 'unfold', what, on }) as const;
    let now = applyCardAction(INITIAL_STATE, unfold('a', true), 'done');
    now = applyCardAction(now, unfold(sourceKey(0), true), 'done');
    expect(now.unfoldedParts).toEqual(['a', sourceKey(0)]);
    now = applyCardAction(now, unfold('a', false), 'done');
    expect(now.unfoldedParts).toEqual([sourceKey(0)]);
  });

  test('the outcome of an exception stays until it is removed or the options close', () => {
    const hide = { type: 'add-exception', exception: 'hide' } as const;
    const show = { type: 'remove-exception', exception: 'hide' } as const;
    const open = state({ options: true });
    const hidden = applyCardAction(open, hide, 'done');
    expect(hidden.outcome).toBe('hide');
    expect(applyCardAction(hidden, show, 'done').outcome).toBeUndefined();
    expect(applyCardAction(hidden, { type: 'options', on: false }, 'done').outcome).toBeUndefined();
    expect(applyCardAction(open, hide, 'not-saved').outcome).toBe('not-saved');
    expect(applyCardAction(hidden, show, 'not-saved').outcome).toBe('not-saved');
  });

  test('what kept a note from being hidden is told until the next action', () => {
    const hide = { type: 'hide-note', note: 'a', on: true } as const;
    const full = applyCardAction(INITIAL_STATE, hide, 'too-many');
    expect(full).toEqual(state({ unchanged: { note: 'a', why: 'too-many' } }));
    expect(applyCardAction(full, hide, 'done')).toEqual(state({}));
    expect(applyCardAction(full, { type: 'open-hidden' }, 'done')).toEqual(state({}));
    expect(applyCardAction(full, { ...hide, note: 'b' }, 'too-fast')).toEqual(
      state({ unchanged: { note: 'b', why: 'too-fast' } }),
    );
  });

  test('opening a note changes nothing', () => {
    const before = state({ all: true });
    expect(applyCardAction(before, { type: 'open-note', note: 'a' }, 'done')).toEqual(before);
  });
});

test('adding and removing an exception changes the rule of the site', () => {
  const about = { entity: 'acme', alias: 'Acme', site: 'example.org' };
  expect(changeForException({ type: 'add-exception', exception: 'hide' }, about)).toEqual({
    type: 'entity-on-site',
    entity: 'acme',
    pattern: 'example.org',
    value: 'off',
  });
  expect(changeForException({ type: 'remove-exception', exception: 'hide' }, about)).toMatchObject({
    value: 'default',
  });
  expect(changeForException({ type: 'add-exception', exception: 'not-this' }, about)).toEqual({
    type: 'alias-on-site',
    alias: 'Acme',
    pattern: 'example.org',
    on: false,
  });
  expect(changeForException({ type: 'remove-exception', exception: 'not-this' }, about)).toMatchObject({
    on: true,
  });
});

test('states and actions from a page are validated', () => {
  expect(parseCardState(JSON.parse(JSON.stringify(INITIAL_STATE)))).toEqual(INITIAL_STATE);
  expect(() => parseCardState({ all: 'yes' })).toThrow();
  expect(() => parseCardState({ ...INITIAL_STATE, outcome: 'lost' })).toThrow();
  expect(() => parseCardAction({ type: 'add-exception', exception: 'everything' })).toThrow();
  expect(() => parseCardAction({ type: 'pin' })).toThrow();
});

describe('what a reader does in a card', () => {
  test.each([
    { type: 'show-entity', entity: 'acme' },
    { type: 'all', on: true },
    { type: 'options', on: false },
    { type: 'answers', note: 'a', on: true },
    { type: 'add-exception', exception: 'not-this' },
    { type: 'remove-exception', exception: 'hide' },
    { type: 'site-off' },
    { type: 'open-note', note: 'a' },
    { type: 'hide-note', note: 'a', on: true },
    { type: 'open-all-notes' },
  ])('is read: %j', (action) => expect(parseCardAction(action)).toEqual(action));

  test.each([
    { type: 'show-entity' },
    { type: 'all' },
    { type: 'answers', note: 'a' },
    { type: 'answers', on: true },
    { type: 'add-exception' },
    { type: 'remove-exception' },
    { type: 'remove-exception', exception: 'site-off' },
    { type: 'open-note' },
    { type: 'hide-note', note: 'a' },
  ])('is refused: %j', (action) => expect(() => parseCardAction(action)).toThrow());

  test.each(['not-this', 'hide', 'not-saved'])('the card stands after %s', (outcome) => {
    const state = {
      ...INITIAL_STATE,
      relatedEntity: 'acme',
      all: true,
      options: true,
      unfoldedClaims: ['a'],
      outcome,
    };
    expect(parseCardState(state)).toEqual(state);
  });

  test.each([
    { relatedEntity: 7 },
    { all: 'x' },
    { options: 'x' },
    { unfoldedClaims: [7] },
    { unfoldedClaims: 'a' },
    { shownBefore: true },
    { shownBefore: { made: 1.5 } },
    { shownBefore: { made: -1 } },
  ])('a card does not stand like %j', (more) =>
    expect(() => parseCardState({ ...INITIAL_STATE, ...more })).toThrow(),
  );

  test('a card opens with its first notes and without options', () => {
    expect(INITIAL_STATE).toEqual({
      all: false,
      options: false,
      unfoldedClaims: [],
      unfoldedParts: [],
      hiddenAtStart: [],
    });
  });
});
