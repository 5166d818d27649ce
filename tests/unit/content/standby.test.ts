import { afterEach, describe, expect, test, vi } from 'vitest';
import type { FrameContext } from '../../../src/content/scout/frame-context.ts';
import { retryWithBackoff } from '../../../src/content/scout/retry.ts';
import { startStandby } from '../../../src/content/scout/standby.ts';
import { frameSettingsFor } from '../../../src/core/pages/frame-settings.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import type { MarksAnswer } from '../../../src/platform/messages/to-background.ts';
import { stubFrame } from '../harness/fake-frame.ts';

const NAMES = { version: '1', entities: [], find: () => undefined };
const OFF: MarksAnswer = {
  settings: frameSettingsFor({ ...DEFAULTS, enabled: false }, undefined, NAMES, 0),
  index: null,
};

afterEach(() => vi.unstubAllGlobals());

/** Standby in a frame whose background does not answer at first. */
async function startUnanswered() {
  const { frame, pauses } = stubFrame();
  vi.stubGlobal('navigation', new EventTarget());
  const life = new AbortController();
  const background = { answer: undefined as MarksAnswer | undefined };
  const ask = vi.fn(async () => background.answer);
  const context: Pick<FrameContext, 'life' | 'stopScout' | 'documentToken' | 'requestMarks'> = {
    life,
    stopScout: () => {},
    documentToken: 1,
    requestMarks: (_, hurry) => {
      request = retryWithBackoff(ask, life.signal, hurry);
      return request;
    },
  };
  let request: ReturnType<FrameContext['requestMarks']> | undefined;
  let settingsChanged: () => unknown = () => {};
  startStandby(
    {
      onSettingsChanged: (listener, signal) => {
        settingsChanged = () => signal.aborted || listener();
      },
      onTopAddressChange: () => {},
    },
    context as FrameContext,
  );
  await vi.waitFor(() => expect(pauses).toEqual([250]));
  return { frame, life, pauses, context, background, ask, settingsChanged, request };
}

describe('standby that waits for an answer', () => {
  test('asks at once when settings change', async () => {
    const { pauses, background, ask, settingsChanged } = await startUnanswered();
    settingsChanged();
    await vi.waitFor(() => expect(pauses).toEqual([250, 250]));
    background.answer = OFF;
    settingsChanged();
    // Once for the request that has waited, and once for the change.
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(4));
    settingsChanged();
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(5));
  });

  test('loses no answer that others wait for', async () => {
    const { background, settingsChanged, request } = await startUnanswered();
    settingsChanged();
    settingsChanged();
    background.answer = OFF;
    settingsChanged();
    expect(await request).toBe(OFF);
  });

  test('asks again at once when settings change during a request that fails', async () => {
    const { pauses, ask, background, settingsChanged } = await startUnanswered();
    let fail = () => {};
    ask.mockImplementationOnce(
      () =>
        new Promise((resolve) => {
          fail = () => resolve(undefined);
        }),
    );
    settingsChanged();
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(2));
    background.answer = OFF;
    settingsChanged();
    fail();
    await vi.waitFor(() => expect(ask.mock.calls.length).toBeGreaterThan(2));
    expect(pauses).toHaveLength(2);
  });

  test('ends with the scripts', async () => {
    const { life, ask, request } = await startUnanswered();
    life.abort();
    expect(await request).toBeUndefined();
    expect(ask).toHaveBeenCalledTimes(1);
  });

  test.each([
    ['focus', {}],
    ['visibilitychange', {}],
    ['pageshow', { persisted: true }],
  ])('asks at once when the reader comes back: %s', async (type, properties) => {
    const { frame, background, ask } = await startUnanswered();
    background.answer = OFF;
    frame.dispatchEvent(Object.assign(new Event(type), properties));
    await vi.waitFor(() => expect(ask).toHaveBeenCalledTimes(3));
    // It knows by now that marks are off, and not only for a while.
    await new Promise((resolve) => setImmediate(resolve));
    frame.dispatchEvent(new Event('focus'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(ask).toHaveBeenCalledTimes(3);
  });

  test('asks no more once the marks run', async () => {
    const { frame, context, ask, settingsChanged } = await startUnanswered();
    context.stopScout();
    settingsChanged();
    frame.dispatchEvent(new Event('focus'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(ask).toHaveBeenCalledTimes(1);
  });
});
