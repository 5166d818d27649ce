import * as v from 'valibot';
import { NOTATION, NotationSchema } from './machine-words.ts';
import type { Pack } from './pack-schema.ts';

const Texts = v.array(v.string());
const Some = v.optional(Texts);
const Endings = v.optional(v.union([v.picklist(['any', 'suffixes']), Texts]));
const Verdict = v.picklist(['needed', 'presumed']);

/**
 * All that tells mentions from other text: the part of a pack that finding mentions needs, and words of machine text.
 * A page gets it from the background with its first text that may hold a name. The schema checks what the matcher relies
 * on; the pack itself was validated in full before.
 */
export const MatchIndexSchema = v.object({
  entities: v.array(
    v.object({
      id: v.string(),
      aliases: v.array(
        v.object({
          text: v.string(),
          joinable: v.optional(v.boolean()),
          case: v.optional(v.picklist(['any', 'exact', 'capitalised'])),
          affixes: Some,
          company: v.optional(v.string()),
          notAfter: Some,
          notBefore: Some,
          mayFollow: Some,
          mayPrecede: Some,
        }),
      ),
    }),
  ),
  affixes: v.array(
    v.object({
      id: v.string(),
      prefixes: Some,
      suffixes: v.optional(v.array(v.array(Texts))),
      suffixScripts: Some,
      afterApostrophe: Endings,
      afterHyphen: Endings,
      afterColon: Endings,
    }),
  ),
  company: v.array(
    v.object({
      id: v.string(),
      with: Texts,
      without: Texts,
      after: Some,
      capitalised: Verdict,
      lowercase: Verdict,
    }),
  ),
  notation: NotationSchema,
});
export type MatchIndex = v.InferOutput<typeof MatchIndexSchema>;
export type MatchAlias = MatchIndex['entities'][number]['aliases'][number];
export type MatchAffix = MatchIndex['affixes'][number];
export type MatchCompany = MatchIndex['company'][number];

/** Cuts a pack down to what finding mentions needs. */
export function toMatchIndex({ entities, affixes, company }: Pack): MatchIndex {
  return {
    entities: entities.map(({ id, aliases }) => ({ id, aliases })),
    affixes,
    company,
    notation: NOTATION,
  };
}
