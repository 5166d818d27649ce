import * as v from 'valibot';
import { addCounts, type Counts, CountsSchema } from './mention-counts.ts';

/** What the frames of one tab have reported. Lives as long as the browser's session. */
export const TabRecordSchema = v.object({
  /** Site of the top frame; null where it has none. */
  site: v.nullable(v.string()),
  on: v.boolean(),
  /** Mentions by frame id. */
  frames: v.record(v.string(), CountsSchema),
});
export type TabRecord = v.InferOutput<typeof TabRecordSchema>;

const TOP = 0;

/** A frame's report as it comes to the background. */
export interface ReportedFrame {
  frameId: number;
  site: string | null;
  on: boolean;
  counts: Counts;
  fresh: boolean;
}

/**
 * The record after a frame's report. The first report of a top frame starts a new page; the frames of the page before
 * are forgotten (those of the new page that were quicker are asked again by the caller).
 */
export function withReport(record: TabRecord | undefined, report: ReportedFrame): TabRecord {
  const { frameId, site, on, counts, fresh } = report;
  if (frameId === TOP) {
    return { site, on, frames: { ...(fresh ? {} : record?.frames), [TOP]: counts } };
  }
  return {
    site: record?.site ?? null,
    on: record?.on ?? on,
    frames: { ...record?.frames, [frameId]: counts },
  };
}

/** The record after a frame went away. */
export function withoutFrame(record: TabRecord, frameId: number): TabRecord {
  return {
    ...record,
    frames: Object.fromEntries(Object.entries(record.frames).filter(([id]) => Number(id) !== frameId)),
  };
}

/** Mentions on the whole page, frames counted in. */
export const pageCounts = (record: TabRecord): Counts => addCounts(Object.values(record.frames));
