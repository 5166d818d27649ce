import type { Page } from 'puppeteer-core';
import { callInPage } from './in-page.ts';
import type { TraceEvent } from './trace.ts';

/** When marks were painted, in milliseconds after the extension's first script ran. */
export interface MarkTimes {
  /** When all marks in the viewport were painted; `undefined` where there are none. */
  inView: number | undefined;
  /** When all marks of the page were painted. */
  all: number | undefined;
  count: number;
}

const CLOCK = 'bench clock';

interface Recorded {
  /** When the performance mark `CLOCK` was set. All times are in milliseconds of the page's clock. */
  clock: number;
  inView: number | null;
  all: number | null;
  count: number;
}

/** Makes all documents that the page loads from now on record when each mark is first painted. */
export async function recordMarkTimes(page: Page): Promise<void> {
  await page.evaluateOnNewDocument(callInPage(recordInPage, CLOCK));
}

/**
 * Reads what `recordMarkTimes` has recorded.
 * @param events the trace of the page's load
 * @param firstRun when the extension's first script began to run, in microseconds of the trace's clock
 */
export async function markTimes(
  page: Page,
  events: readonly TraceEvent[],
  firstRun: number | undefined,
): Promise<MarkTimes> {
  const { clock, inView, all, count }: Recorded = JSON.parse(String(await page.evaluate('benchMarkTimes()')));
  const start = events.find(({ name }) => name === CLOCK);
  if (!start || firstRun === undefined) return { inView: undefined, all: undefined, count };
  const sinceIdle = (time: number | null) =>
    time === null ? undefined : time - clock - (firstRun - start.ts) / 1_000;
  return { inView: sinceIdle(inView), all: sinceIdle(all), count };
}

/** Runs in the page. Checks for new marks before each frame, and compares only their number if nothing has changed. */
function recordInPage(clockName: string): void {
  if (window !== top) return;
  const clock = performance.mark(clockName).startTime;
  const times = new Map<Node, Map<number, number>>();
  let lastSize = 0;
  const look = (now: number) => {
    requestAnimationFrame(look);
    const highlights = [...CSS.highlights].filter(([name]) => name.startsWith('context-notes'));
    const size = highlights.reduce((sum, [, highlight]) => sum + highlight.size, 0);
    if (size === lastSize) return;
    lastSize = size;
    for (const [, highlight] of highlights) {
      for (const { startContainer, startOffset } of highlight) {
        let ofNode = times.get(startContainer);
        if (!ofNode) {
          ofNode = new Map();
          times.set(startContainer, ofNode);
        }
        if (!ofNode.has(startOffset)) ofNode.set(startOffset, now);
      }
    }
  };
  requestAnimationFrame(look);
  const read = () => {
    const found: Recorded = { clock, inView: null, all: null, count: 0 };
    for (const [node, ofNode] of times) {
      for (const [offset, time] of ofNode) {
        const range = new Range();
        range.setStart(node, offset);
        range.setEnd(node, offset + 1);
        const { top: above, bottom, left, right, width } = range.getBoundingClientRect();
        const isInView = width > 0 && bottom > 0 && right > 0 && above < innerHeight && left < innerWidth;
        if (isInView) found.inView = Math.max(found.inView ?? 0, time);
        found.all = Math.max(found.all ?? 0, time);
        found.count += 1;
      }
    }
    return JSON.stringify(found);
  };
  Object.assign(globalThis, { benchMarkTimes: read });
}
