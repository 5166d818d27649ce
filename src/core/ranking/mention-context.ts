import * as v from 'valibot';
import { KeySchema } from '../packs/schema/key-schema.ts';

/** In UTF-16 units. Frames send at most 1,200, see `content/card/place/read-card-context.ts`. */
const MAX_PARAGRAPH = 2_000;

/** The surroundings of a mention, as far as the order of its notes depends on them. */
export const MentionContextSchema = v.object({
  /** The text of the paragraph. */
  paragraph: v.pipe(v.string(), v.maxLength(MAX_PARAGRAPH)),
  /** Where the mention begins in the paragraph, in UTF-16 units. Without it, all sentences of the paragraph count alike. */
  at: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_PARAGRAPH))),
  /** The id of the entity whose notes are ranked. */
  entity: KeySchema,
  /** Ids of the other entities that the paragraph mentions. */
  others: v.pipe(v.array(KeySchema), v.maxLength(10_000)),
});
export type MentionContext = v.InferOutput<typeof MentionContextSchema>;
