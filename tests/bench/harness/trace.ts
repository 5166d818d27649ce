import type { Browser } from 'puppeteer-core';

/** An event of Chromium's trace, as far as it is read here. Times are in microseconds. */
export interface TraceEvent {
  name: string;
  /** `X` for one with a duration. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of its thread, in which other processes do not show. */
  tdur?: number;
  args: {
    name?: string;
    data?: { url?: string };
    chrome_mojo_event_info?: { mojo_interface_tag?: string };
  };
}

/** Tasks and messages between processes; scripts with their addresses, callbacks; whole tasks; marks of `performance.mark`. */
const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'blink.user_timing',
];

/**
 * Traces all processes of a browser, the background's among them, until the returned function is called. (Puppeteer's
 * `page.tracing` leaves out what does not belong to the page.)
 * @returns a function that ends the trace and returns its events, in order of their start
 */
export async function startTrace(browser: Browser): Promise<() => Promise<TraceEvent[]>> {
  const session = await browser.target().createCDPSession();
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    for (const event of value as unknown as TraceEvent[]) events.push(event);
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: {
      recordMode: 'recordAsMuchAsPossible',
      includedCategories: CATEGORIES,
      excludedCategories: ['*'],
    },
  });
  return async () => {
    const complete = new Promise((done) => session.once('Tracing.tracingComplete', done));
    await session.send('Tracing.end');
    await complete;
    await session.detach();
    // Of two that start together, the one that holds the other comes first.
    return events.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  };
}

/** A thread's place in a trace. */
const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;

/** The events with a duration of each thread that has one of these names. */
export function threadsNamed(events: readonly TraceEvent[], name: string): TraceEvent[][] {
  const threads = new Map<string, TraceEvent[]>(
    events
      .filter((event) => event.name === 'thread_name' && event.args.name === name)
      .map((event) => [threadOf(event), []]),
  );
  for (const event of events) if (event.ph === 'X') threads.get(threadOf(event))?.push(event);
  return [...threads.values()];
}

/** Processor time of events that do not lie within one another, in milliseconds. */
export const processorTime = (events: readonly TraceEvent[]): number =>
  events.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;

/** Of events of one thread, those that do not lie within another one. */
export function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
