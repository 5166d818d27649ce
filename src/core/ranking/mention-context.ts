import * as v from 'valibot';
import { KeySchema } from '../packs/schema/key-schema.ts';

/** How much of a mention is kept, in UTF-16 units. */
const MAX_WORDS = 400;

/** The text of a mention. It can only be longer than the limit where it contains very much white space, and is then cut. */
export const WordsSchema = v.pipe(
  v.string(),
  v.transform((words) => words.slice(0, MAX_WORDS)),
);

/** In UTF-16 units. Frames send at most 1,200, see `content/card/place/mention-context.ts`. */
const MAX_PARAGRAPH = 2_000;

/** The surroundings of a mention, as far as its card depends on them. */
export const MentionContextSchema = v.object({
  /** The text of the paragraph. */
  paragraph: v.pipe(v.string(), v.maxLength(MAX_PARAGRAPH)),
  /** Where the mention begins in the paragraph, in UTF-16 units. Without it, all sentences of the paragraph count alike. */
  at: v.optional(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(MAX_PARAGRAPH))),
  /** The id of the entity whose notes are ranked. */
  entity: KeySchema,
  /** Ids of the other entities that the paragraph mentions. */
  others: v.pipe(v.array(KeySchema), v.maxLength(10_000)),
  /** Colours that tell whether it is dark there, see `isDarkBackground`. */
  colours: v.optional(v.pipe(v.string(), v.maxLength(10_000))),
});
export type MentionContext = v.InferOutput<typeof MentionContextSchema>;
