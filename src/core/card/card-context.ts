import * as v from 'valibot';
import { MentionContextSchema } from '../ranking/mention-context.ts';

/** How much of a mention is kept, in UTF-16 units. */
const MAX_WORDS = 400;

/** The text of a mention. It can only be longer than the limit where it contains very much white space, and is then cut. */
export const WordsSchema = v.pipe(
  v.string(),
  v.transform((words) => words.slice(0, MAX_WORDS)),
);

/** The surroundings of a mention, as far as its card depends on them. */
export const CardContextSchema = v.object({
  ...MentionContextSchema.entries,
  /** Colours that tell whether it is dark there, see `isDarkBackground`. */
  colours: v.optional(v.pipe(v.string(), v.maxLength(10_000))),
});
export type CardContext = v.InferOutput<typeof CardContextSchema>;
