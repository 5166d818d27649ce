import { type TabRecord, TOP_FRAME, withoutFrame, withReport } from '../core/pages/tab-record.ts';
import { wait } from '../core/shared/promises.ts';
import type { FrameReport } from '../platform/messages/frame-report.ts';
import type { FrameId } from '../platform/messages/transport.ts';
import type { readTab, updateTab } from '../platform/tabs/tab-store.ts';

/** Pauses before a top frame that does not answer yet is asked again, in milliseconds: frames inside may be quicker. */
const PAUSES = [100, 200, 400, 800, 1_600];

/** What reports need of the browser. */
export interface ReportPorts {
  /** Asks a frame how it stands. Rejects when no content script answers there. */
  describe: (frame: FrameId) => Promise<FrameReport>;
  readTab: typeof readTab;
  updateTab: typeof updateTab;
  /** Shows on the toolbar button how a tab stands. */
  show: (tabId: number, record: TabRecord) => Promise<void>;
}

/** Collects what the frames of each tab report. */
export class TabReports {
  /** Frames that were given marks and have not reported yet, by tab. Lost with the worker, when they have long reported. */
  readonly #expected = new Map<number, Set<number>>();
  /** Questions to top frames that are under way. */
  readonly #asked = new Map<number, Promise<number | undefined>>();

  constructor(private readonly ports: ReportPorts) {}

  /** Called when marks are injected into a frame, which will report. */
  expect({ tabId, frameId }: FrameId): void {
    this.#expected.set(tabId, (this.#expected.get(tabId) ?? new Set()).add(frameId));
  }

  /** The frames of a tab that may have marks, the top frame first. */
  async frames(tabId: number): Promise<number[]> {
    const { frames = {} } = (await this.ports.readTab(tabId)) ?? {};
    return [
      ...new Set([TOP_FRAME, ...Object.keys(frames).map(Number), ...(this.#expected.get(tabId) ?? [])]),
    ];
  }

  /** Forgets a closed tab. */
  forget(tabId: number): void {
    this.#expected.delete(tabId);
  }

  /** @param isFirst with the first report of a document: the record may still be that of another page */
  async report(
    { page, on, counts }: FrameReport,
    { tabId, frameId }: FrameId,
    isFirst: boolean,
  ): Promise<void> {
    const ofTop = frameId === TOP_FRAME ? page : isFirst ? await this.#topPage(tabId) : undefined;
    await this.#update(tabId, (record) => withReport(record, { frameId, page: ofTop, on, counts }));
    this.#expected.get(tabId)?.delete(frameId);
  }

  async leave({ tabId, frameId }: FrameId): Promise<void> {
    await this.#update(tabId, (record) => record && withoutFrame(record, frameId));
  }

  async #update(
    tabId: number,
    change: (record: TabRecord | undefined) => TabRecord | undefined,
  ): Promise<void> {
    const record = await this.ports.updateTab(tabId, change);
    if (record) await this.ports.show(tabId, record);
  }

  #topPage(tabId: number): Promise<number | undefined> {
    const known = this.#asked.get(tabId);
    if (known) return known;
    const asked = this.#askTop(tabId).finally(() => this.#asked.delete(tabId));
    this.#asked.set(tabId, asked);
    return asked;
  }

  /** @returns `undefined` where no content script answers in the top frame */
  async #askTop(tabId: number): Promise<number | undefined> {
    for (const pause of [0, ...PAUSES]) {
      if (pause > 0) await wait(pause);
      const answer = await this.ports.describe({ tabId, frameId: TOP_FRAME }).catch(() => undefined);
      if (answer) return answer.page;
    }
    return undefined;
  }
}
