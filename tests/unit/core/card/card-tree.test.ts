import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CardAnswerSchema } from '../../harness/card-tree-schema.ts';

describe('a card that the background sends to a page', () => {
  const element = (more: object = {}) => ({ tag: 'p', key: 'a', attributes: {}, children: [], ...more });
  const accepts = (card: unknown) => v.is(CardAnswerSchema, { card, announce: 'Acme', state: null });

  test.each([
    ...['section', 'header', 'nav', 'footer', 'div', 'p', 'h1', 'ul', 'li', 'span', 'b', 'strong'],
    ...['bdi', 'blockquote'],
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
    ...[
      'class',
      'role',
      'dir',
      'lang',
      'title',
      'type',
      'tabindex',
      'viewBox',
      'width',
      'height',
      'focusable',
    ],
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

  test('consists of elements and text', () => {
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

  test('may make an element depend on a condition', () => {
    expect(accepts(element({ when: { what: 'pinned', holds: false } }))).toBe(true);
    expect(accepts(element({ when: { what: 'pinned' } }))).toBe(false);
    expect(accepts(element({ when: { holds: true } }))).toBe(false);
  });

  test('comes with an announcement for screen readers', () => {
    expect(v.is(CardAnswerSchema, { card: element(), state: null })).toBe(false);
    expect(v.is(CardAnswerSchema, { announce: 'Acme', state: null })).toBe(false);
  });
});
