import type { Browser } from 'puppeteer-core';

/** An event of a Chromium trace, with the fields that are used here. Times are in microseconds. */
export interface TraceEvent {
  name: string;
  /** `X` for events with a duration. */
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** Processor time of the thread, which other processes do not distort. */
  tdur?: number;
  args: {
    name?: string;
    data?: { url?: string };
    chrome_mojo_event_info?: { mojo_interface_tag?: string };
  };
}

/** What is traced: tasks, messages between processes, scripts with their addresses, callbacks, and `performance.mark`. */
const CATEGORIES = [
  'toplevel',
  'devtools.timeline',
  'disabled-by-default-devtools.timeline',
  'v8',
  'blink.user_timing',
];

/**
 * Traces all processes of a browser, including the background's. Puppeteer's `page.tracing` traces only the page's.
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
    // If two events start together, the one that contains the other comes first.
    return events.sort((a, b) => a.ts - b.ts || (b.dur ?? 0) - (a.dur ?? 0));
  };
}

/** Identifies a thread in a trace. */
const threadOf = ({ pid, tid }: TraceEvent) => `${pid} ${tid}`;

/** The events with a duration, for each thread that has this name. */
export function threadsNamed(events: readonly TraceEvent[], name: string): TraceEvent[][] {
  const threads = new Map<string, TraceEvent[]>(
    events
      .filter((event) => event.name === 'thread_name' && event.args.name === name)
      .map((event) => [threadOf(event), []]),
  );
  for (const event of events) if (event.ph === 'X') threads.get(threadOf(event))?.push(event);
  return [...threads.values()];
}

/** The total processor time of events, in milliseconds. @param events must not contain one another, see `outermost` */
export const processorTime = (events: readonly TraceEvent[]): number =>
  events.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1_000;

/** The events of a thread that are not contained in another one. */
export function outermost(events: readonly TraceEvent[]): TraceEvent[] {
  let end = Number.NEGATIVE_INFINITY;
  return events.filter(({ ts, dur = 0 }) => {
    if (ts < end) return false;
    end = ts + dur;
    return true;
  });
}
