import { describe, expect, test } from 'vitest';
import {
  afterStep,
  type CardState,
  choiceChange,
  FIRST_STATE,
  parseCardState,
  parseCardStep,
} from '../../src/core/card/card-state.ts';

const state = (more: Partial<CardState>): CardState => ({ ...FIRST_STATE, ...more });

describe('a card after a step', () => {
  test('turned to another entity shows the first of its notes; options stay as they are', () => {
    const before = state({ all: true, options: true, opened: ['a'] });
    expect(afterStep(before, { type: 'turn', entity: 'acme' }, true)).toEqual({
      ...before,
      turned: 'acme',
      all: false,
    });
  });

  test('opens and closes notes, options and denials', () => {
    let now = FIRST_STATE;
    now = afterStep(now, { type: 'all', on: true }, true);
    now = afterStep(now, { type: 'options', on: true }, true);
    now = afterStep(now, { type: 'denials', note: 'a', on: true }, true);
    now = afterStep(now, { type: 'denials', note: 'b', on: true }, true);
    expect(now).toMatchObject({ all: true, options: true, opened: ['a', 'b'] });
    now = afterStep(now, { type: 'all', on: false }, true);
    now = afterStep(now, { type: 'options', on: false }, true);
    now = afterStep(now, { type: 'denials', note: 'a', on: false }, true);
    expect(now).toMatchObject({ all: false, options: false, opened: ['b'] });
  });

  test('says what became of a choice until it is taken back or the options close', () => {
    const hide = { type: 'choose', choice: 'hide', on: false } as const;
    const open = state({ options: true });
    const hidden = afterStep(open, hide, true);
    expect(hidden.outcome).toBe('hide');
    expect(afterStep(hidden, { ...hide, on: true }, true).outcome).toBeUndefined();
    expect(afterStep(hidden, { type: 'options', on: false }, true).outcome).toBeUndefined();
    expect(afterStep(open, hide, false).outcome).toBe('not-saved');
    expect(afterStep(hidden, { ...hide, on: true }, false).outcome).toBe('not-saved');
  });

  test('stays as it is when a note opens elsewhere', () => {
    const before = state({ all: true });
    expect(afterStep(before, { type: 'open-note', note: 'a' }, true)).toEqual(before);
  });
});

test('choices and their undoing are changes of the rule for the site', () => {
  const about = { entity: 'acme', alias: 'Acme', site: 'example.org' };
  expect(choiceChange('hide', false, about)).toEqual({
    type: 'entity-on-site',
    entity: 'acme',
    site: 'example.org',
    choice: 'off',
  });
  expect(choiceChange('hide', true, about)).toMatchObject({ choice: 'default' });
  expect(choiceChange('not-this', false, about)).toEqual({
    type: 'alias-on-site',
    alias: 'Acme',
    site: 'example.org',
    on: false,
  });
  expect(choiceChange('not-this', true, about)).toMatchObject({ on: true });
});

test('what a page sends is parsed', () => {
  expect(parseCardState(JSON.parse(JSON.stringify(FIRST_STATE)))).toEqual(FIRST_STATE);
  expect(() => parseCardState({ all: 'yes' })).toThrow();
  expect(() => parseCardState({ ...FIRST_STATE, outcome: 'lost' })).toThrow();
  expect(() => parseCardStep({ type: 'choose', choice: 'everything', on: true })).toThrow();
  expect(() => parseCardStep({ type: 'pin' })).toThrow();
});
