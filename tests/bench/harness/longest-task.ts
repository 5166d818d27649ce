import { type TraceEvent, threadsNamed } from './trace.ts';

/**
 * The processor time of the longest task on the main thread of a page, in milliseconds. Other processes do not count.
 * @param trace as Puppeteer's `page.tracing.stop()` returns it
 */
export function longestTask(trace: Uint8Array | undefined): number {
  const { traceEvents }: { traceEvents: TraceEvent[] } = JSON.parse(new TextDecoder().decode(trace));
  const tasks = threadsNamed(traceEvents, 'CrRendererMain')
    .flat()
    .filter(({ name }) => name.includes('RunTask'));
  return Math.max(...tasks.map(({ tdur = 0 }) => tdur / 1_000));
}
