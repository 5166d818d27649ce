import * as v from 'valibot';
import { MachineRulesSchema } from './machine-text.ts';

const Texts = v.array(v.string());
const Some = v.optional(Texts);
const Verdict = v.picklist(['needed', 'presumed']);

/**
 * All that tells mentions from other text: the part of a pack that finding mentions needs, and what text meant for machines looks like.
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
          contextWords: v.optional(v.string()),
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
      /** Some; among them may be `ANY_LETTERS` and `ALL_SUFFIXES`. */
      afterApostrophe: Some,
      afterHyphen: Some,
      afterColon: Some,
    }),
  ),
  contextWords: v.array(
    v.object({
      id: v.string(),
      with: Texts,
      without: Texts,
      after: Some,
      capitalised: Verdict,
      lowercase: Verdict,
    }),
  ),
  machine: MachineRulesSchema,
});
export type MatchIndex = v.InferOutput<typeof MatchIndexSchema>;
export type MatchAlias = MatchIndex['entities'][number]['aliases'][number];
export type MatchAffix = MatchIndex['affixes'][number];
export type MatchContextRule = MatchIndex['contextWords'][number];

/** In place of an ending: any letters, or the group's suffixes. No ending is written so. */
export const ANY_LETTERS = '*';
export const ALL_SUFFIXES = '+';
