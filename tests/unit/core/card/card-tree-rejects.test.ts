import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { CardAnswerSchema } from '../../harness/card-tree-schema.ts';

describe('the schema of cards rejects', () => {
  const answer = (card: unknown) => v.is(CardAnswerSchema, { card, announce: '', state: {} });
  const element = (more: object) => ({ tag: 'p', key: '', attributes: {}, children: [], ...more });

  test.each(['script', 'a', 'iframe', 'img', 'form', 'style', 'use', 'link', 'P', 'p onclick'])(
    'the element <%s>',
    (tag) => {
      expect(answer(element({}))).toBe(true);
      expect(answer(element({ tag }))).toBe(false);
      expect(answer(element({ children: [element({ children: [element({ tag })] })] }))).toBe(false);
    },
  );

  test.each([
    'onclick',
    'href',
    'src',
    'style',
    'xlink:href',
    'formaction',
    'popover',
    'slot',
    'data-x onclick',
    '__proto__',
  ])('the attribute %s', (name) => {
    expect(answer(element({ attributes: { class: 'x' } }))).toBe(true);
    const attributes = JSON.parse(`{ ${JSON.stringify(name)}: "x" }`);
    const result = v.safeParse(CardAnswerSchema, { card: element({ attributes }), announce: '', state: {} });
    expect(result.success ? Object.keys(result.output.card.attributes) : []).toEqual([]);
  });

  test('values that are not text, and unknown behaviour of buttons', () => {
    expect(answer(element({ attributes: { class: 1 } }))).toBe(false);
    expect(answer(element({ children: [1] }))).toBe(false);
    expect(answer(element({ command: { type: 'hover-event', event: 'gone' } }))).toBe(false);
    expect(answer(element({ command: { type: 'run', code: 'x' } }))).toBe(false);
  });
});
