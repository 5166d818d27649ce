import * as v from 'valibot';
import { MachineRulesSchema } from './machine-text.ts';

const Texts = v.array(v.string());
const OptionalTexts = v.optional(Texts);
const DefaultVerdict = v.picklist(['needed', 'presumed']);

/**
 * The data that the matcher works with: part of a pack, and the rules for machine text. A page loads it from the background
 * when its text first may contain a name. The schema checks only what the matcher relies on, because the build has
 * validated the pack.
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
          affixes: OptionalTexts,
          contextWords: v.optional(v.string()),
          notAfter: OptionalTexts,
          notBefore: OptionalTexts,
          mayFollow: OptionalTexts,
          mayPrecede: OptionalTexts,
        }),
      ),
    }),
  ),
  affixes: v.array(
    v.object({
      id: v.string(),
      prefixes: OptionalTexts,
      suffixes: v.optional(v.array(v.array(Texts))),
      suffixScripts: OptionalTexts,
      /** Suffixes after this separator. May contain `ANY_LETTERS` and `ALL_SUFFIXES`. */
      afterApostrophe: OptionalTexts,
      afterHyphen: OptionalTexts,
      afterColon: OptionalTexts,
    }),
  ),
  contextWords: v.array(
    v.object({
      id: v.string(),
      with: Texts,
      without: Texts,
      after: OptionalTexts,
      capitalised: DefaultVerdict,
      lowercase: DefaultVerdict,
    }),
  ),
  machine: MachineRulesSchema,
});
export type MatchIndex = v.InferOutput<typeof MatchIndexSchema>;
export type MatchAlias = MatchIndex['entities'][number]['aliases'][number];
export type MatchAffix = MatchIndex['affixes'][number];
export type MatchContextRule = MatchIndex['contextWords'][number];

/** Stands in a list of suffixes for any letters. */
export const ANY_LETTERS = '*';
/** Stands in a list of suffixes for all suffixes of the group. */
export const ALL_SUFFIXES = '+';
