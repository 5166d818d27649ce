import * as v from 'valibot';
import { addCounts, type MentionCounts, MentionCountsSchema } from './mention-counts.ts';

/** What the frames of one tab have reported in this browser session. */
export const TabRecordSchema = v.object({
  /** The site of the top frame; null where it has none. */
  site: v.nullable(v.string()),
  on: v.boolean(),
  /** Numbers of mentions by frame id. */
  frames: v.record(v.string(), MentionCountsSchema),
});
export type TabRecord = v.InferOutput<typeof TabRecordSchema>;

const TOP = 0;

export interface ReportedFrame {
  frameId: number;
  site: string | null;
  on: boolean;
  counts: MentionCounts;
  /** Whether this is the first report of the frame's document. */
  fresh: boolean;
}

/**
 * The record after a frame's report. The first report of a top document deletes the counts of all other frames, because
 * they belong to the page before. Frames of the new page that have reported earlier must be asked again by the caller.
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

/** The record after a frame has unloaded. */
export function withoutFrame(record: TabRecord, frameId: number): TabRecord {
  return {
    ...record,
    frames: Object.fromEntries(Object.entries(record.frames).filter(([id]) => Number(id) !== frameId)),
  };
}

/** The counts of all frames together. */
export const pageCounts = (record: TabRecord): MentionCounts => addCounts(Object.values(record.frames));
