import { outermost, processorTime, type TraceEvent, threadsNamed } from './trace.ts';

/** What the extension's scripts did in pages, according to a trace. */
export interface OwnTime {
  /** Processor time of all of them, in milliseconds: compiling, the first run, callbacks, messages. */
  time: number;
  /** The longest part of one task that was theirs, in milliseconds of processor time. */
  longestTask: number;
  /** The number of tasks in which they ran. */
  tasks: number;
  /** When the first began to run, in microseconds of the trace's clock. */
  firstRun: number | undefined;
}

/** The names of events for microtasks. Chromium has renamed the event. */
const MICROTASKS = new Set(['BlinkScheduler_PerformMicrotaskCheckpoint', 'RunMicrotasks']);

/**
 * The processor time of the extension's scripts on the main threads of pages. Microtasks of a page and of a content script are the same kind of
 * event, without an address. So the result is right only for pages whose own scripts do not run, or use no promises.
 * @param baseUrl the base URL of the extension's files
 * @throws {Error} when the trace has no events for microtasks, in which most of the extension's work is done
 */
export function ownTimeIn(events: readonly TraceEvent[], baseUrl: string): OwnTime {
  const isSurelyOwn = ({ args }: TraceEvent) =>
    args.data?.url?.startsWith(baseUrl) ||
    args.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.mojom.');
  const background = new Set(serviceWorkers(events).map(([first]) => first?.pid));
  const found: OwnTime = { time: 0, longestTask: 0, tasks: 0, firstRun: undefined };
  for (const thread of threadsNamed(events, 'CrRendererMain')) {
    if (background.has(thread[0]?.pid) || !thread.some(isSurelyOwn)) continue;
    if (!thread.some(({ name }) => MICROTASKS.has(name)))
      throw new Error('The trace has no events of promises (microtasks): has this Chromium renamed them?');
    found.firstRun ??= thread.find((event) => event.name === 'EvaluateScript' && isSurelyOwn(event))?.ts;
    const own = outermost(thread.filter((event) => isSurelyOwn(event) || MICROTASKS.has(event.name)));
    for (const part of byTask(thread, own)) {
      const time = processorTime(part);
      found.time += time;
      found.longestTask = Math.max(found.longestTask, time);
      found.tasks += 1;
    }
  }
  return found;
}

/** Groups events of a thread by the task that contains them. */
function byTask(thread: readonly TraceEvent[], events: readonly TraceEvent[]): TraceEvent[][] {
  const tasks = outermost(thread.filter(({ name }) => name === 'RunTask'));
  const groups = new Map<TraceEvent | undefined, TraceEvent[]>();
  let at = 0;
  for (const event of events) {
    while (endOf(tasks[at]) <= event.ts) at += 1;
    const task = tasks[at];
    const group = groups.get(task);
    if (group) group.push(event);
    else groups.set(task, [event]);
  }
  return [...groups.values()];
}

const endOf = (task: TraceEvent | undefined) =>
  task === undefined ? Number.POSITIVE_INFINITY : task.ts + (task.dur ?? 0);

/** What the background did, according to a trace that began while it was stopped. */
export interface BackgroundTime {
  /** Whether it was started. */
  isStarted: boolean;
  /** How many messages of the extension API reached it: requests of pages, answers of the browser. */
  messages: number;
  /** Its processor time in milliseconds. */
  time: number;
}

/** Reads what the background did from a trace. */
export function backgroundTimeIn(events: readonly TraceEvent[]): BackgroundTime {
  const found: BackgroundTime = { isStarted: false, messages: 0, time: 0 };
  for (const thread of serviceWorkers(events)) {
    // The thread of a previous background may still be ending.
    if (!thread.some(({ name }) => name === 'v8.evaluateModule')) continue;
    found.isStarted = true;
    found.messages += thread.filter(({ args }) =>
      args.chrome_mojo_event_info?.mojo_interface_tag?.startsWith('extensions.mojom.'),
    ).length;
    found.time += processorTime(outermost(thread));
  }
  return found;
}

/** The threads of service workers. The pages of these benchmarks have none, so they belong to the background. */
const serviceWorkers = (events: readonly TraceEvent[]) => threadsNamed(events, 'ServiceWorker thread');
