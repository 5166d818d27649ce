import { expect, test } from 'vitest';
import { FrameRelay } from '../../../src/background/frame-relay.ts';
import type { FrameMessage } from '../../../src/core/card/remote-card-messages.ts';

const show: FrameMessage = {
  show: {
    mention: {
      token: 1,
      entity: 'tiktok',
      alias: 'TikTok',
      words: 'TikTok',
      context: { paragraph: 'TikTok', entity: 'tiktok', others: [] },
      side: 'bottom-start',
    },
  },
};
const focus = { focus: 1 };
const hide = { hide: 1 };
const top = { tabId: 1, frameId: 0 };

/** A relay to frames that get no messages before the scripts are there. */
function relayWith(inject: () => Promise<void>) {
  const ready = new Set<number>();
  const received: [number, string][] = [];
  const relay = new FrameRelay({
    send: async ({ tabId, frameId }, _, message) => {
      if (frameId === 0 && !ready.has(tabId)) return false;
      received.push([tabId, Object.keys(message).join()]);
      return true;
    },
    injectFrames: async ({ tabId }) => {
      await inject();
      ready.add(tabId);
    },
  });
  return { relay, received };
}

test('messages that follow one for which a top frame gets its scripts arrive after it', async () => {
  let runScripts = () => {};
  const scripts = new Promise<void>((resolve) => {
    runScripts = resolve;
  });
  const { relay, received } = relayWith(() => scripts);
  const sent = [show, focus, hide].map((message) => relay.deliver(top, 5, message));
  // Other frames do not wait.
  await relay.deliver({ tabId: 1, frameId: 5 }, 0, { event: { token: 1, type: 'out' } });
  await relay.deliver({ tabId: 2, frameId: 0 }, 5, hide);
  expect(received).toEqual([[1, 'event']]);
  runScripts();
  await Promise.all(sent);
  expect(received.slice(1)).toEqual([
    [1, 'show'],
    [1, 'focus'],
    [1, 'hide'],
  ]);
});

test('a top frame that refuses the scripts keeps no later message waiting', async () => {
  let isRefused = true;
  const { relay, received } = relayWith(async () => {
    if (isRefused) throw new Error('refused');
  });
  const refused = relay.deliver(top, 5, show);
  const lost = relay.deliver(top, 5, hide);
  await expect(refused).rejects.toThrow('refused');
  await lost;
  isRefused = false;
  await relay.deliver(top, 5, show);
  expect(received).toEqual([[1, 'show']]);
});

test('a frame that floods a busy top frame is refused, and keeps no message of others from it', async () => {
  let runScripts = () => {};
  const scripts = new Promise<void>((resolve) => {
    runScripts = resolve;
  });
  const { relay, received } = relayWith(() => scripts);
  const sent = Array.from({ length: 1_000 }, () => relay.deliver(top, 5, show));
  const refused = Promise.allSettled(sent);
  const other = relay.deliver(top, 6, hide);
  runScripts();
  await other;
  expect((await refused).filter(({ status }) => status === 'fulfilled')).toHaveLength(20);
  expect(received).toHaveLength(21);
  await relay.deliver(top, 5, hide);
  expect(received).toHaveLength(22);
});
