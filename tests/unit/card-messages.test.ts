import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { INITIAL_STATE, parseCardAction, parseCardState } from '../../src/core/card/card-state.ts';
import { CardAnswerSchema } from '../../src/core/card/card-tree.ts';
import { fillIn } from '../../src/core/card/card-view.ts';
import { isFrameEvent } from '../../src/core/card/remote-card-events.ts';
import { FrameMessageSchema } from '../../src/core/card/remote-card-messages.ts';

describe('a card that a page is asked to put up', () => {
  const element = (more: object = {}) => ({ tag: 'p', key: 'a', attributes: {}, children: [], ...more });
  const accepts = (card: unknown) => v.is(CardAnswerSchema, { card, announce: 'Acme', state: null });

  test.each([
    ...['section', 'header', 'nav', 'footer', 'div', 'p', 'h1', 'ul', 'li', 'span', 'b', 'strong'],
    ...['button', 'svg', 'path'],
  ])('may hold <%s>', (tag) => expect(accepts(element({ tag }))).toBe(true));

  test.each(['script', 'a', 'img', 'iframe', 'style', 'p script', 'xp', 'px', 'h12', 'P', ''])(
    'may not hold <%s>',
    (tag) => {
      expect(accepts(element({ tag }))).toBe(false);
      expect(accepts(element({ children: [element({ tag })] }))).toBe(false);
    },
  );

  test.each([
    ...['class', 'role', 'lang', 'title', 'type', 'tabindex', 'viewBox', 'width', 'height', 'focusable'],
    ...['fill', 'fill-rule', 'd', 'aria-label', 'data-note', 'stroke-width'],
  ])('may have the attribute %s', (name) =>
    expect(accepts(element({ attributes: { [name]: 'x' } }))).toBe(true),
  );

  test.each([
    'onclick',
    'style',
    'href',
    'src',
    'xclass',
    'classx',
    'aria-',
    'aria-a1',
    'data',
    'fill-x',
    'id',
  ])('may not have the attribute %s', (name) =>
    expect(accepts(element({ attributes: { [name]: 'x' } }))).toBe(false),
  );

  test('is made of elements and text', () => {
    expect(accepts(element({ children: ['text', element({ children: ['more'] })] }))).toBe(true);
    expect(accepts('text')).toBe(false);
    for (const child of [7, null, {}, [], ['text']])
      expect(accepts(element({ children: [child] }))).toBe(false);
    for (const part of ['tag', 'key', 'attributes', 'children'])
      expect(accepts(element({ [part]: undefined }))).toBe(false);
    expect(accepts(element({ attributes: { class: 7 } }))).toBe(false);
  });

  test.each<[unknown, boolean]>([
    [{ type: 'hover-event', event: 'pinned' }, true],
    [{ type: 'hover-event', event: 'released' }, true],
    [{ type: 'hover-event', event: 'dismissed' }, true],
    [{ type: 'hover-event', event: 'over' }, false],
    [{ type: 'copy', id: 'a', text: 'b' }, true],
    [{ type: 'copy', id: 'a' }, false],
    [{ type: 'copy', text: 'b' }, false],
    [{ type: 'action', action: { any: 'thing' } }, true],
    [{ type: 'run', action: 'alert()' }, false],
    [undefined, true],
  ])('may have a button with the command %j: %s', (command, expected) => {
    expect(accepts(element({ tag: 'button', command }))).toBe(expected);
  });

  test('may say when an element shows', () => {
    expect(accepts(element({ when: { what: 'pinned', holds: false } }))).toBe(true);
    expect(accepts(element({ when: { what: 'pinned' } }))).toBe(false);
    expect(accepts(element({ when: { holds: true } }))).toBe(false);
  });

  test('comes with what is read out', () => {
    expect(v.is(CardAnswerSchema, { card: element(), state: null })).toBe(false);
    expect(v.is(CardAnswerSchema, { announce: 'Acme', state: null })).toBe(false);
  });
});

describe('what a page knows is filled in', () => {
  test.each([
    ['{alias} on {site}', { alias: 'Acme', site: 'a.example' }, 'Acme on a.example'],
    ['{alias}, {alias}', { alias: 'Acme' }, 'Acme, Acme'],
    ['{alias}', { alias: '{site}', site: 'x' }, '{site}'],
    ['{other} {not this} {}', { alias: 'Acme' }, '{other} {not this} {}'],
    ['alias', { alias: 'Acme' }, 'alias'],
  ])('%s', (text, values, filled) => expect(fillIn(text, values)).toBe(filled));
});

