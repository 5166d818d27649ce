import * as v from 'valibot';

/**
 * The schema of a note pack. `parsePack` in `parse-pack.ts` adds the rules that span fields. `data/pack.schema.json` is
 * generated from `PackSchema`, and a test checks that it is up to date.
 */

const Id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Use lower-case letters, digits and single hyphens, such as "acme-corp"',
  ),
);
const NonEmptyText = v.pipe(v.string(), v.trim(), v.nonEmpty('Must not be empty'));

/** A text in each language of the user interface. */
const LocalisedSchema = v.strictObject({ en: NonEmptyText, de: NonEmptyText });

/** Whether a detail of the source or a date is stated in the source or inferred from it. */
const BasisSchema = v.picklist(['stated', 'inferred']);

/** A value with its basis. `why` gives the grounds of an inference. */
const WithBasisSchema = v.strictObject({
  value: LocalisedSchema,
  basis: BasisSchema,
  why: v.optional(LocalisedSchema),
});

/**
 * A day, month or year, or a period between two days. `precision` says how much of `start` is known:
 * `2020-06-01` with precision `month` is shown as "June 2020".
 */
const WhenSchema = v.strictObject({
  start: v.pipe(v.string(), v.isoDate('Write a date as YYYY-MM-DD')),
  end: v.optional(v.pipe(v.string(), v.isoDate('Write a date as YYYY-MM-DD'))),
  precision: v.picklist(['day', 'month', 'year']),
  basis: BasisSchema,
});

const SourceSchema = v.strictObject({
  kind: LocalisedSchema,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'Use a language tag such as "de"')),
  published: WhenSchema,
  publishedWhy: LocalisedSchema,
  publisher: WithBasisSchema,
  /** Credits printed with the text: photo, graphic and the like. */
  credits: v.array(LocalisedSchema),
  /** What the text leaves open about itself or about later events. */
  unknown: v.array(LocalisedSchema),
  paragraphs: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Who makes a statement. `kind` separates the source's own voice from the people it quotes. */
const SpeakerSchema = v.strictObject({
  id: Id,
  name: LocalisedSchema,
  role: v.optional(LocalisedSchema),
  kind: v.picklist(['source', 'person', 'institution', 'company', 'media', 'anonymous']),
});

/** How many terms a note or topic has at most in each language. */
const MAX_TERMS = 25;

const TermListSchema = v.pipe(v.array(NonEmptyText), v.maxLength(MAX_TERMS, `At most ${MAX_TERMS} terms`));

/**
 * Words and phrases that speak for notes when a paragraph contains them, in any inflection. The words of a note's own text
 * do so without being listed.
 */
const TermsSchema = v.strictObject({ en: TermListSchema, de: TermListSchema });

/** A subject that notes share. */
const TopicSchema = v.strictObject({
  id: Id,
  name: LocalisedSchema,
  terms: v.optional(TermsSchema),
});

const AliasSchema = v.strictObject({
  text: NonEmptyText,
  /** Whether `text` may also be written as one word or with hyphens: "AcmeCorp" and "Acme-Corp" for "Acme Corp". */
  joinable: v.optional(v.boolean()),
  /** `exact`: only in the case of `text`, for tickers. `capitalised`: no word begins with a small letter. Default: any case. */
  case: v.optional(v.picklist(['any', 'exact', 'capitalised'])),
  /** Ids of `affixes` groups: prefixes, suffixes and particles that may be attached and become part of the mention. */
  affixes: v.optional(v.array(Id)),
  /** Id of a `contextWords` rule, for an ambiguous spelling. */
  contextWords: v.optional(Id),
  /** Strings that must not precede or follow directly, for scripts without spaces between words. */
  notAfter: v.optional(v.array(NonEmptyText)),
  notBefore: v.optional(v.array(NonEmptyText)),
  /** Longer strings that may precede or follow despite `notAfter` and `notBefore`. */
  mayFollow: v.optional(v.array(NonEmptyText)),
  mayPrecede: v.optional(v.array(NonEmptyText)),
});

const EntitySchema = v.strictObject({
  id: Id,
  name: LocalisedSchema,
  /** One line on what the entity is, as the source describes it. */
  summary: LocalisedSchema,
  /** The entity's own domains, such as "acme.com". By default it is not marked on them and their subdomains. */
  sites: v.optional(
    v.array(
      v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'Write a domain such as "acme.com"')),
    ),
  ),
  aliases: v.pipe(v.array(AliasSchema), v.minLength(1, 'Needs at least one alias')),
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

/** Suffixes after a separator: a list, or the same as without a separator. */
const JoinedSchema = v.union([v.literal('suffixes'), v.array(NonEmptyText)]);

/**
 * Prefixes and suffixes that may be attached to an alias and become part of the mention. Case and accents are ignored.
 * `suffixes` is a list of paradigms. A paradigm is a list of slots, and each slot contributes at most one of its suffixes:
 * `[["in","issa"],["ni"],["kin"]]` accepts "in", "issani", "inkin".
 */
