import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';

/**
 * A page is idle when it uses hardly any processor time in several intervals in a row. One interval is not enough: on a busy machine, a page
 * may not get to its work for a while.
 */
const INTERVALS = 2;
/** In milliseconds. */
const INTERVAL = 400;
/** The most processor time per interval, in milliseconds. */
const MOST_WHEN_IDLE = 3;

/** Measures the processor time of a page's main thread, which other processes do not distort. */
export class MainThread {
  private constructor(private readonly session: CDPSession) {}

  static async of(page: Page): Promise<MainThread> {
    const session = await page.createCDPSession();
    await session.send('Performance.enable', { timeDomain: 'threadTicks' });
    return new MainThread(session);
  }

  /** Processor time of all tasks of the page so far, in milliseconds. */
  async time(): Promise<number> {
    return (await this.#metric('TaskDuration')) * 1_000;
  }

  /**
   * Waits until the page is idle.
   * @param patience how long at most, in milliseconds
   * @throws {Error} when it does not in time
   */
  async quiet(patience = 30_000): Promise<void> {
    const end = Date.now() + patience;
    for (let last = await this.time(), times = 0; ; ) {
      await setTimeout(INTERVAL);
      const now = await this.time();
      times = now - last < MOST_WHEN_IDLE ? times + 1 : 0;
      if (times === INTERVALS) return;
      if (Date.now() > end) throw new Error('The page does not come to rest.');
      last = now;
    }
  }

  /** Processor time of the page's scripts so far, in milliseconds. */
  async scriptTime(): Promise<number> {
    return (await this.#metric('ScriptDuration')) * 1_000;
  }

  /** The heap of all scripts after collecting garbage, in megabytes. */
  async heap(): Promise<number> {
    await this.session.send('HeapProfiler.enable');
    await this.session.send('HeapProfiler.collectGarbage');
    return (await this.#metric('JSHeapUsedSize')) / 1e6;
  }

  async #metric(name: string): Promise<number> {
    const { metrics } = await this.session.send('Performance.getMetrics');
    const metric = metrics.find((one) => one.name === name);
    if (!metric) throw new Error(`Chromium does not report ${name}.`);
    return metric.value;
  }
}
