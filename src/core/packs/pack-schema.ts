import * as v from 'valibot';

/**
 * The shape of a note pack, field by field. `parsePack` in `pack.ts` adds the rules that span fields.
 * `data/pack.schema.json` is generated from `PackSchema`; a test keeps the two in step.
 */

const Id = v.pipe(
  v.string(),
  v.regex(
    /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
    'Use lower-case letters, digits and single hyphens, such as "acme-corp"',
  ),
);
const NonEmptyText = v.pipe(v.string(), v.trim(), v.nonEmpty('Must not be empty'));

/** One text in each language that a reader may choose. */
export const LocalisedSchema = v.strictObject({ en: NonEmptyText, de: NonEmptyText });

/** How sure a statement about the source or a date is: told by the source itself, or concluded from it. */
const BasisSchema = v.picklist(['stated', 'inferred']);

/** A value together with its basis; an inference says what it rests on. */
const WithBasisSchema = v.strictObject({
  value: LocalisedSchema,
  basis: BasisSchema,
  why: v.optional(LocalisedSchema),
});

/**
 * A day, month or year, or a period between two days. `precision` says how much of `start` is known:
 * `2020-06-01` with precision `month` is shown as "June 2020".
 */
export const WhenSchema = v.strictObject({
  start: v.pipe(v.string(), v.isoDate('Write a date as YYYY-MM-DD')),
  end: v.optional(v.pipe(v.string(), v.isoDate('Write a date as YYYY-MM-DD'))),
  precision: v.picklist(['day', 'month', 'year']),
  basis: BasisSchema,
});

export const SourceSchema = v.strictObject({
  kind: LocalisedSchema,
  language: v.pipe(v.string(), v.regex(/^[a-z]{2,3}(?:-[A-Za-z0-9]+)*$/, 'Use a language tag such as "de"')),
  published: WhenSchema,
  publishedWhy: LocalisedSchema,
  publisher: WithBasisSchema,
  /** Credits printed with the text: photo, graphic and the like. */
  credits: v.array(LocalisedSchema),
  /** What the text does not tell about itself, or about what came later. */
  unknown: v.array(LocalisedSchema),
  paragraphs: v.pipe(v.number(), v.integer(), v.minValue(1)),
});

/** Who says something. `kind` lets surfaces tell the source's own voice from the people it quotes. */
export const SpeakerSchema = v.strictObject({
  id: Id,
  name: LocalisedSchema,
  role: v.optional(LocalisedSchema),
  kind: v.picklist(['source', 'person', 'institution', 'company', 'media', 'anonymous']),
});

/** A subject that notes share. `terms` are words of running text, matched without regard to case. */
export const TopicSchema = v.strictObject({
  id: Id,
  name: LocalisedSchema,
  terms: v.strictObject({ en: v.array(NonEmptyText), de: v.array(NonEmptyText) }),
});

const AliasSchema = v.strictObject({
  text: NonEmptyText,
  /** The words of `text` may also be written as one word or with hyphens: "Acme Corp" stands for "AcmeCorp" and "Acme-Corp". */
  joinable: v.optional(v.boolean()),
  /** `exact`: only in these capitals (tickers). `capitalised`: each word begins with a capital. Default: any capitals. */
  case: v.optional(v.picklist(['any', 'exact', 'capitalised'])),
  /** Ids of `affixes` groups: endings, prefixes and particles that may be attached and belong to the mention. */
  affixes: v.optional(v.array(Id)),
  /** Id of a `contextWords` rule, for a spelling that is sometimes something else. */
  contextWords: v.optional(Id),
  /** Strings that must not stand right before or right after, for scripts without spaces between words. */
  notAfter: v.optional(v.array(NonEmptyText)),
  notBefore: v.optional(v.array(NonEmptyText)),
  /** Exceptions to the two: longer strings that may stand there after all. */
  mayFollow: v.optional(v.array(NonEmptyText)),
  mayPrecede: v.optional(v.array(NonEmptyText)),
});

const EntitySchema = v.strictObject({
  id: Id,
  name: LocalisedSchema,
  /** One line on what the entity is, as the source describes it. */
  summary: LocalisedSchema,
  /** Domains of its own, such as "acme.com": they and their subdomains are about it, so it is not marked there unless asked for. */
  sites: v.optional(
    v.array(
      v.pipe(v.string(), v.regex(/^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/, 'Write a domain such as "acme.com"')),
    ),
  ),
  aliases: v.pipe(v.array(AliasSchema), v.minLength(1, 'Needs at least one alias')),
});

