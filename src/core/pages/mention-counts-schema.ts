import * as v from 'valibot';
import { KeySchema } from '../packs/schema/key-schema.ts';

/** More names, and more mentions of one name, than any page has. */
const MAX_ENTITIES = 20_000;
const MAX_MENTIONS = 1e9;

/** A separate file, because web pages load `mention-counts.ts` and must not load Valibot. */
export const MentionCountsSchema = v.pipe(
  v.record(KeySchema, v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_MENTIONS))),
  v.check((counts) => Object.keys(counts).length <= MAX_ENTITIES),
);
