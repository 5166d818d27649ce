import * as v from 'valibot';

/** Apart from `mention-counts.ts`, which web pages load. */
export const MentionCountsSchema = v.record(v.string(), v.pipe(v.number(), v.integer(), v.minValue(0)));
