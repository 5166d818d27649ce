import type { CDPSession, Page } from 'puppeteer-core';

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
