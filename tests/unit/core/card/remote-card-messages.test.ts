import * as v from 'valibot';
import { describe, expect, test } from 'vitest';
import { isFrameEvent } from '../../../../src/core/card/remote-card-events.ts';
import { FrameMessageSchema } from '../../../../src/core/card/remote-card-messages.ts';

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

  test.each(['invoked', 'tapped', 'pinned'])('hold a card that was %s', (hold) => {
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

  test.each(['in-card', 'out', 'pinned', 'released', 'dismissed', 'gone'])('%s happens in a card', (type) =>
    expect(isFrameEvent(type)).toBe(true),
  );
  test.each(['over', 'elapsed', 'invoked', ''])('"%s" does not', (type) =>
    expect(isFrameEvent(type)).toBe(false),
  );
});
