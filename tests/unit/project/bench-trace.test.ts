import { describe, expect, test } from 'vitest';
import { backgroundTimeIn, ownTimeIn } from '../../bench/harness/own-time.ts';
import type { TraceEvent } from '../../bench/harness/trace.ts';

/** What the benchmarks read from a trace. */

const BASE = 'chrome-extension://abc/';
const [PAGE, BACKGROUND] = [1, 2];

/** An event with a duration; all of it is processor time, in milliseconds. */
const event = (
  name: string,
  pid: number,
  ts: number,
  time: number,
  args: TraceEvent['args'] = {},
): TraceEvent => ({
  name,
  ph: 'X',
  pid,
  tid: 1,
  ts: ts * 1_000,
  dur: time * 1_000,
  tdur: time * 1_000,
  args,
});
const thread = (name: string, pid: number): TraceEvent => ({
  ...event('thread_name', pid, 0, 0, { name }),
  ph: 'M',
});
const ours = { data: { url: `${BASE}scout.js` } };
const message = { chrome_mojo_event_info: { mojo_interface_tag: 'extensions.mojom.MessagePort' } };

describe('own time in a trace', () => {
  test('is what ran of the extension in pages, each task once', () => {
    const events = [
      thread('CrRendererMain', PAGE),
      event('RunTask', PAGE, 10, 20),
      event('EvaluateScript', PAGE, 11, 8, ours),
      event('v8.compile', PAGE, 12, 2, ours),
      event('BlinkScheduler_PerformMicrotaskCheckpoint', PAGE, 20, 4),
      event('FunctionCall', PAGE, 21, 1, ours),
      event('RunTask', PAGE, 40, 5),
      event('Receive mojo message', PAGE, 41, 3, message),
      event('RunTask', PAGE, 50, 30),
      event('FunctionCall', PAGE, 51, 20, { data: { url: 'https://example.com/' } }),
    ];
    expect(ownTimeIn(events, BASE)).toEqual({ time: 15, longestTask: 12, tasks: 2, firstRun: 11_000 });
  });

  test('is none where no script of the extension ran', () => {
    const events = [
      thread('CrRendererMain', PAGE),
      event('RunTask', PAGE, 1, 9),
      event('RunMicrotasks', PAGE, 2, 5),
    ];
    expect(ownTimeIn(events, BASE)).toEqual({ time: 0, longestTask: 0, tasks: 0, firstRun: undefined });
  });
});

test('a trace that does not tell of promises is refused', () => {
  const events = [thread('CrRendererMain', PAGE), event('EvaluateScript', PAGE, 11, 8, ours)];
  expect(() => ownTimeIn(events, BASE)).toThrow('promises');
});

describe('the background in a trace', () => {
  const worker = thread('ServiceWorker thread', BACKGROUND);

  test('counts from its start', () => {
    const events = [
      worker,
      event('ThreadControllerImpl::RunTask', BACKGROUND, 1, 30),
      event('v8.evaluateModule', BACKGROUND, 2, 10),
      event('ThreadControllerImpl::RunTask', BACKGROUND, 40, 6),
      event('Receive mojo message', BACKGROUND, 41, 2, message),
    ];
    expect(backgroundTimeIn(events)).toEqual({ isStarted: true, messages: 1, time: 36 });
  });

  test('is nothing while one only ends', () => {
    const events = [worker, event('ThreadControllerImpl::RunTask', BACKGROUND, 1, 4)];
    expect(backgroundTimeIn(events)).toEqual({ isStarted: false, messages: 0, time: 0 });
  });
});
