import * as v from 'valibot';
import { MentionCountsSchema } from '../../core/pages/mention-counts-schema.ts';

/** The state of one frame. */
export const FrameReportSchema = v.object({
  /** The document's token: a random number that tells it apart from the others that the frame has shown. */
  documentToken: v.pipe(v.number(), v.finite()),
  /** Whether marks may show: neither switched off nor paused. */
  on: v.boolean(),
  counts: MentionCountsSchema,
});
export type FrameReport = v.InferOutput<typeof FrameReportSchema>;