describe('what a reader does in a card', () => {
  test.each([
    { type: 'turn', entity: 'acme' },
    { type: 'all', on: true },
    { type: 'options', on: false },
    { type: 'denials', note: 'a', on: true },
    { type: 'except', exception: 'not-this', on: false },
    { type: 'except', exception: 'hide', on: true },
    { type: 'open-note', note: 'a' },
  ])('is read: %j', (action) => expect(parseCardAction(action)).toEqual(action));

  test.each([
    { type: 'turn' },
    { type: 'all' },
    { type: 'denials', note: 'a' },
    { type: 'denials', on: true },
    { type: 'except', exception: 'hide' },
    { type: 'except', on: true },
    { type: 'open-note' },
  ])('is refused: %j', (action) => expect(() => parseCardAction(action)).toThrow());

  test.each(['not-this', 'hide', 'not-saved'])('the card stands after %s', (outcome) => {
    const state = { ...INITIAL_STATE, turned: 'acme', all: true, options: true, opened: ['a'], outcome };
    expect(parseCardState(state)).toEqual(state);
  });

  test.each([{ turned: 7 }, { all: 'x' }, { options: 'x' }, { opened: [7] }, { opened: 'a' }])(
    'a card does not stand like %j',
    (more) => expect(() => parseCardState({ ...INITIAL_STATE, ...more })).toThrow(),
  );

  test('a card opens with its first notes and without options', () => {
    expect(INITIAL_STATE).toEqual({ all: false, options: false, opened: [] });
  });
});

describe('messages between frames', () => {
  const accepts = (message: unknown) => v.is(FrameMessageSchema, message);
  const mention = {
    token: 1,
    entity: 'acme',
    alias: 'Acme',
    words: 'Acme’s',
    context: { paragraph: 'Acme’s.', entity: 'acme', others: [] },
    side: 'bottom-start',
  };
  const at = { lines: [{ x: 1, y: 2, width: 3, height: 4 }], view: { width: 5, height: 6 } };

  test.each([
    [{ show: { mention } }],
    [{ show: { mention: { ...mention, pointer: { x: 1, y: 2 }, at } } }],
    [{ hide: 1 }],
    [{ focus: 1 }],
    [{ event: { token: 1, type: 'out' } }],
  ])('are %j', (message) => {
    expect(accepts(message)).toBe(true);
    expect(v.parse(FrameMessageSchema, message)).toEqual(message);
  });

  test.each(['summoned', 'tapped', 'pinned'])('hold a card that was %s', (hold) => {
    expect(accepts({ show: { mention, hold } })).toBe(true);
  });

  test.each(['bottom-start', 'bottom-end', 'left-start', 'right-start'])('put a card to %s', (side) => {
    expect(accepts({ show: { mention: { ...mention, side } } })).toBe(true);
  });

  test.each<[object]>([
    [{ show: {} }],
    [{ show: { mention, hold: 'glued' } }],
    [{ show: { mention: { ...mention, token: 'x' } } }],
    [{ show: { mention: { ...mention, side: 'top' } } }],
    [{ show: { mention: { ...mention, entity: 7 } } }],
    [{ show: { mention: { ...mention, alias: 7 } } }],
    [{ show: { mention: { ...mention, words: 7 } } }],
    [{ show: { mention: { ...mention, context: {} } } }],
    [{ show: { mention: { ...mention, pointer: { x: 1 } } } }],
    [{ show: { mention: { ...mention, pointer: { y: 1 } } } }],
    [{ show: { mention: { ...mention, at: { view: at.view } } } }],
    [{ show: { mention: { ...mention, at: { lines: at.lines } } } }],
    [{ show: { mention: { ...mention, at: { ...at, lines: [{ x: 1, y: 2 }] } } } }],
    [{ show: { mention: { ...mention, at: { ...at, lines: [{ width: 1, height: 2 }] } } } }],
    [{ show: { mention: { ...mention, at: { ...at, view: { width: 1 } } } } }],
    [{ show: { mention: { ...mention, at: { ...at, view: { height: 1 } } } } }],
    [{ hide: 'x' }],
    [{ focus: 'x' }],
    [{ event: { token: 1, type: 'over' } }],
    [{ event: { type: 'out' } }],
    [{ event: { token: 1 } }],
  ])('are not %j', (message) => expect(accepts(message)).toBe(false));

  test.each(['in-card', 'out', 'pinned', 'released', 'dismissed', 'pressed-elsewhere', 'gone'])(
    '%s happens in a card',
    (type) => expect(isFrameEvent(type)).toBe(true),
  );
  test.each(['over', 'elapsed', 'summoned', ''])('"%s" does not', (type) =>
    expect(isFrameEvent(type)).toBe(false),
  );
});
