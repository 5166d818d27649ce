import * as v from 'valibot';

/** A separate file, because web pages load `mention-counts.ts` and must not load Valibot. */
export const MentionCountsSchema = v.pipe(
  v.record(
    v.pipe(v.string(), v.maxLength(200)),
    v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(1e9)),
  ),
  v.check((counts) => Object.keys(counts).length <= 20_000),
);
