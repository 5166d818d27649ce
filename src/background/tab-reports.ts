import { type TabRecord, withoutFrame, withReport } from '../core/pages/tab-record.ts';
import { TOP_FRAME } from '../core/pages/top-frame.ts';
import type { FrameReport } from '../platform/messages/frame-report.ts';
import type { FrameAddress } from '../platform/messages/transport.ts';
import type { readTab, updateTab } from '../platform/tabs/tab-store.ts';

/** What reports need of the browser. */
export interface ReportPorts {
  /** Returns the state of a frame, once its document has loaded. Rejects when no content script runs there. */
  describe: (frame: FrameAddress) => Promise<FrameReport>;
  readTab: typeof readTab;
  updateTab: typeof updateTab;
  /** Shows the state of a tab on the toolbar button. */
  show: (tabId: number, record: TabRecord) => Promise<void>;
}

/** Collects what the frames of each tab report. */
export class TabReports {
  /** Frames that were given marks and have not reported yet, by tab. Lost with the worker, when they have long reported. */
  readonly #expected = new Map<number, Set<number>>();
  /** Questions to top frames that are under way. */
  readonly #asked = new Map<number, Promise<number | undefined>>();

  constructor(private readonly ports: ReportPorts) {}

  /** To be called when marks are injected into a frame, which reports as soon as it has a mention. */
  expect({ tabId, frameId }: FrameAddress): void {
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
    { documentToken, on, counts }: FrameReport,
    { tabId, frameId }: FrameAddress,
    isFirst: boolean,
  ): Promise<void> {
    const isTop = frameId === TOP_FRAME;
    const topDocumentToken = isTop
      ? documentToken
      : isFirst
        ? await this.#topDocumentToken(tabId)
        : undefined;
    await this.#update(tabId, (record) => withReport(record, { frameId, topDocumentToken, on, counts }));
    this.#expected.get(tabId)?.delete(frameId);
  }

  async leave({ tabId, frameId }: FrameAddress): Promise<void> {
    await this.#update(tabId, (record) => record && withoutFrame(record, frameId));
  }

  async #update(
    tabId: number,
    change: (record: TabRecord | undefined) => TabRecord | undefined,
  ): Promise<void> {
    const record = await this.ports.updateTab(tabId, change);
    if (record) await this.ports.show(tabId, record);
  }

  #topDocumentToken(tabId: number): Promise<number | undefined> {
    const known = this.#asked.get(tabId);
    if (known) return known;
    const asked = this.ports
      .describe({ tabId, frameId: TOP_FRAME })
      .then(
        ({ documentToken }) => documentToken,
        // No content script runs in the top frame.
        () => undefined,
      )
      .finally(() => this.#asked.delete(tabId));
    this.#asked.set(tabId, asked);
    return asked;
  }
}
