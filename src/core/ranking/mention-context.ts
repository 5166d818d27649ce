import * as v from 'valibot';

/** Where a mention stands, as far as the ranking of notes depends on it. */
export const MentionContextSchema = v.object({
  /** The text of the paragraph. */
  paragraph: v.string(),
  /** The id of the entity whose notes are ranked. */
  entity: v.string(),
  /** Ids of the other entities that the paragraph mentions. */
  others: v.array(v.string()),
});
export type MentionContext = v.InferOutput<typeof MentionContextSchema>;