const AffixSchema = v.strictObject({
  id: Id,
  /** A Latin prefix must be in lower case, before a capital: "kuAcme". */
  prefixes: v.optional(v.array(NonEmptyText)),
  suffixes: v.optional(v.array(v.array(v.array(NonEmptyText)))),
  /** Any run of letters of these scripts is a suffix. */
  suffixScripts: v.optional(v.array(v.picklist(SUFFIX_SCRIPTS))),
  /** `"any"` accepts any letters. */
  afterApostrophe: v.optional(v.union([v.literal('any'), JoinedSchema])),
  afterHyphen: v.optional(JoinedSchema),
  afterColon: v.optional(JoinedSchema),
});

/**
 * Decides by the words nearby whether an ambiguous spelling is a mention. An entry matches the beginning of words ("user"
 * matches "users"), or a whole word if it begins with "=" ("=sang"). The match nearest to the spelling decides, in the same
 * sentence or else in the sentences around it.
 */
const ContextRuleSchema = v.strictObject({
  id: Id,
  /** Words that make it a mention. */
  with: v.array(NonEmptyText),
  /** Words that show it means something else. */
  without: v.array(NonEmptyText),
  /** Words that make it a mention when they precede it directly: "on". */
  after: v.optional(v.array(NonEmptyText)),
  /**
   * What holds when no word decides. `needed`: not a mention. `presumed`: a mention. If `lowercase` is `needed`, a repeated
   * spelling is never a mention, because it imitates a sound.
   */
  capitalised: v.picklist(['needed', 'presumed']),
  lowercase: v.picklist(['needed', 'presumed']),
});

/** The kind of statement that a note is. */
export const StatusSchema = v.picklist([
  'fact',
  'reported',
  'announced',
  'claim',
  'denial',
  'opinion',
  'estimate',
  'open',
]);

const NoteSchema = v.strictObject({
  id: Id,
  /** Ids of the entities that the note is about. The first is its main subject. */
  entities: v.pipe(v.array(Id), v.minLength(1, 'Needs at least one entity')),
  status: StatusSchema,
  speaker: Id,
  /** Id of the speaker who passed the statement on, such as an agency that quotes insiders. */
  via: v.optional(Id),
  /** When the event took place or the statement was made. */
  when: WhenSchema,
  /** Paragraph numbers of the source. 0 stands for title and captions. */
  paragraphs: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.minLength(1)),
  topics: v.pipe(v.array(Id), v.minLength(1)),
  text: LocalisedSchema,
  /** For the card: without the speaker and the date, which stand beside it. Default: `text`. */
  short: v.optional(LocalisedSchema),
  /** Editorial weight, which orders notes that fit a mention equally well. */
  weight: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  /** Only what the note's own words do not bring: see `check-terms.ts`. */
  terms: v.optional(TermsSchema),
  /** Ids of the notes that this one answers, such as the claims that a denial denies. */
  answers: v.optional(v.array(Id)),
});

/** A party to relations that is not an entity, so it has no marks and no card. */
const OtherSchema = v.strictObject({ id: Id, name: LocalisedSchema });

const RelationSchema = v.strictObject({
  id: Id,
  /** Id of an entity or of one of `others`. */
  from: Id,
  to: Id,
  kind: v.picklist(['owns', 'bought', 'became', 'possible-buyer', 'competitor', 'part-of', 'regulates']),
  label: LocalisedSchema,
  status: StatusSchema,
  when: v.optional(WhenSchema),
  notes: v.pipe(v.array(Id), v.minLength(1, 'Name the notes that carry the relation')),
});

export const PackSchema = v.strictObject({
  $schema: v.optional(v.string()),
  format: v.literal(1),
  id: Id,
  version: v.pipe(v.string(), v.regex(/^\d+\.\d+\.\d+$/, 'Use three numbers, such as 1.0.0')),
  title: LocalisedSchema,
  source: SourceSchema,
  speakers: v.array(SpeakerSchema),
  topics: v.array(TopicSchema),
  affixes: v.array(AffixSchema),
  contextWords: v.array(ContextRuleSchema),
  entities: v.pipe(v.array(EntitySchema), v.minLength(1, 'Needs at least one entity')),
  notes: v.array(NoteSchema),
  others: v.array(OtherSchema),
  relations: v.array(RelationSchema),
});

export type Localised = v.InferOutput<typeof LocalisedSchema>;
export type When = v.InferOutput<typeof WhenSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Speaker = v.InferOutput<typeof SpeakerSchema>;
export type Topic = v.InferOutput<typeof TopicSchema>;
export type Affix = v.InferOutput<typeof AffixSchema>;
export type ContextRule = v.InferOutput<typeof ContextRuleSchema>;
export type Entity = v.InferOutput<typeof EntitySchema>;
export type Status = v.InferOutput<typeof StatusSchema>;
export type Note = v.InferOutput<typeof NoteSchema>;
export type Relation = v.InferOutput<typeof RelationSchema>;
export type Pack = v.InferOutput<typeof PackSchema>;
