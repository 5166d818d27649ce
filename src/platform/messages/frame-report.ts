import * as v from 'valibot';
import { MentionCountsSchema } from '../../core/pages/mention-counts.ts';

/** The state of one frame. Its address is not stored anywhere. */
export const FrameReportSchema = v.object({
  /** The URL of the frame's document. */
  address: v.string(),
  /** Whether marks may show: neither switched off nor paused. */
  on: v.boolean(),
  counts: MentionCountsSchema,
});
export type FrameReport = v.InferOutput<typeof FrameReportSchema>;
