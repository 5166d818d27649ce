import { afterAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { CardPort, Send } from '../../../src/content/card/hover/card-port.ts';
import { createFrameCard } from '../../../src/content/card/hover/frame-card.ts';
import type { PageMention } from '../../../src/content/marks/mentions/mention-store.ts';
import type { HoverEvent } from '../../../src/core/card/hover-state.ts';

/** What Node does not have. */
class Pointer {
  constructor(
    readonly screenX: number,
    readonly screenY: number,
  ) {}
}
vi.stubGlobal('PointerEvent', Pointer);
afterAll(() => vi.unstubAllGlobals());

const mention = (text: string) => ({ text }) as PageMention;
const FIRST = mention('first');
const SECOND = mention('second');

/** What was asked of the cards, in order. */
let calls: string[] = [];
beforeEach(() => {
  calls = [];
});

/** A card that notes what is asked of it. */
function cardNamed(name: string): CardPort<PageMention> & { send: Send<PageMention> } {
  const card = {
    send: (_: HoverEvent<PageMention>) => {},
    preload: ({ text }: PageMention) => void calls.push(`${name} preloads ${text}`),
    show: ({ text }: PageMention, hold?: string, pointer?: object) =>
      void calls.push(
        [name, 'shows', text, hold, pointer && JSON.stringify(pointer)].filter(Boolean).join(' '),
      ),
    hide: () => void calls.push(`${name} hides`),
    focus: () => void calls.push(`${name} gets the focus`),
    clearCache: () => void calls.push(`${name} forgets`),
    successor: () => undefined,
    contains: () => false,
    onEvent(send: Send<PageMention>) {
      card.send = send;
    },
  };
  return card;
}

/** A frame's card that is shown in one of two places. */
function frameCard() {
  const page = cardNamed('page');
  const frame = cardNamed('frame');
  const events: HoverEvent<PageMention>[] = [];
  const state = { chosen: frame as typeof frame | undefined };
  const card = createFrameCard(async () => state.chosen);
  card.onEvent((event) => events.push(event));
  return { card, page, frame, events, state };
}
const settled = () => new Promise((done) => setTimeout(done));

describe('the card of a frame', () => {
  test('is shown where there is room for it, and told the settings that changed while another one was', async () => {
    const { card, page, frame, state, events } = frameCard();
    card.preload(FIRST);
    await settled();
    card.show(FIRST, undefined);
    await settled();
    state.chosen = page;
    // An open card stays where it is.
    card.show(FIRST, 'pinned');
    await settled();
    card.show(SECOND, undefined);
    card.focus();
    await settled();
    expect(calls).toEqual([
      'frame forgets',
      'frame preloads first',
      'frame shows first',
      'frame shows first pinned',
      'frame hides',
      'page forgets',
      'page shows second',
      'page gets the focus',
    ]);
    page.send({ type: 'pinned' });
    frame.send({ type: 'released' });
    expect(events).toEqual([{ type: 'pinned' }, { type: 'released' }]);
  });

  test('does not give way to what is preloaded', async () => {
    const { card, page, state } = frameCard();
    card.show(FIRST, undefined);
    await settled();
    calls = [];
    state.chosen = page;
    card.preload(SECOND);
    await settled();
    expect(calls).toEqual(['page preloads second']);
  });

  test('is not shown once it is hidden or another one is wanted', async () => {
    const { card } = frameCard();
    card.show(FIRST, undefined);
    card.hide();
    await settled();
    expect(calls).toEqual([]);
    card.show(FIRST, undefined);
    card.show(SECOND, undefined);
    await settled();
    expect(calls).toEqual(['frame forgets', 'frame shows second']);
  });

  test.each([undefined, 'invoked', 'pinned'] as const)(
    'is dismissed if it is not available: held %s',
    async (hold) => {
      const { card, state, events } = frameCard();
      state.chosen = undefined;
      card.show(FIRST, hold);
      await settled();
      expect(events).toEqual([{ type: 'dismissed' }]);
    },
  );

  test('gets the last position of the pointer on the screen', async () => {
    const { card } = frameCard();
    card.contains(new Pointer(3, 4) as unknown as Event);
    card.contains(new Event('blur'));
    card.show(FIRST, undefined);
    await settled();
    expect(calls.at(-1)).toBe('frame shows first {"x":3,"y":4}');
  });
});
