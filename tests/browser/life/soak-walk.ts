import { setTimeout } from 'node:timers/promises';
import type { Page } from 'puppeteer-core';
import { waitForNoCard } from '../harness/card.ts';
import type { ExtensionBrowser } from '../harness/extension.ts';
import { waitForElement, waitUntilHolds } from '../harness/in-page-wait.ts';
import { hover, moveAway, waitForMarks } from '../harness/marks.ts';
import type { StaticServer } from '../harness/static-server.ts';

/** What a page and the background hold after collection: the page in numbers, heaps in bytes. */
export interface Held {
  documents: number;
  nodes: number;
  listeners: number;
  pageHeap: number;
  backgroundHeap: number;
}

const route = (round: number) => `(() => {
  history.pushState(null, '', '/route/${round}');
  document.querySelector('main').innerHTML =
    '<h1>Route ${round}</h1>' + '<p>TikTok and <b>Micro</b>soft, ${round}</p>'.repeat(20)
    + '<div class="host"></div><iframe srcdoc="<p>Bytedance</p>"></iframe>';
  document.querySelector('.host').attachShadow({ mode: 'closed' }).innerHTML = '<p>TikTok</p>';
})()`;
/** Changes a text faster than it is read, so that each session has loaded what keeps marks meanwhile before anything is counted. */
const STIR = `(async () => {
  for (let times = 0; times < 100; times++) {
    document.querySelector('h1').firstChild.appendData('.');
    await scheduler.postTask(() => {});
  }
})()`;
const MARKS = 41;
/** Collections take long: looks are few and far between, in milliseconds. */
const PAUSE = 200;
const FEWEST_LOOKS = 3;
const MOST_LOOKS = 30;

/** A single-page site that goes from route to route, with cards, settings that change, and tabs that come and go. */
export class SoakWalk {
  private constructor(
    private readonly extension: ExtensionBrowser,
    private readonly server: StaticServer,
    private readonly page: Page,
  ) {}

  static async start(extension: ExtensionBrowser, server: StaticServer): Promise<SoakWalk> {
    const page = await extension.openPage(server.add('/soak', '<!doctype html><main></main>'));
    return new SoakWalk(extension, server, page);
  }

  /** Does everything `rounds` times; every tenth time with a card, a tab, a navigation and other settings. */
  async go(rounds: number): Promise<void> {
    const { page, extension } = this;
    for (let round = 0; round < rounds; round++) {
      await page.evaluate(route(round));
      await waitForMarks(page, MARKS);
      if (round % 10 !== 9) continue;
      await hover(page, 'TikTok');
      // Not with `waitForCard`, whose handles would keep the card.
      await waitForElement(page, 'context-notes-card');
      await moveAway(page);
      await waitForNoCard(page);
      const tab = await extension.openPage(this.server.add('/other', '<p>Microsoft</p>'));
      await waitForMarks(tab, 1);
      await tab.goto(this.server.add('/next', '<p>TikTok</p>'));
      await waitForMarks(tab, 1);
      await tab.close();
      await page.bringToFront();
      await this.#choose({ settings: { version: 2, enabled: false } });
      await waitForMarks(page, 0);
      await this.#choose({ settings: { version: 2 } });
      await waitForMarks(page, MARKS);
    }
    await page.evaluate(STIR);
    await page.evaluate(`document.querySelector('main').replaceChildren()`);
    await waitForMarks(page, 0);
  }

  async #choose(items: object): Promise<void> {
    await (await this.extension.helper()).evaluate(
      (items) => chrome.storage.local.set(items as Record<string, unknown>),
      items,
    );
  }

  /**
   * What is held once nothing more goes, in Chromium. The extension lets go of what has left the page with its next look at it, which
   * takes seconds on a busy machine.
   * @param expected how many nodes there were; waits longer while there are more
   */
  async held(expected = Number.POSITIVE_INFINITY): Promise<Held> {
    let last = await this.#heldByPage();
    for (let look = 0; look < MOST_LOOKS; look++) {
      await setTimeout(PAUSE);
      const next = await this.#heldByPage();
      const nothingGoes = look >= FEWEST_LOOKS && next.nodes >= last.nodes && next.nodes <= expected;
      last = next;
      if (nothingGoes) break;
    }
    return { ...last, backgroundHeap: await this.#backgroundHeap() };
  }

  async #heldByPage(): Promise<Omit<Held, 'backgroundHeap'>> {
    const client = await this.page.createCDPSession();
    await client.send('HeapProfiler.collectGarbage');
    // What an animation frame or an observer still holds goes with the next frame.
    await this.page.evaluate(
      'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))',
    );
    await waitUntilHolds(this.page, `document.readyState === 'complete'`);
    await client.send('HeapProfiler.collectGarbage');
    await client.send('Performance.enable');
    const { metrics } = await client.send('Performance.getMetrics');
    await client.detach();
    const figure = (name: string) => metrics.find((one) => one.name === name)?.value ?? Number.NaN;
    return {
      documents: figure('Documents'),
      nodes: figure('Nodes'),
      listeners: figure('JSEventListeners'),
      pageHeap: figure('JSHeapUsedSize'),
    };
  }

  async #backgroundHeap(): Promise<number> {
    const { browser, baseUrl } = this.extension.launched;
    const target = await browser.waitForTarget(
      (one) => one.type() === 'service_worker' && one.url().startsWith(baseUrl),
    );
    const client = await target.createCDPSession();
    await client.send('HeapProfiler.collectGarbage');
    const { usedSize } = await client.send('Runtime.getHeapUsage');
    await client.detach();
    return usedSize;
  }
}
