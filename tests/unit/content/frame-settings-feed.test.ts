import { afterEach, describe, expect, test, vi } from 'vitest';
import { startFrameSettingsFeed } from '../../../src/content/marks/frame-settings-feed.ts';
import { retryWithBackoff } from '../../../src/content/scout/retry.ts';
import { type FrameSettings, frameSettingsFor } from '../../../src/core/pages/frame-settings.ts';
import { DEFAULTS } from '../../../src/core/settings/settings.ts';
import { stubFrame } from '../harness/fake-frame.ts';

const NAMES = { version: '1', entities: [], find: () => undefined };
const settings = (on: boolean): FrameSettings =>
  frameSettingsFor({ ...DEFAULTS, enabled: on }, { site: 'a.example', path: '/' }, NAMES, 0);

afterEach(() => vi.unstubAllGlobals());

/** A frame whose background does not answer at first. */
async function startUnanswered() {
  const { frame, pauses } = stubFrame();
  const life = new AbortController();
  const background = { answer: undefined as FrameSettings | undefined };
  const load = vi.fn(async () => background.answer);
  const applied: FrameSettings[] = [];
  const feed = startFrameSettingsFeed(
    { retry: retryWithBackoff, load, onSettings: (applying) => applied.push(applying) },
    life.signal,
  );
  feed.refresh();
  await vi.waitFor(() => expect(pauses).toEqual([250]));
  return { frame, pauses, life, background, load, applied, feed };
}

describe('settings of a frame that waits for an answer', () => {
  test('come at once with the next change, and later failures are tried again soon', async () => {
    const { pauses, background, load, applied, feed } = await startUnanswered();
    feed.refresh();
    await vi.waitFor(() => expect(pauses).toEqual([250, 250]));
    background.answer = settings(true);
    feed.refresh();
    await vi.waitFor(() => expect(applied).toEqual([settings(true)]));
    expect(load).toHaveBeenCalledTimes(3);
    expect(feed.current()).toEqual(settings(true));
    background.answer = settings(false);
    feed.refresh();
    await vi.waitFor(() => expect(applied).toHaveLength(2));
  });

  test.each(['focus', 'visibilitychange'])('come at once when the reader comes back: %s', async (type) => {
    const { frame, background, applied } = await startUnanswered();
    background.answer = settings(true);
    frame.dispatchEvent(new Event(type));
    await vi.waitFor(() => expect(applied).toEqual([settings(true)]));
  });

  test('are not asked for any more once the scripts have ended', async () => {
    const { frame, life, load, feed } = await startUnanswered();
    life.abort();
    feed.refresh();
    frame.dispatchEvent(new Event('focus'));
    await new Promise((resolve) => setImmediate(resolve));
    expect(load).toHaveBeenCalledTimes(1);
  });
});

test('changes during a request share one more after it', async () => {
  stubFrame();
  const answers: ((answer: FrameSettings) => void)[] = [];
  const load = vi.fn(() => new Promise<FrameSettings>((resolve) => answers.push(resolve)));
  const applied: FrameSettings[] = [];
  const feed = startFrameSettingsFeed(
    { retry: retryWithBackoff, load, onSettings: (applying) => applied.push(applying) },
    new AbortController().signal,
  );
  for (let change = 0; change < 10; change += 1) feed.refresh();
  answers[0]?.(settings(false));
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  answers[1]?.(settings(true));
  await vi.waitFor(() => expect(applied).toEqual([settings(false), settings(true)]));
  expect(load).toHaveBeenCalledTimes(2);
});
