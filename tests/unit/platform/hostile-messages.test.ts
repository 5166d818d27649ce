import fc from 'fast-check';
import { beforeAll, beforeEach, describe, expect, test, vi } from 'vitest';
import type { BackgroundMessage } from '../../../src/platform/messages/to-background.ts';
import { messages } from '../harness/fake-browser.ts';

/** What the background makes of messages that no script of the extension would send. */

const { serveBackground } = await import('../../../src/platform/messages/to-background.ts');
const { answerPings } = await import('../../../src/platform/messages/ping.ts');

const TYPES: BackgroundMessage[] = [
  'marks',
  'script',
  'report',
  'leave',
  'addressChanged',
  'frameSettings',
  'namesByKey',
  'card',
  'cardShown',
  'cardStyle',
  'relay',
];
/** The requests that have reached a handler. */
const handled = vi.fn((_type: string, _request: unknown, _sender: unknown): undefined => undefined);
const handler =
  (type: string) =>
  (request: unknown, sender: unknown): never =>
    handled(type, request, sender) as never;

beforeAll(() => {
  messages.listeners.clear();
  const { signal } = new AbortController();
  serveBackground(
    {
      marks: handler('marks'),
      script: handler('script'),
      report: handler('report'),
      leave: handler('leave'),
      addressChanged: handler('addressChanged'),
      frameSettings: handler('frameSettings'),
      namesByKey: handler('namesByKey'),
      card: handler('card'),
      cardShown: handler('cardShown'),
      cardStyle: handler('cardStyle'),
      relay: handler('relay'),
    },
    signal,
  );
  answerPings(signal);
});
beforeEach(() => handled.mockClear());

let nextTab = 1;
/** A sender in a tab of its own, so that no rate is exceeded. */
const sender = (more: object = {}) => {
  nextTab += 1;
  return {
    id: 'test',
    frameId: 0,
    url: 'https://a.example/',
    tab: { id: nextTab, url: 'https://a.example/', windowId: 5, active: true, incognito: false },
    ...more,
  };
};

/** The reply to a message; `undefined` for none. */
async function send(message: unknown, from: object = sender()): Promise<unknown> {
  return await new Promise((resolve) => {
    const pending = messages.emit(message, from, resolve);
    if (!pending.includes(true)) resolve(undefined);
  });
}

const context = { paragraph: 'About TikTok', entity: 'tiktok', others: [] };
const card = (more: object = {}) => ({ context, words: 'TikTok', alias: 'TikTok', ...more });
const mention = {
  token: 1,
  entity: 'tiktok',
  alias: 'TikTok',
  words: 'TikTok',
  context,
  side: 'bottom-start',
};
const report = (counts: object, more: object = {}) => ({
  isFirst: false,
  report: { documentToken: 0.5, on: true, counts, ...more },
});
const long = 'x'.repeat(4_000_000);
const numbered = (count: number) => Array.from({ length: count }, (_, at) => `n${at}`);