/** Scripts whose languages string endings together so freely that no list is complete. */
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

/** Endings after a sign: a list, or the same as without the sign. */
const JoinedSchema = v.union([v.literal('suffixes'), v.array(NonEmptyText)]);

/**
 * Parts that may be attached to an alias and count as part of the mention. Accents do not matter.
 * `suffixes` is a list of paradigms; a paradigm is a list of slots, each slot a list of endings of which
 * at most one is used, in order: `[["in","issa"],["ni"],["kin"]]` accepts "in", "issani", "inkin".
 */
const AffixSchema = v.strictObject({
  id: Id,
  /** Latin ones stand in small letters before a capital: "kuAcme". */
  prefixes: v.optional(v.array(NonEmptyText)),
  suffixes: v.optional(v.array(v.array(v.array(NonEmptyText)))),
  /** Any run of letters of these scripts is an ending. */
  suffixScripts: v.optional(v.array(v.picklist(SUFFIX_SCRIPTS))),
  /** `"any"` takes any letters. */
  afterApostrophe: v.optional(v.union([v.literal('any'), JoinedSchema])),
  afterHyphen: v.optional(JoinedSchema),
  afterColon: v.optional(JoinedSchema),
});

/**
 * What decides whether an ambiguous spelling is a mention: the words nearby. Each is found at the beginning of words
 * ("user" stands for "users"), or with "=" in front as a whole word only ("=sang");
 * the one that stands nearest to the spelling counts, in its sentence or else in the sentences around.
 */
const ContextRuleSchema = v.strictObject({
  id: Id,
  /** Words that make it a mention. */
  with: v.array(NonEmptyText),
  /** Words that make it something else. */
  without: v.array(NonEmptyText),
  /** Words that make it a mention when they stand right before it: "on". */
  after: v.optional(v.array(NonEmptyText)),
  /** When no word decides. `needed`: no mention (and in small letters: said twice it is a sound). `presumed`: a mention. */
  capitalised: v.picklist(['needed', 'presumed']),
  lowercase: v.picklist(['needed', 'presumed']),
});

/** What kind of statement a note is; see the vocabulary in the README. */
export const StatusSchema = v.picklist([
  'fact',
  'reported',
  'claim',
  'denial',
  'opinion',
  'estimate',
  'open',
]);

export const NoteSchema = v.strictObject({
  id: Id,
  /** Entities the note is about; the first is its main subject. */
  entities: v.pipe(v.array(Id), v.minLength(1, 'Needs at least one entity')),
  status: StatusSchema,
  speaker: Id,
  /** Who passed the statement on, such as the agency that quotes insiders. */
  via: v.optional(Id),
  /** When what the note tells took place or was said. */
  when: WhenSchema,
  /** Paragraph numbers of the source; 0 is the frame of the text (title, captions). */
  paragraphs: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0))), v.minLength(1)),
  topics: v.pipe(v.array(Id), v.minLength(1)),
  text: LocalisedSchema,
  /** Editorial weight, 0 to 100: which note comes first when nothing else decides. */
  weight: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(100)),
  /** Words that, near a mention, speak for showing this note. */
  terms: v.optional(v.strictObject({ en: v.array(NonEmptyText), de: v.array(NonEmptyText) })),
  /** Notes that this one answers: a denial names the claims it denies. */
  answers: v.optional(v.array(Id)),
});

/** A party of relations that is not an entity of its own (no marks, no card). */
const OtherSchema = v.strictObject({ id: Id, name: LocalisedSchema });

export const RelationSchema = v.strictObject({
  id: Id,
  /** Ids of an entity or of one of `others`. */
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
export type WithBasis = v.InferOutput<typeof WithBasisSchema>;
export type When = v.InferOutput<typeof WhenSchema>;
export type Source = v.InferOutput<typeof SourceSchema>;
export type Speaker = v.InferOutput<typeof SpeakerSchema>;
export type Topic = v.InferOutput<typeof TopicSchema>;
export type Alias = v.InferOutput<typeof AliasSchema>;
export type Affix = v.InferOutput<typeof AffixSchema>;
export type ContextRule = v.InferOutput<typeof ContextRuleSchema>;
export type Entity = v.InferOutput<typeof EntitySchema>;
export type Status = v.InferOutput<typeof StatusSchema>;
export type Note = v.InferOutput<typeof NoteSchema>;
export type Relation = v.InferOutput<typeof RelationSchema>;
export type Pack = v.InferOutput<typeof PackSchema>;
