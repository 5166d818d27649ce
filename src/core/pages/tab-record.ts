import * as v from 'valibot';
import { addCounts, type MentionCounts } from './mention-counts.ts';
import { MentionCountsSchema } from './mention-counts-schema.ts';

/** What the frames of one tab have reported. Stored until the browser is closed. */
export const TabRecordSchema = v.object({
  /** The token of the document in the top frame, see `FrameReportSchema`; null if that frame has not answered. */
  topDocumentToken: v.nullable(v.number()),
  /** Whether marks may show on the page. */
  on: v.boolean(),
  /** Numbers of mentions by frame id. */
  frames: v.record(v.string(), MentionCountsSchema),
});
export type TabRecord = v.InferOutput<typeof TabRecordSchema>;

/** A frame's report as the background receives it. */
export interface ReportedFrame {
  frameId: number;
  /** Known only with the first report of a frame, for which the top frame is asked. */
  topDocumentToken: number | undefined;
  on: boolean;
  counts: MentionCounts;
}

/** The record after a frame's report. A report of another page than the record's begins a new record. */
export function withReport(
  record: TabRecord | undefined,
  { frameId, topDocumentToken, on, counts }: ReportedFrame,
): TabRecord {
  const isNewPage = topDocumentToken !== undefined && topDocumentToken !== record?.topDocumentToken;
  return {
    topDocumentToken: topDocumentToken ?? record?.topDocumentToken ?? null,
    on,
    frames: { ...(isNewPage ? {} : record?.frames), [frameId]: counts },
  };
}

/** The record after a frame was unloaded. */
export function withoutFrame(record: TabRecord, frameId: number): TabRecord {
  const others = Object.entries(record.frames).filter(([id]) => Number(id) !== frameId);
  return { ...record, frames: Object.fromEntries(others) };
}

/** Mentions on the whole page, in all frames. */
export const pageCounts = (record: TabRecord): MentionCounts => addCounts(Object.values(record.frames));
