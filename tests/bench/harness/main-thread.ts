import { setTimeout } from 'node:timers/promises';
import type { CDPSession, Page } from 'puppeteer-core';

/**
 * A page rests when it uses next to no processor time, both in milliseconds, so many times in a row: on a busy machine, a page
 * with work to do may not get to it for a while.
 */
const QUIET = 400;
const MOST_WHEN_QUIET = 3;
const TIMES = 2;

/** Reads what a page's main thread has done, in processor time: another process that has the processor does not count. */
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
   * Waits until the page rests: until it has used next to no processor time for a while.
   * @param patience in milliseconds
   * @throws {Error} when it does not in time
   */
  async quiet(patience = 30_000): Promise<void> {
    const end = Date.now() + patience;
    for (let last = await this.time(), times = 0; ; ) {
      await setTimeout(QUIET);
      const now = await this.time();
      times = now - last < MOST_WHEN_QUIET ? times + 1 : 0;
      if (times === TIMES) return;
      if (Date.now() > end) throw new Error('The page does not come to rest.');
      last = now;
    }
  }

  /** The same of scripts alone. */
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
    if (!metric) throw new Error(`Chromium tells no ${name}.`);
    return metric.value;
  }
}
