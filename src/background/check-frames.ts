import { totalCount } from '../core/pages/mention-counts.ts';
import type { TabRecord } from '../core/pages/tab-record.ts';
import { TOP_FRAME } from '../core/pages/top-frame.ts';
import { isSameJson } from '../core/shared/same-json.ts';
import { orUndefined } from '../core/tasks/promises.ts';
import type { ConnectedFrame } from '../platform/tabs/tab-connections.ts';
import type { ReportPorts, TabReports } from './tab-reports.ts';

/** What checking frames needs of the browser and of the reports. */
interface Dependencies extends Pick<ReportPorts, 'describe'> {
  /** The records of all open tabs, by the ids of these. */
  readTabs: () => Promise<ReadonlyMap<number, TabRecord>>;
  reports: Pick<TabReports, 'report' | 'leave'>;
  /** Connects a frame, whose connection has ended with the last background. */
  connect: (frame: ConnectedFrame) => void;
}

/** How many frames of a tab are asked: more than pages have with names. */
const MAX_ASKED = 50;

/**
 * Checks whether the frames with mentions are still there. To be called as the background starts: the message that a frame sends as it
 * unloads wakes a sleeping background, but gets lost in both browsers. Never rejects.
 */
export async function checkFrames({ readTabs, describe, reports, connect }: Dependencies): Promise<void> {
  const checkTab = async (tabId: number, { on, topDocumentToken, frames }: TabRecord) => {
    const inside = Object.entries(frames).filter(
      ([id, counts]) => Number(id) !== TOP_FRAME && totalCount(counts) > 0,
    );
    if (!on || inside.length === 0) return;
    const top = await orUndefined(describe({ tabId, frameId: TOP_FRAME }));
    // The record is that of a page that is gone. Browsers have cleared its number from the button.
    if (!top || top.documentToken !== topDocumentToken) return;
    await Promise.all(
      inside.slice(0, MAX_ASKED).map(async ([id, counts]) => {
        const frame = { tabId, frameId: Number(id) };
        const report = await orUndefined(describe(frame));
        if (!report) return reports.leave(frame);
        connect({ ...frame, documentId: undefined });
        if (!isSameJson(report.counts, counts)) await reports.report(report, frame, false);
      }),
    );
  };
  const records = (await orUndefined(readTabs())) ?? new Map<number, TabRecord>();
  await Promise.all([...records].map(([tabId, record]) => orUndefined(checkTab(tabId, record))));
}
