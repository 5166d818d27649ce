import * as v from 'valibot';

/** A separate file, because web pages load `mention-counts.ts` and must not load Valibot. */
export const MentionCountsSchema = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0)));