describe('a message', () => {
  test.each<[BackgroundMessage, object]>([
    ['marks', { address: 'https://a.example/', documentToken: null }],
    ['frameSettings', { address: 'https://a.example/' }],
    ['card', card()],
    ['cardShown', { words: 'TikTok', alias: 'TikTok' }],
    ['report', report({ tiktok: 2 })],
    ['relay', { to: 0, message: { show: { mention } } }],
  ])('%s reaches its handler with what the browser says of the sender', async (type, request) => {
    const from = sender({ documentId: 'doc' });
    expect(await send({ type, request }, from)).toEqual({ answer: undefined });
    expect(handled).toHaveBeenCalledExactlyOnceWith(type, request, {
      tabId: from.tab.id,
      frameId: 0,
      documentId: 'doc',
      url: 'https://a.example/',
      topUrl: 'https://a.example/',
      windowId: 5,
      isTabActive: true,
      isPrivate: false,
    });
  });

  test.each([true, false])('tells whether it comes from a private window: %s', async (incognito) => {
    await send({ type: 'leave', request: {} }, sender({ tab: { id: 1, active: true, incognito } }));
    expect(handled.mock.calls[0]?.[2]).toMatchObject({ isPrivate: incognito });
  });

  test.each<[BackgroundMessage, object]>([
    ['marks', { address: long, documentToken: null }],
    ['marks', { address: 'https://a.example/', documentToken: 'no' }],
    ['marks', { address: 'https://a.example/', documentToken: Number.POSITIVE_INFINITY }],
    ['frameSettings', { address: ['https://a.example/'] }],
    ['card', card({ alias: long })],
    ['card', card({ alias: { toString: 'TikTok' } })],
    ['cardShown', { words: 'TikTok', alias: long }],
    ['card', card({ context: { ...context, paragraph: long } })],
    ['card', card({ context: { ...context, entity: long } })],
    ['card', card({ context: { ...context, at: -1 } })],
    ['card', card({ context: { ...context, at: 1e300 } })],
    ['card', card({ context: { ...context, others: [long] } })],
    ['card', card({ context: { ...context, others: numbered(20_000) } })],
    ['report', report({ tiktok: -1 })],
    ['report', report({ tiktok: 1.5 })],
    ['report', report({ tiktok: 1e300 })],
    ['report', report({ [long]: 1 })],
    ['report', report(Object.fromEntries(numbered(30_000).map((name) => [name, 1])))],
    ['report', report({}, { documentToken: Number.POSITIVE_INFINITY })],
    ['relay', { to: -1, message: {} }],
    ['relay', { to: 1.5, message: {} }],
    ['relay', { to: 0, message: { show: { mention: { ...mention, alias: long } } } }],
    [
      'relay',
      {
        to: 0,
        message: {
          show: {
            mention: {
              ...mention,
              at: {
                lines: Array(5_000).fill({ x: 0, y: 0, width: 1, height: 1 }),
                view: { width: 1, height: 1 },
              },
            },
          },
        },
      },
    ],
    ['relay', { to: 0, message: { event: { token: 1, type: 'explode' } } }],
  ])('%s that is malformed or too large is refused (%#)', async (type, request) => {
    expect(await send({ type, request })).toMatchObject({ error: expect.stringContaining('Malformed') });
    expect(handled).not.toHaveBeenCalled();
  });

  test('with long words is cut: they are only shown', async () => {
    await send({ type: 'card', request: card({ words: long }) });
    expect(handled.mock.calls[0]?.[1]).toMatchObject({ words: 'x'.repeat(400) });
  });

  test.each<[string, object]>([
    ['another extension', { id: 'other' }],
    ['nobody', { id: undefined }],
    ['no tab', { tab: undefined }],
    ['a tab without an id', { tab: { url: 'https://a.example/' } }],
    ['no frame', { frameId: undefined }],
  ])('from %s is not answered', async (_, more) => {
    for (const type of TYPES) expect(await send({ type, request: {} }, sender(more))).toBeUndefined();
    expect(handled).not.toHaveBeenCalled();
  });

  test('of an unknown type is not answered', async () => {
    for (const type of ['__proto__', 'constructor', 'toString', '', 'changeSettings', long, 7, null])
      expect(await send({ type, request: {} })).toBeUndefined();
  });

  test('of any other shape reaches no handler, and nothing is thrown', async () => {
    const anyType = fc.oneof(fc.constantFrom(...TYPES), fc.anything());
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.anything(), fc.record({ type: anyType, request: fc.anything() })),
        async (message) => {
          await send(message);
          // These need nothing but an object.
          for (const [type] of handled.mock.calls)
            expect(['leave', 'addressChanged', 'cardStyle']).toContain(type);
          handled.mockClear();
        },
      ),
    );
  });

  test('may not come at any rate from one frame; others are answered', async () => {
    const from = sender();
    const replies = await Promise.all(
      Array.from({ length: 500 }, () => send({ type: 'card', request: card() }, from)),
    );
    expect(handled.mock.calls.length).toBeLessThan(200);
    expect(replies.at(-1)).toEqual({ error: 'Error: Too many messages' });
    expect(await send({ type: 'card', request: card() })).toEqual({ answer: undefined });
    expect(await send({ type: 'card', request: card() }, { ...from, frameId: 7 })).toEqual({
      answer: undefined,
    });
  });

  test('may not come at any rate from many frames of a tab; other tabs are answered', async () => {
    const from = sender();
    const frames = Array.from({ length: 100 }, (_, frameId) => ({ ...from, frameId }));
    for (const frame of frames)
      await Promise.all(Array.from({ length: 50 }, () => send({ type: 'card', request: card() }, frame)));
    expect(handled.mock.calls.length).toBeLessThan(300);
    expect(await send({ type: 'card', request: card() })).toEqual({ answer: undefined });
    // A page may well load in hundreds of frames at once.
    const asked = await Promise.all(
      frames.map((frame) =>
        send({ type: 'frameSettings', request: { address: 'https://a.example/' } }, frame),
      ),
    );
    expect(asked.filter((reply) => 'error' in Object(reply))).toEqual([]);
  });

  test('a ping is answered', async () => {
    const replies: unknown[] = [];
    messages.emit({ type: 'ping' }, {}, (reply: unknown) => replies.push(reply));
    expect(replies).toEqual([true]);
  });
});
