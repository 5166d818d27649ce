import * as v from 'valibot';
import { textOr } from './either.ts';
import { IdSchema, NameSchema, SpellingSchema } from './fields.ts';
import { plainObject } from './plain-object.ts';

/** The parts of a pack that say how a name is written and what may stand around it. */

/** Far more than any rule needs. Each entry is tried at every mention. */
const MAX_LIST = 500;
const ListSchema = v.pipe(v.array(NameSchema), v.maxLength(MAX_LIST));
/** In characters. So much text on either side decides about a name, see `NEAR_REACH` in `matcher.ts`. */
const MAX_NEIGHBOUR = 32;
const NeighboursSchema = v.pipe(
  v.array(v.pipe(NameSchema, v.maxLength(MAX_NEIGHBOUR))),
  v.maxLength(MAX_LIST),
);
const IdListSchema = v.pipe(v.array(IdSchema), v.maxLength(MAX_LIST));

export const AliasSchema = plainObject({
  text: SpellingSchema,
  /** Whether `text` may also be written as one word or with hyphens: "AcmeCorp" and "Acme-Corp" for "Acme Corp". */
  joinable: v.optional(v.boolean()),
  /**
   * `exact`: only with the capitals of `text`, for tickers. `capitalised`: every word begins with a capital, except words that have
   * a small letter in `text`. Default: depends on `text`, see `withDefaultRules`.
   */
  case: v.optional(v.picklist(['any', 'exact', 'capitalised'])),
  /** Ids of `affixes` groups: prefixes, suffixes and particles that may be attached. Default: those of the alias's script. */
  affixes: v.optional(IdListSchema),
  /** Id of a `contextWords` rule, for an ambiguous spelling. */
  contextWords: v.optional(IdSchema),
  /** Strings that must not precede or follow directly, for scripts without spaces between words. No longer than `MAX_NEIGHBOUR`. */
  notAfter: v.optional(NeighboursSchema),
  notBefore: v.optional(NeighboursSchema),
  /** Longer strings that may precede or follow despite `notAfter` and `notBefore`. */
  mayFollow: v.optional(NeighboursSchema),
  mayPrecede: v.optional(NeighboursSchema),
});

/** Scripts of languages that combine suffixes so freely that no list is complete. */
const SUFFIX_SCRIPTS = [
  'Bengali',
  'Devanagari',
  'Gujarati',
  'Gurmukhi',
  'Kannada',
  'Malayalam',
  'Oriya',
  'Sinhala',
  'Tamil',
  'Telugu',
] as const;

/** Suffixes after a separator: a list, or `suffixes` for those without a separator. */
const SeparatedSuffixesSchema = textOr(v.literal('suffixes'), ListSchema);

/**
 * Prefixes and suffixes that may be attached to an alias and become part of the mention. Case and accents are ignored.
 * `suffixes` is a list of paradigms. A paradigm is a list of slots, and each slot contributes at most one of its suffixes:
 * `[["in","issa"],["ni"],["kin"]]` accepts "in", "issani", "inkin".
 */
export const AffixSchema = plainObject({
  id: IdSchema,
  /** A Latin prefix must be in lower case, before a capital: "kuAcme". */
  prefixes: v.optional(ListSchema),
  suffixes: v.optional(v.pipe(v.array(v.pipe(v.array(ListSchema), v.maxLength(8))), v.maxLength(50))),
  /** Any run of letters of these scripts is a suffix. */
  suffixScripts: v.optional(v.array(v.picklist(SUFFIX_SCRIPTS))),
  /** `"any"` accepts any letters. */
  afterApostrophe: v.optional(textOr(v.picklist(['any', 'suffixes']), ListSchema)),
  afterHyphen: v.optional(SeparatedSuffixesSchema),
  afterColon: v.optional(SeparatedSuffixesSchema),
});

const VerdictSchema = v.picklist(['needed', 'presumed']);
type Verdict = v.InferOutput<typeof VerdictSchema>;

/**
 * Decides by the words nearby whether an ambiguous spelling is a mention. An entry matches the beginning of words ("user"
 * matches "users"), or a whole word if it begins with "=" ("=sang"). The match nearest to the spelling decides, in the same
 * sentence or else in the sentences around it.
 */
export const ContextRuleSchema = plainObject({
  id: IdSchema,
  /** Words that make it a mention. */
  with: ListSchema,
  /** Words that show it means something else. */
  without: v.optional(ListSchema),
  /** Words that make it a mention when they precede it directly: "on". */
  after: v.optional(ListSchema),
  /**
   * What holds when no word decides. `needed`: not a mention. `presumed`: a mention. If `lowercase` is `needed`, a repeated
   * spelling is never a mention, because it imitates a sound. Default: `needed`.
   */
  capitalised: v.optional(VerdictSchema),
  lowercase: v.optional(VerdictSchema),
});

export type Alias = v.InferOutput<typeof AliasSchema>;
export type Affix = v.InferOutput<typeof AffixSchema>;
export type ContextRuleFile = v.InferOutput<typeof ContextRuleSchema>;
/** A context rule with its defaults filled in. */
export interface ContextRule extends Omit<ContextRuleFile, 'without' | 'capitalised' | 'lowercase'> {
  without: string[];
  capitalised: Verdict;
  lowercase: Verdict;
}
