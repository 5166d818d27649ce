import { afterEach, expect, test, vi } from 'vitest';
import { shortcutHandler } from '../../../src/background/shortcut-handler.ts';

afterEach(() => {
  vi.useRealTimers();
});

/** Busy, stopped by a debugger, or behind a dialog. */
const never = () => new Promise<never>(() => {});

test('the frame with the focus acts, and no other is asked to act without it', async () => {
  const ask = vi.fn(async ({ frameId }: { frameId: number }) => frameId === 2);
  await shortcutHandler({ frames: async () => [0, 2, 5], ask })('next-mention', 7);
  expect(ask.mock.calls.map(([{ frameId }]) => frameId)).toEqual([0, 2, 5]);
});

test('a command that is none of ours asks no frame', async () => {
  const ask = vi.fn(async () => true);
  await shortcutHandler({ frames: async () => [0], ask })('_execute_action', 7);
  expect(ask).not.toHaveBeenCalled();
});

test('a frame that does not answer leaves a shortcut to the others', async () => {
  vi.useFakeTimers();
  const asked: [frameId: number, isFallback: boolean][] = [];
  const onShortcut = shortcutHandler({
    frames: async () => [0, 1, 2, 3],
    ask: async ({ frameId }, { isFallback }) => {
      asked.push([frameId, isFallback]);
      return frameId === 1 ? never() : isFallback && frameId === 2;
    },
  });
  void onShortcut('next-mention', 7);
  await vi.runAllTimersAsync();
  expect(asked.filter(([, isFallback]) => isFallback)).toEqual([0, 1, 2].map((id) => [id, true]));
});
