import { type MentionCounts, totalCount } from '../core/pages/mention-counts.ts';
import { pageCounts, type TabRecord, withoutFrame, withReport } from '../core/pages/tab-record.ts';
import { TOP_FRAME } from '../core/pages/top-frame.ts';
import { Turns } from '../core/tasks/in-turn.ts';
import type { FrameReport } from '../platform/messages/frame-report.ts';
import type { FrameAddress, Sender } from '../platform/messages/transport.ts';
import type { currentTab, readTab, updateTab } from '../platform/tabs/tab-store.ts';

/** What reports need of the browser. */
export interface ReportPorts {
  /** Leaves out the counts of entities that no pack knows. */
  known: (counts: MentionCounts) => Promise<MentionCounts>;
  /** Returns the state of a frame, once its document has loaded. Rejects when no content script runs there. */
  describe: (frame: FrameAddress) => Promise<FrameReport>;
  readTab: typeof readTab;
  currentTab: typeof currentTab;
  updateTab: typeof updateTab;
  /** Whether a tab has gone on to another page since a frame reported. */
  isPageGone: (frame: ReportingFrame, record: TabRecord) => Promise<boolean>;
  /** Shows the state of a tab on the toolbar button. */
  show: (frame: ReportingFrame, state: TabState) => Promise<void>;
}

/** What the toolbar button shows of a tab. */
export interface TabState {
  /** Whether marks may show on the page. */
  on: boolean;
  /** The number of mentions on the page, in all frames. */
  count: number;
}
const stateOf = (record: TabRecord): TabState => ({
  on: record.on,
  count: totalCount(pageCounts(record)),
});

export type ReportingFrame = FrameAddress & Partial<Pick<Sender, 'documentId' | 'url' | 'topUrl'>>;
interface WaitingReport {
  /** `undefined` when the frame's document was unloaded. */
  report: FrameReport | undefined;
  frame: ReportingFrame;
  isFirst: boolean;
}

/** Collects what the frames of each tab report. */
export class TabReports {
  /** Frames that were given marks and have not reported yet, by tab. Lost when the background sleeps: by then they have reported. */
  readonly #expected = new Map<number, Set<number>>();
  /** The documents whose reports came last, by tab and frame. Lost when the background sleeps: by then, no earlier one has a message under way. */
  readonly #documents = new Map<number, Map<number, string | undefined>>();
  /** The last report of each frame that is not recorded yet, by tab and frame. */
  readonly #waiting = new Map<number, Map<number, WaitingReport>>();
  /** Reports of a frame are recorded one after another. */
  readonly #turns = new Turns<string>();
  /** Questions to top frames that are under way. */
  readonly #asked = new Map<number, Promise<number | undefined>>();

  constructor(private readonly ports: ReportPorts) {}

  /** To be called when marks are injected into a frame, which reports as soon as it has a mention. */
  expect({ tabId, frameId }: FrameAddress): void {
    // With another page, those of the last one are gone. Frames inside that were quicker are found again as they report.
    if (frameId === TOP_FRAME) this.#expected.delete(tabId);
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
    this.#documents.delete(tabId);
    this.#waiting.delete(tabId);
  }

  /**
   * Records a report. Skips those that a newer one of the same frame replaces before it is their turn.
   * @param isFirst whether it is the first report of a document: the tab's record may still be that of another page
   */
  async report(report: FrameReport, frame: ReportingFrame, isFirst: boolean): Promise<void> {
    const { tabId, frameId, documentId } = frame;
    this.#documents.set(tabId, (this.#documents.get(tabId) ?? new Map()).set(frameId, documentId));
    await this.#enqueue({ report, frame, isFirst });
  }

  /**
   * Shows on the toolbar button what is recorded of a tab's page, after something else was shown there.
   * @param on whether marks may show on the page, if nothing is recorded of it
   */
  async showAgain(frame: ReportingFrame, on: boolean): Promise<void> {
    const token = await this.#topDocumentToken(frame.tabId);
    const record = await this.ports.currentTab(frame.tabId);
    const isOfPage = record && record.topDocumentToken === (token ?? null);
    await this.ports.show(frame, isOfPage ? stateOf(record) : { on, count: 0 });
  }

  /** Records that a frame's document was unloaded, after what it has reported before. The next one there may have reported sooner. */
  async leave(frame: ReportingFrame): Promise<void> {
    const { tabId, frameId, documentId } = frame;
    const reporting = this.#documents.get(tabId)?.get(frameId);
    if (reporting !== undefined && documentId !== undefined && reporting !== documentId) return;
    this.#documents.get(tabId)?.delete(frameId);
    this.#expected.get(tabId)?.delete(frameId);
    await this.#enqueue({ report: undefined, frame, isFirst: false });
  }

  async #enqueue({ report, frame, isFirst }: WaitingReport): Promise<void> {
    const { tabId, frameId } = frame;
    const waiting = this.#waiting.get(tabId) ?? new Map<number, WaitingReport>();
    const isFirstWaiting = isFirst || waiting.get(frameId)?.isFirst === true;
    this.#waiting.set(tabId, waiting.set(frameId, { report, frame, isFirst: isFirstWaiting }));
    await this.#turns.take(`${tabId} ${frameId}`, async () => {
      const next = this.#waiting.get(tabId)?.get(frameId);
      // A turn before has recorded it, or the tab was closed.
      if (!next) return;
      this.#waiting.get(tabId)?.delete(frameId);
      await this.#record(next);
    });
  }

  async #record({ report, frame, isFirst }: WaitingReport): Promise<void> {
    const { tabId, frameId } = frame;
    if (!report) return this.#update(frame, (record) => record && withoutFrame(record, frameId));
    const { documentToken, on } = report;
    // Looking up names takes a while. It happens here, in turn, so that a frame's report cannot come after the message that it has left.
    const counts = await this.ports.known(report.counts);
    let topDocumentToken = frameId === TOP_FRAME ? documentToken : undefined;
    if (frameId !== TOP_FRAME && isFirst) {
      const [top, own] = await Promise.all([this.#topDocumentToken(tabId), this.#documentToken(frame)]);
      // The frame was unloaded meanwhile: the top frame may show another page.
      if (own !== documentToken) return;
      topDocumentToken = top;
    }
    await this.#update(frame, (record) => withReport(record, { frameId, topDocumentToken, on, counts }));
    this.#expected.get(tabId)?.delete(frameId);
  }

  async #update(
    frame: ReportingFrame,
    change: (record: TabRecord | undefined) => TabRecord | undefined,
  ): Promise<void> {
    const record = await this.ports.updateTab(frame.tabId, change);
    // Browsers have cleared the number of a page that is gone from the button. Nothing would clear it again.
    if (record && !(await this.ports.isPageGone(frame, record)))
      await this.ports.show(frame, stateOf(record));
  }

  #topDocumentToken(tabId: number): Promise<number | undefined> {
    const known = this.#asked.get(tabId);
    if (known) return known;
    const asked = this.#documentToken({ tabId, frameId: TOP_FRAME }).finally(() => this.#asked.delete(tabId));
    this.#asked.set(tabId, asked);
    return asked;
  }

  /**
   * The token of a frame's document; `undefined` where no content script runs. Waits while the frame is busy or loading: without the
   * token, reports could be recorded for the wrong page. Meanwhile, first reports of frames in the same tab wait, too; those of
   * other tabs do not.
   */
  #documentToken(frame: FrameAddress): Promise<number | undefined> {
    return this.ports.describe(frame).then(
      ({ documentToken }) => documentToken,
      // No content script runs there.
      () => undefined,
    );
  }
}
