import { TOP_FRAME } from '../core/pages/top-frame.ts';
import { isSameJson } from '../core/shared/same-json.ts';
import { orUndefined, succeeds } from '../core/tasks/promises.ts';
import type { FrameReport } from '../platform/messages/frame-report.ts';
import type { ConnectedFrame } from '../platform/tabs/tab-connections.ts';
import type { ReportPorts, TabReports } from './tab-reports.ts';

/** What forgetting a frame needs of the browser and of the reports. */
interface Dependencies extends Pick<ReportPorts, 'describe' | 'readTab'> {
  /** The state of a document with marks. Rejects at once when it is gone. */
  describeDocument: (frame: ConnectedFrame) => Promise<FrameReport>;
  reports: Pick<TabReports, 'report' | 'leave'>;
}

/**
 * To be called when the connection to a frame has ended: counts its mentions no more if its document is gone. A document that is too
 * busy as it goes, or whose process ends, does not send the message `leave`. Never rejects.
 */
export async function forgetIfGone(
  frame: ConnectedFrame,
  { describe, describeDocument, readTab, reports }: Dependencies,
): Promise<void> {
  const { tabId, frameId, documentId } = frame;
  // A connection also ends where nobody listens yet.
  if (documentId !== undefined && (await succeeds(describeDocument(frame)))) return;
  const [top, next] = await Promise.all([
    orUndefined(describe({ tabId, frameId: TOP_FRAME })),
    documentId === undefined ? orUndefined(describe(frame)) : undefined,
  ]);
  const record = await orUndefined(readTab(tabId));
  // The record is that of a page that is gone. Browsers have cleared its number from the button.
  if (!record || (top?.documentToken ?? null) !== record.topDocumentToken) return;
  if (!next) await orUndefined(reports.leave(frame));
  else if (!isSameJson(next.counts, record.frames[frameId] ?? {}))
    await orUndefined(reports.report(next, frame, false));
}
