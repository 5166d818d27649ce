import type { TabRecord } from '../core/pages/tab-record.ts';
import { TOP_FRAME } from '../core/pages/top-frame.ts';
import { isSameJson } from '../core/shared/same-json.ts';
import { orUndefined } from '../core/tasks/promises.ts';
import type { FrameReport } from '../platform/messages/frame-report.ts';
import type { ConnectedFrame } from '../platform/tabs/tab-connections.ts';
import type { ReportingFrame, ReportPorts, TabReports } from './tab-reports.ts';

/** What forgetting a frame needs of the browser and of the reports. */
interface Dependencies extends Pick<ReportPorts, 'readTab'> {
  /** The state of a document or, without its id, of what is in the frame. Rejects at once where there are no marks. */
  describeMarked: (frame: ConnectedFrame) => Promise<FrameReport>;
  /** The document that was last seen in the top frame of a tab; `undefined` if it had marks. Firefox does not reveal it. */
  topDocument: (tabId: number) => string | undefined;
  isDocumentThere: (tabId: number, documentId: string) => Promise<boolean>;
  /** The address of a tab's page; `undefined` where the browser does not reveal it. */
  readTabUrl: (tabId: number) => Promise<string | undefined>;
  reports: Pick<TabReports, 'report' | 'leave'>;
}

/**
 * Takes frames out of the counts once their document is gone, and tells whether the whole page of a tab is gone. Runs no script in the
 * page that has taken its place.
 */
export class GoneFrames {
  constructor(private readonly deps: Dependencies) {}

  /** A document says that it goes. If the whole page does, browsers clear its number from the button. */
  async onLeave(frame: ReportingFrame): Promise<void> {
    const record = await orUndefined(this.deps.readTab(frame.tabId));
    if (record && (await this.#isPageThere(frame.tabId, record)) === false) return;
    await this.deps.reports.leave(frame);
  }

  /**
   * The connection to a frame has ended. A document that is too busy as it goes, or whose process ends, does not say so. Never rejects.
   */
  async onConnectionEnd(frame: ConnectedFrame): Promise<void> {
    const { describeMarked, readTab, reports } = this.deps;
    const { tabId, frameId, documentId } = frame;
    const report = await orUndefined(describeMarked(frame));
    // A connection also ends where nobody listens yet.
    if (report && documentId !== undefined) return;
    const record = await orUndefined(readTab(tabId));
    if (!record || !(await this.#isPageThere(tabId, record))) return;
    if (!report) await orUndefined(reports.leave(frame));
    else if (!isSameJson(report.counts, record.frames[frameId] ?? {}))
      await orUndefined(reports.report(report, frame, false));
  }

  /** Whether a tab has gone on to another page since a frame reported. Asks the page only where the tab's address has changed. */
  async isPageGone({ tabId, topUrl }: ReportingFrame, record: TabRecord): Promise<boolean> {
    const url = topUrl === undefined ? undefined : await orUndefined(this.deps.readTabUrl(tabId));
    return url !== undefined && url !== topUrl && (await this.#isPageThere(tabId, record)) === false;
  }

  /** Whether a tab still has the page of its record; `undefined` where that cannot be known. */
  async #isPageThere(tabId: number, { topDocumentToken, frames }: TabRecord): Promise<boolean | undefined> {
    const { describeMarked, topDocument, isDocumentThere } = this.deps;
    const top = await orUndefined(describeMarked({ tabId, frameId: TOP_FRAME, documentId: undefined }));
    if (top) return top.documentToken === topDocumentToken;
    // It had marks when it reported, and would answer.
    if (TOP_FRAME in frames) return false;
    const document = topDocument(tabId);
    return document === undefined ? undefined : await isDocumentThere(tabId, document);
  }
}
